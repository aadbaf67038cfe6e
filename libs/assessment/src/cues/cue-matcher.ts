import type { CuePattern, WordForm } from './cue-pattern.js';

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

/** A pattern behind its first word: the numbers of what each word may be, and how many foreign words may stand before it. */
interface Tail<C extends string> {
  concept: C;
  rest: readonly { cues: readonly number[]; gap: number }[];
}

/** The cue words of patterns, numbered, and the patterns by the number of their first one. Made once, shared by matchers. */
export interface CueIndex<C extends string> {
  numbers: Readonly<Record<WordForm['form'], ReadonlyMap<string, number>>>;
  tails: readonly (readonly Tail<C>[])[];
}

/** Indexes patterns by their first word. */
export const indexCues = <C extends string>(patterns: readonly CuePattern<C>[]): CueIndex<C> => {
  const numbers: Record<WordForm['form'], Map<string, number>> = { whole: new Map(), beginning: new Map(), end: new Map() };
  const tails: Tail<C>[][] = [];
  const numberOf = ({ form, folded }: WordForm): number => {
    const known = numbers[form].get(folded);
    if (known !== undefined) return known;
    numbers[form].set(folded, tails.length);
    return tails.push([]) - 1;
  };
  for (const { concept, words } of patterns) {
    const [first, ...rest] = words;
    if (!first) continue;
    const tail = { concept, rest: rest.map((word) => ({ cues: word.forms.map(numberOf), gap: word.gap })) };
    for (const form of first.forms) tails[numberOf(form)]?.push(tail);
  }
  // Copied without the room that lists of many kept for more.
  return { numbers, tails: tails.map((list) => list.slice()) };
};

const none: readonly number[] = [];
/** So many different words are remembered with the cue words they are. */
const rememberedWords = 10_000;

/** The numbers of the cue words that a word is: itself, its beginnings and its ends. */
const cuesOf = (word: string, { whole, beginning, end }: CueIndex<string>['numbers']): readonly number[] => {
  const itself = whole.get(word);
  const found = itself === undefined ? [] : [itself];
  for (let length = lengths.from; length <= Math.min(word.length, lengths.to); length++) {
    const begins = beginning.get(word.slice(0, length));
    if (begins !== undefined) found.push(begins);
    const ends = end.size === 0 ? undefined : end.get(word.slice(-length));
    if (ends !== undefined) found.push(ends);
  }
  return found.length === 0 ? none : found;
};

const isOneOf = (found: readonly number[] | undefined, wanted: readonly number[]): boolean => {
  if (found !== undefined) for (const cue of found) if (wanted.includes(cue)) return true;
  return false;
};

/** Finds the patterns of one index. `read` goes before `match`: a pattern with a word that the post lacks costs one look. */
const createScan = <C extends string>({ numbers, tails }: CueIndex<C>) => {
  const known = new Map<string, readonly number[]>();
  /** By cue word the post in which it was met last. */
  const metIn = new Uint32Array(tails.length);
  let post = 0;
  let cues: (readonly number[])[] = [];

  const remembered = (word: string): readonly number[] => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= rememberedWords) known.clear();
      known.set(word, (found = cuesOf(word, numbers)));
    }
    return found;
  };

  const isMet = (wanted: readonly number[]): boolean => {
    for (const cue of wanted) if (metIn[cue] === post) return true;
    return false;
  };

  /** Where the pattern ends when its first word stands at `from`, or -1. Gaps do not reach over the end of a sentence. */
  const endOf = ({ rest }: Tail<C>, words: readonly Word[], from: number): number => {
    for (const each of rest) if (!isMet(each.cues)) return -1;
    const sentence = words[from]?.sentence;
    let at = from;
    for (const { cues: wanted, gap } of rest) {
      const last = at + 1 + gap;
      let next = at + 1;
      while (next <= last && words[next]?.sentence === sentence && !isOneOf(cues[next], wanted)) next++;
      if (next > last || words[next]?.sentence !== sentence) return -1;
      at = next;
    }
    return at;
  };

  return {
    read(words: readonly Word[]): void {
      post++;
      cues = words.map(({ folded }) => remembered(folded));
      for (const each of cues) for (const cue of each) metIn[cue] = post;
    },
    match(words: readonly Word[], from: number, hits: CueHit<C>[]): void {
      for (const cue of cues[from] ?? none) {
        for (const tail of tails[cue] ?? []) {
          const to = tail.rest.length === 0 ? from : endOf(tail, words, from);
          if (to >= 0) hits.push({ concept: tail.concept, from, to, sentence: words[from]?.sentence ?? 0 });
        }
      }
    },
  };
};

/** Makes a matcher of indexes; a scan costs a look-up per word and index, and a few dozen per word never met before. */
export const createCueMatcher = <C extends string>(indexes: readonly CueIndex<C>[]): CueMatcher<C> => {
  const scans = indexes.map(createScan);
  return (words) => {
    const hits: CueHit<C>[] = [];
    for (const scan of scans) scan.read(words);
    for (let from = 0; from < words.length; from++) for (const scan of scans) scan.match(words, from, hits);
    return hits;
  };
};
