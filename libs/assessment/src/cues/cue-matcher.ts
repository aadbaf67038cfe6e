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

const addTo = <C extends string>(index: Index<C>, key: string, pattern: CuePattern<C>): void => {
  const held = index.get(key);
  if (held) held.push(pattern);
  else index.set(key, [pattern]);
};

/** Makes a matcher of many patterns; a scan costs a few dozen table look-ups per word, whatever the number of patterns. */
export const createCueMatcher = <C extends string>(patterns: readonly CuePattern<C>[]): CueMatcher<C> => {
  const indexes: Record<CueWord['form'], Index<C>> = { whole: new Map(), beginning: new Map(), end: new Map() };
  for (const pattern of patterns) {
    const first = pattern.words[0];
    if (first) addTo(indexes[first.form], first.folded, pattern);
  }
  const starting = (word: string): CuePattern<C>[] => {
    const found = [...(indexes.whole.get(word) ?? [])];
    for (let length = lengths.from; length <= Math.min(word.length, lengths.to); length++) {
      found.push(...(indexes.beginning.get(word.slice(0, length)) ?? []), ...(indexes.end.get(word.slice(-length)) ?? []));
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
