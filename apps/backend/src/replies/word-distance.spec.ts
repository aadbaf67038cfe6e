import { describe, expect, it } from '@jest/globals';
import { findPassage, wordDistance } from './word-distance.js';

describe('how much of a passage was sent', () => {
  const passage = 'Aveți 3 săptămâni. Mergeți azi la tribunal.';

  it('a passage that was left as it is stands where it was put', () => {
    const text = `Bună ziua!\n\n${passage}\n\nMult succes!`;
    const { span, changedWords } = findPassage(passage, text);
    expect([text.slice(span?.from, span?.to), changedWords]).toEqual([passage, 0]);
  });

  it('changed, added and left out words count, and the passage is found all the same', () => {
    const text = 'Bună! Aveți doar 3 săptămâni. Mergeți mâine la tribunal. Mult succes!';
    const { span, changedWords } = findPassage(passage, text);
    expect(text.slice(span?.from, span?.to)).toBe('Aveți doar 3 săptămâni. Mergeți mâine la tribunal.');
    expect(changedWords).toBe(2);
  });

  it('of a passage that was deleted nothing is left', () => {
    expect(findPassage(passage, 'Ceva cu totul altceva, scris de om.')).toEqual({ span: null, changedWords: 7 });
    expect(findPassage(passage, '')).toEqual({ span: null, changedWords: 7 });
    expect(findPassage('', passage)).toEqual({ span: null, changedWords: 0 });
  });

  it('two texts lie as many words apart as one has to touch', () => {
    expect(wordDistance('a b c', 'a b c')).toBe(0);
    expect(wordDistance('a b c', 'a x c d')).toBe(2);
    expect(wordDistance('', 'a b')).toBe(2);
    expect(wordDistance('a b', '')).toBe(2);
  });
});
