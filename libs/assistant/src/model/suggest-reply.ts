import { type AbstainReason, isLanguage } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { JSONParser } from '@streamparser/json';
import { draftOffline } from '../drafts/offline-drafter.js';
import type { Suggestion, SuggestedSentence, SuggestionRequest, SuggestionSource } from '../drafts/suggestion.js';
import { checkDraft } from '../gates/check-draft.js';
import type { Breaker } from './breaker.js';
import { type AskModel, ModelError, type ModelErrorKind, type TokenCounts } from './language-model.js';
import { modelAnswer, modelAnswerSchema } from './model-answer.js';
import type { Prompt } from './prompt.js';

export const offlineReasons = ['no-model', 'budget', 'breaker', 'malformed', 'gates', 'model-abstained'] as const;
/** Why the offline draft stands there and not the model's. */
export type OfflineReason = (typeof offlineReasons)[number] | ModelErrorKind;

/** A model that may be asked, with what limits it. */
export interface ConfiguredModel {
  ask: AskModel;
  /** The model's name, stored with each suggestion. */
  name: string;
  prompt: Prompt;
  breaker: Breaker;
  /** The desk's budget of the day. */
  budget: {
    /** Whether any of it is left. */
    isLeft(): Promise<boolean>;
    spend(tokens: TokenCounts): Promise<void>;
  };
}

/** Where a draft comes from; stored with the suggestion. */
export type Provenance =
  | { by: 'offline'; because: OfflineReason }
  | { by: 'model'; model: string; promptId: string; promptVersion: number; promptHash: string; tokens: TokenCounts };

/** What the console is told while a draft comes into being: sources first, then sentence by sentence. */
export type SuggestionEvent =
  | { type: 'source'; place: number; source: SuggestionSource }
  | { type: 'token'; sentence: number; text: string }
  | { type: 'cite'; sentence: number; cites: readonly number[] }
  | { type: 'refuse'; reason: AbstainReason | OfflineReason }
  | { type: 'done'; suggestion: Suggestion; provenance: Provenance };

export interface SuggestReplyOptions {
  model?: ConfiguredModel;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A word no post can know, which marks where the post begins and ends. */
  mark: string;
  emit?: (event: SuggestionEvent) => void;
  signal?: AbortSignal;
}

type Drafted = Extract<Suggestion, { outcome: 'draft' }>;

const describeSources = (sources: readonly SuggestionSource[]): string =>
  sources.map(({ text }, place) => `[${place}] ${text}`).join('\n\n');

/** Longest post a model is shown, in UTF-16 units. */
const longestPost = 4_000;

const questionFor = (request: SuggestionRequest, offline: Drafted, prompt: Prompt, mark: string, hidden: string) => {
  const computed = offline.sources.findIndex(({ kind }) => kind === 'computed');
  return prompt.fill({
    language: offline.language,
    form: request.form,
    today: request.today,
    deadline: computed < 0 ? '' : `The deadline stands in source ${computed}.`,
    sources: describeSources(offline.sources),
    post: hidden.replaceAll(mark, '').slice(0, longestPost),
    mark,
  });
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

const parseAnswer = (text: string) => {
  try {
    return modelAnswer.safeParse(JSON.parse(text));
  } catch {
    return null;
  }
};

type Attempt = { suggestion: Drafted; tokens: TokenCounts } | { because: OfflineReason };

/** Asks the model once; anything but a draft that passes the gates is a reason to stay with the offline draft. */
const tryModel = async (
  request: SuggestionRequest,
  offline: Drafted,
  model: ConfiguredModel,
  options: SuggestReplyOptions,
): Promise<Attempt> => {
  if (!(await model.budget.isLeft())) return { because: 'budget' };
  if (!model.breaker.allows(options.now())) return { because: 'breaker' };
  const hidden = redact(request.post);
  let tokens: TokenCounts;
  let text: string;
  try {
    const question = {
      prompt: questionFor(request, offline, model.prompt, options.mark, hidden.redacted),
      examples: model.prompt.examples,
      schema: modelAnswerSchema,
      ...(options.signal ? { signal: options.signal } : {}),
    };
    ({ text, tokens } = await model.ask(question, tellSentences(options.emit ?? (() => undefined))));
    model.breaker.succeeded();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (error.kind !== 'stopped') model.breaker.failed(options.now());
    return { because: error.kind };
  }
  await model.budget.spend(tokens);
  const answer = parseAnswer(text);
  if (!answer?.success) return { because: 'malformed' };
  if (answer.data.abstain !== null || answer.data.sentences.length === 0) return { because: 'model-abstained' };
  const sentences = answer.data.sentences.map(
    ({ text: words, cites }): SuggestedSentence => ({ role: cites.length === 0 ? 'greeting' : 'answer', text: words, cites }),
  );
  const { identifyLanguage } = request;
  const passes = (draft: readonly SuggestedSentence[]): boolean =>
    checkDraft(draft, offline.sources, {
      language: offline.language,
      isPublic: request.form === 'public',
      textLimit: request.textLimit,
      ...(identifyLanguage ? { identifyLanguage } : {}),
    }).length === 0;
  // A question that states something is left away; it is not worth the draft.
  const questions = answer.data.questions.map((words): SuggestedSentence => ({ role: 'question', text: words, cites: [] }));
  sentences.push(...questions.filter((question) => passes([question])));
  if (!passes(sentences) || answer.data.language !== offline.language) return { because: 'gates' };
  const restored = sentences.map((sentence) => ({ ...sentence, text: hidden.restore(sentence.text) }));
  return { suggestion: { ...offline, sentences: restored }, tokens };
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
  if (offline.outcome === 'abstained') {
    emit({ type: 'refuse', reason: offline.reason });
    return finish(offline, { by: 'offline', because: 'no-model' });
  }
  offline.sources.forEach((source, place) => emit({ type: 'source', place, source }));
  const { model } = options;
  const attempt: Attempt =
    model && isLanguage(offline.language) ? await tryModel(request, offline, model, options) : { because: 'no-model' };
  if ('suggestion' in attempt && model) {
    const { id, version, hash } = model.prompt;
    return finish(attempt.suggestion, {
      by: 'model',
      model: model.name,
      promptId: id,
      promptVersion: version,
      promptHash: hash,
      tokens: attempt.tokens,
    });
  }
  const because = 'because' in attempt ? attempt.because : 'no-model';
  if (because !== 'no-model') emit({ type: 'refuse', reason: because });
  tellWhole(offline, emit);
  return finish(offline, { by: 'offline', because });
};
