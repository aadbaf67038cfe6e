import type { PostLanguage } from '@streetlight/domain';
import { fold } from '../folding/fold.js';

/** Taken out of the global object once: inner loops call it millions of times. */
const { imul } = Math;

/** How many hashes a fingerprint has. */
export const fingerprintLength = 64;
/** Characters per shingle. */
const shingleLength = 5;
/** Only this much of a text is fingerprinted, in folded characters. */
const analysedCharacters = 4_000;

/** MinHash of a text: 64 unsigned 32-bit numbers. The share of equal numbers estimates the Jaccard similarity of the shingle sets. */
export type Fingerprint = Uint32Array;

/** One multiplier and one addend per hash, from a fixed linear congruential sequence so that stored fingerprints stay comparable. */
const [multipliers, addends] = (() => {
  let state = 0x9e3779b9;
  const next = () => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const multiply = new Uint32Array(fingerprintLength);
  const add = new Uint32Array(fingerprintLength);
  for (let index = 0; index < fingerprintLength; index++) {
    multiply[index] = next() | 1;
    add[index] = next();
  }
  return [multiply, add] as const;
})();

/** Finaliser of MurmurHash3. */
const mix = (value: number): number => {
  let hash = value;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const shingleHashes = (folded: string): Set<number> => {
  const hashes = new Set<number>();
  const padded = ` ${folded} `;
  for (let from = 0; from === 0 || from + shingleLength <= padded.length; from++) {
    let hash = 0x811c9dc5;
    for (let at = from; at < from + shingleLength && at < padded.length; at++) hash = imul(hash ^ padded.charCodeAt(at), 0x01000193);
    hashes.add(mix(hash));
  }
  return hashes;
};

/** A text with fewer letters and digits, such as one of emoji, is like no other. */
const fewestCharacters = 3;
const nothing = 0xffffffff;

/**
 * The fingerprint of a text (MinHash over 5-grams of the folded text).
 * @param language where known, so that a text and its romanisation get the same fingerprint.
 */
export const fingerprint = (text: string, language?: PostLanguage): Fingerprint => {
  const smallest = new Uint32Array(fingerprintLength).fill(nothing);
  const folded = fold(text.slice(0, analysedCharacters * 2), language).slice(0, analysedCharacters);
  if (folded.length < fewestCharacters) return smallest;
  for (const hash of shingleHashes(folded)) {
    for (let index = 0; index < fingerprintLength; index++) {
      const value = mix(imul(hash, multipliers[index] ?? 1) + (addends[index] ?? 0));
      if (value < (smallest[index] ?? 0)) smallest[index] = value;
    }
  }
  return smallest;
};

const isEmpty = (print: Fingerprint): boolean => print[0] === nothing && print[1] === nothing;

/** How alike two fingerprinted texts are, 0..1 (estimated Jaccard similarity). */
export const similarity = (a: Fingerprint, b: Fingerprint): number => {
  if (isEmpty(a)) return 0;
  let equal = 0;
  for (let index = 0; index < fingerprintLength; index++) if (a[index] === b[index]) equal++;
  return equal / fingerprintLength;
};

const rowsPerBand = 4;
/** Keys per fingerprint: sixteen bands of neighbours and eight across them, so that one changed word in ten is still found. */
export const bandCount = 24;

/** Positions of the hashes in a band: first four in a row, then every sixteenth. */
const positionsOf = (band: number): number[] => {
  const rows = Array.from({ length: rowsPerBand }, (_, row) => row);
  const inARow = fingerprintLength / rowsPerBand;
  return band < inARow ? rows.map((row) => band * rowsPerBand + row) : rows.map((row) => row * inARow + (band - inARow) * 2);
};

const bands = Array.from({ length: bandCount }, (_, band) => positionsOf(band));

/**
 * Keys for a lookup by locality-sensitive hashing: two texts that are alike share at least one key with high probability.
 * Signed 32-bit integers, to be stored in an indexed column (`int[]` with GIN in Postgres, `&&` finds the candidates). None for a text
 * without words.
 */
export const bandKeys = (print: Fingerprint): number[] => {
  if (isEmpty(print)) return [];
  return bands.map((positions, band) => positions.reduce((key, position) => mix(imul(key, 31) ^ (print[position] ?? 0)), band + 1) | 0);
};
