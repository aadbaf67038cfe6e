export { collectProblems, printProblem, sortProblems, type Problem, type ProblemWeight } from './format/problem.js';
export { statuteFileName, type KnowledgeBase, type Places, type ReadResult } from './format/knowledge-base.js';
export { filesInMemory, type FolderFiles } from './format/folder-files.js';
export { stateToday, type Basis, type KeptVetting, type KeptWording } from './format/history-schema.js';
export { readFolder, readKnowledgeBase, readSnippetFolders } from './format/read.js';
export { printedFiles, printKnowledgeBase, printReferredNorms, printStatute, writeKnowledgeBase } from './format/write.js';
export {
  isNormSource,
  referrals,
  sourceRoles,
  type CourtSource,
  type NormSource,
  type Referral,
  type Snippet,
  type SnippetText,
  type Source,
  type SourceRole,
} from './format/snippet-schema.js';
export type { Norm, Statute } from './format/statute-schema.js';
export type { Derivation, Value, ValueStep, ValueTable } from './format/values-schema.js';
export type { AdviceCentre, GlossaryTerm, Narrative, Topic } from './format/vocabulary-schema.js';
export { endingValues, endOf, nextValue, stepsOf, valueAt, type ValueEnd } from './values/values.js';
export { decisionDue, decisionsDue, type DecisionDue } from './values/decisions.js';
export { changedPassages, passageParts, valuesShownIn, type ChangedPassage, type PassagePart } from './values/changed-passages.js';
export { changedValues, changeValue, faultsOfChange, withDerived, type StepChange, type StepFaultFound } from './values/changes.js';
export { storedValues } from './values/stored.js';
export { formatAmount, formatDay, withFirstOfMonth } from './values/amounts.js';
export { placeholdersOf, renderText, type Placeholder, type RenderedText } from './values/render.js';
export { documentsOf, plainDocument, snippetDocument, type DocumentClaim, type SearchDocument } from './search/documents.js';
export { buildSearchIndex, type SearchHit, type SearchIndex, type SearchOptions, type SearchVocabulary } from './search/search-index.js';
export { checkKnowledgeBase, type CheckCounts, type CheckOptions, type CheckResult } from './check/check.js';
export { checkSnippet, type SnippetProblem } from './check/check-snippet.js';
export { checkCitation, type CitationCheck, type CitationFault } from './statutes/check-citation.js';
export { parseCitation, parseCitations, printCitation, type Citation } from './statutes/citation.js';
export { collectCitedNorms, parseStatutes, StatuteFileError, type NormMissing, type StatuteLine } from './statutes/collect.js';
export { snippetsOnDay, valuesOnDay, type PrintedSource, type Silence, type SnippetOnDay, type ValueOnDay } from './export/as-of.js';
export { printCsv } from './export/csv.js';
export { printHandbook } from './export/handbook.js';
export { createQuestionReader, questionLikeness, sameQuestion, type QuestionReader } from './gaps/question-terms.js';
export { packFolder } from './pack/pack-folder.js';
export { PackError, type PackFault, packLimits, unpackFolder } from './pack/unpack-folder.js';
export { checkIncoming } from './import/check-incoming.js';
export { lostWords } from './import/lost-words.js';
export { planImport, type ImportPlan } from './import/plan-import.js';
export type { AffectedSnippet, Touch } from './law-watch/affected.js';
export type { ChangedNorm, ChangedParagraph } from './law-watch/compare.js';
export { editionOf, type Edition } from './law-watch/edition.js';
export { watchLaw, type Announcement, type LawWatch, type NotHeld, type WatchedItem } from './law-watch/law-watch.js';
export { collectReferredNorms } from './law-watch/referred-norms.js';
export { correctionDraft, type CorrectionOf } from './recall/correction.js';
export {
  gradeReply,
  gravestGrading,
  recallGrades,
  textParts,
  valuesShownBy,
  type Grading,
  type KnowledgeChange,
  type RecallGrade,
  type RecallReason,
  type RevisionChange,
  type SentReply,
  type ShownValue,
  type TextPart,
  type UsedRevision,
  type ValueChange,
} from './recall/grade.js';
export { diffParagraphs, diffWords, type MeaningReason, type ParagraphChange, type WordRun } from './revisions/diff.js';
export {
  changesByPart,
  paragraphsByPart,
  placesInUse,
  sourceLineage,
  standingOf,
  type ByPart,
  type Descendant,
  type PartStanding,
  type SourceLineage,
  type TranslationLineage,
  type WeightMarks,
} from './revisions/lineage.js';
export { lawSentencesOf, paragraphsOf as lawParagraphsOf } from './statutes/norm-text.js';
export { longest } from './check/lengths.js';
export { sentencesOf } from './values/sentences.js';
export {
  basedOnAfter,
  changedInAfter,
  diffTexts,
  partsWithOtherMeaning,
  translatedParts,
  type TextChange,
  type TranslatedPart,
} from './revisions/source-change.js';
