/** So many doubtful letters a word may have; more of them would have too many readings. */
const mostDoubtful = 3;
/** What a Latin letter may stand for beside what the folding reads: `u` for ъ, which it knows as `y`; `j` for ж before `a` and `u`. */
const doubtful: Readonly<Record<string, string>> = { u: 'y', ja: 'zha', ju: 'zhu' };
const inDoubt = /ja|ju|u/g;

/**
 * Other spellings a word of chat Bulgarian may stand for: in `udurjat` the first `u` is у, the second ъ, and `ja` is жа (удържат).
 * Fold each with `bg`. Empty for a word without such letters or with too many of them.
 */
export const chatReadings = (word: string): string[] => {
  const lower = word.toLowerCase();
  const found = [...lower.matchAll(inDoubt)];
  if (found.length === 0 || found.length > mostDoubtful) return [];
  return Array.from({ length: 2 ** found.length - 1 }, (_, at) => {
    let nth = 0;
    return lower.replace(inDoubt, (letters) => (((at + 1) >> nth++) & 1 ? (doubtful[letters] ?? letters) : letters));
  });
};
