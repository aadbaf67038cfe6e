import type { ModelErrorKind } from '@streetlight/domain';
import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { type AskModel, ModelError } from './language-model.js';

export interface OpenAiOptions {
  /** Of any server that speaks the chat-completions protocol: `https://host/v1`. */
  baseURL: string;
  apiKey: string;
  model: string;
  /** From the call to the end of the answer, in milliseconds. */
  timeoutMs?: number;
  /** Longest answer, in tokens. */
  maxTokens?: number;
}

const kindOf = (error: unknown, ranOut: boolean): ModelErrorKind => {
  if (ranOut || error instanceof APIConnectionTimeoutError) return 'slow';
  if (error instanceof APIUserAbortError) return 'stopped';
  if (!(error instanceof APIError)) return 'cut-off';
  if (error.status === 429) return 'rate-limited';
  return error.status === undefined || error.status >= 500 ? 'unreachable' : 'rejected';
};

const explain: Record<ModelErrorKind, string> = {
  'rate-limited': 'The model server takes no more calls for now.',
  unreachable: 'The model server cannot be reached or has a fault of its own.',
  rejected: 'The model server refuses the call: check OPENAI_BASE_URL, the key and the name of the model.',
  slow: 'The model server did not finish in time.',
  'cut-off': 'The model server ended its answer in the middle.',
  stopped: 'The call was stopped.',
};

/** Asks a model over the `openai` SDK, streamed, without retries: the offline draft is the retry. One question a call, no tools. */
export const createOpenAiModel = ({ baseURL, apiKey, model, timeoutMs = 20_000, maxTokens = 1_500 }: OpenAiOptions): AskModel => {
  const client = new OpenAI({ baseURL, apiKey, maxRetries: 0, timeout: timeoutMs, logLevel: 'off' });
  return async ({ prompt, examples, schema, signal }, onText) => {
    const clock = AbortSignal.timeout(timeoutMs);
    const together = signal ? AbortSignal.any([clock, signal]) : clock;
    try {
      const stream = await client.chat.completions.create(
        {
          model,
          stream: true,
          stream_options: { include_usage: true },
          temperature: 0,
          max_completion_tokens: maxTokens,
          response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
          messages: [
            ...examples.flatMap(({ question, answer }) => [
              { role: 'user' as const, content: question },
              { role: 'assistant' as const, content: answer },
            ]),
            { role: 'user', content: prompt },
          ],
        },
        { signal: together },
      );
      let text = '';
      let finished = '';
      const tokens = { input: 0, output: 0 };
      for await (const chunk of stream) {
        const piece = chunk.choices[0]?.delta.content ?? '';
        if (piece !== '') {
          text += piece;
          onText(piece);
        }
        finished = chunk.choices[0]?.finish_reason ?? finished;
        if (chunk.usage) [tokens.input, tokens.output] = [chunk.usage.prompt_tokens, chunk.usage.completion_tokens];
      }
      if (clock.aborted) throw new ModelError('slow', explain.slow);
      if (signal?.aborted) throw new ModelError('stopped', explain.stopped);
      if (finished !== 'stop') throw new ModelError('cut-off', explain['cut-off']);
      return { text, tokens };
    } catch (error) {
      if (error instanceof ModelError) throw error;
      const kind = kindOf(error, clock.aborted);
      throw new ModelError(kind, explain[kind]);
    }
  };
};
