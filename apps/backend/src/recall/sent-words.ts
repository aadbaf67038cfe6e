import { sentencesOf, type ShownValue, type TextPart, textParts } from '@streetlight/knowledge';
import type { Language } from '@streetlight/domain';

/** The two lengths of a wording, their values filled in. */
export type Wording = Record<TextPart, string>;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Which lengths a reply took whole sentences from; both where none can be told, so that nothing is overlooked. */
export function partsTaken(reply: string, wording: Wording, language: Language): TextPart[] {
  const said = plain(reply);
  const taken = textParts.filter((part) => sentencesOf(wording[part], language).some((sentence) => said.includes(plain(sentence))));
  return taken.length > 0 ? taken : [...textParts];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): string[] => plain(text).match(wordPattern) ?? [];

function shareKept(reply: string, words: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(reply)) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept += 1;
    left.set(word, count - 1);
  }
  return words.length > 0 ? kept / words.length : 0;
}

/** How many of the words of a wording still stand in what was written, 0..1; of its two lengths the one that was kept better. */
export const wordsKept = (written: string, wording: Wording): number =>
  Math.max(...textParts.map((part) => shareKept(written, wordsOf(wording[part]))));

/** Whether a text tells an amount, however it is punctuated: 13,90 · 13.9 · 1 234. */
function tells(text: string, amount: number): boolean {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, '[.,\\s\u00a0\u202f]?');
  const decimals = cents === '00' ? '(?:[.,]00)?' : `[.,]${cents.replace(/0$/u, '0?')}`;
  return new RegExp(`(?<![\\d.,])${grouped}${decimals}(?![\\d]|[.,]\\d)`, 'u').test(text);
}

/** Of the amounts a wording showed, those that stand in the reply: an advisor may have left the sentence out. */
export const amountsTold = (reply: string, shown: readonly ShownValue[]): ShownValue[] =>
  shown.filter(({ amount }) => tells(reply, amount));
