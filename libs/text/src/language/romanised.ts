import type { Language } from '@streetlight/domain';
import type { LatinContext } from './latin.js';
import { firstRomanised, latinLanguages, latinVarieties, romanisedLanguages, type RomanisedLanguage } from './varieties.js';
import { german, type WordEvidence } from './word-evidence.js';

/** Weight of a listed word against the letters of the spelling model. */
const listedWord = 1.5;
/** A letter model that knows the text well speaks against a romanisation: its expected score per n-gram and the weight of missing it. */
const familiar = { perGram: 1.5, weight: 1.5, mostPerWord: 1 } as const;
/** Evidence, in natural logarithms, from which a text counts as romanised. */
const thresholds = [0, 0.5, 6, 3] as const;
const thresholdLong = 1.5;
/** Within this distance of the threshold cld3 is asked too. */
const doubt = 12;
/** Whoever writes Greek or Bulgarian in Latin letters has no keyboard with the marks of other languages. */
const markedLetter = -8;
const shortestForCld3 = 7;
/** Weight of the languages of the space in short texts; more where the best native language is none of them. */
const priorWeight = { alone: 6, present: 3, absent: -2 } as const;
const shortText = 3;

const isGermanWord = (evidence: WordEvidence): boolean => {
  const romanisedMask = (1 << firstRomanised) | (1 << (firstRomanised + 1));
  if (((evidence.exact | evidence.unmarkedOnly) & romanisedMask) !== 0) return false;
  return evidence.isGermanLoan || (evidence.length >= 5 && (evidence.exact & (1 << german)) !== 0);
};

const lengthWeight = (evidence: WordEvidence): number => 1 + Math.min(evidence.length, 8) / 4;
const unmarkedShare = 0.8;

const listed = (evidence: WordEvidence, variety: number): number => {
  if (evidence.exact & (1 << variety)) return listedWord * lengthWeight(evidence);
  return evidence.unmarkedOnly & (1 << variety) ? listedWord * unmarkedShare * lengthWeight(evidence) : 0;
};

/** A word in an unusual spelling, found by its skeleton. */
const listedBySkeleton = (evidence: WordEvidence, variety: number): number =>
  ((evidence.exact | evidence.unmarkedOnly) & (1 << variety)) === 0 && (evidence.skeletons & (1 << variety)) !== 0
    ? listedWord * unmarkedShare * lengthWeight(evidence)
    : 0;

/** In a text of several words some must be known; other languages that nothing here knows look romanised too. */
const knownShare = 0.2;
const fewestForShare = 5;

const knowsWords = (counted: readonly WordEvidence[], variety: number): boolean => {
  const known = counted.filter((evidence) => ((evidence.exact | evidence.unmarkedOnly | evidence.skeletons) & (1 << variety)) !== 0);
  return counted.length < fewestForShare || known.length >= counted.length * knownShare;
};

const cld3Vote = (text: string, context: LatinContext): Partial<Record<RomanisedLanguage | 'other', number>> => {
  const opinion = context.askCld3(text);
  if (opinion.language === 'el-Latn') return { el: 7 * opinion.probability };
  if (opinion.language === 'bg-Latn') return { bg: 7 * opinion.probability };
  return opinion.probability > 0.9 ? { other: 4 } : {};
};

/**
 * Decides whether Latin words are Greek or Bulgarian: by the letters and the words of both against those of every native language.
 * @param bestPerGram how well the letter model knows the text in its best language.
 */
export const judgeRomanised = (
  evidences: readonly WordEvidence[],
  bestPerGram: number,
  context: LatinContext,
): { language: Language; confidence: number } | null => {
  const counted = evidences.filter((evidence) => !isGermanWord(evidence));
  if (counted.length === 0) return null;
  const totals = latinVarieties.map((_, variety) =>
    counted.reduce((sum, evidence) => sum + (evidence.spelling[variety] ?? 0) + listed(evidence, variety), 0),
  );
  const bestNative = Math.max(...totals.slice(0, firstRomanised));
  const grams = counted.reduce((sum, evidence) => sum + evidence.grams, 0);
  const unfamiliar = Math.min(familiar.weight * (familiar.perGram - bestPerGram) * grams, familiar.mostPerWord * counted.length);
  const marked = counted.filter((evidence) => evidence.word !== evidence.unmarked).length * markedLetter;
  const leads = romanisedLanguages.map((_, index) => (totals[firstRomanised + index] ?? 0) - bestNative + unfamiliar + marked);
  const mostBySkeletons = counted.reduce((sum, evidence) => sum + listedWord * unmarkedShare * lengthWeight(evidence), 0);
  if (Math.max(...leads) + mostBySkeletons + priorWeight.alone < -doubt) return null;
  romanisedLanguages.forEach((_, index) => {
    const bySkeleton = counted.reduce((sum, evidence) => sum + listedBySkeleton(evidence, firstRomanised + index), 0);
    leads[index] = (leads[index] ?? 0) + bySkeleton;
  });
  if (evidences.length <= shortText && context.prior.length > 0) {
    const nativeLanguage = latinLanguages[totals.indexOf(bestNative)] ?? 'en';
    const present = context.prior.includes(nativeLanguage) ? priorWeight.present : priorWeight.alone;
    romanisedLanguages.forEach((language, index) => {
      leads[index] = (leads[index] ?? 0) + (context.prior.includes(language) ? present : priorWeight.absent);
    });
  }
  const isExpected = romanisedLanguages.some((language) => context.prior.includes(language));
  const threshold = isExpected ? thresholdLong : (thresholds[evidences.length] ?? thresholdLong);
  const text = counted.map((evidence) => evidence.word).join(' ');
  if (text.length >= shortestForCld3 && Math.abs(Math.max(...leads) - threshold) < doubt) {
    const vote = cld3Vote(text, context);
    romanisedLanguages.forEach((language, index) => {
      leads[index] = (leads[index] ?? 0) + (vote[language] ?? 0) - (vote.other ?? 0);
    });
  }
  const best = (leads[0] ?? 0) + 2 >= (leads[1] ?? 0) ? 0 : 1;
  const lead = leads[best] ?? 0;
  if (lead < threshold || !knowsWords(counted, firstRomanised + best)) return null;
  return { language: romanisedLanguages[best] ?? 'el', confidence: 1 / (1 + Math.exp((threshold - lead) / 3 - 0.4)) };
};
