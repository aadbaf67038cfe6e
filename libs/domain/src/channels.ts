/** The platforms we speak to. The two exports are read once and cannot be answered in place. */
export const channelNames = ['telegram', 'whatsapp', 'community', 'telegram-export', 'whatsapp-export'] as const;
export type ChannelName = (typeof channelNames)[number];

/** Whether an answer can be delivered by us, and how long it may be, in UTF-16 units. */
export const channelAbilities: Record<ChannelName, { sends: boolean; textLimit: number }> = {
  telegram: { sends: true, textLimit: 4096 },
  whatsapp: { sends: true, textLimit: 4096 },
  community: { sends: true, textLimit: 4000 },
  'telegram-export': { sends: false, textLimit: 4096 },
  'whatsapp-export': { sends: false, textLimit: 4096 },
};
