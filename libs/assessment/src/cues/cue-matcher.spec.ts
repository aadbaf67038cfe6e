import { describe, expect, test } from '@jest/globals';
import { tokenize } from '@streetlight/text';
import { createCueMatcher, indexCues } from './cue-matcher.js';
import { parseCues } from './cue-pattern.js';

const find = (cues: string, text: string, language: 'ro' | 'el' | 'bg' | 'hu' | 'en' = 'ro') => {
  const words = tokenize(text, language).map((token) => ({ folded: token.folded, sentence: 0 }));
  return createCueMatcher([indexCues(parseCues('found', cues, language))])(words).map(({ from, to }) => [from, to]);
};

describe('a cue', () => {
  test('is found without the diacritics it is written with', () => {
    expect(find('perioadă de probă', 'in perioada de proba')).toEqual([[1, 3]]);
    expect(find('perioada de probă', 'in Perioada de proba')).toEqual([[1, 3]]);
  });

  test('ending in a star is found in every inflected form', () => {
    expect(find('pasaport*', 'ne-a luat pasapoartele, pasaportul meu')).toEqual([[4, 4]]);
  });

  test('beginning with a star is found at the end of a word', () => {
    expect(find('*hatnak', 'próbaidőben kirúghatnak', 'hu')).toEqual([[1, 1]]);
  });

  test('with a gap reaches over three words and no further', () => {
    expect(find('luat … acte', 'mi-a luat seful toate acte')).toEqual([[2, 5]]);
    expect(find('luat … acte', 'luat unu doi trei patru acte')).toEqual([]);
  });

  test('with alternatives in brackets is found for each of them', () => {
    expect(find('(boss|chef) says', 'my chef says', 'en')).toEqual([[1, 2]]);
    expect(find('(boss|chef) says', 'my wife says', 'en')).toEqual([]);
    expect(find('(boss|the chef) … (hit|beat up|kick*) (me|us)', 'the chef often kicked us', 'en')).toEqual([[0, 4]]);
    expect(find('(boss|the chef) … (hit|beat up|kick*) (me|us)', 'boss beat up me', 'en')).toEqual([[0, 3]]);
  });

  test('with brackets and a question mark is found with and without what they hold', () => {
    expect(find('until (it|all)? is paid', 'until all is paid', 'en')).toEqual([[0, 3]]);
    expect(find('until (it|all)? is paid', 'until is paid', 'en')).toEqual([[0, 2]]);
  });

  test('of one word each stay one pattern', () => {
    expect(parseCues('found', '(boss|chef|the owner) … (hit|beat|kick*) … (me|us)', 'en')).toHaveLength(2);
  });

  test('in Greek or Cyrillic letters is found in a romanised post', () => {
    expect(find('άδεια', 'poses meres adeia', 'el')).toEqual([[2, 2]]);
    expect(find('уволниха ме', 'vchera uwolniha me', 'bg')).toEqual([[1, 2]]);
  });

  test('does not reach from one sentence into the next', () => {
    const words = [
      { folded: 'luat', sentence: 0 },
      { folded: 'acte', sentence: 1 },
    ];
    expect(createCueMatcher([indexCues(parseCues('found', 'luat … acte', 'ro'))])(words)).toEqual([]);
  });
});
