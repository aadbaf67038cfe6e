export { checkDraft, type GateOptions } from './gates/check-draft.js';
export { gateCodes, gates, type DraftSentence, type DraftSource, type Gate, type GateCode, type GateFailure } from './gates/draft.js';
export { draftOffline } from './drafts/offline-drafter.js';
export {
  abstainReasons,
  type AbstainReason,
  type Suggestion,
  type SuggestionRequest,
  type SuggestionSource,
  type SuggestedSentence,
  type VettedRevision,
} from './drafts/suggestion.js';
