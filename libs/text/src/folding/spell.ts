import type { PostLanguage } from '@streetlight/domain';
import { alphabetOf } from './letters.js';
import { chatBulgarian, cyrillicNative, greeklish, greekNative, type SpellingTable } from './romanisation.js';
import { greeklishH, greeklishTh } from './greeklish.js';
import { latinSpellings } from './latin-spellings.js';

interface Spelling {
  letters: string;
  spelling: string;
}

/** The entries of a table by their first letter, the longest first. */
type Spellings = ReadonlyMap<number, readonly Spelling[]>;

const byFirstLetter = (table: SpellingTable): Spellings => {
  const spellings = new Map<number, Spelling[]>();
  const entries = Object.entries(table).sort(([a], [b]) => b.length - a.length);
  for (const [letters, spelling] of entries) {
    const first = letters.charCodeAt(0);
    spellings.set(first, [...(spellings.get(first) ?? []), { letters, spelling }]);
  }
  return spellings;
};

const greek = byFirstLetter(greekNative);
const cyrillic = byFirstLetter(cyrillicNative);
/** What Latin letters and digits are read as in a text of a language. */
const latin = new Map<PostLanguage, Spellings>([
  ...Object.entries(latinSpellings).map(([language, table]) => [language as PostLanguage, byFirstLetter(table)] as const),
  ['el', byFirstLetter(greeklish)],
  ['bg', byFirstLetter(chatBulgarian)],
]);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A digit counts as a letter only alone between letters: `6efa`, `na4alo`, `8elo`, but not `24h`, `450e`, `8h`. */
const isWrittenForLetter = (word: string, at: number): boolean =>
  word.length >= 3 && !isDigit(word.charCodeAt(at - 1)) && !isDigit(word.charCodeAt(at + 1));

const spellingAt = (spellings: Spellings, word: string, at: number, code: number): Spelling | undefined => {
  const candidates = spellings.get(code);
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) if (candidate.letters.length === 1 || word.startsWith(candidate.letters, at)) return candidate;
  return undefined;
};

const greeklishAt = (word: string, at: number): Spelling | undefined => {
  const letter = word[at];
  if (letter === 'h') return { letters: 'h', spelling: greeklishH(word[at + 1] ?? '') };
  if (letter === 't' && word[at + 1] === 'h') return { letters: 'th', spelling: greeklishTh(word[at + 2] ?? '', word[at + 3] ?? '') };
  return undefined;
};

/** A word without letters that repeat the one before; digits stay. */
const withoutRepetition = (word: string): string => {
  let from = 0;
  let squeezed = '';
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code !== word.charCodeAt(at - 1) || isDigit(code)) continue;
    squeezed += word.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? word : squeezed + word.slice(from);
};

/** How the base letters of one word are spelled in the Latin skeleton of a language, see `fold`. */
export const spell = (word: string, language: PostLanguage | undefined): string => {
  const own = language === undefined ? undefined : latin.get(language);
  let spelled = '';
  for (let at = 0; at < word.length; ) {
    const code = word.charCodeAt(at);
    const alphabet = alphabetOf(code);
    const spellings = alphabet === 'greek' ? greek : alphabet === 'cyrillic' ? cyrillic : own;
    const isPlain = spellings === undefined || (alphabet === 'digit' && !isWrittenForLetter(word, at));
    const found = isPlain
      ? undefined
      : ((language === 'el' && alphabet === 'latin' ? greeklishAt(word, at) : undefined) ?? spellingAt(spellings, word, at, code));
    spelled += found?.spelling ?? word[at];
    at += found?.letters.length ?? 1;
  }
  return withoutRepetition(spelled);
};
