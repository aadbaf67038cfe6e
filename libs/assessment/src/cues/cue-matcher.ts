import type { CuePattern, CueWord } from './cue-pattern.js';

/** A word of the post as the matcher sees it. */
export interface Word {
  folded: string;
  /** Number of the sentence it stands in. */
  sentence: number;
}

/** A cue found in a post: words `from` to `to`, both included. */
export interface CueHit<C extends string> {
  concept: C;
  from: number;
  to: number;
  sentence: number;
}

/** Finds all cues in the words of a post. */
export type CueMatcher<C extends string> = (words: readonly Word[]) => CueHit<C>[];

/** Beginnings and ends of words are looked up in these lengths; a longer `word*` in a cue list would never be found. */
const lengths = { from: 2, to: 20 } as const;

const fits = (word: string, cue: CueWord): boolean => {
  if (cue.form === 'whole') return word === cue.folded;
  return cue.form === 'beginning' ? word.startsWith(cue.folded) : word.endsWith(cue.folded);
};

/** Where the pattern ends when its first word stands at `from`, or -1. Gaps do not reach over the end of a sentence. */
const endOf = <C extends string>(pattern: CuePattern<C>, words: readonly Word[], from: number): number => {
  let at = from;
  const sentence = words[from]?.sentence;
  for (const cue of pattern.words.slice(1)) {
    const last = at + 1 + cue.gap;
    let next = at + 1;
    while (next <= last && next < words.length && words[next]?.sentence === sentence && !fits(words[next]?.folded ?? '', cue)) next++;
    if (next > last || next >= words.length || words[next]?.sentence !== sentence) return -1;
    at = next;
  }
  return at;
};

type Index<C extends string> = Map<string, CuePattern<C>[]>;

/** Patterns by their first word, by its form. Made once, shared by every matcher that knows these cues. */
export type CueIndex<C extends string> = Readonly<Record<CueWord['form'], ReadonlyMap<string, readonly CuePattern<C>[]>>>;

const addTo = <C extends string>(index: Index<C>, key: string, pattern: CuePattern<C>): void => {
  const held = index.get(key);
  if (held) held.push(pattern);
  else index.set(key, [pattern]);
};

/** Indexes patterns by their first word. */
export const indexCues = <C extends string>(patterns: readonly CuePattern<C>[]): CueIndex<C> => {
  const indexes: Record<CueWord['form'], Index<C>> = { whole: new Map(), beginning: new Map(), end: new Map() };
  for (const pattern of patterns) {
    const first = pattern.words[0];
    if (first) addTo(indexes[first.form], first.folded, pattern);
  }
  return indexes;
};

const none: readonly never[] = [];
/** So many different words are remembered with the cues they may begin. */
const rememberedWords = 20_000;

/** Makes a matcher of indexes; a scan costs a few dozen table look-ups per new word, whatever the number of patterns. */
export const createCueMatcher = <C extends string>(indexes: readonly CueIndex<C>[]): CueMatcher<C> => {
  const known = new Map<string, readonly CuePattern<C>[]>();
  const lookUp = (word: string): readonly CuePattern<C>[] => {
    const found: CuePattern<C>[] = [];
    for (const { whole, beginning, end } of indexes) {
      found.push(...(whole.get(word) ?? none));
      for (let length = lengths.from; length <= Math.min(word.length, lengths.to); length++) {
        found.push(...(beginning.get(word.slice(0, length)) ?? none), ...(end.get(word.slice(-length)) ?? none));
      }
    }
    return found.length === 0 ? none : found;
  };
  const starting = (word: string): readonly CuePattern<C>[] => {
    let found = known.get(word);
    if (!found) {
      if (known.size >= rememberedWords) known.clear();
      found = lookUp(word);
      known.set(word, found);
    }
    return found;
  };
  return (words) => {
    const hits: CueHit<C>[] = [];
    words.forEach((word, from) => {
      for (const pattern of starting(word.folded)) {
        const to = endOf(pattern, words, from);
        if (to >= 0) hits.push({ concept: pattern.concept, from, to, sentence: word.sentence });
      }
    });
    return hits;
  };
};
