import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import { chatReadings, fold, foldVariants, stem } from '@streetlight/text';
import type { Dictionary } from './dictionary.js';
import { isStopWord } from './stop-words.js';

const latin = /\p{Script=Latin}/u;
const wordPattern = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const foreignAlphabets: ReadonlySet<PostLanguage> = new Set<PostLanguage>(['el', 'bg']);
/** A text of fewer native letters than this share is taken as romanised. */
const nativeShare = 0.2;
const maxWordLength = 40;
/** Letters by which words of one family meet where the stems differ; longer words only. */
const prefixLength = 5;

/** How a word is found: as it is, by its stem, by its first letters. */
export type TermKind = 'word' | 'stem' | 'prefix';

/** One way to find a word. */
export interface Term {
  number: number;
  kind: TermKind;
}

/** One word of a text. Equal words of texts in one language are the same object. */
export interface Word {
  /** As it was written. */
  text: string;
  /** The surest first. Of a word of a query only those that the dictionary knows. */
  terms: readonly Term[];
  /** The spellings without stems and first letters: what a typing error is looked for in. */
  spellings: readonly string[];
  /** A function word or a plea: it counts in phrases only. */
  isSmall: boolean;
}

/** Reads the words of texts and remembers them: words come again and again. */
export interface WordReader {
  /**
   * The words of a document; its terms enter the dictionary. A Latin word inside Greek or Bulgarian is a loan word and kept as it is;
   * a romanised text is read both ways.
   */
  ofDocument(text: string, language: PostLanguage): Word[];
  /**
   * The words of a query. Without a language every reading counts: Greeklish, chat Bulgarian, German umlauts, and the stems of all
   * languages.
   */
  ofQuery(query: string, language: PostLanguage | undefined): Word[];
  /** Forgets the words of documents, which take room and are not asked for again. */
  forgetDocuments(): void;
}

/** A word that stands for one that is looked up by its first letters. */
const prefixTerm = (word: string): string => `${word.slice(0, prefixLength)}*`;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function termsOfWord(spellings: readonly string[], of: readonly Language[], numberOf: (term: string) => number): Term[] {
  const terms: Term[] = [];
  const add = (term: string, kind: TermKind): void => {
    const number = numberOf(term);
    if (number >= 0 && !terms.some((known) => known.number === number)) terms.push({ number, kind });
  };
  for (const word of spellings) add(word, 'word');
  for (const word of spellings) for (const language of of) add(stem(word, language), 'stem');
  for (const word of spellings) if (word.length > prefixLength && !isDigit(word.charCodeAt(0))) add(prefixTerm(word), 'prefix');
  return terms;
}

const isOurs = (language: PostLanguage): language is Language => language !== 'und';

const isLatinLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
const isGreekOrCyrillicLetter = (code: number): boolean => (code >= 0x370 && code < 0x530) || (code >= 0x1f00 && code < 0x2000);

/** Whether a Greek or Bulgarian text is written in Latin letters. */
function isRomanised(text: string, language: PostLanguage): boolean {
  if (!foreignAlphabets.has(language)) return false;
  let [native, romanised] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLatinLetter(code)) romanised++;
    else if (isGreekOrCyrillicLetter(code)) native++;
  }
  return native < (native + romanised) * nativeShare;
}

/** The words of a text; the endless ones are left out. */
const wordsIn = (text: string): string[] => {
  const words = text.match(wordPattern) ?? [];
  return words.some((word) => word.length > maxWordLength) ? words.filter((word) => word.length <= maxWordLength) : words;
};
const plain = (word: string, language?: PostLanguage): string => {
  const folded = fold(word, language);
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
};

/** Of an unknown language a word is small where more than one language says so, or it is very short. */
function isSmallInQuery(spellings: readonly string[], language: Language | undefined): boolean {
  if (spellings.every((spelling) => spelling.length < 2)) return true;
  if (language) return isStopWord(spellings[0] ?? '', language);
  const saying = languages.filter((each) => spellings.some((spelling) => isStopWord(spelling, each)));
  return saying.length > 1 || (saying.length === 1 && spellings.every((spelling) => spelling.length <= 3));
}

const mostRemembered = 20_000;

/** Words by the way a text is read, then by how they are written. */
type Memory = Map<PostLanguage | 'el romanised' | 'bg romanised' | undefined, Map<string, Word>>;

function remembering(memory: Memory, way: Parameters<Memory['get']>[0], texts: readonly string[], read: (text: string) => Word): Word[] {
  let known = memory.get(way);
  if (known === undefined) memory.set(way, (known = new Map()));
  const words: Word[] = [];
  for (const text of texts) {
    let word = known.get(text);
    if (word === undefined) {
      if (known.size >= mostRemembered) known.clear();
      known.set(text, (word = read(text)));
    }
    words.push(word);
  }
  return words;
}

export function createWordReader(dictionary: Dictionary): WordReader {
  const documents: Memory = new Map();
  const queries: Memory = new Map();
  let dictionarySize = 0;

  const documentWord = (text: string, language: PostLanguage, romanised: boolean): Word => {
    const of = isOurs(language) ? [language] : [];
    const native = plain(text, language);
    const isLoan = foreignAlphabets.has(language) && latin.test(text);
    const spellings = (isLoan ? (romanised ? [...new Set([native, plain(text)])] : [plain(text)]) : [native]).filter(Boolean);
    const isSmall = native.length < 2 || of.some((each) => isStopWord(native, each));
    return { text, terms: termsOfWord(spellings, of, dictionary.add), spellings, isSmall };
  };

  const queryWord = (text: string, language: Language | undefined): Word => {
    const readings = language ? [plain(text, language), plain(text), plain(text, 'de')] : foldVariants(text);
    if (language === 'bg') readings.push(...chatReadings(text).map((reading) => plain(reading, language)));
    const spellings = [...new Set(readings)].filter((spelling) => spelling !== '' && !spelling.includes(' '));
    const of: readonly Language[] = language ? [...new Set<Language>([language, 'de'])] : languages;
    return { text, terms: termsOfWord(spellings, of, dictionary.find), spellings, isSmall: isSmallInQuery(spellings, language) };
  };

  return {
    forgetDocuments: () => documents.clear(),
    ofDocument(text, language) {
      const romanised = isRomanised(text, language);
      const way = romanised ? (`${language} romanised` as 'el romanised') : language;
      return remembering(documents, way, wordsIn(text), (word) => documentWord(word, language, romanised));
    },
    ofQuery(query, language) {
      if (dictionarySize !== dictionary.size) {
        queries.clear();
        dictionarySize = dictionary.size;
      }
      const known = language !== undefined && isOurs(language) ? language : undefined;
      return remembering(queries, known, wordsIn(query), (word) => queryWord(word, known));
    },
  };
}
