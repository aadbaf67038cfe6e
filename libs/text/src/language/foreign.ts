import type { Language } from '@streetlight/domain';
import { foreignByWords, foreignLatin, latinLanguages } from './varieties.js';
import { german, listedWeight, weights, type WordEvidence } from './word-evidence.js';

/** What speaks for a language that is not ours. */
export interface ForeignFinding {
  /** Its ISO 639-1 code, `und` where it is not known, null where one of ours explains the text better. */
  language: string | null;
  /** Words of Serbian in Latin letters that Croatian writes otherwise. */
  isSerbian: boolean;
  /** Score of the best language of all per n-gram; low where the letter model knows the text in no language. */
  bestPerGram: number;
}

/** By how much the foreign language must lead, by the number of words: short texts are rather ours. */
const leadNeeded = [9, 5, 4, 2, 1.2, 0.8, 0.6] as const;
const leadNeededLong = 0.3;
const priorLead = 2;
/** Share of words from the list of a language that only lists know. */
const listedShare = 0.34;
/** A longer text in which neither the letters nor the words are known is in a language of which nothing is known. */
const unknown = { fewestWords: 4, perGram: 0.7, listedShare: 0.25 } as const;
const germanSwitch = 3;

const countListed = (evidences: readonly WordEvidence[], code: string) =>
  evidences.filter((evidence) => evidence.foreign.includes(code)).length;

const findByWords = (evidences: readonly WordEvidence[], ours: number): string | null => {
  let best: string | null = null;
  let most = 1;
  for (const code of foreignByWords) {
    const count = countListed(evidences, code);
    if (count > most && count > ours && count >= evidences.length * listedShare) {
      best = code;
      most = count;
    }
  }
  return best;
};

/** Compares our languages with their neighbours on the same evidence. */
export const findForeign = (evidences: readonly WordEvidence[], prior: readonly Language[]): ForeignFinding => {
  const sum = (score: (evidence: WordEvidence) => number) =>
    evidences.reduce((all, evidence) => {
      const asGerman = (evidence.letters[german] ?? 0) + listedWeight(evidence, german) - (evidence.isGermanLoan ? 0.5 : germanSwitch);
      return all + Math.max(score(evidence), asGerman);
    }, 0);
  const ours = latinLanguages.map((_, index) => sum((evidence) => (evidence.letters[index] ?? 0) + listedWeight(evidence, index)));
  const theirs = foreignLatin.map((language, index) =>
    sum(
      (evidence) =>
        (evidence.letters[latinLanguages.length + index] ?? 0) + (evidence.foreign.includes(language) ? weights.foreignWord : 0),
    ),
  );
  const bestOurs = Math.max(...ours);
  const bestTheirs = Math.max(...theirs);
  const grams = evidences.reduce((all, evidence) => all + evidence.grams, 0);
  const needed = (leadNeeded[evidences.length] ?? leadNeededLong) + (evidences.length <= 3 && prior.length > 0 ? priorLead : 0);
  const ourIndex = ours.indexOf(bestOurs);
  const ourListed = evidences.filter((evidence) => ((evidence.exact | evidence.unmarkedOnly) & (1 << ourIndex)) !== 0).length;
  const isUnknown =
    evidences.length >= unknown.fewestWords && bestOurs < unknown.perGram * grams && ourListed < evidences.length * unknown.listedShare;
  const byLetters = bestTheirs - bestOurs > needed ? (foreignLatin[theirs.indexOf(bestTheirs)] ?? null) : null;
  return {
    language: byLetters ?? findByWords(evidences, ourListed) ?? (isUnknown ? 'und' : null),
    isSerbian: countListed(evidences, 'sr-Latn') > 0,
    bestPerGram: grams === 0 ? 0 : Math.max(bestOurs, bestTheirs) / grams,
  };
};
