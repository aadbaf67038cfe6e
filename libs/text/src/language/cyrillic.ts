import type { Reason } from '@streetlight/domain';
import { addWordScores, type LetterModel } from './letter-model-format.js';
import { cyrillicLanguages } from './varieties.js';
import type { Vocabulary } from './vocabulary.js';

/** What a text in Cyrillic letters is. */
export interface CyrillicJudgement {
  language: 'bg' | 'und';
  confidence: number;
  reasons: Reason[];
}

type Candidate = (typeof cyrillicLanguages)[number];

/** Letters that some of the languages never write, with the languages that do. */
const letterOwners: readonly { letters: RegExp; owners: readonly Candidate[] }[] = [
  { letters: /[ыэё]/, owners: ['ru', 'be'] },
  { letters: /[іў]/, owners: ['uk', 'be'] },
  { letters: /[їєґ]/, owners: ['uk'] },
  { letters: /[јљњџ]/, owners: ['sr', 'mk'] },
  { letters: /[ђћ]/, owners: ['sr'] },
  { letters: /[ѓќѕ]/, owners: ['mk'] },
  { letters: /[ъ]/, owners: ['bg', 'ru'] },
  { letters: /(?<=[бвгджзклмнпрстфхцчш])ъ/, owners: ['bg'] },
  { letters: /[щ]/, owners: ['bg', 'ru', 'uk'] },
  { letters: /[яю]/, owners: ['bg', 'ru', 'uk', 'be'] },
  { letters: /[й]/, owners: ['bg', 'ru', 'uk', 'be'] },
  { letters: /[ѝ]/, owners: ['bg', 'mk'] },
];

/** Endings that are at home in some of the languages only. */
const endingOwners: readonly { ending: RegExp; owners: readonly Candidate[] }[] = [
  { ending: /ь(?!о)/, owners: ['ru', 'uk', 'be'] },
  { ending: /.{3}(?:ает|ают|яет|яют|ует|уют|ется|ются|лся|лась|ого|его|ому|ему|ыми|ими|ое|ие)$/, owners: ['ru'] },
  { ending: /.{2}(?:ий|ої|ою|ів|ти|ться)$/, owners: ['uk', 'ru'] },
  { ending: /.{3}от$/, owners: ['mk', 'ru', 'uk'] },
  { ending: /.{2}ит$/, owners: ['ru', 'be', 'uk'] },
];

const weights = {
  letters: 0.019,
  listed: 1.5,
  foreignLetter: -4,
  foreignEnding: -1.2,
  withoutSoftLetters: -0.04,
  unknownModel: -0.4,
} as const;
/** Bulgarian and the East Slavic languages write about one of these in sixteen letters; Serbian and Macedonian none. */
const softLetters = /[яющйьъыэёіїєѝ]/;
const withoutSoftLetters: readonly Candidate[] = ['sr', 'mk'];
/** By how much Bulgarian may trail and still be meant: short texts and texts of our groups are rather Bulgarian. */
const benefit = [0, 4, 3, 2, 1] as const;
const benefitLong = 0.3;

type Scores = Record<Candidate, number>;

const eachCandidate = (score: (candidate: Candidate) => number): Scores =>
  Object.fromEntries(cyrillicLanguages.map((candidate) => [candidate, score(candidate)])) as Scores;

const scoreWord = (word: string, model: LetterModel, vocabulary: Vocabulary): Scores => {
  const sums = new Float64Array(model.languages.length);
  addWordScores(model, word, weights.letters, 0, sums);
  const lettersOf = (language: string) => sums[model.languages.indexOf(language)] ?? 0;
  const foreign = vocabulary.foreign.get(word) ?? [];
  const strangeLetters = letterOwners.filter((rule) => rule.letters.test(word));
  const strangeEndings = endingOwners.filter((rule) => rule.ending.test(word));
  const isSoft = softLetters.test(word);
  return eachCandidate((candidate) => {
    const letters = candidate === 'mk' ? Math.max(lettersOf('bg'), lettersOf('sr')) + weights.unknownModel : lettersOf(candidate);
    const isListed = candidate === 'bg' ? vocabulary.bulgarian.has(word) : foreign.includes(candidate);
    const strange = strangeLetters.filter((rule) => !rule.owners.includes(candidate)).length;
    const hasStrangeEnding = strangeEndings.some((rule) => !rule.owners.includes(candidate));
    const missing = isSoft || withoutSoftLetters.includes(candidate) ? 0 : weights.withoutSoftLetters * word.length;
    return (
      letters + (isListed ? weights.listed : 0) + weights.foreignLetter * strange + (hasStrangeEnding ? weights.foreignEnding : 0) + missing
    );
  });
};

const rememberedLimit = 8_000;

/** Tells Bulgarian from the other languages written in Cyrillic. */
export const createCyrillicJudge = (model: LetterModel, vocabulary: Vocabulary) => {
  const remembered = new Map<string, Scores>();
  const scoresOf = (word: string): Scores => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const scores = scoreWord(word, model, vocabulary);
    if (remembered.size >= rememberedLimit) remembered.clear();
    remembered.set(word, scores);
    return scores;
  };
  /** @param words lower case, look-alikes settled. @param isExpected whether Bulgarian is usual in the space. */
  return (words: readonly string[], isExpected: boolean): CyrillicJudgement => {
    const totals = eachCandidate(() => 0);
    for (const word of words) {
      const scores = scoresOf(word);
      for (const candidate of cyrillicLanguages) totals[candidate] += scores[candidate];
    }
    const others = cyrillicLanguages.filter((candidate) => candidate !== 'bg');
    const rival = others.reduce((best, candidate) => (totals[candidate] > totals[best] ? candidate : best), 'ru' as Candidate);
    const lead = totals.bg - totals[rival] + (benefit[words.length] ?? benefitLong) + (isExpected && words.length <= 3 ? 3 : 0);
    if (lead <= 0) return { language: 'und', confidence: 0.2, reasons: [{ code: 'language.foreign', parameters: { language: rival } }] };
    return { language: 'bg', confidence: 1 / (1 + Math.exp(-lead)), reasons: [{ code: 'language.words', parameters: { language: 'bg' } }] };
  };
};
