import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import { fold, foldVariants, stem } from '@streetlight/text';
import { isStopWord } from './stop-words.js';

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/gu;
const wordPattern = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const foreignAlphabets: ReadonlySet<PostLanguage> = new Set<PostLanguage>(['el', 'bg']);
/** A text of fewer native letters than this share is taken as romanised. */
const nativeShare = 0.2;
const maxWordLength = 40;
/** Letters by which words of one family meet where the stems differ; longer words only. */
const prefixLength = 5;

/** How a word is found: as it is, by its stem, by its first letters. */
export type TermKind = 'word' | 'stem' | 'prefix';
/** Terms of one word, the surest first. */
export type WordTerms = ReadonlyMap<string, TermKind>;

/** One word of a text. Equal words of texts in one language are the same object. */
export interface Word {
  /** As it was written. */
  text: string;
  terms: WordTerms;
  /** The spellings without stems and first letters: what a typing error is looked for in. */
  spellings: readonly string[];
  /** A function word or a plea: it counts in phrases only. */
  isSmall: boolean;
}

/** A word that stands for one that is looked up by its first letters. */
export const prefixTerm = (word: string): string => `${word.slice(0, prefixLength)}*`;

function termsOfWord(spellings: readonly string[], of: readonly Language[]): WordTerms {
  const terms = new Map<string, TermKind>();
  for (const word of spellings) terms.set(word, 'word');
  for (const word of spellings) {
    for (const language of of) {
      const stemmed = stem(word, language);
      if (!terms.has(stemmed)) terms.set(stemmed, 'stem');
    }
  }
  for (const word of spellings) if (word.length > prefixLength && !/^\d/.test(word)) terms.set(prefixTerm(word), 'prefix');
  return terms;
}

const isOurs = (language: PostLanguage): language is Language => language !== 'und';

/** Whether a Greek or Bulgarian text is written in Latin letters. */
function isRomanised(text: string, language: PostLanguage): boolean {
  if (!foreignAlphabets.has(language)) return false;
  const letters = text.match(letter) ?? [];
  return letters.filter((each) => !latin.test(each)).length < letters.length * nativeShare;
}

/** Words come again and again; what was worked out once is kept. By the way a text is read, then by word. */
const remembered = new Map<string, Map<string, Word>>();
const mostRemembered = 100_000;

/** Reads words one way and remembers them. */
function reader(way: string, read: (word: string) => Word): (word: string) => Word {
  const known = remembered.get(way) ?? new Map<string, Word>();
  remembered.set(way, known);
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= mostRemembered) known.clear();
    const word = read(text);
    known.set(text, word);
    return word;
  };
}

const wordsOf = (text: string): string[] => (text.match(wordPattern) ?? []).filter((word) => word.length <= maxWordLength);
const plain = (word: string, language?: PostLanguage): string => fold(word, language).replaceAll(' ', '');

/**
 * The words of a document. A Latin word inside Greek or Bulgarian is a loan word and kept as it is; a romanised text
 * is read both ways.
 */
export function documentWords(text: string, language: PostLanguage): Word[] {
  const romanised = isRomanised(text, language);
  return wordsOf(text).map(reader(`${language}${romanised ? ' romanised' : ''}`, (word) => documentWord(word, language, romanised)));
}

function documentWord(word: string, language: PostLanguage, romanised: boolean): Word {
  const of = isOurs(language) ? [language] : [];
  const native = plain(word, language);
  const isLoan = foreignAlphabets.has(language) && latin.test(word);
  const spellings = (isLoan ? (romanised ? [...new Set([native, plain(word)])] : [plain(word)]) : [native]).filter(Boolean);
  return {
    text: word,
    terms: termsOfWord(spellings, of),
    spellings,
    isSmall: native.length < 2 || of.some((each) => isStopWord(native, each)),
  };
}

/**
 * The words of a query. Without a language every reading counts: Greeklish, chat Bulgarian, German umlauts, and
 * the stems of all languages.
 */
export function queryWords(query: string, language: PostLanguage | undefined): Word[] {
  const known = language !== undefined && isOurs(language) ? language : undefined;
  return wordsOf(query).map(reader(`query ${known ?? ''}`, (word) => queryWord(word, known)));
}

function queryWord(word: string, language: Language | undefined): Word {
  const readings = language ? [plain(word, language), plain(word), plain(word, 'de')] : foldVariants(word);
  const spellings = [...new Set(readings)].filter((spelling) => spelling !== '' && !spelling.includes(' '));
  const of: readonly Language[] = language ? [...new Set<Language>([language, 'de'])] : languages;
  return { text: word, terms: termsOfWord(spellings, of), spellings, isSmall: isSmallWord(spellings, language) };
}

/** Of an unknown language a word is small where more than one language says so, or it is very short. */
function isSmallWord(spellings: readonly string[], language: Language | undefined): boolean {
  if (spellings.every((spelling) => spelling.length < 2)) return true;
  if (language) return isStopWord(spellings[0] ?? '', language);
  const saying = languages.filter((each) => spellings.some((spelling) => isStopWord(spelling, each)));
  return saying.length > 1 || (saying.length === 1 && spellings.every((spelling) => spelling.length <= 3));
}
