import type { Token } from '@streetlight/text';

/** A stretch of the post that ends with a mark, a line break or an emoji-free pause. Words `from` to `to`, both included. */
export interface Sentence {
  from: number;
  to: number;
  /** It ends with a question mark, in Greek also `;`. */
  asks: boolean;
  /** It ends with an exclamation mark. */
  exclaims: boolean;
}

const breaks = /[!?;\n\u2026\u037e\u061f\u3002]|\.(?=\s|$|\.)|\u2022/;
const asks = /[?\u037e\u061f]/;
const abbreviationLength = 2;

/** Whether the text between two words ends a sentence; a dot after a number or a short abbreviation does not. */
const endsSentence = (between: string, before: Token): boolean => {
  if (!breaks.test(between)) return false;
  const onlyDot = /^\.\s*$/.test(between) && !between.includes('\n');
  return !onlyDot || (!/^\d+$/.test(before.text) && before.text.length > abbreviationLength);
};

/**
 * Cuts the words of a post into sentences.
 * @param semicolonAsks in Greek the semicolon is the question mark.
 */
export const sentencesOf = (text: string, tokens: readonly Token[], semicolonAsks: boolean): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const between = text.slice(token.end, next?.start ?? text.length);
    if (next && !endsSentence(between, token)) return;
    sentences.push({
      from,
      to: at,
      asks: asks.test(between) || (semicolonAsks && between.includes(';')),
      exclaims: between.includes('!'),
    });
    from = at + 1;
  });
  return sentences;
};
