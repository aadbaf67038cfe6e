import { type EditorialTask, editorialTasks, type Language, languages, type SnippetUpkeep, dayInGermany } from '@streetlight/domain';
import { decisionDue, type ValueTable } from '@streetlight/knowledge';
import { type Family, newestVetted, standingTo } from './in-use.js';
import { lifeOf, type RevisionRow, snippetTextOf, sourceLanguage } from './revision.view.js';
import { outdatedPlaces } from './writing.js';
import type { WorkingCopyRow } from './working-copies.js';

/** A task with what only the words know: the values that run out. */
export type SnippetTask = EditorialTask & { values: string[] };

/** The work that one snippet creates on a day, derived from its wordings and from what is in review. */
export function tasksOf(family: Family, inReview: readonly WorkingCopyRow[], today: string, values: ValueTable): SnippetTask[] {
  const reviews = inReview.flatMap((copy) =>
    editorialTasks([reviewUpkeep(copy)], today).map((task): SnippetTask => ({ ...task, language: copy.language, values: [] })),
  );
  const source = newestVetted(family, sourceLanguage);
  if (!source) return reviews;
  const decision = decisionOf(source, values, today);
  const waiting = new Set(inReview.map(({ language }) => language));
  const upkeep = upkeepOf(family, source, decision?.from ?? null, waiting);
  const standing = editorialTasks([upkeep], today).map(
    (task): SnippetTask => ({
      ...task,
      values: task.kind === 'decide' ? (decision?.values ?? []) : [],
    }),
  );
  return [...reviews, ...standing];
}

const reviewUpkeep = ({ key, submitted_at: since }: WorkingCopyRow): SnippetUpkeep => ({
  key,
  life: { stage: 'in-review', validFrom: '', validTo: null, vetting: null },
  inReviewSince: since && dayInGermany(since),
  undecidedFrom: null,
  texts: [],
});

const decisionOf = (source: RevisionRow, values: ValueTable, today: string): { from: string; values: string[] } | null =>
  decisionDue(
    {
      key: source.key,
      area: source.area,
      tier: source.tier,
      narratives: [],
      facts: [],
      sample: false,
      checkedAgainst: '',
      validFrom: source.valid_from,
      validTo: source.valid_to,
      refer: null,
      homeContrast: null,
      sources: [],
      texts: { [sourceLanguage]: snippetTextOf(source) },
    },
    values,
    today,
  );

/** The language whose next check is due first decides for the snippet. */
function upkeepOf(family: Family, source: RevisionRow, undecidedFrom: string | null, waiting: ReadonlySet<Language>): SnippetUpkeep {
  const standing = languages.flatMap((language) => newestVetted(family, language) ?? []);
  const life = lifeOf(source);
  const nextCheckOn = standing.flatMap((row) => row.next_check_on ?? []).sort()[0];
  return {
    key: source.key,
    life: life.vetting && nextCheckOn ? { ...life, vetting: { ...life.vetting, nextCheckOn } } : life,
    inReviewSince: null,
    undecidedFrom,
    texts: standing
      .filter(({ language }) => language !== sourceLanguage)
      .map((row) => ({
        language: row.language,
        state: row.text_state,
        editedOn: dayInGermany(row.created_at),
        outdatedSince:
          !waiting.has(row.language) && outdatedPlaces(standingTo(row, family, source)).length > 0 ? dayInGermany(source.created_at) : null,
      })),
  };
}
