/** Taken out of the global object once: inner loops call it millions of times. */
const { imul } = Math;

/** How often each language uses each group of letters: eld's table in typed arrays, with open addressing by a 32-bit hash. */
export interface LetterModel {
  /** ISO 639-1 codes; scores are indexed by their position. */
  languages: readonly string[];
  /** Hash of each n-gram, 0 where the slot is free. */
  hashes: Uint32Array;
  /** Where the pairs of an n-gram begin in `pairs`, and how many there are. */
  begins: Uint32Array;
  counts: Uint8Array;
  /** Language index and score, alternating. */
  pairs: Uint8Array;
}

/** eld subtracts this from every score to save room. */
const scoreFloor = 53;
const tableSize = 1 << 19;
const space = 0x20;
const zero = 0x30;
const colon = 0x3a;

const startHash = 0x811c9dc5;
const step = (hash: number, byte: number): number => imul(hash ^ byte, 0x01000193);
const finish = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0 || 1;

const slotOf = (hashes: Uint32Array, hash: number): number => {
  let slot = (hash ^ (hash >>> 13)) & (tableSize - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (tableSize - 1);
  return slot;
};

const broken = (what: string): Error => new Error(`The n-gram table of eld has another form than expected (${what}); pin eld to 2.1.0.`);

const readLanguages = (source: string): string[] => {
  const list = /languages:\{([^}]*)\}/.exec(source)?.[1];
  if (list === undefined) throw broken('no list of languages');
  return [...list.matchAll(/\d+:'([a-z]+)'/g)].map((match) => match[1] ?? '');
};

/** Reads one key, quoted or bare; returns it with the position behind it. */
const readKey = (source: string, from: number): [string, number] => {
  if (source[from] !== "'") {
    const colon = source.indexOf(':', from);
    return [source.slice(from, colon), colon];
  }
  let key = '';
  let at = from + 1;
  while (source[at] !== "'") {
    if (source[at] === '\\') at++;
    key += source[at++] ?? '';
    if (at > from + 40) throw broken('an n-gram without end');
  }
  return [key, at + 1];
};

/** Which byte a character of a key stands for: small letters and the apostrophes themselves, every other character a byte above 127. */
const byteOfCharacter = (dictionary: readonly string[]): Map<string, number> => {
  const bytes = new Map<string, number>([[' ', space]]);
  dictionary.forEach((character, byte) => {
    if (character !== ' ') bytes.set(character, byte);
  });
  return bytes;
};

/**
 * Reads eld's n-grams and keeps the languages that matter here.
 * @param source the text of eld's `ngrams/*.js`.
 * @param dictionary eld's `dictionary.js`: the character that stands for each byte of UTF-8.
 * @param kept the languages to keep, ISO 639-1.
 * @throws Error naming eld's version when the form is not the known one.
 */
export const parseLetterModel = (source: string, dictionary: readonly string[], kept: readonly string[]): LetterModel => {
  const columns = readLanguages(source).map((language) => kept.indexOf(language));
  const bytes = byteOfCharacter(dictionary);
  const hashes = new Uint32Array(tableSize);
  const begins = new Uint32Array(tableSize);
  const counts = new Uint8Array(tableSize);
  const pairs = new Uint8Array(source.length);
  let filled = 0;
  let grams = 0;
  const opening = 'ngrams:{';
  let at = source.indexOf(opening) + opening.length;
  if (at < opening.length) throw broken('no n-grams');
  while (source[at] !== '}') {
    const [key, behindKey] = readKey(source, at);
    const close = source.indexOf('}', behindKey);
    if (source[behindKey] !== ':' || source[behindKey + 1] !== '{' || close < 0) throw broken(`near character ${at}`);
    if (++grams > tableSize * 0.8) throw broken('too many n-grams');
    const begin = filled;
    let language = -1;
    let number = 0;
    for (let from = behindKey + 2; from <= close; from++) {
      const code = source.charCodeAt(from);
      if (code >= zero && code < zero + 10) {
        number = number * 10 + code - zero;
        continue;
      }
      if (code === colon) language = columns[number] ?? -1;
      else if (language >= 0) {
        pairs[filled++] = language;
        pairs[filled++] = number;
      }
      number = 0;
    }
    if (filled > begin) {
      let hash = startHash;
      for (const character of key) hash = step(hash, bytes.get(character) ?? 0);
      const slot = slotOf(hashes, finish(hash));
      hashes[slot] = finish(hash);
      begins[slot] = begin;
      counts[slot] = (filled - begin) / 2;
    }
    at = source[close + 1] === ',' ? close + 2 : close + 1;
  }
  return { languages: kept, hashes, begins, counts, pairs: pairs.slice(0, filled) };
};

const addGram = (model: LetterModel, hash: number, weight: number, sums: Float64Array): void => {
  const slot = slotOf(model.hashes, hash);
  const begin = model.begins[slot] ?? 0;
  const end = begin + (model.counts[slot] ?? 0) * 2;
  for (let pair = begin; pair < end; pair += 2) {
    const language = model.pairs[pair] ?? 0;
    sums[language] = (sums[language] ?? 0) + weight * ((model.pairs[pair + 1] ?? 0) + scoreFloor);
  }
};

const longestWord = 70;
const encoder = new TextEncoder();
const encoded = new Uint8Array(longestWord * 4);

const hashOf = (from: number, to: number, isFirst: boolean, isLast: boolean): number => {
  let hash = startHash;
  if (isFirst) hash = step(hash, space);
  for (let at = from; at < to; at++) hash = step(hash, encoded[at] ?? 0);
  if (isLast) hash = step(hash, space);
  return finish(hash);
};

/**
 * Adds the scores of one lower-case word: n-grams of four bytes every three bytes, the first and the last marked by a space, as eld cuts
 * them; and, with their own weight, the n-grams between them, a second look at long words that eld does not take.
 * @returns the number of n-grams that eld would take.
 */
export const addWordScores = (model: LetterModel, word: string, weight: number, innerWeight: number, sums: Float64Array): number => {
  const { written } = encoder.encodeInto(word.slice(0, longestWord), encoded);
  const length = Math.min(written, longestWord);
  let grams = 1;
  let at = 0;
  for (; at + 4 < length; at += 3) {
    addGram(model, hashOf(at, at + 4, at === 0, false), weight, sums);
    grams++;
  }
  addGram(model, hashOf(Math.max(0, length - 4), length, at === 0, true), weight, sums);
  if (innerWeight === 0) return grams;
  for (let inner = 1; inner + 4 < length; inner++) {
    if (inner % 3 !== 0) addGram(model, hashOf(inner, inner + 4, false, false), innerWeight, sums);
  }
  return grams;
};
