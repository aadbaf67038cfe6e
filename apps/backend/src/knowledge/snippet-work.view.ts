import type { CommentView, MatrixCell, ParagraphChangeView, SnippetEventView, SnippetHead, TextWork, Words } from '@streetlight/contracts';
import {
  type Language,
  type MoveRefusal,
  refusalOfSnippetMove,
  refusalOfTextMove,
  type SnippetLife,
  type SnippetMove,
  type TextMove,
  textMoves,
  vettingOn,
} from '@streetlight/domain';
import { changesByPart, formatAmount, placeholdersOf, type ValueTable, valueAt, type WeightMarks } from '@streetlight/knowledge';
import type { SignedIn } from '../http/signed-in.js';
import { type Family, inUse, newestVetted, standingTo } from './in-use.js';
import { lifeOf, type RevisionRow, sourceLanguage, usabilityOf } from './revision.view.js';
import type { SnippetTask } from './snippet-tasks.js';
import type { WorkingCopyRow } from './working-copies.js';
import { outdatedPlaces } from './writing.js';

type Person = { id: string; name: string };

/** The wording of a language that stands for it on a day: the one in use, else the newest vetted, else the newest. */
const standingOn = (family: Family, language: Language, today: string): RevisionRow | null =>
  family.find((row) => row.language === language && usabilityOf(row, today) === 'usable') ??
  newestVetted(family, language) ??
  family.find((row) => row.language === language) ??
  null;

/** One column of the matrix. */
export function matrixCell(
  language: Language,
  { family, copies, tasks, today }: { family: Family; copies: readonly WorkingCopyRow[]; tasks: readonly SnippetTask[]; today: string },
): MatrixCell {
  const row = standingOn(family, language, today);
  const copy = copies.find((one) => one.language === language);
  const newest = newestVetted(family, language);
  return {
    language,
    state: row?.text_state ?? null,
    use: row ? inUse(row, family, today).usability : 'missing',
    revisionId: row?.id ?? null,
    number: row?.number ?? null,
    nextCheckOn: row?.next_check_on ?? null,
    outdated: row ? outdatedPlaces(standingTo(row, family, newestVetted(family, sourceLanguage))) : [],
    paragraphs: row?.full_text.length ?? copy?.words.full.length ?? 0,
    announced: newest && newest.valid_from > today && newest.id !== row?.id ? { revisionId: newest.id, from: newest.valid_from } : null,
    work: copy
      ? { stage: copy.stage, version: copy.version, by: { id: copy.saved_by, name: copy.saved_by_name }, at: copy.saved_at.toISOString() }
      : null,
    tasks: [...new Set(tasks.filter((task) => task.language === language).map(({ kind }) => kind))],
  };
}

/** What became of each paragraph; where a person has said what a change is, the machine's proposal stands beside it. */
export function changesView(before: Words, after: Words, language: Language, marks: WeightMarks = {}): ParagraphChangeView[] {
  const [proposed, decided] = [changesByPart(before, after, language), changesByPart(before, after, language, marks)];
  return Object.entries(decided).flatMap(([part, changes]) =>
    changes.map((change, at) => ({
      part: part as ParagraphChangeView['part'],
      change: change.change,
      before: change.before,
      after: change.after,
      weight: change.weight,
      proposed: proposed[part as keyof typeof proposed][at]?.weight ?? null,
      reasons: change.reasons,
      words: change.words,
    })),
  );
}

/** What placeholders read like on a day, for counting characters while somebody writes. */
export function amountsOn(words: Words, language: Language, today: string, values: ValueTable): Record<string, string> {
  const text = [words.title, words.public, ...words.full].join('\n\n');
  return Object.fromEntries(
    placeholdersOf(text).flatMap(({ text: placeholder, name, part }) => {
      const value = values[name];
      const step = part === 'amount' ? valueAt(values, name, today) : null;
      return value && step ? [[placeholder, formatAmount(step.amount, value.unit, language)]] : [];
    }),
  );
}

/** Stands for a vetting that is complete: what the form will ask for is no reason to hide the move. */
const anyVetting = (today: string) => vettingOn(today, { lawyer: '-', qualification: '-' });

/** Why a person may not make each of the moves now; null where they may. */
export function movesOf(
  { actor, languages }: SignedIn,
  language: Language,
  { copy, standing, head, today }: { copy: WorkingCopyRow | null; standing: RevisionRow | null; head: SnippetHead; today: string },
): TextWork['moves'] {
  const written: SnippetLife | null = copy && { stage: copy.stage, validFrom: head.validFrom, validTo: head.validTo, vetting: null };
  const ofCopy = (move: SnippetMove): MoveRefusal | null =>
    written
      ? refusalOfSnippetMove({ move, life: written, actor, authorId: authorAgainst(copy, actor.userId), today, vetting: anyVetting(today) })
      : 'wrong-state';
  const ofStanding = (move: SnippetMove): MoveRefusal | null =>
    standing?.vetted_on
      ? refusalOfSnippetMove({ move, life: lifeOf(standing), actor, authorId: standing.created_by, today, vetting: anyVetting(today) })
      : 'wrong-state';
  const ofText = (move: TextMove): MoveRefusal | null => {
    const life = {
      language,
      state: standing?.text_state ?? 'machine-made',
      editorId: standing?.created_by ?? null,
      checkerId: standing?.checked_by ?? null,
    };
    const isEdit = textMoves[move].to === 'edited';
    if (isEdit && copy?.stage === 'in-review') return 'wrong-state';
    return !standing && !isEdit ? 'wrong-state' : refusalOfTextMove(move, life, actor, languages);
  };
  return {
    submit: ofCopy('submit'),
    'send-back': ofCopy('send-back'),
    vet: ofCopy('vet'),
    'vet-again': ofStanding('vet-again'),
    withdraw: ofStanding('withdraw'),
    edit: ofText('edit'),
    'check-natively': ofText('check-natively'),
    confirm: ofText('confirm'),
  };
}

/** Whoever has saved a copy counts as its author. */
export const authorAgainst = (copy: WorkingCopyRow | null, userId: string): string | null =>
  copy === null ? null : copy.author_ids.includes(userId) ? userId : copy.saved_by;

export interface CommentRow {
  id: string;
  language: Language | null;
  part: CommentView['part'];
  paragraph: number | null;
  text: string;
  author_id: string;
  author_name: string;
  written_at: Date;
  resolved_by: string | null;
  resolver_name: string | null;
  resolved_at: Date | null;
}

export const commentView = (row: CommentRow): CommentView => ({
  id: row.id,
  language: row.language,
  part: row.part,
  paragraph: row.paragraph,
  text: row.text,
  by: { id: row.author_id, name: row.author_name },
  at: row.written_at.toISOString(),
  resolved:
    row.resolved_by && row.resolved_at
      ? { by: { id: row.resolved_by, name: row.resolver_name ?? '' }, at: row.resolved_at.toISOString() }
      : null,
});

export interface EventRow {
  id: string;
  code: string;
  language: Language | null;
  number: number | null;
  note: string | null;
  actor_id: string | null;
  actor_name: string | null;
  at: Date;
}

export const eventView = (row: EventRow): SnippetEventView => ({
  id: row.id,
  code: row.code,
  language: row.language,
  number: row.number,
  by: personOf(row.actor_id, row.actor_name),
  at: row.at.toISOString(),
  note: row.note,
});

export const personOf = (id: string | null, name: string | null | undefined): Person | null => (id && name ? { id, name } : null);
