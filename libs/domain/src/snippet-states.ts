import { addDays, addMonths } from './deadlines.js';
import { type Action, type Actor, may } from './roles.js';

/** What a person has decided about a revision; time does the rest, see `snippetStateOn`. */
export const snippetStages = ['draft', 'in-review', 'vetted', 'withdrawn'] as const;
export type SnippetStage = (typeof snippetStages)[number];

/** Where a revision stands on a day. */
export const snippetStates = ['draft', 'in-review', 'vetted', 'valid', 'due-for-review', 'expired', 'withdrawn'] as const;
export type SnippetState = (typeof snippetStates)[number];

/** States in which a revision may be cited. One that is due for review is still right until its time of grace has passed. */
export const citableStates = ['valid', 'due-for-review'] as const satisfies readonly SnippetState[];

/** Periods of a vetting: months until the next check where none is named, days of notice before it, days of grace after it. */
export const vettingPeriods = { nextCheckMonths: 6, longestMonths: 24, noticeDays: 28, graceDays: 28 } as const;

/** A lawyer's approval of a revision. Days are `YYYY-MM-DD`. */
export interface Vetting {
  /** Who approves, by name: the name stands under the words. */
  lawyer: string;
  /** What entitles the person to: Volljuristin, Rechtsanwalt, Fachanwältin für Arbeitsrecht. */
  qualification: string;
  vettedOn: string;
  nextCheckOn: string;
}

/** A revision as far as its life goes. */
export interface SnippetLife {
  stage: SnippetStage;
  validFrom: string;
  /** Last day on which it is right, or null where none is known. */
  validTo: string | null;
  /** Null before the first vetting. */
  vetting: Vetting | null;
}

/** What is wrong with a vetting, as codes; empty where it may be stored. */
export type VettingProblem =
  | 'lawyer-missing'
  | 'qualification-missing'
  | 'next-check-not-later'
  | 'next-check-too-late'
  | 'vetted-in-future';

/** A vetting made on a day; the next check is due six months later unless another day is named. */
export const vettingOn = (vettedOn: string, by: Pick<Vetting, 'lawyer' | 'qualification'>, nextCheckOn?: string): Vetting => ({
  lawyer: by.lawyer.trim(),
  qualification: by.qualification.trim(),
  vettedOn,
  nextCheckOn: nextCheckOn ?? addMonths(vettedOn, vettingPeriods.nextCheckMonths),
});

export function vettingProblems(vetting: Vetting, today: string): VettingProblem[] {
  const wrong: Record<VettingProblem, boolean> = {
    'lawyer-missing': vetting.lawyer === '',
    'qualification-missing': vetting.qualification === '',
    'next-check-not-later': vetting.nextCheckOn <= vetting.vettedOn,
    'next-check-too-late': vetting.nextCheckOn > addMonths(vetting.vettedOn, vettingPeriods.longestMonths),
    'vetted-in-future': vetting.vettedOn > today,
  };
  return (Object.keys(wrong) as VettingProblem[]).filter((problem) => wrong[problem]);
}

/** The last day on which a vetting still carries the words, grace included. */
export const vettingEndsOn = (vetting: Vetting): string => addDays(vetting.nextCheckOn, vettingPeriods.graceDays);

interface Dated {
  life: SnippetLife;
  vetting: Vetting;
  today: string;
}

/** What time makes of a vetted revision; the first rule that applies decides. */
const byTime: readonly { state: SnippetState; when: (dated: Dated) => boolean }[] = [
  { state: 'expired', when: ({ life, today }) => life.validTo !== null && life.validTo < today },
  { state: 'expired', when: ({ vetting, today }) => vettingEndsOn(vetting) < today },
  { state: 'vetted', when: ({ life, today }) => today < life.validFrom },
  { state: 'due-for-review', when: ({ vetting, today }) => vetting.nextCheckOn <= today },
  { state: 'valid', when: () => true },
];

/** Where a revision stands on a day, `YYYY-MM-DD`. */
export function snippetStateOn(life: SnippetLife, today: string): SnippetState {
  const { vetting } = life;
  if (life.stage !== 'vetted') return life.stage;
  if (vetting === null) return 'in-review';
  return byTime.find(({ when }) => when({ life, vetting, today }))?.state ?? 'valid';
}

/** Whether a revision may be cited on a day. */
export const mayBeCited = (life: SnippetLife, today: string): boolean =>
  (citableStates as readonly SnippetState[]).includes(snippetStateOn(life, today));

interface Move {
  from: readonly SnippetState[];
  to: SnippetStage;
  /** What the mover must be allowed to do. */
  action: Action;
  /** Whether another person than the author must do it. */
  another: boolean;
  /** Whether it needs a complete vetting. */
  vetting: boolean;
}

/** The moves of a revision, as data. Withdrawing is open to one person alone: wrong words must not wait for a second. */
export const snippetMoves = {
  submit: { from: ['draft'], to: 'in-review', action: 'snippet.edit', another: false, vetting: false },
  'send-back': { from: ['in-review'], to: 'draft', action: 'snippet.review', another: true, vetting: false },
  vet: { from: ['in-review'], to: 'vetted', action: 'snippet.vet', another: true, vetting: true },
  'vet-again': { from: ['valid', 'due-for-review', 'expired'], to: 'vetted', action: 'snippet.vet', another: true, vetting: true },
  withdraw: {
    from: ['vetted', 'valid', 'due-for-review', 'expired'],
    to: 'withdrawn',
    action: 'snippet.review',
    another: false,
    vetting: false,
  },
} as const satisfies Record<string, Move>;
export type SnippetMove = keyof typeof snippetMoves;

/** Why a move is refused. */
export type MoveRefusal = 'wrong-state' | 'forbidden' | 'same-person' | 'vetting-missing' | 'language-not-spoken';

/** Who wants to move what. */
export interface SnippetMoveAttempt {
  move: SnippetMove;
  life: SnippetLife;
  actor: Actor;
  /** Who wrote the revision; null for one that was loaded from a folder. */
  authorId: string | null;
  today: string;
  /** The vetting that shall be stored with the move. */
  vetting?: Vetting;
}

/** Why a move may not be made, or null where it may. */
export function refusalOfSnippetMove({ move, life, actor, authorId, today, vetting }: SnippetMoveAttempt): MoveRefusal | null {
  const rule: Move = snippetMoves[move];
  if (!rule.from.includes(snippetStateOn(life, today))) return 'wrong-state';
  if (!may(actor, rule.action, { deskId: actor.deskId })) return 'forbidden';
  if (rule.another && actor.userId === authorId) return 'same-person';
  if (rule.vetting && (!vetting || vettingProblems(vetting, today).length > 0)) return 'vetting-missing';
  return null;
}
