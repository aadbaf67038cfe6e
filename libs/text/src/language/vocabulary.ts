import { withoutMarks } from '../folding/letters.js';
import { fold } from '../folding/fold.js';
import { chatWords } from './lexicons/chat.js';
import { lexicons } from './lexicons/index.js';
import { neighbours } from './lexicons/neighbours.js';
import { romanisedSpellings } from './romanised-spellings.js';
import { trainSpellingModel, type SpellingModel } from './spelling-model.js';
import { latinLanguages, latinVarieties, romanisedLanguages, type LatinVariety, type RomanisedLanguage } from './varieties.js';

/** Words by language, in the forms in which they are looked up. Sets of varieties are bit masks over `latinVarieties`. */
export interface Vocabulary {
  /** Written with all its marks, or a usual romanised spelling. */
  exact: Map<string, number>;
  /** Written without marks. */
  unmarked: Map<string, number>;
  /** Folded skeletons of the Greek and Bulgarian words. */
  skeletons: Record<RomanisedLanguage, Set<string>>;
  /** Native Bulgarian words. */
  bulgarian: Set<string>;
  /** Words of languages that are not ours, with their codes. */
  foreign: Map<string, string[]>;
  spelling: SpellingModel<LatinVariety>;
}

const listWords = (text: string): string[] => text.trim().split(/\s+/);

const mark = (map: Map<string, number>, word: string, variety: number): void => {
  map.set(word, (map.get(word) ?? 0) | (1 << variety));
};

/** The usual spellings of native words, and what is written in Latin letters only. */
const romanise = (words: readonly string[], language: RomanisedLanguage): string[] => [
  ...words.flatMap((word) => romanisedSpellings(word, language)),
  ...listWords(chatWords[language]),
];

/** Builds the vocabulary and the spelling model from our word lists (about 0.2 s). */
export const buildVocabulary = (): Vocabulary => {
  const exact = new Map<string, number>();
  const unmarked = new Map<string, number>();
  const spellings = {} as Record<LatinVariety, string[]>;
  latinVarieties.forEach((variety, index) => {
    const isRomanised = index >= latinLanguages.length;
    const words = listWords(lexicons[variety]);
    spellings[variety] = isRomanised ? romanise(words, variety as RomanisedLanguage) : words.map(withoutMarks);
    for (const word of isRomanised ? spellings[variety] : words) mark(exact, word, index);
    for (const word of spellings[variety]) mark(unmarked, word, index);
  });
  const foreign = new Map<string, string[]>();
  for (const [language, list] of Object.entries(neighbours)) {
    for (const word of new Set(listWords(list))) foreign.set(word, [...(foreign.get(word) ?? []), language]);
  }
  const skeletonsOf = (language: RomanisedLanguage) => new Set(listWords(lexicons[language]).map((word) => fold(word, language)));
  const [greek, bulgarian] = romanisedLanguages;
  return {
    exact,
    unmarked,
    skeletons: { el: skeletonsOf(greek), bg: skeletonsOf(bulgarian) },
    bulgarian: new Set(listWords(lexicons.bg)),
    foreign,
    spelling: trainSpellingModel(spellings),
  };
};
