import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import type { GlossaryTerm } from '../format/vocabulary-schema.js';
import type { Word, WordReader } from './terms.js';

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
  /** Per word the terms it is found by. */
  words: readonly (readonly number[])[];
  /** Weight of each word by its rarity; they sum to 1. */
  weights: readonly number[];
}

/** A word of a phrase that a text must have to meet it. */
interface Anchor {
  phrase: Phrase;
  position: number;
}
/** Anchors by the terms their word is found by. */
type Anchors = Map<number, Anchor[]>;

const maxPhraseLength = 8;
/** Words of the text that may stand between those of a phrase. */
const slack = 3;

/** The terms a word of a phrase is found by; first letters are too little for a phrase. */
const waysOf = (word: Word): number[] => word.terms.filter(({ kind }) => kind !== 'prefix').map(({ number }) => number);

export function createConceptFinder(glossary: readonly GlossaryTerm[], reader: WordReader): ConceptFinder {
  const anchors = new Map<Language, Anchors>(languages.map((language) => [language, new Map()]));
  for (const language of languages) addPhrases(glossary, language, anchors.get(language) as Anchors, reader);
  const lookup = new Map<PostLanguage | undefined, (word: Word) => readonly Anchor[]>();
  for (const language of [...languages, 'und', undefined] as const) lookup.set(language, anchorLookup(anchors, language));

  const present = createTermSet();

  return {
    find(words, language, least) {
      present.clear();
      const anchored = lookup.get(language) as (word: Word) => readonly Anchor[];
      const best = new Map<string, ConceptFound>();
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as Word;
        for (const { phrase, position } of anchored(word)) {
          if (phrase.words.length > 1 && presentShare(phrase, present, words) < least - 1e-9) continue;
          const known = best.get(phrase.term)?.share ?? 0;
          if (known >= 1) continue;
          const found = meet(phrase, position, at, words, least - 1e-9);
          if (found === null || found.share <= known) continue;
          best.set(phrase.term, { term: phrase.term, share: found.share, words: spoken(words, found.first, found.last) });
        }
      }
      return [...best.values()].sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1));
    },
  };
}

const none: readonly never[] = [];

/** The terms of the text being read; filled at the first question, since most texts are never asked about. */
interface TermSet {
  clear(): void;
  hasAny(terms: readonly number[], words: readonly Word[]): boolean;
}

function createTermSet(): TermSet {
  let texts = new Uint32Array(1024);
  let text = 0;
  let isFilled = false;
  const fill = (words: readonly Word[]): void => {
    isFilled = true;
    for (const { terms } of words) {
      for (const { number } of terms) {
        if (number >= texts.length) {
          const larger = new Uint32Array(number * 2);
          larger.set(texts);
          texts = larger;
        }
        texts[number] = text;
      }
    }
  };
  return {
    clear() {
      text++;
      isFilled = false;
    },
    hasAny(terms, words) {
      if (!isFilled) fill(words);
      for (const term of terms) if (texts[term] === text) return true;
      return false;
    },
  };
}

/** The share of a phrase whose words stand anywhere in the text: it cannot be met by more. */
function presentShare({ words: ways, weights }: Phrase, present: TermSet, words: readonly Word[]): number {
  let share = 1;
  for (let position = 0; position < ways.length; position++)
    if (!present.hasAny(ways[position] ?? none, words)) share -= weights[position] ?? 0;
  return share;
}

/** The anchors a word meets, worked out once a word. Most words anchor nothing. */
function anchorLookup(anchors: ReadonlyMap<Language, Anchors>, language: PostLanguage | undefined): (word: Word) => readonly Anchor[] {
  const own: readonly Language[] = language === undefined || language === 'und' ? languages : [...new Set<Language>([language, 'de'])];
  const anchoring = new Set(own.flatMap((each) => [...(anchors.get(each)?.keys() ?? [])]));
  const known = new WeakMap<Word, readonly Anchor[]>();
  return (word) => {
    if (!word.terms.some(({ number }) => anchoring.has(number))) return none;
    const found = known.get(word);
    if (found) return found;
    const met = own.flatMap((each) => word.terms.flatMap(({ number }) => anchors.get(each)?.get(number) ?? []));
    known.set(word, met);
    return met;
  };
}

const spoken = (words: readonly Word[], first: number, last: number): string => {
  if (first === last) return (words[first] as Word).text;
  return words
    .slice(first, last + 1)
    .map((word) => word.text)
    .join(' ');
};

const isFoundBy = ({ terms }: Word, way: number): boolean => {
  for (const { number } of terms) if (number === way) return true;
  return false;
};

/** The first word at most `reach` words from `at` that is found in one of these ways, the ways in turn; -1 where there is none. */
function placeNear(words: readonly Word[], ways: readonly number[], at: number, reach: number): number {
  const [from, to] = [Math.max(0, at - reach), Math.min(words.length - 1, at + reach)];
  for (const way of ways)
    for (let place = from; place <= to; place++) if (place !== at && isFoundBy(words[place] as Word, way)) return place;
  return -1;
}

/** How much of a phrase stands around the word that anchors it, and from where to where; null where it is less than `least`. */
function meet(
  phrase: Phrase,
  anchor: number,
  at: number,
  words: readonly Word[],
  least: number,
): { share: number; first: number; last: number } | null {
  let [share, missing, first, last] = [phrase.words.length === 1 ? 1 : (phrase.weights[anchor] ?? 0), 0, at, at];
  for (let position = 0; position < phrase.words.length; position++) {
    if (position === anchor) continue;
    const near = placeNear(words, phrase.words[position] ?? none, at, Math.abs(position - anchor) + slack);
    if (near < 0) {
      missing += phrase.weights[position] ?? 0;
      if (1 - missing < least) return null;
      continue;
    }
    share += phrase.weights[position] ?? 0;
    first = Math.min(first, near);
    last = Math.max(last, near);
  }
  return share < least ? null : { share: Math.min(1, share), first, last };
}

function addPhrases(glossary: readonly GlossaryTerm[], language: Language, anchors: Anchors, reader: WordReader): void {
  const phrases = glossary.flatMap((entry) =>
    phrasesOf(entry, language).map((text) => ({
      term: entry.term,
      words: reader.ofDocument(text, language).slice(0, maxPhraseLength).map(waysOf),
    })),
  );
  const counts = new Map<number, number>();
  for (const { words } of phrases) for (const way of new Set(words.flat())) counts.set(way, (counts.get(way) ?? 0) + 1);
  for (const { term, words } of phrases) {
    const rarities = words.map((ways) => Math.log(1 + phrases.length / Math.max(...ways.map((way) => counts.get(way) ?? 1))));
    const sum = rarities.reduce((a, b) => a + b, 0);
    const phrase: Phrase = { term, words, weights: rarities.map((rarity) => rarity / sum) };
    for (const position of anchorsOf(phrase)) {
      for (const way of words[position] ?? []) {
        const held = anchors.get(way);
        if (held) held.push({ phrase, position });
        else anchors.set(way, [{ phrase, position }]);
      }
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
