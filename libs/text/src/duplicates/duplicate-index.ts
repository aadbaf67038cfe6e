import type { PostLanguage } from '@streetlight/domain';
import { bandKeys, fingerprint, similarity, type Fingerprint } from './fingerprint.js';

/** An earlier text that says the same. */
export interface DuplicateFound {
  id: string;
  /** 0..1 */
  score: number;
}

/** Texts at or above this similarity count as the same. */
export const duplicateThreshold = 0.5;

/** Remembers fingerprints in memory and finds the earlier text that is most alike. */
export interface DuplicateIndex {
  /** The most similar earlier text at or above the threshold; the earliest among equals. */
  find(text: string, language?: PostLanguage): DuplicateFound | null;
  add(id: string, text: string, language?: PostLanguage): void;
}

/** @param threshold 0..1, see {@link duplicateThreshold}. */
export const createDuplicateIndex = (threshold = duplicateThreshold): DuplicateIndex => {
  const ids: string[] = [];
  const prints: Fingerprint[] = [];
  const byBand = new Map<number, number[]>();
  const candidates = (print: Fingerprint) => new Set(bandKeys(print).flatMap((key) => byBand.get(key) ?? []));
  return {
    find(text, language) {
      const print = fingerprint(text, language);
      let best: DuplicateFound | null = null;
      for (const index of [...candidates(print)].sort((a, b) => a - b)) {
        const score = similarity(print, prints[index] ?? print);
        if (score >= threshold && score > (best?.score ?? 0)) best = { id: ids[index] ?? '', score };
      }
      return best;
    },
    add(id, text, language) {
      const print = fingerprint(text, language);
      const index = ids.push(id) - 1;
      prints.push(print);
      for (const key of bandKeys(print)) {
        const held = byBand.get(key);
        if (held === undefined) byBand.set(key, [index]);
        else held.push(index);
      }
    },
  };
};
