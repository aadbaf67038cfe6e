import { languages, type PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import type { ConceptFinder } from './concepts.js';
import type { DocumentClaim, SearchDocument } from './documents.js';
import { documentWords, type Word } from './terms.js';

/**
 * What is indexed. A `line` is one wording of a question or claim, a `head` what a document is about (title, wordings,
 * key words), a `body` what it says. Each kind has its own rarities: a word that every text ends with may still be
 * rare among titles.
 */
export const unitKinds = ['line', 'head', 'body'] as const;
export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  kind: UnitKind;
  language: PostLanguage;
  /** Weight of each term. */
  terms: Map<string, number>;
  /** Weighted number of words. */
  length: number;
  /** The false claim that a line words, or null. */
  claim: Omit<DocumentClaim, 'wordings'> | null;
}

/** The term by which a unit that speaks of a glossary term is found, whatever the words. */
export const conceptTerm = (term: string): string => `§${term}`;

/** A title says more than a further wording. Whole numbers, so that sums do not depend on their order. */
export const titleWeight = 6;
const wordingWeight = 2;
/** What a claim's wordings say about the first, second … document that corrects it. */
const claimWeights = [2, 1];

function unitOf(kind: UnitKind, language: PostLanguage, texts: readonly { text: string; weight: number }[], concepts: ConceptFinder): Unit {
  const unit: Unit = { kind, language, terms: new Map(), length: 0, claim: null };
  for (const { text, weight } of texts) {
    const words = documentWords(text, language);
    for (const word of words) if (!word.isSmall) add(unit, word, weight);
    for (const { term } of concepts.find(words, language, 1)) increase(unit.terms, conceptTerm(term), weight);
  }
  return unit;
}

function add(unit: Unit, word: Word, weight: number): void {
  unit.length += weight;
  for (const term of word.terms.keys()) increase(unit.terms, term, weight);
}

const increase = (terms: Map<string, number>, term: string, by: number): void => {
  terms.set(term, (terms.get(term) ?? 0) + by);
};

const lineOf = (text: string, language: PostLanguage, concepts: ConceptFinder, claim: Unit['claim'] = null): Unit => ({
  ...unitOf('line', language, [{ text, weight: 1 }], concepts),
  claim,
});

/** The units of a document: its head, its body, and a line for its title and every wording; a title alone is its head. */
export function documentUnits(document: SearchDocument, concepts: ConceptFinder): Unit[] {
  const { language, title, askedAs = [], keyWords = [], claims = [] } = document;
  const units = [
    unitOf(
      'body',
      language,
      document.text.map((text) => ({ text, weight: 1 })),
      concepts,
    ),
  ];
  const titles = title === undefined ? [] : [title];
  const head = [
    ...titles.map((text) => ({ text, weight: titleWeight })),
    ...[...askedAs, ...keyWords].map((text) => ({ text, weight: wordingWeight })),
    ...claims.flatMap(({ order, wordings }) => wordings.map((text) => ({ text, weight: claimWeights[order] ?? 0 }))),
  ].filter(({ weight }) => weight > 0);
  if (head.length > 0) units.push(unitOf('head', language, head, concepts));
  if (askedAs.length + claims.length > 0) for (const text of [...titles, ...askedAs]) units.push(lineOf(text, language, concepts));
  for (const { id, order, wordings: lines } of claims)
    for (const text of lines) units.push(lineOf(text, language, concepts, { id, order }));
  return units;
}

/** The units of a known false claim: every wording in every language is a line. */
export const narrativeUnits = (narrative: Narrative, concepts: ConceptFinder): Unit[] =>
  languages.flatMap((language) =>
    [narrative.claim[language], ...narrative.wordings[language]].map((text) => lineOf(text, language, concepts)),
  );
