import type { Language, OfflineReason } from '@streetlight/domain';
import { sentencesOf } from '@streetlight/knowledge';
import { redact } from '@streetlight/text';
import { z } from 'zod';
import { checkDraft, type GateOptions } from '../gates/check-draft.js';
import type { GateFailure } from '../gates/draft.js';
import { askOnce, type ConfiguredModel } from './ask-once.js';
import type { TokenCounts } from './language-model.js';

const simplified = z.strictObject({ paragraphs: z.array(z.string().min(1).max(4_000)).min(1).max(20) });

/** A draft that shall become shorter and easier to read. */
export interface SimplifyRequest {
  text: string;
  language: Language;
  textLimit: number;
  identifyLanguage?: NonNullable<GateOptions['identifyLanguage']>;
}

interface SimplifyOptions {
  model: ConfiguredModel;
  now: () => number;
  mark: string;
  signal?: AbortSignal;
}

/** The simpler text; or why there is none, with what the gates found where they stopped it. */
export type Simplified =
  | { text: string; tokens: TokenCounts }
  | { because: OfflineReason; tokens: TokenCounts; failures: readonly GateFailure[] };

/**
 * Says a draft more simply. The draft itself is the only source: what it does not say, no sentence may say, by the gates every drafted
 * answer passes.
 */
export const simplifyDraft = async (request: SimplifyRequest, { model, now, mark, signal }: SimplifyOptions): Promise<Simplified> => {
  const { language, textLimit, identifyLanguage } = request;
  const hidden = redact(request.text.replaceAll(mark, ''));
  const asked = await askOnce(model, {
    values: { language, text: hidden.redacted, mark },
    schema: simplified,
    now,
    ...(signal ? { signal } : {}),
  });
  if ('because' in asked) return { ...asked, failures: [] };
  const { answer, tokens } = asked;
  const sentences = answer.paragraphs.flatMap((paragraph) => sentencesOf(paragraph, language)).map((text) => ({ text, cites: [0] }));
  const failures = checkDraft(sentences, [{ text: hidden.redacted, language }], {
    language,
    isPublic: false,
    textLimit,
    ...(identifyLanguage ? { identifyLanguage } : {}),
  });
  if (failures.length > 0) return { because: 'gates', tokens, failures };
  return { text: hidden.restore(answer.paragraphs.join('\n\n')), tokens };
};
