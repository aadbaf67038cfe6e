import type { PostLanguage } from '@streetlight/domain';
import { alphabetOf, baseLetters, type Alphabet } from './letters.js';
import { chatBulgarian, cyrillicNative, greeklish, greekNative, type SpellingTable } from './romanisation.js';
import { greeklishH, greeklishTh } from './greeklish.js';
import { latinSpellings } from './latin-spellings.js';
import { settleAlphabet } from './settle-alphabet.js';

/** A folded text in which every character knows where it came from. */
export interface FoldedText {
  /** Lower-case Latin letters and digits, words separated by one space. */
  text: string;
  /** UTF-16 offset in the original where the character `i` of `text` begins. */
  starts: number[];
  /** UTF-16 offset in the original behind the character `i` of `text`. */
  ends: number[];
}

interface Letters {
  characters: string[];
  starts: number[];
  ends: number[];
}

/** Reads the base letters of a text; every run of separators becomes one space. */
const readLetters = (text: string): Letters => {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const base = baseLetters(codePoint);
    for (const letter of base) {
      if (letter === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) continue;
      characters.push(letter);
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { characters, starts, ends };
};

/** A digit counts as a letter only alone between letters: `6efa`, `na4alo`, `8elo`, but not `24h`, `450e`, `8h`. */
const isWrittenForLetter = (word: string[], at: number): boolean => {
  const isDigit = (index: number) => index >= 0 && index < word.length && alphabetOf(word[index] ?? ' ') === 'digit';
  return !isDigit(at - 1) && !isDigit(at + 1) && word.length >= 3;
};

const tableFor = (alphabet: Alphabet, language: PostLanguage | undefined): SpellingTable | undefined => {
  if (alphabet === 'greek') return greekNative;
  if (alphabet === 'cyrillic') return cyrillicNative;
  if (language === 'el') return greeklish;
  if (language === 'bg') return chatBulgarian;
  return language === undefined || language === 'und' ? undefined : latinSpellings[language];
};

interface Spelled {
  spelling: string;
  length: number;
}

const spellGreeklish = (word: string[], at: number): Spelled | undefined => {
  const letter = word[at];
  if (letter === 'h') return { spelling: greeklishH(word[at + 1] ?? ''), length: 1 };
  if (letter === 't' && word[at + 1] === 'h') return { spelling: greeklishTh(word[at + 2] ?? '', word[at + 3] ?? ''), length: 2 };
  return undefined;
};

const spellAt = (word: string[], at: number, language: PostLanguage | undefined): Spelled => {
  const letter = word[at] ?? '';
  const alphabet = alphabetOf(letter);
  const table = tableFor(alphabet, language);
  if (table === undefined || (alphabet === 'digit' && !isWrittenForLetter(word, at))) return { spelling: letter, length: 1 };
  if (table === greeklish) {
    const special = spellGreeklish(word, at);
    if (special !== undefined) return special;
  }
  const second = word[at + 1];
  if (second !== undefined) {
    const third = word[at + 2];
    const three = third === undefined ? undefined : table[letter + second + third];
    if (three !== undefined) return { spelling: three, length: 3 };
    const two = table[letter + second];
    if (two !== undefined) return { spelling: two, length: 2 };
  }
  return { spelling: table[letter] ?? letter, length: 1 };
};

const isDigitCharacter = (character: string) => character >= '0' && character <= '9';

/**
 * Folds a text to the Latin skeleton in which different ways of writing the same word meet: case, diacritics, look-alikes, ligatures,
 * zero-width characters, repeated letters, Greek and Cyrillic letters and their romanisations.
 * @param language the language of the post where it is known: Latin letters in a Greek or Bulgarian post are then read as Greeklish or
 * chat Bulgarian. Fold both sides of a comparison with their language.
 */
export const foldWithOffsets = (text: string, language?: PostLanguage): FoldedText => {
  const letters = readLetters(text);
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const emit = (character: string, start: number, end: number) => {
    if (character === out.at(-1) && !isDigitCharacter(character)) {
      ends[ends.length - 1] = end;
      return;
    }
    out.push(character);
    starts.push(start);
    ends.push(end);
  };
  const count = letters.characters.length;
  for (let from = 0; from < count; ) {
    if (letters.characters[from] === ' ') {
      emit(' ', letters.starts[from] ?? 0, letters.ends[from] ?? 0);
      from++;
      continue;
    }
    let to = from;
    while (to < count && letters.characters[to] !== ' ') to++;
    const word = settleAlphabet(letters.characters.slice(from, to));
    for (let at = 0; at < word.length; ) {
      const { spelling, length } = spellAt(word, at, language);
      const start = letters.starts[from + at] ?? 0;
      const end = letters.ends[from + at + length - 1] ?? start;
      for (const character of spelling) emit(character, start, end);
      at += length;
    }
    from = to;
  }
  if (out.at(-1) === ' ') {
    out.pop();
    starts.pop();
    ends.pop();
  }
  return { text: out.join(''), starts, ends };
};

/** The text of {@link foldWithOffsets}. */
export const fold = (text: string, language?: PostLanguage): string => foldWithOffsets(text, language).text;

/**
 * All skeletons a word may have when its language is not known: as it stands, as Greeklish, as chat Bulgarian, and with German `ae oe ue`
 * for umlauts. Without repetition, the plain one first.
 */
export const foldVariants = (word: string): string[] => [...new Set([fold(word), fold(word, 'el'), fold(word, 'bg'), fold(word, 'de')])];
