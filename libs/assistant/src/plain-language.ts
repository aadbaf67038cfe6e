import type { Language } from '@streetlight/domain';
import { sentencesOf } from '@streetlight/knowledge';

/** How easy a text is to read. */
export interface PlainLanguage {
  /** 0 (a statute) .. 100 (short words in short sentences). */
  score: number;
  wordsPerSentence: number;
  /** Share of long words, 0..1. */
  longWords: number;
}

/**
 * From how many letters a word is long, by language: German joins words, Hungarian and Greek put endings on them. The LIX of Björnsson
 * (Läsbarhet, 1968) counts from seven letters on, for Swedish; the lengths here give the texts of the knowledge base about the same share
 * of long words in every language.
 */
const longFrom: Readonly<Record<Language, number>> = { de: 10, ro: 9, pl: 9, bg: 9, it: 9, es: 9, hu: 10, hr: 9, el: 10, en: 8, fr: 9 };

/** A LIX of 60 and more is that of statutes (Björnsson: very hard); the easiest texts that say anything come near 5. */
const lixRange = { easy: 5, hard: 65 };

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

/** From how many words on a sentence is long: two more than the fifteen that guides to plain language allow, so that only real ones are marked. */
const longSentence = 18;

/** The sentences that are hard to read for their length, in the order of the text. */
export const longSentences = (text: string, language: Language): { text: string; words: number }[] =>
  text
    .split(/\n+/)
    .flatMap((part) => sentencesOf(part, language))
    .map((sentence) => ({ text: sentence, words: wordsIn(sentence).length }))
    .filter(({ words }) => words >= longSentence);

/** Scores a text: the mean length of its sentences and the share of its long words, as the LIX weighs them, turned round to 0..100. */
export const plainLanguage = (text: string, language: Language): PlainLanguage => {
  const sentences = text.split(/\n+/).flatMap((part) => sentencesOf(part, language));
  const words = wordsIn(text);
  if (words.length === 0) return { score: 100, wordsPerSentence: 0, longWords: 0 };
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const longWords = words.filter((word) => word.length >= longFrom[language]).length / words.length;
  const lix = wordsPerSentence + 100 * longWords;
  const share = (lixRange.hard - lix) / (lixRange.hard - lixRange.easy);
  return { score: Math.round(100 * Math.min(1, Math.max(0, share))), wordsPerSentence, longWords };
};
