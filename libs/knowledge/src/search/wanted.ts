import { type Language, languages } from '@streetlight/domain';
import type { ConceptFound } from './concepts.js';
import type { Dictionary } from './dictionary.js';
import { groupNumber } from './groups.js';
import type { Postings } from './postings.js';
import type { Wanted } from './scoring.js';
import type { SpellingReader } from './spelling.js';
import type { Term, TermKind, Word } from './terms.js';
import { conceptTerm, unitKinds } from './units.js';

/** How much a word counts by the way it was found. */
const factors: Record<TermKind, number> = { word: 1, stem: 0.95, prefix: 0.6 };
/** A number says little: days, hours and euros stand everywhere. */
const numberWeight = 0.3;

const isNumber = (word: Word): boolean => /^\d+$/.test(word.text);
const endsInWord = /[\p{L}\p{N}]$/u;

/** Says what the words of a query ask for. */
export interface WantedWords {
  /** A word said twice is wanted once. */
  of(words: readonly Word[], query: string, language: Language | undefined): Wanted[];
}

const mostRemembered = 20_000;

/** What a word asks for is worked out once, until the index changes. */
export function createWantedWords(postings: Postings, spelling: SpellingReader): WantedWords {
  const remembered = new Map<Word, Wanted>();
  const lastOnes = new Map<Word, Wanted>();
  let version = 0;

  const isHeld = ({ number }: Term): boolean => {
    const { from, to } = postings.list(number);
    return to > from;
  };
  const wantedFor = (word: Word, isLast: boolean, language: Language | undefined): Wanted => {
    const known = word.terms.filter(isHeld);
    const base = { kind: 'word', text: word.text, readAs: word.text, weight: isNumber(word) ? numberWeight : 1 } as const;
    const isSure = known.some(({ kind, number }) => kind !== 'prefix' && isIn(number, language, postings));
    if (isSure) return { ...base, terms: known.filter(({ kind }) => kind !== 'prefix').map(withFactor) };
    return readAnew(word, { ...base, terms: known.map(withFactor) }, isLast, language, spelling);
  };

  return {
    of(words, query, language) {
      if (version !== postings.version || remembered.size + lastOnes.size > mostRemembered) {
        remembered.clear();
        lastOnes.clear();
      }
      version = postings.version;
      const lastTyped = endsInWord.test(query) ? words.at(-1) : undefined;
      const seen = new Set<string>();
      const wanted: Wanted[] = [];
      for (const word of words) {
        const name = word.spellings[0] ?? '';
        if (word.isSmall || seen.has(name)) continue;
        seen.add(name);
        const isLast = word === lastTyped;
        const memory = isLast ? lastOnes : remembered;
        let known = memory.get(word);
        if (known === undefined) memory.set(word, (known = wantedFor(word, isLast, language)));
        wanted.push(known);
      }
      return wanted;
    },
  };
}

const withFactor = ({ number, kind }: Term): { term: number; factor: number } => ({ term: number, factor: factors[kind] });

/** Whether a term stands in a text of the language or in a German one; of any language where it is not known. */
const isIn = (term: number, language: Language | undefined, postings: Postings): boolean =>
  (language === undefined ? languages : [language, 'de' as const]).some((each) =>
    unitKinds.some((kind) => postings.groups.frequency(term, groupNumber(kind, each)) > 0),
  );

/** A word that no text has: as a typing error, or as the beginning of a word that is still being typed. */
function readAnew(word: Word, wanted: Wanted, isLast: boolean, language: Language | undefined, spelling: SpellingReader): Wanted {
  const readings = word.spellings.flatMap((each) => [
    ...spelling.corrections(each, language),
    ...(isLast ? spelling.completions(each, language) : []),
  ]);
  const [first] = readings;
  if (!first) return wanted;
  return {
    ...wanted,
    kind: 'spelling',
    readAs: first.word,
    terms: [...wanted.terms, ...readings.map(({ term, likeness }) => ({ term, factor: likeness }))],
  };
}

const noTerms: Wanted['terms'] = [];

/** Says which glossary terms a query asks for. */
export function createWantedConcepts(dictionary: Dictionary): (found: readonly ConceptFound[]) => Wanted[] {
  const remembered = new Map<string, Wanted['terms']>();
  const termsOf = (term: string): Wanted['terms'] => {
    const known = remembered.get(term);
    if (known) return known;
    const number = dictionary.find(conceptTerm(term));
    if (number < 0) return noTerms;
    const terms = [{ term: number, factor: 1 }];
    remembered.set(term, terms);
    return terms;
  };
  return (found) =>
    found.map(({ term, share, words }) => ({ kind: 'concept', text: words, readAs: term, weight: share, terms: termsOf(term) }));
}
