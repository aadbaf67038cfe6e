import { groupCount } from './groups.js';
import type { Postings } from './postings.js';

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
  /** Units with any match, the first `touchedCount` of them. */
  touched: Uint32Array;
  touchedCount: number;
  /** By unit the rarity met, saturated by how often and how densely it stands there (BM25). */
  dense: Float64Array;
  /** By unit the rarity met, however often. */
  met: Float64Array;
  /** By unit how many of the wanted things it has. */
  count: Uint16Array;
  /** By group: the rarity of everything wanted. */
  wanted: Float64Array;
}

export interface Scorer {
  score(wanted: readonly Wanted[]): Scores;
}

/** How rare a thing is in the group where it is most at home. What no text has costs nothing and always counts as missing. */
function rarityOf(terms: Wanted['terms'], { groups }: Postings): number {
  let rarity = Number.POSITIVE_INFINITY;
  for (const { term } of terms)
    for (let group = 0; group < groupCount; group++)
      if (groups.frequency(term, group) > 0) rarity = Math.min(rarity, groups.rarity(term, group));
  return Number.isFinite(rarity) ? rarity : 0;
}

/** How rare further things must be beside the rarest. */
const leastRarity = 0.35;

/**
 * Scores units. Beyond the `always` things that tell most, common ones are left out: they cost much and tell little.
 */
export function createScorer(postings: Postings, always: number): Scorer {
  const scores: Scores = {
    touched: new Uint32Array(0),
    touchedCount: 0,
    dense: new Float64Array(0),
    met: new Float64Array(0),
    count: new Uint16Array(0),
    wanted: new Float64Array(groupCount),
  };
  const { groups } = postings;
  /** By group: what the term being scored is worth, and the highest of its thing's terms. */
  const values = new Float64Array(groupCount);
  const highest = new Float64Array(groupCount);
  /** Of the thing being scored: the units that hold it, the best BM25 and the best rarity in each. */
  let hit = new Uint32Array(0);
  let hitCount = 0;
  let best = new Float64Array(0);
  let bestMet = new Float64Array(0);

  const reset = (): void => {
    const { touched, dense, met, count } = scores;
    for (let at = 0; at < scores.touchedCount; at++) {
      const unit = touched[at] as number;
      dense[unit] = met[unit] = count[unit] = 0;
    }
    scores.touchedCount = 0;
    scores.wanted.fill(0);
    if (count.length >= postings.capacity) return;
    const size = Math.max(postings.capacity, 64) * 2;
    [scores.touched, scores.count, hit] = [new Uint32Array(size), new Uint16Array(size), new Uint32Array(size)];
    [scores.dense, scores.met] = [new Float64Array(size), new Float64Array(size)];
    [best, bestMet] = [new Float64Array(size), new Float64Array(size)];
  };

  /** The things that tell most, rarest first; a thing that no text has is kept, since it counts as missing. */
  const tellingFirst = (wanted: readonly Wanted[]): Wanted[] => {
    const ranked = wanted.map((each) => ({ each, rarity: rarityOf(each.terms, postings) })).sort((a, b) => b.rarity - a.rarity);
    const rarest = ranked[0]?.rarity ?? 0;
    return ranked
      .filter(({ each, rarity }, at) => at < always || rarity >= rarest * leastRarity || each.terms.length === 0)
      .map(({ each }) => each);
  };

  /** What a term is worth in each group, and the highest so far. */
  const weighTerm = (term: number, factor: number): void => {
    for (let group = 0; group < groupCount; group++) {
      const value = groups.frequency(term, group) === 0 ? 0 : groups.rarity(term, group) * factor;
      values[group] = value;
      if (value > (highest[group] as number)) highest[group] = value;
    }
  };

  const scoreTerm = (term: number, weight: number): void => {
    const { from, to, units, impacts } = postings.list(term);
    for (let place = from; place < to; place++) {
      const unit = units[place] as number;
      const value = (values[postings.groupOf(unit)] as number) * weight;
      const score = value * (impacts[place] as number);
      if (bestMet[unit] === 0) hit[hitCount++] = unit;
      if (score > (best[unit] as number)) best[unit] = score;
      if (value > (bestMet[unit] as number)) bestMet[unit] = value;
    }
  };

  /** The best of a thing's terms in every unit that holds one. */
  const scoreOne = ({ terms, weight }: Wanted): void => {
    const { touched, dense, met, count, wanted: sums } = scores;
    hitCount = 0;
    highest.fill(0);
    for (const { term, factor } of terms) {
      weighTerm(term, factor);
      scoreTerm(term, weight);
    }
    for (let group = 0; group < groupCount; group++)
      sums[group] = (sums[group] as number) + (highest[group] || groups.rarest(group)) * weight;
    for (let at = 0; at < hitCount; at++) {
      const unit = hit[at] as number;
      if (count[unit] === 0) touched[scores.touchedCount++] = unit;
      count[unit] = (count[unit] as number) + 1;
      dense[unit] = (dense[unit] as number) + (best[unit] as number);
      met[unit] = (met[unit] as number) + (bestMet[unit] as number);
      best[unit] = bestMet[unit] = 0;
    }
  };

  return {
    score(wanted) {
      reset();
      for (const each of tellingFirst(wanted)) scoreOne(each);
      return scores;
    },
  };
}
