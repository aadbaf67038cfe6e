import type { ModelErrorKind } from '@streetlight/domain';

/** What is asked of a model: the words of the prompt, examples before it. */
export interface ModelQuestion {
  prompt: string;
  examples: readonly { question: string; answer: string }[];
  /** JSON schema of the answer. */
  schema: Record<string, unknown>;
  signal?: AbortSignal;
}

/** Tokens a call has used, as the server counts them. */
export interface TokenCounts {
  input: number;
  output: number;
}

export interface ModelReply {
  text: string;
  tokens: TokenCounts;
}

/** A model gave no answer that can be used. Carries no words of the post or the answer. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly kind: ModelErrorKind,
    message: string,
  ) {
    super(message);
  }
}

/** Asks one question; the pieces of the answer are handed on as they come. Throws {@link ModelError}. */
export type AskModel = (question: ModelQuestion, onText: (piece: string) => void) => Promise<ModelReply>;
