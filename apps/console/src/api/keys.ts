import type { CaseQuery, CheckBody, FeedChanges, FinderQuery } from '@streetlight/contracts';
import type { z } from 'zod';

/** A filter as the queue keeps it in its address: what is absent takes the value of the contract. */
export type CaseFilter = Partial<Omit<CaseQuery, 'cursor' | 'limit'>>;
export type FinderAsk = z.input<typeof FinderQuery>;

/** Under which name each answer is kept. */
export const keys = {
  session: ['session'],
  hints: ['sign-in-hints'],
  members: ['members'],
  lists: ['cases'],
  list: (filter: CaseFilter) => ['cases', filter],
  cases: ['case'],
  case: (id: string) => ['case', id],
  quiet: ['quiet-posts'],
  finder: (ask: FinderAsk) => ['finder', ask],
  suggestion: (caseId: string) => ['suggestion', caseId],
  checks: (caseId: string) => ['draft-check', caseId],
  check: (caseId: string, body: CheckBody) => ['draft-check', caseId, body],
  waiting: ['waiting'],
  waitingIn: (language: string | undefined) => ['waiting', language ?? ''],
  waitingDrafts: ['waiting-draft'],
  waitingDraft: (id: string) => ['waiting-draft', id],
  snippets: ['snippets'],
  snippet: (key: string) => ['snippet', key],
  snippetUses: (key: string) => ['snippet-uses', key],
  recalls: ['recalls'],
  recallCount: ['recall-count'],
  recall: (id: string) => ['recall', id],
  recalledReplies: (id: string) => ['recalled-replies', id],
  lawEditions: ['law-editions'],
  lawEdition: (id: string) => ['law-edition', id],
  reforms: ['law-reforms'],
  gaps: ['gaps'],
  gap: (id: string) => ['gap', id],
  works: (key: string) => ['work', key],
  work: (key: string, language: string) => ['work', key, language],
  tasks: ['editorial-tasks'],
  values: ['values'],
  value: (name: string) => ['value', name],
  stepPreviews: ['step-preview'],
  narratives: ['narratives'],
  narrative: (id: string) => ['narrative', id],
  claimWordings: (caseId: string) => ['claim-wordings', caseId],
  spaces: ['spaces'],
  imports: ['imports'],
  import: (id: string) => ['import', id],
  accounts: ['accounts'],
  drafting: ['drafting'],
  draftedAnswers: ['drafted-answer'],
  draftedAnswer: (caseId: string, of: string) => ['drafted-answer', caseId, of],
  secondOpinion: (caseId: string, of: string) => ['second-opinion', caseId, of],
  translation: (postId: string, of: string) => ['translation', postId, of],
} as const;

type Change = FeedChanges[number];

/** Everything that shows vetted words with their amounts filled in. */
const shownWords = [['snippets'], ['snippet'], ['work'], ['finder'], ['suggestion'], ['drafted-answer'], ['draft-check']] as const;

/** What is no longer fresh after a change of each kind of subject. */
const touched: Record<Change['subject'], (id: string) => readonly (readonly unknown[])[]> = {
  case: (id) => [keys.lists, keys.case(id), keys.suggestion(id)],
  post: () => [keys.lists, keys.quiet, keys.spaces],
  reply: () => [keys.lists, keys.cases, ['snippet-uses'], ['recalled-replies']],
  space: () => [keys.spaces],
  snippet: (id) => [keys.snippets, keys.snippet(id), keys.works(id), keys.tasks, ['finder'], ['suggestion'], keys.draftedAnswers],
  import: (id) => [keys.imports, keys.import(id), keys.spaces],
  account: () => [keys.accounts, keys.spaces],
  review: () => [keys.waiting, keys.waitingDrafts, keys.members, ['draft-check']],
  recall: (id) => [keys.recalls, keys.recallCount, keys.recall(id), keys.recalledReplies(id)],
  gap: () => [keys.gaps, ['gap']],
  law: (id) => [keys.lawEditions, keys.lawEdition(id)],
  value: (name) => [keys.values, keys.value(name), keys.stepPreviews, keys.tasks, ...shownWords],
  narrative: (id) => [keys.narratives, keys.narrative(id)],
  drafting: () => [keys.drafting, keys.draftedAnswers, ['translation'], ['plain'], ['second-opinion']],
};

/** The answers that changes make stale, each once. */
export function staleKeys(changes: readonly Change[]): readonly (readonly unknown[])[] {
  const found = new Map<string, readonly unknown[]>();
  for (const { subject, id } of changes) for (const key of touched[subject](id)) found.set(JSON.stringify(key), key);
  return [...found.values()];
}
