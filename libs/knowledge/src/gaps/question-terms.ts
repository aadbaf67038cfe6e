import { isLanguage, type PostLanguage } from '@streetlight/domain';
import { stem, tokenize } from '@streetlight/text';
import type { GlossaryTerm } from '../format/vocabulary-schema.js';
import { createConceptFinder, leastShare } from '../search/concepts.js';
import { createDictionary } from '../search/dictionary.js';
import { isStopWord } from '../search/stop-words.js';
import { createWordReader } from '../search/terms.js';

/** Says what a question is about, so that questions which mean the same can be told to. */
export interface QuestionReader {
  /**
   * The terms of a question, sorted, each once: `c:Kündigung` for a glossary term, the same in every language, and `w:ro:salar` for the stem
   * of any other word that says something. Stored terms stay comparable as long as glossary and stemmers do.
   */
  termsOf(text: string, language: PostLanguage): string[];
}

/** Words that differ in a digit are the same question. */
const isNumber = (word: string): boolean => /^\d+$/u.test(word);
const shortestWord = 3;

/** Takes about a tenth of a second for the glossary; make it once. */
export function createQuestionReader(glossary: readonly GlossaryTerm[]): QuestionReader {
  const reader = createWordReader(createDictionary());
  const concepts = createConceptFinder(glossary, reader);
  return {
    termsOf(text, language) {
      const known = isLanguage(language) ? language : undefined;
      const named = concepts.find(reader.ofQuery(text, known), known, leastShare).map(({ term }) => `c:${term}`);
      const words = tokenize(text, language).flatMap(({ folded }) => {
        if (folded.length < shortestWord || isNumber(folded) || (known && isStopWord(folded, known))) return [];
        return [`w:${language}:${known ? stem(folded, known) : folded}`];
      });
      return [...new Set([...named, ...words])].sort();
    },
  };
}

const isConcept = (term: string): boolean => term.startsWith('c:');
/** A glossary term says as much as three words. */
const weightOf = (term: string): number => (isConcept(term) ? 3 : 1);
const sum = (terms: readonly string[]): number => terms.reduce((total, term) => total + weightOf(term), 0);

function overlap(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const shared = sum(a.filter((term) => other.has(term)));
  const all = sum(a) + sum(b) - shared;
  return all > 0 ? shared / all : 0;
}

/** Above this two questions are taken for the same. */
export const sameQuestion = 0.4;
/** So many glossary terms in common tell that questions in two languages are the same; fewer are only the same subject. */
const fewestConcepts = 2;

/**
 * How much the terms of two questions have in common, 0..1: by all of them, by the words alone, since one of two wordings may name a glossary
 * term in passing, or by the glossary terms alone, which is all that two languages share.
 */
export function questionLikeness(a: readonly string[], b: readonly string[]): number {
  const [conceptsA, conceptsB] = [a.filter(isConcept), b.filter(isConcept)];
  const byConcepts = Math.min(conceptsA.length, conceptsB.length) >= fewestConcepts ? overlap(conceptsA, conceptsB) : 0;
  const isWord = (term: string): boolean => !isConcept(term);
  return Math.max(overlap(a, b), overlap(a.filter(isWord), b.filter(isWord)), byConcepts);
}
