import type { Language } from './languages.js';
import { type Action, type Actor, may } from './roles.js';
import type { MoveRefusal } from './snippet-states.js';

/** How far the words in one language have been looked at by people, each state worth more than the one before. */
export const textStates = ['machine-made', 'edited', 'native-checked', 'legally-confirmed'] as const;
export type TextState = (typeof textStates)[number];

interface TextMoveRule {
  from: readonly TextState[];
  to: TextState;
  action: Action;
  /** Who must not have been at the words before: the last editor, the native checker. */
  notBy: readonly ('editor' | 'checker')[];
  /** Whether the person must be at home in the language. */
  native: boolean;
}

/** The moves of a text in one language, as data. Every edit takes back what others had confirmed. */
export const textMoves = {
  edit: { from: textStates, to: 'edited', action: 'snippet.edit', notBy: [], native: false },
  'check-natively': { from: ['edited'], to: 'native-checked', action: 'text.check', notBy: ['editor'], native: true },
  confirm: { from: ['native-checked'], to: 'legally-confirmed', action: 'snippet.vet', notBy: ['editor', 'checker'], native: false },
} as const satisfies Record<string, TextMoveRule>;
export type TextMove = keyof typeof textMoves;

/** Who was at the words of a language; null where nobody was, or a machine. */
export interface TextLife {
  language: Language;
  state: TextState;
  editorId: string | null;
  checkerId: string | null;
}

/** Why a move of a text may not be made, or null where it may. */
export function refusalOfTextMove(move: TextMove, text: TextLife, actor: Actor, speaks: readonly Language[]): MoveRefusal | null {
  const rule: TextMoveRule = textMoves[move];
  if (!rule.from.includes(text.state)) return 'wrong-state';
  if (!may(actor, rule.action, { deskId: actor.deskId })) return 'forbidden';
  const before = { editor: text.editorId, checker: text.checkerId };
  if (rule.notBy.some((who) => before[who] === actor.userId)) return 'same-person';
  return rule.native && !speaks.includes(text.language) ? 'language-not-spoken' : null;
}

/** A paragraph of a translation: the number of the source's revision whose words it says, or null where there is none yet. */
export type BasedOn = number | null;

/**
 * Which paragraphs of a translation are outdated, counted from 0: those whose source has changed its meaning since. Only these are out
 * of use until somebody has edited them.
 * @param changedIn for each paragraph of the source the revision in which it last changed its meaning
 * @param basedOn for each paragraph of the translation the revision of the source it says
 */
export const outdatedParagraphs = (changedIn: readonly number[], basedOn: readonly BasedOn[]): number[] =>
  changedIn.flatMap((revision, index) => {
    const based = basedOn[index] ?? null;
    return based === null || based < revision ? [index] : [];
  });
