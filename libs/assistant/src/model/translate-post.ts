import type { Language, OfflineReason } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { z } from 'zod';
import type { GateOptions } from '../gates/check-draft.js';
import { checkPlainText } from '../gates/wording-gates.js';
import { askOnce, type ConfiguredModel } from './ask-once.js';
import type { TokenCounts } from './language-model.js';

const translated = z.strictObject({ text: z.string().min(1).max(12_000) });

/** What a translation is made from. */
export interface TranslationRequest {
  post: string;
  from: Language;
  to: Language;
  identifyLanguage?: NonNullable<GateOptions['identifyLanguage']>;
}

interface TranslateOptions {
  model: ConfiguredModel;
  now: () => number;
  /** A word no post can know, which marks where the post begins and ends. */
  mark: string;
  signal?: AbortSignal;
}

/** Longest post that is translated, in UTF-16 units. */
const longestPost = 4_000;
/** A translation is at most this many times as long as the post, and a little longer where the post is short. */
const longest = { times: 3, more: 200 };

const numbersIn = (text: string): string =>
  (text.match(/\d[\d.,\s]*\d|\d/gu) ?? [])
    .map((found) => found.replace(/\D/gu, ''))
    .toSorted()
    .join();
const linksIn = (text: string): string[] => text.match(/\b(?:https?:\/\/|www\.)\S+/giu) ?? [];

/** Whether a translation may be shown: in the right language, with the numbers of the post and no link of its own, nothing hidden. */
const isFaithful = (text: string, post: string, { to, identifyLanguage }: TranslationRequest): boolean => {
  if (text.length > longest.times * post.length + longest.more || numbersIn(text) !== numbersIn(post)) return false;
  const links = new Set(linksIn(post));
  if (linksIn(text).some((link) => !links.has(link))) return false;
  if (checkPlainText(text).some(({ code }) => code === 'plain-text.hidden-characters')) return false;
  const told = identifyLanguage?.(text);
  return !told || told.language === to || told.language === 'und' || told.confidence < 0.7;
};

/** Translates a post, its personal data hidden on the way; or says why the model's words cannot be used. */
export const translatePost = async (
  request: TranslationRequest,
  { model, now, mark, signal }: TranslateOptions,
): Promise<{ text: string; tokens: TokenCounts } | { because: OfflineReason; tokens: TokenCounts }> => {
  const { from, to } = request;
  const hidden = redact(request.post.replaceAll(mark, '').slice(0, longestPost));
  const asked = await askOnce(model, {
    values: { from, to, post: hidden.redacted, mark },
    schema: translated,
    now,
    ...(signal ? { signal } : {}),
  });
  if ('because' in asked) return asked;
  const { answer, tokens } = asked;
  if (!isFaithful(answer.text, hidden.redacted, request)) return { because: 'gates', tokens };
  return { text: hidden.restore(answer.text), tokens };
};
