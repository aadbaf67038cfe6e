import type { ModelErrorKind, OfflineReason } from '@streetlight/domain';
import { z } from 'zod';
import type { Breaker } from './breaker.js';
import { type AskModel, ModelError, type TokenCounts } from './language-model.js';
import type { Prompt } from './prompt.js';

/** A sum set aside from a budget before a call; paid with what the call has really used. */
export interface Reservation {
  settle(tokens: TokenCounts): Promise<void>;
}

/** A model that may be asked for one task, with what limits it. */
export interface ConfiguredModel {
  ask: AskModel;
  /** The model's name, stored with whatever it wrote. */
  name: string;
  prompt: Prompt;
  breaker: Breaker;
  /** The desk's budget of the day. */
  budget: {
    /**
     * Sets aside the most a call may use, in tokens; null where nothing is left. Whoever asks at the same time sees what is set aside,
     * so that the budget is overshot by one call at most.
     */
    reserve(most: number): Promise<Reservation | null>;
  };
}

/** Abort a call with this reason where the model was switched off meanwhile. */
export const switchedOff = 'switched-off' satisfies OfflineReason;

/** What a call costs at most beside its prompt; the longest answer of `createOpenAiModel`. */
const longestAnswer = 1_500;
/** Characters a token has at least, in the languages we speak; what is set aside is more than what is used. */
const shortestToken = 2;
/** Characters a token has on average: what an unfinished call is counted with, since the server tells nothing of it. */
const meanToken = 4;
/** Failures after which the server has done some of the work, and counts it. */
const halfDone: ReadonlySet<ModelErrorKind> = new Set<ModelErrorKind>(['slow', 'cut-off', 'stopped']);

interface Call<Schema extends z.ZodType> {
  values: Readonly<Record<string, string>>;
  schema: Schema;
  /** Milliseconds since 1970. */
  now: () => number;
  onText?: (piece: string) => void;
  signal?: AbortSignal;
}

const parse = <Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

/** Asks a model one question of a task and reads its answer by the schema of the task. Never asks twice. */
export const askOnce = async <Schema extends z.ZodType>(
  { ask, prompt, breaker, budget }: ConfiguredModel,
  { values, schema, now, onText = () => undefined, signal }: Call<Schema>,
): Promise<{ answer: z.output<Schema>; tokens: TokenCounts } | { because: OfflineReason; tokens: TokenCounts }> => {
  const none = { input: 0, output: 0 };
  const question = prompt.fill(values);
  const { examples } = prompt;
  const asked = examples.reduce((sum, example) => sum + example.question.length + example.answer.length, question.length);
  if (breaker.openUntil(now()) !== null) return { because: 'breaker', tokens: none };
  const reservation = await budget.reserve(Math.ceil(asked / shortestToken) + longestAnswer);
  if (!reservation) return { because: 'budget', tokens: none };
  if (!breaker.allows(now())) {
    await reservation.settle(none);
    return { because: 'breaker', tokens: none };
  }
  let heard = 0;
  const listen = (piece: string): void => {
    heard += piece.length;
    onText(piece);
  };
  try {
    const format = z.toJSONSchema(schema, { io: 'input' });
    const { text, tokens } = await ask({ prompt: question, examples, schema: format, ...(signal ? { signal } : {}) }, listen);
    breaker.succeeded();
    await reservation.settle(tokens);
    const answer = parse(schema, text);
    return answer === null ? { because: 'malformed', tokens } : { answer, tokens };
  } catch (error) {
    const kind = error instanceof ModelError ? error.kind : null;
    const tokens =
      kind === null || halfDone.has(kind) ? { input: Math.ceil(asked / meanToken), output: Math.ceil(heard / meanToken) } : none;
    await reservation.settle(tokens);
    if (kind === null) throw error;
    if (kind !== 'stopped') breaker.failed(now());
    return { because: signal?.reason === switchedOff ? switchedOff : kind, tokens };
  }
};
