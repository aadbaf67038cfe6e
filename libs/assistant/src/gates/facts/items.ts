import type { Language } from '@streetlight/domain';
import { tokenize } from '@streetlight/text';

/** A word or a number in digits, in the order of the text. */
export interface Item {
  /** Folded; digits for a number. */
  word: string;
  /** What the digits say, whatever marks group them. */
  value: number | null;
  /** As written. */
  words: string;
  start: number;
  end: number;
}

const digits = /(?<![\d.,/])\d{1,2}\/\d{1,3}(?![\d/.,]*\d)|(?<![\d.,])\d+(?:[.,  ']\d{3}(?![\d]))*(?:[.,]\d{1,2}(?!\d))?/gu;

/** One reading of a number in every language: `2.000`, `2,000` and `2 000` are 2000, `0,38` and `0.38` are 0.38. */
const valueOf = (written: string): number => {
  const [part = '', whole] = written.split('/');
  return whole === undefined ? wholeValue(part) : Number(part) / Number(whole);
};
const wholeValue = (written: string): number => Number(written.replace(/[.,  '](?=\d{3}(?!\d))/g, '').replace(',', '.'));

/** Words that folding makes the same as a number, as they are written: `there` and five, `has` and six. */
const alike: Readonly<Partial<Record<Language, RegExp>>> = { hu: /^ott$/iu, el: /^[έε]χει$/iu };

/** The words and numbers of a text. */
export const itemsOf = (text: string, language: Language): Item[] => {
  const numbers = [...text.matchAll(digits)].map((match): Item => {
    const start = match.index;
    return { word: match[0], value: valueOf(match[0]), words: match[0], start, end: start + match[0].length };
  });
  const isInNumber = (at: number): boolean => numbers.some(({ start, end }) => at >= start && at < end);
  const words = tokenize(text, language)
    .filter((token) => !isInNumber(token.start))
    .map(
      (token): Item => ({
        word: alike[language]?.test(token.text) ? `${token.folded}~` : token.folded,
        value: null,
        words: token.text,
        start: token.start,
        end: token.end,
      }),
    );
  return [...numbers, ...words].sort((a, b) => a.start - b.start);
};
