import { languages, type PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import type { ConceptFinder } from './concepts.js';
import type { Dictionary } from './dictionary.js';
import type { DocumentClaim, SearchDocument } from './documents.js';
import type { Word, WordReader } from './terms.js';

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
  /** Numbers of the terms, each once, with its weight. */
  terms: Uint32Array;
  weights: Float32Array;
  /** Weighted number of words. */
  length: number;
  /** The false claim that a line words, or null. */
  claim: Omit<DocumentClaim, 'wordings'> | null;
}

/** Cuts documents and narratives into units. */
export interface UnitMaker {
  /** The units of a document: its head, its body, and a line for its title and every wording; a title alone is its head. */
  ofDocument(document: SearchDocument): Unit[];
  /** The units of a known false claim: every wording in every language is a line. */
  ofNarrative(narrative: Narrative): Unit[];
  /** Forgets the wordings of claims, which take room and were remembered for the documents that correct them. */
  forgetClaims(): void;
}

/** The term by which a unit that speaks of a glossary term is found, whatever the words. */
export const conceptTerm = (term: string): string => `§${term}`;

/** A title says more than a further wording. Whole numbers, so that sums do not depend on their order. */
export const titleWeight = 6;
const wordingWeight = 2;
/** What a claim's wordings say about the first, second … document that corrects it. */
const claimWeights = [2, 1];

/** A text that was read: its words and the terms of the concepts in it. */
interface ReadText {
  words: readonly Word[];
  concepts: readonly number[];
}
interface Part {
  text: ReadText;
  weight: number;
}

/** Adds up the weights of terms; empty again after every `take`. */
interface TermSums {
  add(term: number, weight: number): void;
  take(): Pick<Unit, 'terms' | 'weights'>;
}

function createTermSums(): TermSums {
  let sums = new Float32Array(1024);
  const touched: number[] = [];
  return {
    add(term, weight) {
      if (term >= sums.length) {
        const larger = new Float32Array(Math.max(term + 1, sums.length * 2));
        larger.set(sums);
        sums = larger;
      }
      if (sums[term] === 0) touched.push(term);
      sums[term] = (sums[term] as number) + weight;
    },
    take() {
      const terms = Uint32Array.from(touched);
      const weights = new Float32Array(terms.length);
      terms.forEach((term, at) => {
        weights[at] = sums[term] as number;
        sums[term] = 0;
      });
      touched.length = 0;
      return { terms, weights };
    },
  };
}

export function createUnitMaker(words: WordReader, concepts: ConceptFinder, dictionary: Dictionary): UnitMaker {
  const sums = createTermSums();

  const read = (text: string, language: PostLanguage): ReadText => {
    const read = words.ofDocument(text, language);
    return { words: read, concepts: concepts.find(read, language, 1).map(({ term }) => dictionary.add(conceptTerm(term))) };
  };
  /** The wordings of a claim come again with every document that corrects it. */
  const claims = new Map<PostLanguage, Map<string, ReadText>>();
  const readClaim = (text: string, language: PostLanguage): ReadText => {
    let known = claims.get(language);
    if (known === undefined) claims.set(language, (known = new Map()));
    const found = known.get(text) ?? read(text, language);
    known.set(text, found);
    return found;
  };
  const unitOf = (kind: UnitKind, language: PostLanguage, parts: readonly Part[], claim: Unit['claim'] = null): Unit => {
    let length = 0;
    for (const { text, weight } of parts) {
      for (const word of text.words) {
        if (word.isSmall) continue;
        length += weight;
        for (const { number } of word.terms) sums.add(number, weight);
      }
      for (const concept of text.concepts) sums.add(concept, weight);
    }
    return { kind, language, ...sums.take(), length, claim };
  };
  const lineOf = (text: ReadText, language: PostLanguage, claim: Unit['claim'] = null): Unit =>
    unitOf('line', language, [{ text, weight: 1 }], claim);

  return {
    forgetClaims: () => claims.clear(),
    ofDocument({ language, title, askedAs = [], keyWords = [], claims: corrected = [], text }) {
      const readAll = (texts: readonly string[]): ReadText[] => texts.map((each) => read(each, language));
      const weighing = (texts: readonly ReadText[], weight: number): Part[] => texts.map((each) => ({ text: each, weight }));
      const titles = readAll(title === undefined ? [] : [title]);
      const asked = readAll(askedAs);
      const claimed = corrected.map(({ id, order, wordings }) => ({
        claim: { id, order },
        lines: wordings.map((wording) => readClaim(wording, language)),
      }));
      const head = [
        ...weighing(titles, titleWeight),
        ...weighing([...asked, ...readAll(keyWords)], wordingWeight),
        ...claimed.flatMap(({ claim, lines }) => weighing(lines, claimWeights[claim.order] ?? 0)),
      ].filter(({ weight }) => weight > 0);
      const hasLines = asked.length + claimed.length > 0;
      return [
        unitOf('body', language, weighing(readAll(text), 1)),
        ...(head.length > 0 ? [unitOf('head', language, head)] : []),
        ...(hasLines ? [...titles, ...asked] : []).map((line) => lineOf(line, language)),
        ...claimed.flatMap(({ claim, lines }) => lines.map((line) => lineOf(line, language, claim))),
      ];
    },
    ofNarrative: (narrative) =>
      languages.flatMap((language) =>
        [narrative.claim[language], ...narrative.wordings[language]]
          .filter((text) => text !== '')
          .map((text) => lineOf(readClaim(text, language), language)),
      ),
  };
}
