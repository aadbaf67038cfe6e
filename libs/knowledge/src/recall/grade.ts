import type { Language } from '@streetlight/domain';
import type { ValueTable } from '../format/values-schema.js';
import { placeholdersOf } from '../values/render.js';
import { nextValue, valueAt } from '../values/values.js';

/** The two lengths of a snippet. */
export const textParts = ['public', 'full'] as const;
export type TextPart = (typeof textParts)[number];

/** A revision that a reply was made from. */
export interface UsedRevision {
  key: string;
  language: Language;
  /** The number of the revision in its language. */
  number: number;
  /** Which of its lengths the reply took up; both where that is not known. */
  parts: readonly TextPart[];
}

/** An amount as a reply told it. */
export interface ShownValue {
  name: string;
  amount: number;
  /** The day the words said it holds on: the day they were about, or the first day of an announced step. `YYYY-MM-DD` */
  on: string;
}

/** A released reply, as far as its being right depends on the law. Days are `YYYY-MM-DD`. */
export interface SentReply {
  releasedOn: string;
  /** The day the reply spoke of, where that is not the day it was released: "your dismissal in March". */
  about: string | null;
  revisions: readonly UsedRevision[];
  values: readonly ShownValue[];
}

/** A revision that must no longer be used. */
export interface RevisionChange {
  kind: 'superseded' | 'withdrawn' | 'expired';
  key: string;
  language: Language;
  number: number;
  /** First day on which the words are wrong; null where they never were right, or nobody knows since when they are not. */
  wrongFrom: string | null;
  /** The lengths whose meaning is no longer right: for a mere misspelling none, see `diffParagraphs`. */
  wrongParts: readonly TextPart[];
}

/** An amount that has been added, ended or corrected. */
export interface ValueChange {
  kind: 'value';
  name: string;
  /** The values after the change. */
  values: ValueTable;
}

export type KnowledgeChange = RevisionChange | ValueChange;

/** `wrong-now`: must be corrected. `was-right-then`: right for the day it spoke of, wrong today. `unaffected`: nothing it said has changed. */
export const recallGrades = ['wrong-now', 'was-right-then', 'unaffected'] as const;
export type RecallGrade = (typeof recallGrades)[number];

/** Why a reply is graded so. */
export type RecallReason =
  | 'does-not-use-it'
  | 'part-still-right'
  | 'before-the-change'
  | 'after-the-change'
  | 'never-right'
  | 'amount-still-right'
  | 'amount-was-right'
  | 'amount-wrong';

/** What a change means for one reply. */
export interface Grading {
  grade: RecallGrade;
  reason: RecallReason;
  /** The day the grading took the reply to be about. */
  about: string;
}

const gravity: Record<RecallGrade, number> = { 'wrong-now': 0, 'was-right-then': 1, unaffected: 2 };

/**
 * What a change of the knowledge base means for a reply that has been sent. A reply about March stays right when the law changes in
 * July; one of March about August does not.
 * @param today `YYYY-MM-DD`
 */
export function gradeReply(reply: SentReply, change: KnowledgeChange, today: string): Grading {
  const about = reply.about ?? reply.releasedOn;
  const [grade, reason] = change.kind === 'value' ? gradeValues(reply, change, today) : gradeWords(reply, change, about, today);
  return { grade, reason, about };
}

/** The gravest of the gradings of one reply, for a change that concerns several revisions or amounts. */
export const gravestGrading = (gradings: readonly Grading[]): Grading | null =>
  [...gradings].sort((a, b) => gravity[a.grade] - gravity[b.grade])[0] ?? null;

function gradeWords(reply: SentReply, change: RevisionChange, about: string, today: string): [RecallGrade, RecallReason] {
  const used = reply.revisions.filter(
    ({ key, language, number }) => key === change.key && language === change.language && number === change.number,
  );
  if (used.length === 0) return ['unaffected', 'does-not-use-it'];
  if (!used.some(({ parts }) => parts.some((part) => change.wrongParts.includes(part)))) return ['unaffected', 'part-still-right'];
  if (change.wrongFrom === null) return ['wrong-now', 'never-right'];
  if (about >= change.wrongFrom) return ['wrong-now', 'after-the-change'];
  return today < change.wrongFrom ? ['unaffected', 'before-the-change'] : ['was-right-then', 'before-the-change'];
}

function gradeValues(reply: SentReply, { name, values }: ValueChange, today: string): [RecallGrade, RecallReason] {
  const shown = reply.values.filter((value) => value.name === name);
  if (shown.length === 0) return ['unaffected', 'does-not-use-it'];
  if (shown.some(({ amount, on }) => valueAt(values, name, on)?.amount !== amount)) return ['wrong-now', 'amount-wrong'];
  const holdsToday = shown.some(({ amount, on }) => on > today || valueAt(values, name, today)?.amount === amount);
  return holdsToday ? ['unaffected', 'amount-still-right'] : ['was-right-then', 'amount-was-right'];
}

/**
 * The amounts that a text of the knowledge base showed on a day, for replies that were made from it.
 * @param text with its placeholders
 * @param day the day the words were filled for, `YYYY-MM-DD`
 */
export function valuesShownBy(text: string, day: string, values: ValueTable): ShownValue[] {
  const shown = new Map<string, ShownValue>();
  for (const { name, part } of placeholdersOf(text)) {
    const step = part === 'amount' ? valueAt(values, name, day) : nextValue(values, name, day);
    if (step) shown.set(`${name} ${part === 'amount'}`, { name, amount: step.amount, on: part === 'amount' ? day : step.from });
  }
  return [...shown.values()];
}
