import type { PostLanguage } from '@streetlight/domain';
import { foldWithOffsets } from './folding/fold.js';

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
export const tokenize = (text: string, language?: PostLanguage): Token[] => {
  const folded = foldWithOffsets(text, language);
  const tokens: Token[] = [];
  for (let from = 0; from < folded.text.length; ) {
    if (folded.text[from] === ' ') {
      from++;
      continue;
    }
    const space = folded.text.indexOf(' ', from);
    const to = space < 0 ? folded.text.length : space;
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[to - 1] ?? start;
    tokens.push({ text: text.slice(start, end), folded: folded.text.slice(from, to), start, end });
    from = to;
  }
  return tokens;
};
