export { collectProblems, printProblem, sortProblems, type Problem, type ProblemWeight } from './format/problem.js';
export { statuteFileName, type KnowledgeBase, type Places, type ReadResult } from './format/knowledge-base.js';
export { readKnowledgeBase } from './format/read.js';
export { printKnowledgeBase, printStatute, writeKnowledgeBase } from './format/write.js';
export {
  isNormSource,
  referrals,
  sourceRoles,
  textStates,
  type CourtSource,
  type NormSource,
  type Referral,
  type Snippet,
  type SnippetText,
  type Source,
  type SourceRole,
  type TextState,
} from './format/snippet-schema.js';
export type { Norm, Statute } from './format/statute-schema.js';
export { units, type Derivation, type Unit, type Value, type ValueStep, type ValueTable } from './format/values-schema.js';
export type { AdviceCentre, GlossaryTerm, Narrative, Topic } from './format/vocabulary-schema.js';
export { endingValues, nextValue, stepsOf, valueAt, type ValueEnd } from './values/values.js';
export { formatAmount, formatDay } from './values/amounts.js';
export { placeholdersOf, renderText, type Placeholder, type RenderedText } from './values/render.js';
export { documentsOf, plainDocument, snippetDocument, type DocumentClaim, type SearchDocument } from './search/documents.js';
export { buildSearchIndex, type SearchHit, type SearchIndex, type SearchOptions, type SearchVocabulary } from './search/search-index.js';
export { checkKnowledgeBase, type CheckCounts, type CheckOptions, type CheckResult } from './check/check.js';
export { checkCitation, type CitationCheck, type CitationFault } from './statutes/check-citation.js';
export { parseCitation, parseCitations, printCitation, type Citation } from './statutes/citation.js';
export { collectCitedNorms, parseStatutes, StatuteFileError, type NormMissing, type StatuteLine } from './statutes/collect.js';
export { sentencesOf } from './values/sentences.js';
