import type { AbstainReason, OfflineReason } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { JSONParser } from '@streamparser/json';
import { draftOffline } from '../drafts/offline-drafter.js';
import type { Suggestion, SuggestedSentence, SuggestionRequest, SuggestionSource } from '../drafts/suggestion.js';
import { checkDraft } from '../gates/check-draft.js';
import type { GateFailure } from '../gates/draft.js';
import { askOnce, type ConfiguredModel } from './ask-once.js';
import type { TokenCounts } from './language-model.js';
import { modelAnswer } from './model-answer.js';

/** What a model wrote and the gates stopped: its sentences, personal data still hidden, and what is wrong with which. */
export interface StoppedDraft {
  sentences: readonly SuggestedSentence[];
  failures: readonly GateFailure[];
}

/** Where a draft comes from; stored with the suggestion. Tokens also where a model was asked in vain. */
export type Provenance =
  | { by: 'offline'; because: OfflineReason; tokens: TokenCounts; stopped: StoppedDraft | null }
  | { by: 'model'; model: string; promptId: string; promptVersion: number; promptHash: string; tokens: TokenCounts };

/**
 * What the console is told while a draft comes into being: sources first; where a model is asked, the offline draft next, ready to be
 * used; then sentence by sentence.
 */
export type SuggestionEvent =
  | { type: 'source'; place: number; source: SuggestionSource }
  | { type: 'offline'; suggestion: Drafted }
  | { type: 'token'; sentence: number; text: string }
  | { type: 'cite'; sentence: number; cites: readonly number[] }
  | { type: 'refuse'; reason: AbstainReason | OfflineReason }
  | { type: 'done'; suggestion: Suggestion; provenance: Provenance };

export interface SuggestReplyOptions {
  /** The model, or why none is asked. */
  model: ConfiguredModel | { offlineBecause: OfflineReason };
  /** Milliseconds since 1970. */
  now: () => number;
  /** A word no post can know, which marks where the post begins and ends. */
  mark: string;
  emit?: (event: SuggestionEvent) => void;
  signal?: AbortSignal;
}

/** A draft, not an abstention. */
export type Drafted = Extract<Suggestion, { outcome: 'draft' }>;

const describeSources = (sources: readonly SuggestionSource[]): string =>
  sources.map(({ text }, place) => `[${place}] ${text}`).join('\n\n');

/** Longest post a model is shown, in UTF-16 units. */
const longestPost = 4_000;

const valuesFor = (request: SuggestionRequest, offline: Drafted, mark: string, hidden: string): Record<string, string> => {
  const computed = offline.sources.findIndex(({ kind }) => kind === 'computed');
  return {
    language: offline.language,
    form: request.form,
    today: request.today,
    deadline: computed < 0 ? '' : `The deadline stands in source ${computed}.`,
    sources: describeSources(offline.sources),
    post: hidden.replaceAll(mark, '').slice(0, longestPost),
    mark,
  };
};

/** Tells of each sentence as soon as it is whole; what is not JSON is left to the end to be found. */
const tellSentences = (emit: (event: SuggestionEvent) => void) => {
  const parser = new JSONParser({ paths: ['$.sentences.*'], keepStack: false });
  let place = 0;
  let isBroken = false;
  parser.onValue = ({ value }) => {
    const sentence = modelAnswer.shape.sentences.element.safeParse(value);
    if (!sentence.success) return;
    emit({ type: 'token', sentence: place, text: sentence.data.text });
    emit({ type: 'cite', sentence: place, cites: sentence.data.cites });
    place++;
  };
  parser.onError = () => {
    isBroken = true;
  };
  return (piece: string): void => {
    if (!isBroken) parser.write(piece);
  };
};

type Attempt = { suggestion: Drafted; tokens: TokenCounts } | { because: OfflineReason; tokens: TokenCounts; stopped?: StoppedDraft };

const asSentence = ({ text, cites }: { text: string; cites: number[] }): SuggestedSentence => ({
  role: cites.length === 0 ? 'greeting' : 'answer',
  text,
  cites,
});

/** A period that runs is said, and first: where the model has left it out, in the words of the offline draft. */
const withDeadline = (sentences: SuggestedSentence[], { sentences: offline }: Drafted): SuggestedSentence[] => {
  const deadline = offline.find(({ role }) => role === 'deadline');
  if (!deadline || sentences.some(({ cites }) => cites.some((place) => deadline.cites.includes(place)))) return sentences;
  const from = sentences.findIndex(({ role }) => role !== 'greeting');
  return sentences.toSpliced(from < 0 ? sentences.length : from, 0, deadline);
};

