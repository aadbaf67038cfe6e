interface Word {
  text: string;
  from: number;
  to: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));

/** Where a passage stands in a text, as nearly as it can be found. */
export interface Found {
  /** UTF-16 offsets in the text; null where nothing is left of the passage. */
  span: { from: number; to: number } | null;
  /** Words that were changed, added or left out. */
  changedWords: number;
}

interface Cell {
  cost: number;
  /** Word of the text where this alignment began. */
  from: number;
}

/** Of two that cost the same the longer one. */
const better = (a: Cell, b: Cell): Cell => (b.cost < a.cost || (b.cost === a.cost && b.from < a.from) ? b : a);

/**
 * Finds a passage in a text though words of it were changed: the alignment with the fewest changed words, which may begin and end
 * anywhere in the text (Sellers, The theory and computation of evolutionary distances, 1980). Time grows with the product of the lengths.
 */
export function findPassage(passage: string, text: string): Found {
  const [wanted, given] = [wordsOf(passage), wordsOf(text)];
  let column: Cell[] = wanted.map((_, at) => ({ cost: at + 1, from: 0 }));
  let best = { cost: wanted.length, from: 0, to: 0 };
  given.forEach((word, at) => {
    let diagonal: Cell = { cost: 0, from: at };
    let above: Cell = { cost: 0, from: at + 1 };
    column = column.map((left, row) => {
      const same = wanted[row]?.text === word.text ? 0 : 1;
      const kept = { cost: diagonal.cost + same, from: diagonal.from };
      const cell = better(better(kept, { cost: left.cost + 1, from: left.from }), { cost: above.cost + 1, from: above.from });
      diagonal = left;
      above = cell;
      return cell;
    });
    const last = column.at(-1);
    if (last && last.cost < best.cost) best = { ...last, to: at + 1 };
  });
  const [first, end] = [given[best.from], given[best.to - 1]];
  const span = best.to > best.from && first && end ? { from: first.from, to: end.to } : null;
  return { span, changedWords: best.cost };
}

/** How many words lie between two texts: changed, added or left out (Levenshtein on words). */
export function wordDistance(before: string, after: string): number {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((word, at) => {
    let diagonal = row[0] ?? 0;
    row[0] = at + 1;
    b.forEach((other, place) => {
      const above = row[place + 1] ?? 0;
      row[place + 1] = Math.min(above + 1, (row[place] ?? 0) + 1, diagonal + (word.text === other.text ? 0 : 1));
      diagonal = above;
    });
  });
  return row[b.length] ?? 0;
}
