import { describe, expect, it } from '@jest/globals';
import { tokenize } from './tokens.js';

describe('the words of a text', () => {
  it('stand with their offsets, split at apostrophes and hyphens', () => {
    const text = 'L’assurance-maladie, don’t: 13,90 €!';
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(['L', 'assurance', 'maladie', 'don', 't', '13', '90']);
    for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
  });

  it('carry the skeleton of their language', () => {
    expect(tokenize('xwris adeia', 'el').map((token) => token.folded)).toEqual(['horis', 'adia']);
    expect(tokenize('без отпуск', 'bg').map((token) => token.folded)).toEqual(['bez', 'otpusk']);
  });

  it('are none where there are no letters or digits', () => {
    expect(tokenize('😀 … ⟦⟧ \u200b')).toEqual([]);
  });
});
