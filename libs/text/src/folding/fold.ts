import type { PostLanguage } from '@streetlight/domain';
import { baseLetters } from './letters.js';
import { settleAlphabet } from './settle-alphabet.js';
import { spell } from './spell.js';

/** One folded word and where it stands in the text. */
export interface FoldedWord {
  /** Lower-case Latin letters and digits. */
  folded: string;
  /** UTF-16 offset of its first letter. */
  start: number;
  /** UTF-16 offset behind its last letter. */
  end: number;
}

const separator = ' ';

const baseOf = (word: string): string => {
  let base = '';
  for (const character of word) base += baseLetters(character.codePointAt(0) ?? 0);
  return base;
};

const foldLetters = (word: string, language: PostLanguage | undefined): string => spell(settleAlphabet(baseOf(word)), language);

/** Words come again and again; what was folded once is kept, by language. */
const remembered = new Map<PostLanguage | undefined, Map<string, string>>();
const mostRemembered = 30_000;
const longestRemembered = 40;

const foldWord = (word: string, language: PostLanguage | undefined): string => {
  if (word.length > longestRemembered) return foldLetters(word, language);
  let known = remembered.get(language);
  if (known === undefined) remembered.set(language, (known = new Map()));
  const found = known.get(word);
  if (found !== undefined) return found;
  const folded = foldLetters(word, language);
  if (known.size >= mostRemembered) known.clear();
  known.set(word, folded);
  return folded;
};

/** Some characters stand for several words, as `½` does for 1 and 2. */
const wordsOfCharacter = (base: string, language: PostLanguage | undefined): string[] =>
  base
    .split(separator)
    .filter((word) => word !== '')
    .map((word) => spell(settleAlphabet(word), language));

/**
 * The folded words of a text, see {@link fold}.
 * @param language the language of the post where it is known.
 */
export const foldWords = (text: string, language?: PostLanguage): FoldedWord[] => {
  const words: FoldedWord[] = [];
  let start = -1;
  let end = -1;
  const finish = (): void => {
    if (start >= 0) words.push({ folded: foldWord(text.slice(start, end), language), start, end });
    start = -1;
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const base = baseLetters(codePoint);
    if (base === separator) finish();
    else if (base.includes(separator)) {
      finish();
      words.push(...wordsOfCharacter(base, language).map((folded) => ({ folded, start: at, end: next })));
    } else if (base !== '') {
      if (start < 0) start = at;
      end = next;
    }
    at = next;
  }
  finish();
  return words;
};

/**
 * Folds a text to the Latin skeleton in which different ways of writing the same word meet: case, diacritics, look-alikes, ligatures,
 * zero-width characters, repeated letters, Greek and Cyrillic letters and their romanisations. Words are separated by one space.
 * @param language the language of the post where it is known: Latin letters in a Greek or Bulgarian post are then read as Greeklish or
 * chat Bulgarian. Fold both sides of a comparison with their language.
 */
export const fold = (text: string, language?: PostLanguage): string => {
  const words = foldWords(text, language);
  return words.length === 1 ? (words[0] as FoldedWord).folded : words.map(({ folded }) => folded).join(separator);
};

/**
 * All skeletons a word may have when its language is not known: as it stands, as Greeklish, as chat Bulgarian, and with German `ae oe ue`
 * for umlauts. Without repetition, the plain one first.
 */
export const foldVariants = (word: string): string[] => [...new Set([fold(word), fold(word, 'el'), fold(word, 'bg'), fold(word, 'de')])];
