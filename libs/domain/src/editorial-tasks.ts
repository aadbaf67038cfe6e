import { addDays, daysBetween } from './deadlines.js';
import type { Language } from './languages.js';
import type { Role } from './roles.js';
import { type SnippetLife, snippetStateOn, vettingPeriods } from './snippet-states.js';
import type { TextState } from './text-states.js';

interface TaskRule {
  /** Who has to do it. */
  role: Role;
  /** Days before the due day from which it stands in the list. */
  noticeDays: number;
  /** Who is told as well, so many days after the due day, in order. */
  escalation: readonly { afterDays: number; role: Role }[];
}

/** The kinds of work that the life of a snippet creates, as data. */
export const taskRules = {
  'check-again': {
    role: 'legal',
    noticeDays: vettingPeriods.noticeDays,
    escalation: [
      { afterDays: 7, role: 'supervisor' },
      { afterDays: 21, role: 'administrator' },
    ],
  },
  decide: {
    role: 'editor',
    noticeDays: 60,
    escalation: [
      { afterDays: 0, role: 'legal' },
      { afterDays: 0, role: 'supervisor' },
    ],
  },
  vet: { role: 'legal', noticeDays: 14, escalation: [{ afterDays: 0, role: 'supervisor' }] },
  retranslate: { role: 'editor', noticeDays: 14, escalation: [{ afterDays: 0, role: 'supervisor' }] },
  'check-natively': {
    role: 'advisor',
    noticeDays: 30,
    escalation: [
      { afterDays: 0, role: 'editor' },
      { afterDays: 14, role: 'supervisor' },
    ],
  },
  'confirm-value': {
    role: 'legal',
    noticeDays: 14,
    escalation: [
      { afterDays: 0, role: 'editor' },
      { afterDays: 7, role: 'supervisor' },
    ],
  },
} as const satisfies Record<string, TaskRule>;
export type TaskKind = keyof typeof taskRules;

/** Days that a piece of work without a date of its own may take. */
const daysAllowed = { vet: 14, retranslate: 7, 'check-natively': 30, 'confirm-value': 14 } as const;

/** A piece of work in the editors' list. It is derived from dates and states, and closes when these no longer ask for it. */
export interface EditorialTask {
  kind: TaskKind;
  key: string;
  /** The language it is about, or null for the snippet as a whole. */
  language: Language | null;
  /** `YYYY-MM-DD` */
  due: string;
  /** Days left; negative when overdue. */
  daysLeft: number;
  /** Who has to do it, and who has been told since. */
  roles: Role[];
  /** 0 in time, 1 due or overdue, 2 and more: one for each escalation. */
  level: number;
}

/** What the list is derived from, for one snippet. */
export interface SnippetUpkeep {
  key: string;
  life: SnippetLife;
  /** Since when it waits for a lawyer; null where it does not. */
  inReviewSince: string | null;
  /** First day on which an amount it shows is not known; null where all are. */
  undecidedFrom: string | null;
  texts: readonly {
    language: Language;
    state: TextState;
    /** The day of the last edit. */
    editedOn: string;
    /** Since when paragraphs say something else than the source; null where none do. */
    outdatedSince: string | null;
  }[];
}

interface Due {
  kind: TaskKind;
  language: Language | null;
  due: string;
}

const ended: ReadonlySet<string> = new Set(['withdrawn', 'draft']);

function duesOf({ life, inReviewSince, undecidedFrom, texts }: SnippetUpkeep, today: string): Due[] {
  const state = snippetStateOn(life, today);
  const ofSnippet = (kind: TaskKind, due: string | null | undefined): Due[] => (due ? [{ kind, language: null, due }] : []);
  const endsOn = [undecidedFrom, life.validTo && addDays(life.validTo, 1)].filter((day) => day !== null).sort()[0];
  if (state === 'in-review') return ofSnippet('vet', inReviewSince && addDays(inReviewSince, daysAllowed.vet));
  if (ended.has(state)) return [];
  return [
    ...ofSnippet('check-again', life.vetting?.nextCheckOn),
    ...ofSnippet('decide', endsOn),
    ...texts.flatMap(({ language, state: of, editedOn, outdatedSince }): Due[] => {
      if (outdatedSince) return [{ kind: 'retranslate', language, due: addDays(outdatedSince, daysAllowed.retranslate) }];
      return of === 'edited' ? [{ kind: 'check-natively', language, due: addDays(editedOn, daysAllowed['check-natively']) }] : [];
    }),
  ];
}

/** A piece of work as it stands in the list on a day, or null before its notice begins. */
function taskOf(key: string, { kind, language, due }: Due, today: string): EditorialTask | null {
  const rule: TaskRule = taskRules[kind];
  const daysLeft = daysBetween(today, due);
  if (daysLeft > rule.noticeDays) return null;
  const told = rule.escalation.filter(({ afterDays }) => -daysLeft >= afterDays);
  const level = daysLeft > 0 ? 0 : 1 + told.length;
  return { kind, key, language, due, daysLeft, level, roles: [rule.role, ...told.map(({ role }) => role)] };
}

/** The work that stands in the list on a day, what is overdue longest first. */
export function editorialTasks(snippets: readonly SnippetUpkeep[], today: string): EditorialTask[] {
  const tasks = snippets.flatMap((snippet) => duesOf(snippet, today).flatMap((due) => taskOf(snippet.key, due, today) ?? []));
  return tasks.sort((a, b) => a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/**
 * The task of whoever confirms a proposed amount: within two weeks, and before the day from which it shall hold where that comes sooner.
 * @param proposed the value, the day of the proposal, and the first day of the step (null where one is struck)
 */
export function confirmationTask(proposed: { name: string; on: string; from: string | null }, today: string): EditorialTask | null {
  const { name, on, from } = proposed;
  const allowed = addDays(on, daysAllowed['confirm-value']);
  const due = from !== null && from > on && from < allowed ? from : allowed;
  return taskOf(name, { kind: 'confirm-value', language: null, due }, today);
}
