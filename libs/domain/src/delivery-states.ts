export const deliveryStates = ['held', 'cancelled', 'pending', 'sending', 'by-hand', 'sent', 'failed', 'uncertain'] as const;
/**
 * held: can be undone · pending: waits for its turn · sending: committed before the platform is called ·
 * by-hand: the channel cannot send, a person posts the text and says so · uncertain: the platform may or may not
 * have it; only a person settles that.
 */
export type DeliveryState = (typeof deliveryStates)[number];

export const deliveryMoves = {
  undo: { from: ['held'], to: 'cancelled' },
  mature: { from: ['held'], to: 'pending' },
  'hand-over': { from: ['held'], to: 'by-hand' },
  begin: { from: ['pending'], to: 'sending' },
  postpone: { from: ['sending'], to: 'pending' },
  confirm: { from: ['sending'], to: 'sent' },
  fail: { from: ['sending', 'pending'], to: 'failed' },
  lose: { from: ['sending'], to: 'uncertain' },
  'settle-sent': { from: ['uncertain', 'by-hand'], to: 'sent' },
  'settle-not-sent': { from: ['uncertain', 'by-hand'], to: 'failed' },
} as const satisfies Record<string, { from: readonly DeliveryState[]; to: DeliveryState }>;
export type DeliveryMove = keyof typeof deliveryMoves;

/** States in which the last word about a delivery has been said. */
export const deliveryIsSettled = (state: DeliveryState): boolean => ['sent', 'failed', 'cancelled'].includes(state);

/** The undo window a person sees, and the longer one the server holds, in seconds. */
export const undoSeconds = { shown: 10, held: 13 } as const;
