import { alphabetOf, type Alphabet } from './letters.js';
import { cyrillicAsLatin, digitAsCyrillic, greekAsLatin, latinAsCyrillic, latinAsGreek } from './look-alikes.js';

const allIn = (letters: string[], table: Readonly<Record<string, string>>) => letters.every((letter) => letter in table);

const settle = (word: string[]): string[] => {
  const of = (alphabet: Alphabet) => word.filter((letter) => alphabetOf(letter.charCodeAt(0)) === alphabet);
  const latin = of('latin');
  const greek = of('greek');
  const cyrillic = of('cyrillic');
  const rewrite = (table: Readonly<Record<string, string>>) => word.map((letter) => table[letter] ?? letter);
  if (cyrillic.length > 0) {
    if (latin.length === 0) return cyrillic.length > 1 ? rewrite(digitAsCyrillic) : word;
    if (cyrillic.length >= latin.length && allIn(latin, latinAsCyrillic)) return rewrite({ ...latinAsCyrillic, ...digitAsCyrillic });
    if (allIn(cyrillic, cyrillicAsLatin)) return rewrite(cyrillicAsLatin);
  }
  if (greek.length > 0 && latin.length > 0) {
    if (greek.length >= latin.length && allIn(latin, latinAsGreek)) return rewrite(latinAsGreek);
    if (allIn(greek, greekAsLatin)) return rewrite(greekAsLatin);
  }
  return word;
};

const isMixed = (word: string): boolean => {
  if (word === '') return false;
  const first = alphabetOf(word.charCodeAt(0));
  for (let at = 1; at < word.length; at++) if (alphabetOf(word.charCodeAt(at)) !== first) return true;
  return false;
};

/**
 * Decides the alphabet of a word that mixes several, and writes its look-alikes in that alphabet: `приклю4ения`, `рaботa`. Letters that do
 * not fit stay as they are.
 */
export const settleAlphabet = (word: string): string => (isMixed(word) ? settle([...word]).join('') : word);
