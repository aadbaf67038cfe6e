/**
 * How likely a variety of language writes its letters one after the other: trigrams learnt from word lists.
 * It tells Greek and Bulgarian in Latin letters from the languages that are native there, and languages typed without diacritics.
 */
export interface SpellingModel<Variety extends string> {
  varieties: readonly Variety[];
  /** Natural logarithm of P(third letter | first two, variety). */
  logs: Float32Array;
}

const alphabet = ' abcdefghijklmnopqrstuvwxyz0123456789';
const size = alphabet.length;
const codes = new Uint8Array(128);
for (let index = 0; index < size; index++) codes[alphabet.charCodeAt(index)] = index;

/** Strength of the belief in the shorter context, in letters seen. */
const backoff = 6;
/** Words near the head of a list are the frequent ones. */
const weightOfRank = (rank: number): number => 1 + 8 / (1 + rank / 60);

const codeAt = (word: string, at: number): number => (at < 0 || at >= word.length ? 0 : (codes[word.charCodeAt(at) & 127] ?? 0));

/** @param words per variety the folded words, the most frequent first. */
export const trainSpellingModel = <Variety extends string>(words: Readonly<Record<Variety, readonly string[]>>): SpellingModel<Variety> => {
  const varieties = Object.keys(words) as Variety[];
  const logs = new Float32Array(size ** 3 * varieties.length);
  varieties.forEach((variety, column) => {
    const three = new Float64Array(size ** 3);
    const two = new Float64Array(size ** 2);
    const one = new Float64Array(size);
    words[variety].forEach((word, rank) => {
      const weight = weightOfRank(rank);
      for (let at = 0; at <= word.length; at++) {
        const [a, b, c] = [codeAt(word, at - 2), codeAt(word, at - 1), codeAt(word, at)];
        three[(a * size + b) * size + c]! += weight;
        two[b * size + c]! += weight;
        one[c]! += weight;
      }
    });
    const total = one.reduce((sum, count) => sum + count, 0);
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        let after = 0;
        let afterTwo = 0;
        for (let c = 0; c < size; c++) {
          after += three[(a * size + b) * size + c]!;
          afterTwo += two[b * size + c]!;
        }
        for (let c = 0; c < size; c++) {
          const p1 = (one[c]! + 1) / (total + size);
          const p2 = (two[b * size + c]! + backoff * p1) / (afterTwo + backoff);
          const p3 = (three[(a * size + b) * size + c]! + backoff * p2) / (after + backoff);
          logs[((a * size + b) * size + c) * varieties.length + column] = Math.log(p3);
        }
      }
    }
  });
  return { varieties, logs };
};

/** Adds the log-likelihood of a folded word to `sums`, one number per variety. */
export const addSpellingScores = (model: SpellingModel<string>, word: string, sums: Float64Array): void => {
  const width = model.varieties.length;
  for (let at = 0; at <= word.length; at++) {
    const row = ((codeAt(word, at - 2) * size + codeAt(word, at - 1)) * size + codeAt(word, at)) * width;
    for (let column = 0; column < width; column++) sums[column]! += model.logs[row + column]!;
  }
};
