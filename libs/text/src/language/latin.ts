import type { Language, Reason } from '@streetlight/domain';
import type { Cld3Opinion } from './cld3.js';
import { findForeign } from './foreign.js';
import { judgeRomanised } from './romanised.js';
import { firstRomanised, latinLanguages, type LatinLanguage } from './varieties.js';
import { german, listedWeight, weights, type WordEvidence } from './word-evidence.js';

/** What a text in Latin letters is. */
export interface LatinJudgement {
  language: Language | 'und';
  script: 'native' | 'romanised';
  confidence: number;
  /** German words in a text of another language. */
  germanWords: string[];
  reasons: Reason[];
}

export interface LatinContext {
  askCld3: (text: string) => Cld3Opinion;
  prior: readonly Language[];
}

/** What it costs, in natural logarithms, to explain a word as German inside another language; a short text rather has one language. */
const switchCost = { loan: 0.5, other: 3 } as const;
const switchCostInShortText = [99, 99, 8, 6, 4] as const;
/** Texts up to this many words are helped by the prior of the space. */
const shortText = 3;
const priorBonus = [0, 3, 2.2, 1.5] as const;

/** Our languages stand first in the letter model, in the same order. */
const wordScores = (evidence: WordEvidence): number[] =>
  latinLanguages.map(
    (_, index) => (evidence.letters[index] ?? 0) + weights.spelling * (evidence.spelling[index] ?? 0) + listedWeight(evidence, index),
  );

const sumWithGermanWords = (rows: readonly number[][], evidences: readonly WordEvidence[]): number[] =>
  latinLanguages.map((_, language) =>
    rows.reduce((sum, row, at) => {
      const own = row[language] ?? 0;
      if (language === german) return sum + own;
      const cost = evidences[at]?.isGermanLoan ? switchCost.loan : (switchCostInShortText[evidences.length] ?? switchCost.other);
      return sum + Math.max(own, (row[german] ?? 0) - cost);
    }, 0),
  );

const germanWordsIn = (rows: readonly number[][], evidences: readonly WordEvidence[], language: number): string[] =>
  evidences
    .filter((evidence, at) => {
      const row = rows[at] ?? [];
      const lead = (row[german] ?? 0) - (row[language] ?? 0);
      if (evidence.isGermanLoan) return (evidence.exact & (1 << language)) === 0;
      const isListed = (evidence.exact & (1 << german)) !== 0 && (evidence.exact & (1 << language)) === 0;
      return evidence.length >= 4 && lead > (isListed ? 1 : switchCost.other);
    })
    .map((evidence) => evidence.word);

const indexOfLargest = (values: readonly number[]): number =>
  values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);

const confidenceOf = (totals: readonly number[], best: number): number => {
  const sum = totals.reduce((all, total) => all + Math.exp(total - (totals[best] ?? 0)), 0);
  return 1 / sum;
};

/** Tells the language of the Latin words of a text. */
export const judgeLatin = (evidences: readonly WordEvidence[], context: LatinContext): LatinJudgement => {
  const rows = evidences.map(wordScores);
  const totals = sumWithGermanWords(rows, evidences);
  if (evidences.length <= shortText) {
    for (const language of context.prior) {
      const at = latinLanguages.indexOf(language as LatinLanguage);
      if (at >= 0) totals[at] = (totals[at] ?? 0) + (priorBonus[evidences.length] ?? 0);
    }
  }
  const best = indexOfLargest(totals);
  const foreign = findForeign(evidences, context.prior);
  const romanised = judgeRomanised(evidences, foreign.bestPerGram, context);
  if (romanised !== null) {
    return {
      ...romanised,
      script: 'romanised',
      germanWords: evidences.filter((evidence) => evidence.isGermanLoan).map((evidence) => evidence.word),
      reasons: [{ code: 'language.romanised', parameters: { language: romanised.language } }],
    };
  }
  const native = { script: 'native' as const, germanWords: [] as string[] };
  if (foreign.language !== null) {
    return {
      ...native,
      language: 'und',
      confidence: 0.2,
      reasons: [{ code: 'language.foreign', parameters: { language: foreign.language } }],
    };
  }
  const language = latinLanguages[best] ?? 'en';
  const germanWords = best === german ? [] : germanWordsIn(rows, evidences, best);
  const reasons: Reason[] = [{ code: 'language.words', parameters: { language } }];
  if (foreign.isSerbian && language === 'hr') reasons.push({ code: 'language.serbian-latin', parameters: {} });
  return { ...native, language, germanWords, confidence: confidenceOf(totals.slice(0, firstRomanised), best), reasons };
};
