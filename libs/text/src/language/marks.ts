import type { Language } from '@streetlight/domain';
import { latinVarieties } from './varieties.js';
import { withoutMarks } from '../folding/letters.js';
import type { Vocabulary } from './vocabulary.js';

/** The marked letters of a language and how many of its letters they are in running text. */
const marksByLanguage: Partial<Record<Language, { letters: RegExp; share: number }>> = {
  ro: { letters: /[ăâîșşțţ]/, share: 0.06 },
  pl: { letters: /[ąćęłńóśźż]/, share: 0.065 },
  hu: { letters: /[áéíóöőúüű]/, share: 0.12 },
  hr: { letters: /[čćđšž]/, share: 0.035 },
  de: { letters: /[äöüß]/, share: 0.018 },
  fr: { letters: /[àâçéèêëîïôùûœ]/, share: 0.04 },
  es: { letters: /[áéíóúñü]/, share: 0.023 },
  it: { letters: /[àèéìòù]/, share: 0.008 },
  el: { letters: /[άέήίόύώϊϋΐΰ]/, share: 0.11 },
};

/**
 * Expected marked letters from which their absence is no chance; fewer where the text begins with a small letter, because who saves
 * himself the capitals saves himself the marks.
 */
const expectedMarks = { careful: 3, careless: 0.9 } as const;
const beginsSmall = /^[^\p{L}]{0,10}\p{Ll}/u;

/**
 * Whether a text was typed without the marks its language needs: it has none, and a listed word lacks its own or the text is so long that
 * some were to be expected.
 */
export const lacksMarks = (text: string, words: readonly string[], language: Language, vocabulary: Vocabulary): boolean => {
  const marks = marksByLanguage[language];
  if (marks === undefined || words.some((word) => marks.letters.test(word))) return false;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters * marks.share >= (beginsSmall.test(text) ? expectedMarks.careless : expectedMarks.careful)) return true;
  const variety = latinVarieties.indexOf(language as (typeof latinVarieties)[number]);
  if (language === 'el') return words.filter((word) => word.length >= 4).length >= 2;
  return words.some((word) => {
    const isUnmarked = ((vocabulary.unmarked.get(withoutMarks(word)) ?? 0) & (1 << variety)) !== 0;
    return isUnmarked && ((vocabulary.exact.get(word) ?? 0) & (1 << variety)) === 0;
  });
};
