export const caseStates = ['open', 'taken', 'snoozed', 'closed', 'dismissed', 'merged'] as const;
export type CaseState = (typeof caseStates)[number];

/** The moves a case can make, as data: from which states, to which, and whether only its holder may. */
export const caseMoves = {
  take: { from: ['open', 'snoozed', 'taken'], to: 'taken', holderOnly: false },
  'give-back': { from: ['taken'], to: 'open', holderOnly: true },
  assign: { from: ['open', 'taken', 'snoozed'], to: 'taken', holderOnly: false },
  snooze: { from: ['open', 'taken'], to: 'snoozed', holderOnly: false },
  wake: { from: ['snoozed'], to: 'open', holderOnly: false },
  dismiss: { from: ['open', 'taken', 'snoozed'], to: 'dismissed', holderOnly: false },
  merge: { from: ['open', 'taken', 'snoozed'], to: 'merged', holderOnly: false },
  close: { from: ['taken'], to: 'closed', holderOnly: true },
  reopen: { from: ['closed', 'dismissed', 'snoozed'], to: 'open', holderOnly: false },
} as const satisfies Record<string, { from: readonly CaseState[]; to: CaseState; holderOnly: boolean }>;
export type CaseMove = keyof typeof caseMoves;

export const canMove = (move: CaseMove, from: CaseState): boolean => (caseMoves[move].from as readonly CaseState[]).includes(from);

export const dismissReasons = ['no-question', 'answered-in-thread', 'out-of-scope', 'advert', 'duplicate', 'hostile'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** How long a take holds without a sign of life from its holder, in minutes. */
export const leaseMinutes = 15;
