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

export const platforms = ['telegram', 'whatsapp', 'community'] as const;
/** Whose ids they are: a live Telegram group and an export of the same group share the ids of space, author and message. */
export type Platform = (typeof platforms)[number];

const platformByChannel: Record<ChannelName, Platform> = {
  telegram: 'telegram',
  'telegram-export': 'telegram',
  whatsapp: 'whatsapp',
  'whatsapp-export': 'whatsapp',
  community: 'community',
};
/** The platform whose ids a channel carries: spaces and author hashes are keyed by it, so that an import meets the live group. */
export const platformOf = (channel: ChannelName): Platform => platformByChannel[channel];
