import { areas, kinds, type Language, type OfflineReason, risks } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { z } from 'zod';
import { checkPlainText } from '../gates/wording-gates.js';
import { askOnce, type ConfiguredModel } from './ask-once.js';
import type { TokenCounts } from './language-model.js';

const refined = z.strictObject({
  kind: z.enum(kinds),
  risk: z.enum(risks),
  topic: z.enum(areas).nullable(),
  reason: z.string().trim().min(1).max(200),
});

/** What a model thinks a post is, with one sentence why. */
export type RefinedAssessment = z.output<typeof refined>;

interface RefineRequest {
  post: string;
  from: Language;
  /** The language of the sentence. */
  to: Language;
}

interface RefineOptions {
  model: ConfiguredModel;
  now: () => number;
  /** A word no post can know, which marks where the post begins and ends. */
  mark: string;
  signal?: AbortSignal;
}

/** Longest post that is shown, in UTF-16 units. */
const longestPost = 4_000;
/** Lines and links: no part of one plain sentence. */
const notPlain = /[\n\r]|\b(?:https?:\/\/|www\.)/iu;

/** Asks a model what a post is, its personal data hidden on the way; or says why the model's opinion cannot be used. */
export const refineAssessment = async (
  { post, from, to }: RefineRequest,
  { model, now, mark, signal }: RefineOptions,
): Promise<{ opinion: RefinedAssessment; tokens: TokenCounts } | { because: OfflineReason; tokens: TokenCounts }> => {
  const hidden = redact(post.replaceAll(mark, '').slice(0, longestPost));
  const asked = await askOnce(model, {
    values: { from, to, post: hidden.redacted, mark },
    schema: refined,
    now,
    ...(signal ? { signal } : {}),
  });
  if ('because' in asked) return asked;
  const { answer, tokens } = asked;
  if (notPlain.test(answer.reason) || checkPlainText(answer.reason).length > 0) return { because: 'gates', tokens };
  return { opinion: { ...answer, reason: hidden.restore(answer.reason) }, tokens };
};
