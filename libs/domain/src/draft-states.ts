export const draftStates = ['open', 'submitted', 'returned', 'released', 'discarded'] as const;
export type DraftState = (typeof draftStates)[number];

/**
 * The moves of a draft, as data: from which states, to which, and by whom. Nobody makes a move of `another` with their own draft. An
 * approval releases at once: whoever asked waits for one person less.
 */
export const draftMoves = {
  submit: { from: ['open', 'returned'], to: 'submitted', by: 'author' },
  withdraw: { from: ['submitted'], to: 'open', by: 'author' },
  return: { from: ['submitted'], to: 'returned', by: 'another' },
  approve: { from: ['submitted'], to: 'released', by: 'another' },
  release: { from: ['open', 'returned'], to: 'released', by: 'author' },
  discard: { from: ['open', 'returned'], to: 'discarded', by: 'author' },
} as const satisfies Record<string, { from: readonly DraftState[]; to: DraftState; by: 'author' | 'another' }>;
export type DraftMove = keyof typeof draftMoves;

/** States in which a draft can be written on. */
export const writableDraftStates = ['open', 'returned'] as const satisfies readonly DraftState[];

export const canMoveDraft = (move: DraftMove, from: DraftState): boolean => (draftMoves[move].from as readonly DraftState[]).includes(from);
