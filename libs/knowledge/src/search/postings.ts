import { postLanguages, type PostLanguage } from '@streetlight/domain';
import { unitKinds, type UnitKind } from './units.js';

/**
 * Which units hold which terms, kept in flat arrays so that a query over many units stays cheap. Units of one kind
 * and language form a group with rarities of its own.
 */
export interface Postings {
  /** Adds a unit and returns its number. `terms` maps a term to its weight in the unit. */
  add(group: number, terms: ReadonlyMap<string, number>, length: number): number;
  remove(unit: number): void;
  /** Gives back the room of removed units. Returns the new number of every unit by its old one, -1 where it is gone. */
  compact(): Int32Array;
  /** Number of a term, or -1 where no unit ever held it. */
  termNumber(term: string): number;
  /** In how many living units of a group the term stands. */
  frequency(term: number, group: number): number;
  unitCount(group: number): number;
  averageLength(group: number): number;
  /** The rarity of a term that stands in one unit of a group: Robertson's inverse document frequency, never below zero. */
  rarest(group: number): number;
  rarity(term: number, group: number): number;
  list(term: number): PostingList;
  /** Upper bound of unit numbers, the removed ones included. */
  readonly capacity: number;
  groupOf(unit: number): number;
  lengthOf(unit: number): number;
  isAlive(unit: number): boolean;
  /** Units that were removed and still take room. */
  readonly deadCount: number;
  /** Terms are numbered from 0 in the order they were first held; their numbers never change. */
  readonly termCount: number;
  termAt(number: number): string;
}

export interface PostingList {
  units: Uint32Array;
  weights: Float32Array;
  length: number;
}

const languageCount = postLanguages.length;
export const groupCount = unitKinds.length * languageCount;
export const groupNumber = (kind: UnitKind, language: PostLanguage): number =>
  unitKinds.indexOf(kind) * languageCount + postLanguages.indexOf(language);
export const kindOfGroup = (group: number): UnitKind => unitKinds[Math.floor(group / languageCount)] as UnitKind;
export const languageOfGroup = (group: number): PostLanguage => postLanguages[group % languageCount] as PostLanguage;

const grown = <T extends Uint32Array | Float32Array | Uint8Array>(array: T, least: number): T => {
  if (array.length >= least) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2, 4));
  larger.set(array as never);
  return larger;
};

const rarityOf = (units: number, withTerm: number): number => Math.log(1 + (units - withTerm + 0.5) / (withTerm + 0.5));

export function createPostings(): Postings {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const lists: PostingList[] = [];
  let frequencies = new Uint32Array(1024);
  let groups = new Uint8Array(64);
  let lengths = new Uint32Array(64);
  let alive = new Uint8Array(64);
  const termsOf: Uint32Array[] = [];
  const counts = new Uint32Array(groupCount);
  const lengthSums = new Float64Array(groupCount);
  let dead = 0;

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    names.push(term);
    lists.push({ units: new Uint32Array(2), weights: new Float32Array(2), length: 0 });
    frequencies = grown(frequencies, (number + 1) * groupCount);
    return number;
  };

  const append = (term: number, unit: number, weight: number): void => {
    const list = lists[term] as PostingList;
    list.units = grown(list.units, list.length + 1);
    list.weights = grown(list.weights, list.length + 1);
    list.units[list.length] = unit;
    list.weights[list.length] = weight;
    list.length++;
  };

  const count = (unit: number, by: 1 | -1): void => {
    const group = groups[unit] as number;
    counts[group] = (counts[group] as number) + by;
    lengthSums[group] = (lengthSums[group] as number) + by * (lengths[unit] as number);
    for (const term of termsOf[unit] as Uint32Array) {
      const at = term * groupCount + group;
      frequencies[at] = (frequencies[at] as number) + by;
    }
  };

  const move = (list: PostingList, moved: Int32Array): void => {
    let kept = 0;
    for (let at = 0; at < list.length; at++) {
      const unit = moved[list.units[at] as number] as number;
      if (unit < 0) continue;
      list.units[kept] = unit;
      list.weights[kept] = list.weights[at] as number;
      kept++;
    }
    list.length = kept;
  };

  return {
    add(group, terms, length) {
      const unit = termsOf.length;
      groups = grown(groups, unit + 1);
      lengths = grown(lengths, unit + 1);
      alive = grown(alive, unit + 1);
      groups[unit] = group;
      lengths[unit] = length;
      alive[unit] = 1;
      const held = new Uint32Array(terms.size);
      let at = 0;
      for (const [term, weight] of terms) {
        const number = numberOf(term);
        held[at++] = number;
        append(number, unit, weight);
      }
      termsOf.push(held);
      count(unit, 1);
      return unit;
    },
    remove(unit) {
      if (alive[unit] !== 1) return;
      count(unit, -1);
      alive[unit] = 0;
      termsOf[unit] = new Uint32Array(0);
      dead++;
    },
    compact() {
      const moved = new Int32Array(termsOf.length).fill(-1);
      let next = 0;
      for (let unit = 0; unit < moved.length; unit++) {
        if (alive[unit] !== 1) continue;
        moved[unit] = next;
        termsOf[next] = termsOf[unit] as Uint32Array;
        groups[next] = groups[unit] as number;
        lengths[next] = lengths[unit] as number;
        next++;
      }
      termsOf.length = next;
      alive.fill(1, 0, next).fill(0, next);
      dead = 0;
      for (const list of lists) move(list, moved);
      return moved;
    },
    termNumber: (term) => numbers.get(term) ?? -1,
    frequency: (term, group) => frequencies[term * groupCount + group] as number,
    unitCount: (group) => counts[group] as number,
    averageLength: (group) => (counts[group] === 0 ? 1 : (lengthSums[group] as number) / (counts[group] as number)),
    rarest: (group) => rarityOf(counts[group] as number, 1),
    rarity: (term, group) => rarityOf(counts[group] as number, frequencies[term * groupCount + group] as number),
    list: (term) => lists[term] as PostingList,
    get capacity() {
      return termsOf.length;
    },
    groupOf: (unit) => groups[unit] as number,
    lengthOf: (unit) => lengths[unit] as number,
    isAlive: (unit) => alive[unit] === 1,
    get deadCount() {
      return dead;
    },
    get termCount() {
      return names.length;
    },
    termAt: (number) => names[number] as string,
  };
}
