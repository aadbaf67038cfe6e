import { groupCount, type Postings } from './postings.js';

/** One thing a query asks for: a word with the terms it may be found by, or a glossary term. */
export interface Wanted {
  kind: 'word' | 'spelling' | 'concept';
  /** As it was written. */
  text: string;
  /** What it was read as, where that differs: the term of the glossary, the word a typing error stands for. */
  readAs: string;
  /** How much it counts, 0..1. */
  weight: number;
  /** Numbers of the terms with a factor each, 0..1; the best one counts. */
  terms: readonly { term: number; factor: number }[];
}

/** What one query found; holds until the scorer's next query. */
export interface Scores {
  /** Units with any match. */
  touched: readonly number[];
  /** Of a unit the rarity met, saturated by how often and how densely it stands there (BM25). */
  dense(unit: number): number;
  /** Of a unit the rarity met, however often. */
  met(unit: number): number;
  /** How many of the wanted things a unit has. */
  count(unit: number): number;
  /** By group: the rarity of everything wanted. */
  wanted: Float64Array;
}

export interface Scorer {
  score(wanted: readonly Wanted[]): Scores;
}

/** Term saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthEffect = 0.5;

/** What is kept of a unit, side by side so that it is fetched at once. */
const width = 4;
const denseAt = 0;
const metAt = 1;
/** Best of the thing being scored: its BM25 and its rarity. */
const bestAt = 2;
const bestMetAt = 3;

/**
 * Scores units. Beyond the `always` things that tell most, common ones are left out: they cost much and tell little.
 */
export function createScorer(postings: Postings, always: number): Scorer {
  let kept = new Float64Array(0);
  let count = new Uint16Array(0);
  let touched: number[] = [];
  const averages = new Float64Array(groupCount);
  const rarities = new Float64Array(groupCount);
  const highest = new Float64Array(groupCount);

  const reset = (): void => {
    for (const unit of touched) {
      count[unit] = 0;
      kept[unit * width + denseAt] = kept[unit * width + metAt] = 0;
    }
    touched = [];
    for (let group = 0; group < groupCount; group++) averages[group] = postings.averageLength(group);
    if (count.length >= postings.capacity) return;
    const size = Math.max(postings.capacity, 64) * 2;
    kept = new Float64Array(size * width);
    count = new Uint16Array(size);
  };

  /** The best of a thing's terms in every unit that holds one. */
  const scoreOne = (wanted: Wanted, sum: Float64Array): void => {
    const hit: number[] = [];
    highest.fill(0);
    for (const { term, factor } of wanted.terms) {
      for (let group = 0; group < groupCount; group++) {
        const isThere = postings.frequency(term, group) > 0;
        const value = isThere ? postings.rarity(term, group) * factor * wanted.weight : 0;
        rarities[group] = value;
        if (value > (highest[group] as number)) highest[group] = value;
      }
      scoreTerm(term, hit);
    }
    for (let group = 0; group < groupCount; group++)
      sum[group] = (sum[group] as number) + ((highest[group] as number) || postings.rarest(group) * wanted.weight);
    for (const unit of hit) {
      const at = unit * width;
      if (count[unit] === 0) touched.push(unit);
      count[unit] = (count[unit] as number) + 1;
      kept[at + denseAt] = (kept[at + denseAt] as number) + (kept[at + bestAt] as number);
      kept[at + metAt] = (kept[at + metAt] as number) + (kept[at + bestMetAt] as number);
      kept[at + bestAt] = kept[at + bestMetAt] = 0;
    }
  };

  const scoreTerm = (term: number, hit: number[]): void => {
    const { units, weights, length } = postings.list(term);
    for (let place = 0; place < length; place++) {
      const unit = units[place] as number;
      if (!postings.isAlive(unit)) continue;
      const group = postings.groupOf(unit);
      const weight = weights[place] as number;
      const norm = 1 - lengthEffect + (lengthEffect * postings.lengthOf(unit)) / (averages[group] as number);
      const value = rarities[group] as number;
      const score = (value * weight) / (weight + saturation * norm);
      const at = unit * width;
      if (kept[at + bestMetAt] === 0) hit.push(unit);
      if (score > (kept[at + bestAt] as number)) kept[at + bestAt] = score;
      if (value > (kept[at + bestMetAt] as number)) kept[at + bestMetAt] = value;
    }
  };

  return {
    score(wanted) {
      reset();
      const sum = new Float64Array(groupCount);
      for (const each of tellingFirst(wanted, postings, always)) scoreOne(each, sum);
      const [found, counted] = [kept, count];
      return {
        touched,
        dense: (unit) => found[unit * width + denseAt] as number,
        met: (unit) => found[unit * width + metAt] as number,
        count: (unit) => counted[unit] as number,
        wanted: sum,
      };
    },
  };
}

/** How rare further things must be beside the rarest. */
const leastRarity = 0.35;

/** The things that tell most, rarest first; a thing that no text has is kept, since it counts as missing. */
function tellingFirst(wanted: readonly Wanted[], postings: Postings, always: number): Wanted[] {
  const ranked = wanted.map((each) => ({ each, rarity: rarityOf(each, postings) })).sort((a, b) => b.rarity - a.rarity);
  const rarest = ranked[0]?.rarity ?? 0;
  return ranked
    .filter(({ each, rarity }, at) => at < always || rarity >= rarest * leastRarity || each.terms.length === 0)
    .map(({ each }) => each);
}

/** How rare a thing is in the group where it is most at home. What no text has costs nothing and always counts as missing. */
function rarityOf({ terms }: Wanted, postings: Postings): number {
  let rarity = Number.POSITIVE_INFINITY;
  for (const { term } of terms) {
    for (let group = 0; group < groupCount; group++)
      if (postings.frequency(term, group) > 0) rarity = Math.min(rarity, postings.rarity(term, group));
  }
  return Number.isFinite(rarity) ? rarity : 0;
}