/** Asks the model once; anything but a draft that passes the gates is a reason to stay with the offline draft. */
const tryModel = async (
  request: SuggestionRequest,
  offline: Drafted,
  model: ConfiguredModel,
  { emit = () => undefined, mark, now, signal }: SuggestReplyOptions,
): Promise<Attempt> => {
  const hidden = redact(request.post);
  const asked = await askOnce(model, {
    values: valuesFor(request, offline, mark, hidden.redacted),
    schema: modelAnswer,
    now,
    onText: tellSentences(emit),
    ...(signal ? { signal } : {}),
  });
  if ('because' in asked) return asked;
  const { answer, tokens } = asked;
  if (answer.abstain !== null || answer.sentences.length === 0) return { because: 'model-abstained', tokens };
  const { identifyLanguage } = request;
  const failuresOf = (draft: readonly SuggestedSentence[]): GateFailure[] =>
    checkDraft(draft, offline.sources, {
      language: offline.language,
      isPublic: request.form === 'public',
      textLimit: request.textLimit,
      ...(identifyLanguage ? { identifyLanguage } : {}),
    });
  // A question that states something is left away; it is not worth the draft.
  const questions = answer.questions.map((text): SuggestedSentence => ({ role: 'question', text, cites: [] }));
  const sentences = [
    ...withDeadline(answer.sentences.map(asSentence), offline),
    ...questions.filter((question) => failuresOf([question]).length === 0),
  ];
  const failures = failuresOf(sentences);
  if (answer.language !== offline.language)
    failures.push({ sentence: null, gate: 'language', code: 'language.other', parameters: { language: offline.language } });
  if (failures.length > 0) return { because: 'gates', tokens, stopped: { sentences, failures } };
  const restored = sentences.map((sentence) => ({ ...sentence, text: hidden.restore(sentence.text) }));
  return { suggestion: { ...offline, sentences: restored }, tokens };
};

/** In danger nobody rewords what is vetted; elsewhere the offline draft is ready before the model is asked. */
const attemptWith = async (request: SuggestionRequest, offline: Drafted, options: SuggestReplyOptions): Promise<Attempt> => {
  const { model, emit } = options;
  const none = { input: 0, output: 0 };
  if (!('ask' in model)) return { because: model.offlineBecause, tokens: none };
  if (request.assessment.risk === 'acute') return { because: 'danger', tokens: none };
  emit?.({ type: 'offline', suggestion: offline });
  return tryModel(request, offline, model, options);
};

const tellWhole = ({ sentences }: Drafted, emit: (event: SuggestionEvent) => void): void => {
  sentences.forEach(({ text, cites }, sentence) => {
    emit({ type: 'token', sentence, text });
    emit({ type: 'cite', sentence, cites });
  });
};

/**
 * Suggests a reply. The offline draft is made first: it chooses the sources, abstains where nothing vetted fits, and stands there whenever
 * the model is absent, slow, down, over its budget, talks rubbish or says what no source says. A model only rewords what the sources
 * say. `refuse` before `done` says why it is the offline draft, or why there is none; what was streamed before it is void.
 */
export const suggestReply = async (
  request: SuggestionRequest,
  options: SuggestReplyOptions,
): Promise<{ suggestion: Suggestion; provenance: Provenance }> => {
  const emit = options.emit ?? (() => undefined);
  const finish = (suggestion: Suggestion, provenance: Provenance) => {
    emit({ type: 'done', suggestion, provenance });
    return { suggestion, provenance };
  };
  const offline = draftOffline(request);
  const none = { input: 0, output: 0 };
  const { model } = options;
  if (offline.outcome === 'abstained') {
    emit({ type: 'refuse', reason: offline.reason });
    return finish(offline, { by: 'offline', because: 'ask' in model ? 'no-model' : model.offlineBecause, tokens: none, stopped: null });
  }
  offline.sources.forEach((source, place) => emit({ type: 'source', place, source }));
  const attempt = await attemptWith(request, offline, options);
  if ('suggestion' in attempt && 'ask' in model) {
    const { id, version, hash } = model.prompt;
    const { suggestion, tokens } = attempt;
    return finish(suggestion, { by: 'model', model: model.name, promptId: id, promptVersion: version, promptHash: hash, tokens });
  }
  const { because, tokens, stopped = null } = 'because' in attempt ? attempt : { because: 'no-model' as const, tokens: none };
  if (because !== 'no-model') emit({ type: 'refuse', reason: because });
  tellWhole(offline, emit);
  return finish(offline, { by: 'offline', because, tokens, stopped });
};
