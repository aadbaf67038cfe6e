import type { Kind, PostLanguage, Risk } from '@streetlight/domain';
import { stem } from '@streetlight/text';
import type { Reading } from '../reading/reading.js';

/** What the rules found out before: the network weighs their word like any other. */
export interface RuleOpinion {
  risk: Risk;
  /** Codes of the reasons for the risk. */
  riskCodes: readonly string[];
  kind: Kind;
  /** How surely it asks, 0..1. */
  asks: number;
}

const emoji = /\p{Emoji_Presentation}/u;
/** Longer words are known by their first letters too: by these a word that was never met, or is misspelt, meets its family. */
const prefixLength = 5;
/** Posts are told apart by length up to this many steps of five words. */
const longestLength = 6;
const wordsPerLength = 5;
const certaintySteps = 4;

/** The feature of a word: its stem in its language. */
export const wordFeature = (folded: string, language: PostLanguage): string =>
  `${language} ${language === 'und' ? folded : stem(folded, language)}`;

/**
 * What the network sees of a post: stems, their beginnings and pairs of neighbouring stems of its language, how its sentences begin and
 * end, the concepts it speaks of, its form, and the opinion of the rules. Each feature once, by name; the names stand in `features.txt`.
 */
export const featuresOf = (reading: Reading, rules: RuleOpinion): Set<string> => {
  const { language } = reading.found;
  const features = new Set<string>(['any', `language ${language}`]);
  let before = '';
  for (const { folded } of reading.words) {
    const word = wordFeature(folded, language);
    features.add(word);
    if (before !== '') features.add(before + word.slice(language.length));
    if (word.length - language.length - 1 > prefixLength) features.add(`${word.slice(0, language.length + 1 + prefixLength)}*`);
    before = word;
  }
  addEdges(features, reading);
  for (const { concept } of reading.hits) features.add(`~${concept}`);
  addForm(features, reading);
  features.add(`rules risk ${rules.risk}`);
  for (const code of rules.riskCodes) features.add(`rules ${code}`);
  features.add(`rules kind ${rules.kind}`);
  features.add(`rules asks ${Math.floor(rules.asks * certaintySteps)}`);
  return features;
};

/** How sentences begin and end, word for word: there languages show that they ask. */
const addEdges = (features: Set<string>, { words, found: { language } }: Reading): void => {
  words.forEach(({ folded, sentence }, at) => {
    const next = words[at + 1];
    if (next?.sentence !== sentence) features.add(`${language} ${folded}.`);
    if (words[at - 1]?.sentence === sentence) return;
    features.add(`${language} .${folded}`);
    if (next?.sentence === sentence) features.add(`${language} .${folded} ${next.folded}`);
  });
};

const addForm = (features: Set<string>, { text, sentences, words }: Reading): void => {
  if (sentences.some(({ asks }) => asks)) features.add('form asks');
  if (sentences.some(({ exclaims }) => exclaims)) features.add('form exclaims');
  if (/\d/.test(text)) features.add('form digits');
  if (/\b(?:19|20)\d{2}\b/.test(text)) features.add('form year');
  if (emoji.test(text)) features.add('form emoji');
  features.add(`form length ${Math.min(longestLength, Math.floor(words.length / wordsPerLength))}`);
};
