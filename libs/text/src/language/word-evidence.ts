import { fold } from '../folding/fold.js';
import { isGermanLoan } from './german-loans.js';
import { addWordScores, type LetterModel } from './letter-model-format.js';
import { addSpellingScores } from './spelling-model.js';
import { firstRomanised, latinLanguages, latinVarieties, letterModelLanguages, romanisedLanguages } from './varieties.js';
import { withoutMarks } from '../folding/letters.js';
import type { Vocabulary } from './vocabulary.js';

/** What one Latin word says about the language of its text. */
export interface WordEvidence {
  word: string;
  unmarked: string;
  /** Letters counted. */
  length: number;
  /** n-grams of the letter model. */
  grams: number;
  /** Weighted scores of the letter model, one per language of the model. */
  letters: readonly number[];
  /** Log-likelihoods of the spelling model, one per variety. */
  spelling: readonly number[];
  /** Varieties whose list has the word, as bit masks. */
  exact: number;
  unmarkedOnly: number;
  /** Codes of foreign languages whose list has the word. */
  foreign: readonly string[];
  isGermanLoan: boolean;
  /** Romanised varieties with a word of the same skeleton, as a bit mask; found when asked for. */
  readonly skeletons: number;
}

/** Weights in natural logarithms, from a logistic regression over word pairs and sentences of all eleven languages. */
export const weights = {
  letters: 0.019,
  innerLetters: 0.0026,
  spelling: 0.073,
  exactWord: 1.2,
  exactLetter: 0.045,
  unmarkedWord: 0.9,
  unmarkedLetter: 0.15,
  foreignWord: 1.6,
} as const;

const longestCounted = 10;
const noCodes: readonly string[] = [];

const readSkeletons = (word: string, vocabulary: Vocabulary): number => {
  let mask = 0;
  romanisedLanguages.forEach((language, index) => {
    if (vocabulary.skeletons[language].has(fold(word, language))) mask |= 1 << (firstRomanised + index);
  });
  return mask;
};

const shortestSkeleton = 4;

/** Filled anew for every word. */
const sums = new Float64Array(letterModelLanguages.length);
const spellingSums = new Float64Array(latinVarieties.length);

const readWord = (word: string, model: LetterModel, vocabulary: Vocabulary): WordEvidence => {
  const unmarked = withoutMarks(word);
  sums.fill(0);
  const grams = addWordScores(model, word, weights.letters, weights.innerLetters, sums);

  spellingSums.fill(0);
  addSpellingScores(vocabulary.spelling, unmarked, spellingSums);
  const exact = vocabulary.exact.get(word) ?? 0;
  let skeletons: number | undefined;
  return {
    word,
    unmarked,
    length: unmarked.length,
    grams,
    letters: Array.from(sums),
    spelling: Array.from(spellingSums),
    exact,
    unmarkedOnly: (vocabulary.unmarked.get(unmarked) ?? 0) & ~exact,
    foreign: vocabulary.foreign.get(word) ?? noCodes,
    isGermanLoan: isGermanLoan(unmarked),
    get skeletons() {
      skeletons ??= unmarked.length >= shortestSkeleton ? readSkeletons(word, vocabulary) : 0;
      return skeletons;
    },
  };
};

const rememberedLimit = 8_000;

/** Reads words and remembers the frequent ones. */
export const createWordReader = (model: LetterModel, vocabulary: Vocabulary): ((word: string) => WordEvidence) => {
  const remembered = new Map<string, WordEvidence>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const evidence = readWord(word, model, vocabulary);
    if (remembered.size >= rememberedLimit) remembered.clear();
    remembered.set(word, evidence);
    return evidence;
  };
};

/** How much the word lists speak for a variety, by its index. */
export const listedWeight = (evidence: WordEvidence, variety: number): number => {
  const length = Math.min(evidence.length, longestCounted);
  if (evidence.exact & (1 << variety)) return weights.exactWord + weights.exactLetter * length;
  if (evidence.unmarkedOnly & (1 << variety)) return weights.unmarkedWord + weights.unmarkedLetter * length;
  return 0;
};

/** Position of German among our varieties. */
export const german = latinLanguages.indexOf('de');
