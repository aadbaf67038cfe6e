import type { Language, PostLanguage } from '@streetlight/domain';
import { tokenize, type LanguageFound, type TextEngine, type Token } from '@streetlight/text';
import type { CueHit, Word } from '../cues/cue-matcher.js';
import type { Concept } from '../lexicon/concepts.js';
import { cueMatcherFor } from '../lexicon/lexicon.js';
import { sentencesOf, type Sentence } from './sentences.js';

/** A post as the rules read it: its words, sentences, and every cue found in it. */
export interface Reading {
  text: string;
  found: LanguageFound;
  tokens: readonly Token[];
  words: readonly Word[];
  sentences: readonly Sentence[];
  hits: readonly CueHit<Concept>[];
  /** Whether the post, or one of its sentences, speaks of a concept. */
  has(concept: Concept, sentence?: number): boolean;
  /** The cues of a concept, in order. */
  of(concept: Concept): readonly CueHit<Concept>[];
}

/** Only this much of a post is read; nobody asks a question that is longer, and time stays bounded. In UTF-16 units. */
const readLength = 6_000;
/** The end of a long post is read too: people tell the story first and ask last. */
const endLength = 2_000;

/** What is read of a text: all of a normal post, the beginning and the end of an endless one. */
export const readablePart = (text: string): string =>
  text.length <= readLength + endLength ? text : `${text.slice(0, readLength)}\n${text.slice(-endLength)}`;

const emptyHits: readonly CueHit<Concept>[] = [];

/** Reads a text in one language: words, sentences and cues. */
export const readIn = (text: string, found: LanguageFound, language: PostLanguage): Reading => {
  const tokens = tokenize(text, language);
  const sentences = sentencesOf(text, tokens, language === 'el');
  const words: Word[] = [];
  sentences.forEach((sentence, number) => {
    for (let at = sentence.from; at <= sentence.to; at++) words.push({ folded: tokens[at]?.folded ?? '', sentence: number });
  });
  const hits = cueMatcherFor(language)(words);
  const byConcept = new Map<Concept, CueHit<Concept>[]>();
  for (const hit of hits) {
    const held = byConcept.get(hit.concept);
    if (held) held.push(hit);
    else byConcept.set(hit.concept, [hit]);
  }
  const of = (concept: Concept): readonly CueHit<Concept>[] => byConcept.get(concept) ?? emptyHits;
  return {
    text,
    found,
    tokens,
    words,
    sentences,
    hits,
    of,
    has(concept, sentence) {
      const its = byConcept.get(concept);
      if (its === undefined || sentence === undefined) return its !== undefined;
      for (const hit of its) if (hit.sentence === sentence) return true;
      return false;
    },
  };
};

/** Reads a text whose language is known. */
export const readWords = (text: string, language: Language): Reading =>
  readIn(text, { language, confidence: 1, script: 'native', nodiacritics: false, mixed: [], reasons: [] }, language);

/** Identifies the language of a post and reads it. */
export const readPost = (engine: TextEngine, text: string, prior: readonly Language[] | undefined): Reading => {
  const part = readablePart(text);
  const found = engine.identifyLanguage(part, prior === undefined ? {} : { prior });
  return readIn(part, found, found.language);
};
