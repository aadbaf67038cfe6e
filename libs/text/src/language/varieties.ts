import type { Language } from '@streetlight/domain';

/** Our languages with a Latin alphabet. */
export const latinLanguages = ['de', 'ro', 'pl', 'it', 'es', 'hu', 'hr', 'en', 'fr'] as const satisfies readonly Language[];
export type LatinLanguage = (typeof latinLanguages)[number];

/** Our languages with another alphabet, when written in Latin letters. */
export const romanisedLanguages = ['el', 'bg'] as const satisfies readonly Language[];
export type RomanisedLanguage = (typeof romanisedLanguages)[number];

/** What a text in Latin letters may be. The position is the index of every list of scores. */
export const latinVarieties = [...latinLanguages, ...romanisedLanguages] as const;
export type LatinVariety = (typeof latinVarieties)[number];

/** Where the romanised varieties begin. */
export const firstRomanised = latinLanguages.length;

/** Languages known to the letter model that are not ours and are written in Latin letters. */
export const foreignLatin = [
  'ca',
  'cs',
  'da',
  'et',
  'eu',
  'fi',
  'is',
  'lt',
  'lv',
  'ms',
  'nl',
  'no',
  'pt',
  'sk',
  'sl',
  'sq',
  'sv',
  'tr',
  'az',
  'tl',
  'vi',
  'yo',
] as const;

/** Languages that only our word lists know. */
export const foreignByWords = ['gl', 'oc', 'af', 'eo', 'la', 'id', 'ku', 'sw', 'so'] as const;

/** Languages written in Cyrillic among which Bulgarian has to be told; the letter model does not know Macedonian. */
export const cyrillicLanguages = ['bg', 'ru', 'uk', 'be', 'sr', 'mk'] as const;

/** What is kept of the letter model. */
export const letterModelLanguages: readonly string[] = [
  ...latinLanguages,
  ...foreignLatin,
  ...cyrillicLanguages.filter((language) => language !== 'mk'),
];
