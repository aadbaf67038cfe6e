import { type Action, type Actor, may } from './roles.js';

export const units = ['eur-per-hour', 'eur-per-month', 'eur', 'percent', 'hours', 'days'] as const;
/** What an amount counts. The three euro units differ in how a whole amount is written. */
export type Unit = (typeof units)[number];

/** Between which amounts a value of a unit can be at all; anything else is a slip of the hand. Both bounds are possible. */
export const amountBounds: Record<Unit, { least: number; most: number }> = {
  'eur-per-hour': { least: 1, most: 500 },
  'eur-per-month': { least: 1, most: 50_000 },
  eur: { least: 0.01, most: 10_000_000 },
  percent: { least: 0, most: 100 },
  hours: { least: 0, most: 8784 },
  days: { least: 0, most: 3660 },
};

/** From this ratio to the amount before on, up or down, a person has to say that an amount is meant. */
export const unusualRatio = 1.5;

/** What is wrong with a proposed step. `error`: it cannot be. `doubt`: it can, when a person says so. */
export const stepFaults = {
  'value-unknown': 'error',
  'value-derived': 'error',
  'unit-other': 'error',
  'step-unknown': 'error',
  'ends-before-it-begins': 'error',
  overlaps: 'error',
  'out-of-bounds': 'error',
  'too-precise': 'error',
  'nothing-changes': 'error',
  'source-dead': 'error',
  'last-step': 'error',
  gap: 'doubt',
  'unusual-amount': 'doubt',
  'amount-not-in-norm': 'doubt',
} as const satisfies Record<string, 'error' | 'doubt'>;
export type StepFault = keyof typeof stepFaults;

/** What a proposal does to the steps of a value: adds one, puts one right, or strikes one that never came. */
export const stepChanges = ['add', 'correct', 'strike'] as const;
export type StepChangeKind = (typeof stepChanges)[number];

/** `open`: waits for a second person. Only a confirmed one holds. */
export const proposalStates = ['open', 'confirmed', 'rejected', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

interface ProposalMoveRule {
  to: ProposalState;
  action: Action;
  /** Who may: anybody but who proposed it, or nobody else. */
  by: 'another' | 'proposer';
}

/** The moves of an open proposal, as data. What has been decided stays decided. */
export const proposalMoves = {
  confirm: { to: 'confirmed', action: 'value.confirm', by: 'another' },
  reject: { to: 'rejected', action: 'value.confirm', by: 'another' },
  withdraw: { to: 'withdrawn', action: 'value.propose', by: 'proposer' },
} as const satisfies Record<string, ProposalMoveRule>;
export type ProposalMove = keyof typeof proposalMoves;

/** Why a move of a proposal is refused. */
export type ProposalRefusal = 'wrong-state' | 'forbidden' | 'same-person' | 'other-person';

/** Why a person may not make a move, or null where they may. */
export function refusalOfProposalMove(
  move: ProposalMove,
  proposal: { state: ProposalState; proposedBy: string },
  actor: Actor,
): ProposalRefusal | null {
  const rule: ProposalMoveRule = proposalMoves[move];
  if (proposal.state !== 'open') return 'wrong-state';
  if (!may(actor, rule.action, { deskId: actor.deskId })) return 'forbidden';
  if (rule.by === 'another' && proposal.proposedBy === actor.userId) return 'same-person';
  return rule.by === 'proposer' && proposal.proposedBy !== actor.userId ? 'other-person' : null;
}
