export { checkDraft, type GateOptions } from './gates/check-draft.js';
export type { DraftSentence, DraftSource, GateFailure } from './gates/draft.js';
export { draftOffline } from './drafts/offline-drafter.js';
export {
  type Suggestion,
  type SuggestionRequest,
  type SuggestionSource,
  type SuggestedSentence,
  type VettedRevision,
} from './drafts/suggestion.js';
export { createBreaker, type Breaker } from './model/breaker.js';
export { createOpenAiModel, type OpenAiOptions } from './model/openai-model.js';
export { readPrompt, type Prompt } from './model/prompt.js';
export { switchedOff, type ConfiguredModel } from './model/ask-once.js';
export { refineAssessment, type RefinedAssessment } from './model/refine-assessment.js';
export { simplifyDraft } from './model/simplify-draft.js';
export { suggestReply, type Drafted, type Provenance, type SuggestionEvent } from './model/suggest-reply.js';
export { translatePost } from './model/translate-post.js';
export { longSentences, plainLanguage, type PlainLanguage } from './plain-language.js';
export { createWordHelp, type WordHelp } from './word-help.js';
