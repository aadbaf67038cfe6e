import type { PostLanguage } from '@streetlight/domain';
import { bandCount, bandKeys, fingerprint, fingerprintLength, similarity, type Fingerprint } from './fingerprint.js';

/** An earlier text that says the same. */
export interface DuplicateFound {
  id: string;
  /** 0..1 */
  score: number;
}

/** Texts at or above this similarity count as the same. */
export const duplicateThreshold = 0.5;

/** Remembers fingerprints in memory (about 500 bytes a text) and finds the earlier text that is most alike. */
export interface DuplicateIndex {
  /** The most similar earlier text at or above the threshold; the earliest among equals. */
  find(text: string, language?: PostLanguage): DuplicateFound | null;
  add(id: string, text: string, language?: PostLanguage): void;
}

/** How many texts with the same key are compared: the earliest of a text that thousands have forwarded stand for all. */
const mostPerKey = 64;
const smallestCapacity = 1024;

interface Store {
  prints: Uint32Array;
  /** Key and next entry of each entry; an entry is a text and a band. */
  keys: Int32Array;
  next: Int32Array;
  /** First entry of each bucket plus one, 0 where it is empty. */
  buckets: Int32Array;
}

const createStore = (capacity: number): Store => ({
  prints: new Uint32Array(capacity * fingerprintLength),
  keys: new Int32Array(capacity * bandCount),
  next: new Int32Array(capacity * bandCount),
  buckets: new Int32Array(2 ** Math.ceil(Math.log2(capacity * bandCount))),
});

const bucketOf = (store: Store, key: number): number => (key ^ (key >>> 15)) & (store.buckets.length - 1);

/** Puts a text's keys into the chains; entries of a key keep their order. */
const link = (store: Store, text: number, keys: readonly number[]): void => {
  keys.forEach((key, band) => {
    const entry = text * bandCount + band;
    store.keys[entry] = key;
    const bucket = bucketOf(store, key);
    let last = 0;
    let same = 0;
    for (let at = store.buckets[bucket] ?? 0; at !== 0; at = store.next[at - 1] ?? 0) {
      last = at;
      if (store.keys[at - 1] === key && ++same >= mostPerKey) return;
    }
    if (last === 0) store.buckets[bucket] = entry + 1;
    else store.next[last - 1] = entry + 1;
  });
};

const printOf = (store: Store, text: number): Fingerprint =>
  store.prints.subarray(text * fingerprintLength, (text + 1) * fingerprintLength);

const grow = (store: Store, texts: number): Store => {
  const grown = createStore(texts * 2);
  grown.prints.set(store.prints);
  for (let text = 0; text < texts; text++) link(grown, text, bandKeys(printOf(grown, text)));
  return grown;
};

const candidatesOf = (store: Store, print: Fingerprint): number[] => {
  const candidates = new Set<number>();
  for (const key of bandKeys(print)) {
    for (let at = store.buckets[bucketOf(store, key)] ?? 0; at !== 0; at = store.next[at - 1] ?? 0) {
      if (store.keys[at - 1] === key) candidates.add(Math.floor((at - 1) / bandCount));
    }
  }
  return [...candidates].sort((a, b) => a - b);
};

/** @param threshold 0..1, see {@link duplicateThreshold}. */
export const createDuplicateIndex = (threshold = duplicateThreshold): DuplicateIndex => {
  const ids: string[] = [];
  let store = createStore(smallestCapacity);
  let lastText = '';
  let lastPrint: Fingerprint | null = null;
  /** A text is looked for and then added: its fingerprint is made once. */
  const printFor = (text: string, language?: PostLanguage): Fingerprint => {
    const name = `${language ?? ''} ${text}`;
    if (lastPrint === null || name !== lastText) lastPrint = fingerprint(text, language);
    lastText = name;
    return lastPrint;
  };
  return {
    find(text, language) {
      const print = printFor(text, language);
      let best: DuplicateFound | null = null;
      for (const candidate of candidatesOf(store, print)) {
        const score = similarity(print, printOf(store, candidate));
        if (score >= threshold && score > (best?.score ?? 0)) best = { id: ids[candidate] ?? '', score };
      }
      return best;
    },
    add(id, text, language) {
      const print = printFor(text, language);
      if (ids.length * fingerprintLength === store.prints.length) store = grow(store, ids.length);
      const index = ids.push(id) - 1;
      store.prints.set(print, index * fingerprintLength);
      link(store, index, bandKeys(print));
    },
  };
};
