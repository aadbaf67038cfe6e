export { checkDraft, type GateOptions } from './gates/check-draft.js';
export { gateCodes, gates, type DraftSentence, type DraftSource, type Gate, type GateCode, type GateFailure } from './gates/draft.js';
