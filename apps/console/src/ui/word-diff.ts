/** A stretch of words: in both texts, or only in one of them. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];
/** Above so many pairs of words the comparison is not worth its time: the whole text counts as replaced. */
const tooManyPairs = 4_000_000;

/** What has changed between two wordings, word by word (longest common subsequence). */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length * b.length > tooManyPairs)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add('removed', a[i++] ?? '');
    else add('added', b[j++] ?? '');
  }
  return parts;
}
