import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import type { GlossaryTerm } from '../format/vocabulary-schema.js';
import { documentWords, type Word } from './terms.js';

/** A glossary term met in a text, by whatever words. */
export interface ConceptFound {
  /** The German term. */
  term: string;
  /** 0..1: how much of the phrase was met. */
  share: number;
  /** The words of the text that met it. */
  words: string;
}

/** Finds the glossary's terms in texts of any of its languages: German words and their misspellings, equivalents, colloquial phrases. */
export interface ConceptFinder {
  /**
   * @param least the share of a phrase that must be met, `leastShare`..1; 1 asks for the whole phrase
   * @param language whose phrases count beside the German ones; without it those of all languages
   */
  find(words: readonly Word[], language: PostLanguage | undefined, least: number): ConceptFound[];
}

/** A phrase that is met by less than this is not met, 0..1 of the rarity of its words. */
export const leastShare = 0.72;

interface Phrase {
  term: string;
  /** Per word the ways it is found. */
  words: readonly (readonly string[])[];
  /** Weight of each word by its rarity; they sum to 1. */
  weights: readonly number[];
}

/** A word of a phrase that a text must have to meet it. */
interface Anchor {
  phrase: Phrase;
  position: number;
}
/** Anchors by the ways their word is found. */
type Anchors = Map<string, Anchor[]>;

const maxPhraseLength = 8;
/** Words of the text that may stand between those of a phrase. */
const slack = 3;

/** The words a phrase is found by; first letters are too little for a phrase. */
const waysOf = (word: Word): string[] => [...word.terms].filter(([, kind]) => kind !== 'prefix').map(([term]) => term);

export function createConceptFinder(glossary: readonly GlossaryTerm[]): ConceptFinder {
  const anchors = new Map<Language, Anchors>(languages.map((language) => [language, new Map()]));
  for (const language of languages) addPhrases(glossary, language, anchors.get(language) as Anchors);
  const lookup = new Map<PostLanguage | undefined, (word: Word) => readonly Anchor[]>();
  for (const language of [...languages, 'und', undefined] as const) lookup.set(language, anchorLookup(anchors, language));

  return {
    find(words, language, least) {
      const anchored = lookup.get(language) as (word: Word) => readonly Anchor[];
      const best = new Map<string, ConceptFound>();
      let places: Map<string, number[]> | undefined;
      words.forEach((word, at) => {
        for (const { phrase, position } of anchored(word)) {
          if ((best.get(phrase.term)?.share ?? 0) >= 1) continue;
          const found = phrase.words.length === 1 ? whole(phrase, word) : meet(phrase, position, at, words, (places ??= placesOf(words)));
          if (found.share >= least - 1e-9 && found.share > (best.get(phrase.term)?.share ?? 0)) best.set(phrase.term, found);
        }
      });
      return [...best.values()].sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1));
    },
  };
}

/** The anchors a word meets, worked out once a word. */
function anchorLookup(anchors: ReadonlyMap<Language, Anchors>, language: PostLanguage | undefined): (word: Word) => readonly Anchor[] {
  const own: readonly Language[] = language === undefined || language === 'und' ? languages : [...new Set<Language>([language, 'de'])];
  const known = new WeakMap<Word, readonly Anchor[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const met = own.flatMap((each) => [...word.terms.keys()].flatMap((way) => anchors.get(each)?.get(way) ?? []));
    known.set(word, met);
    return met;
  };
}

const whole = (phrase: Phrase, word: Word): ConceptFound => ({ term: phrase.term, share: 1, words: word.text });

function placesOf(words: readonly Word[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const way of word.terms.keys()) {
      const list = places.get(way);
      if (list) list.push(at);
      else places.set(way, [at]);
    }
  });
  return places;
}

/** How much of a phrase stands around the word that anchors it. */
function meet(
  phrase: Phrase,
  anchor: number,
  at: number,
  words: readonly Word[],
  places: ReadonlyMap<string, readonly number[]>,
): ConceptFound {
  let share = phrase.weights[anchor] ?? 0;
  let [first, last] = [at, at];
  phrase.words.forEach((ways, position) => {
    if (position === anchor) return;
    const reach = Math.abs(position - anchor) + slack;
    const near = ways.flatMap((way) => places.get(way) ?? []).find((place) => place !== at && Math.abs(place - at) <= reach);
    if (near === undefined) return;
    share += phrase.weights[position] ?? 0;
    first = Math.min(first, near);
    last = Math.max(last, near);
  });
  const spoken = words.slice(first, last + 1).map((word) => word.text);
  return { term: phrase.term, share: Math.min(1, share), words: spoken.join(' ') };
}

function addPhrases(glossary: readonly GlossaryTerm[], language: Language, anchors: Anchors): void {
  const phrases = glossary.flatMap((entry) =>
    phrasesOf(entry, language).map((text) => ({
      term: entry.term,
      words: documentWords(text, language).slice(0, maxPhraseLength).map(waysOf),
    })),
  );
  const counts = new Map<string, number>();
  for (const { words } of phrases) for (const way of new Set(words.flat())) counts.set(way, (counts.get(way) ?? 0) + 1);
  for (const { term, words } of phrases) {
    const rarities = words.map((ways) => Math.log(1 + phrases.length / Math.max(...ways.map((way) => counts.get(way) ?? 1))));
    const sum = rarities.reduce((a, b) => a + b, 0);
    const phrase: Phrase = { term, words, weights: rarities.map((rarity) => rarity / sum) };
    for (const position of anchorsOf(phrase)) {
      for (const way of words[position] ?? []) anchors.set(way, [...(anchors.get(way) ?? []), { phrase, position }]);
    }
  }
}

/** The rarest words of a phrase, so many that without any of them too little of it would be met. */
function anchorsOf({ weights }: Phrase): number[] {
  const byWeight = weights.map((weight, position) => ({ weight, position })).sort((a, b) => b.weight - a.weight);
  let left = 1;
  return byWeight.flatMap(({ weight, position }) => {
    if (left < leastShare) return [];
    left -= weight;
    return [position];
  });
}

const phrasesOf = (entry: GlossaryTerm, language: Language): string[] =>
  language === 'de'
    ? [...new Set([entry.term, ...(entry.plural ? [entry.plural] : []), ...entry.spellings])]
    : [...new Set([...(entry.equivalents[language] ?? []), ...(entry.colloquial[language] ?? [])])];
