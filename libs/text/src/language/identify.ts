import type { Language, LanguageAssessment, PostLanguage, Reason } from '@streetlight/domain';
import type { Cld3Opinion } from './cld3.js';
import { withoutMarks } from '../folding/letters.js';
import { createCyrillicJudge } from './cyrillic.js';
import { isGermanLoan } from './german-loans.js';
import { judgeLatin, type LatinContext, type LatinJudgement } from './latin.js';
import type { LetterModel } from './letter-model-format.js';
import { lacksMarks } from './marks.js';
import { buildVocabulary } from './vocabulary.js';
import { createWordReader } from './word-evidence.js';
import { languageWords, letterCounts, type LanguageWords } from './words.js';

/** The language of a text with the reasons for it. */
export interface LanguageFound extends LanguageAssessment {
  reasons: Reason[];
}

export interface IdentifyOptions {
  /** The languages usual where the text was posted; they decide texts of one to three words. */
  prior?: readonly Language[];
}

/** @returns the language of a text. Bounded time on any input; never throws. */
export type IdentifyLanguage = (text: string, options?: IdentifyOptions) => LanguageFound;

const undetermined = (code: string, parameters: Reason['parameters'] = {}): LanguageFound => ({
  language: 'und',
  confidence: 0,
  script: 'native',
  nodiacritics: false,
  mixed: [],
  reasons: [{ code, parameters }],
});

/** The languages of the Latin words in a Greek or Cyrillic text: German as soon as a German loan word is there. */
const languagesBeside = (words: readonly string[], judged: LatinJudgement): PostLanguage[] => {
  if (words.some((word) => isGermanLoan(withoutMarks(word)))) return ['de'];
  return judged.language === 'und' || judged.script === 'romanised' ? [] : [judged.language];
};

/** Greek or Cyrillic letters from this share on make the text Greek or Cyrillic; from the lower one on if the Latin rest is German. */
const mainShare = 0.25;
const besideGermanShare = 0.12;
const fewestLetters = 2;

/** Tells languages by the n-grams of eld, our word lists and, in doubt about romanisations, cld3. */
export const createIdentifier = (model: LetterModel, askCld3: (text: string) => Cld3Opinion): IdentifyLanguage => {
  const vocabulary = buildVocabulary();
  const readWord = createWordReader(model, vocabulary);
  const judgeCyrillic = createCyrillicJudge(model, vocabulary);

  const judgeLatinWords = (words: readonly string[], prior: readonly Language[]): LatinJudgement => {
    const context: LatinContext = { askCld3, prior };
    return judgeLatin(words.map(readWord), context);
  };

  const germanReasons = (germanWords: readonly string[]): Reason[] =>
    germanWords.length === 0 ? [] : [{ code: 'language.german-words', parameters: { words: germanWords.slice(0, 5).join(', ') } }];

  const nonLatin = (
    text: string,
    words: LanguageWords,
    isGreek: boolean,
    latin: LatinJudgement | null,
    prior: readonly Language[],
  ): LanguageFound => {
    const own = isGreek ? words.greek : words.cyrillic;
    const judged = isGreek
      ? {
          language: 'el' as const,
          confidence: own.join('').length < 4 ? 0.8 : 0.99,
          reasons: [{ code: 'language.alphabet', parameters: { language: 'el' } }],
        }
      : judgeCyrillic(own, prior.includes('bg'));
    const mixed = latin === null ? [] : languagesBeside(words.latin, latin);
    const language = judged.language;
    return {
      language,
      confidence: judged.confidence,
      script: 'native',
      nodiacritics: language !== 'und' && lacksMarks(text, own, language, vocabulary),
      mixed: language === 'und' ? [] : mixed,
      reasons: [...judged.reasons, ...(mixed.includes('de') ? germanReasons(words.latin) : [])],
    };
  };

  return (text, { prior = [] } = {}) => {
    const words = languageWords(text);
    const counts = letterCounts(words);
    const total = counts.latin + counts.greek + counts.cyrillic + counts.other;
    if (total < fewestLetters) return undetermined('language.no-words');
    if (counts.other > total / 2) return undetermined('language.other-alphabet');
    const isGreek = counts.greek >= counts.cyrillic;
    const share = Math.max(counts.greek, counts.cyrillic) / total;
    const latin = words.latin.length > 0 && counts.latin >= fewestLetters ? judgeLatinWords(words.latin, prior) : null;
    if (latin === null || share >= mainShare || (share >= besideGermanShare && latin.language === 'de'))
      return nonLatin(text, words, isGreek, latin, prior);
    const { language, script, confidence, germanWords, reasons } = latin;
    return {
      language,
      confidence,
      script,
      nodiacritics: language !== 'und' && script === 'native' && lacksMarks(text, words.latin, language, vocabulary),
      mixed: germanWords.length > 0 ? ['de'] : [],
      reasons: [...reasons, ...germanReasons(germanWords)],
    };
  };
};
