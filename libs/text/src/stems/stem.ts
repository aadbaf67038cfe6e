// oxlint-disable-next-line typescript/triple-slash-reference -- packages that compile this source need the declaration too
/// <reference path="../snowball-stemmers.d.ts" />
import type { Language } from '@streetlight/domain';
import snowball from 'snowball-stemmers';
import { lightSuffixes, stemFinals } from './suffixes.js';

/** The languages with a Snowball stemmer (https://snowballstem.org); the others have our own suffix tables. */
const snowballNames: Partial<Record<Language, string>> = {
  de: 'german',
  ro: 'romanian',
  it: 'italian',
  es: 'spanish',
  hu: 'hungarian',
  en: 'english',
  fr: 'french',
};

const shortestStem = 3;

const stripSuffix = (word: string, suffixes: readonly string[]): string => {
  const suffix = suffixes.find((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem);
  return suffix === undefined ? word : word.slice(0, word.length - suffix.length);
};

/** Shorter stems are left as they are, so that different words do not meet. */
const shortestWithFinal = 6;

const evenFinal = (stemmed: string, language: Language): string => {
  const final = stemmed.length < shortestWithFinal ? undefined : stemFinals[language]?.find(([ending]) => stemmed.endsWith(ending));
  return final === undefined ? stemmed : stemmed.slice(0, stemmed.length - final[0].length) + final[1];
};

const createStemmer = (language: Language): ((word: string) => string) => {
  const name = snowballNames[language];
  if (name !== undefined) {
    const stemmer = snowball.newStemmer(name);
    return (word) => stemmer.stem(word);
  }
  const suffixes = [...(lightSuffixes[language] ?? [])].sort((a, b) => b.length - a.length);
  return (word) => stripSuffix(word, suffixes);
};

const stemmers = new Map<Language, (word: string) => string>();
const remembered = new Map<Language, Map<string, string>>();
const rememberedLimit = 10_000;

/**
 * The stem of one folded word (see `fold`), in which its inflected forms meet.
 * @param word a folded word; longer than 40 characters it is returned as it is.
 */
export const stem = (word: string, language: Language): string => {
  if (word.length > 40 || word.length <= shortestStem) return word;
  let ofLanguage = remembered.get(language);
  if (ofLanguage === undefined) remembered.set(language, (ofLanguage = new Map()));
  const known = ofLanguage.get(word);
  if (known !== undefined) return known;
  let stemmer = stemmers.get(language);
  if (stemmer === undefined) {
    stemmer = createStemmer(language);
    stemmers.set(language, stemmer);
  }
  const stemmed = evenFinal(stemmer(word), language);
  if (ofLanguage.size >= rememberedLimit) ofLanguage.clear();
  ofLanguage.set(word, stemmed);
  return stemmed;
};
