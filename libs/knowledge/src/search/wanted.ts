import { type Language, languages } from '@streetlight/domain';
import type { ConceptFound } from './concepts.js';
import { groupNumber, type Postings } from './postings.js';
import type { Wanted } from './scoring.js';
import type { SpellingReader } from './spelling.js';
import type { TermKind, Word } from './terms.js';
import { conceptTerm, unitKinds } from './units.js';

/** How much a word counts by the way it was found. */
const factors: Record<TermKind, number> = { word: 1, stem: 0.95, prefix: 0.6 };
/** A number says little: days, hours and euros stand everywhere. */
const numberWeight = 0.3;

const isNumber = (word: Word): boolean => /^\d+$/.test(word.text);

/** What the words of a query ask for; a word said twice is wanted once. */
export function wantedWords(
  words: readonly Word[],
  query: string,
  language: Language | undefined,
  postings: Postings,
  spelling: SpellingReader,
): Wanted[] {
  const isTyping = /[\p{L}\p{N}]$/u.test(query);
  const seen = new Set<string>();
  const wanted: Wanted[] = [];
  for (const word of words) {
    const name = word.spellings[0] ?? '';
    if (word.isSmall || seen.has(name)) continue;
    seen.add(name);
    const known = knownTerms(word, postings);
    const sure = known.filter(({ kind, term }) => kind !== 'prefix' && isIn(term, language, postings));
    const base = { kind: 'word', text: word.text, readAs: word.text, weight: isNumber(word) ? numberWeight : 1 } as const;
    if (sure.length > 0) wanted.push({ ...base, terms: known.filter(({ kind }) => kind !== 'prefix').map(withFactor) });
    else wanted.push(readAnew(word, { ...base, terms: known.map(withFactor) }, isTyping && word === words.at(-1), language, spelling));
  }
  return wanted;
}

interface KnownTerm {
  term: number;
  kind: TermKind;
}

const knownTerms = (word: Word, postings: Postings): KnownTerm[] =>
  [...word.terms].map(([term, kind]) => ({ term: postings.termNumber(term), kind })).filter(({ term }) => term >= 0);

const withFactor = ({ term, kind }: KnownTerm): { term: number; factor: number } => ({ term, factor: factors[kind] });

/** Whether a term stands in a text of the language or in a German one; of any language where it is not known. */
const isIn = (term: number, language: Language | undefined, postings: Postings): boolean =>
  (language === undefined ? languages : [language, 'de' as const]).some((each) =>
    unitKinds.some((kind) => postings.frequency(term, groupNumber(kind, each)) > 0),
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

/** The glossary terms that a query speaks of. */
export const wantedConcepts = (found: readonly ConceptFound[], postings: Postings): Wanted[] =>
  found.map(({ term, share, words }) => {
    const number = postings.termNumber(conceptTerm(term));
    return { kind: 'concept', text: words, readAs: term, weight: share, terms: number < 0 ? [] : [{ term: number, factor: 1 }] };
  });
