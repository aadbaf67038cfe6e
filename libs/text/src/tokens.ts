import type { PostLanguage } from '@streetlight/domain';
import { foldWords } from './folding/fold.js';

/** One word of a text. */
export interface Token {
  /** As it stands in the text. */
  text: string;
  /** Its folded skeleton. */
  folded: string;
  /** UTF-16 offset of its first character. */
  start: number;
  /** UTF-16 offset behind its last character. */
  end: number;
}

/**
 * Splits a text into words and numbers. Apostrophes and hyphens separate: `l'assurance` is two words, `don't` is `don` and `t`.
 * @param language of the text where known, see `fold`.
 */
export const tokenize = (text: string, language?: PostLanguage): Token[] =>
  foldWords(text, language).map(({ folded, start, end }) => ({ text: text.slice(start, end), folded, start, end }));
