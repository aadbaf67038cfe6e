import { createGroupCounts, type GroupCounts, groupCount, groupNumber } from './groups.js';
import type { Unit } from './units.js';

/**
 * Which units hold which terms. The lists of all terms lie in one arena of flat arrays, so that a query walks through memory; what was added
 * enters the lists when the next query asks.
 */
export interface Postings {
  /** Rises with every change: what was worked out before is stale. */
  readonly version: number;
  readonly groups: GroupCounts;
  /** Adds a unit and returns its number. */
  add(unit: Unit): number;
  remove(unit: number): void;
  /** Gives back the room of removed units. Returns the new number of every unit by its old one, -1 where it is gone. */
  compact(): Int32Array;
  /** Upper bound of unit numbers, the removed ones included. */
  readonly capacity: number;
  /** Units that were removed and still take room. */
  readonly deadCount: number;
  groupOf(unit: number): number;
  lengthOf(unit: number): number;
  /** The list of a term, up to date: living units only. Holds until the next change or call. */
  list(term: number): PostingList;
  /** Terms that a unit holds or held, in the order in which they were first held. */
  heldTerms(): readonly number[];
}

/** Places `from` up to `to`, excluded, of the arena. Units rise. */
export interface PostingList {
  from: number;
  to: number;
  units: Uint32Array;
  /** Of a unit how much of a term's rarity counts, by how often and how densely the term stands there (BM25), 0..1. */
  impacts: Float32Array;
}

/** Term saturation and length normalisation of BM25 (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthEffect = 0.5;

interface HeldUnit {
  group: number;
  length: number;
  terms: Uint32Array;
  weights: Float32Array;
  isAlive: boolean;
}

const grown = <T extends Uint8Array | Uint32Array | Float32Array>(array: T, least: number): T => {
  if (array.length >= least) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(least, Math.ceil(array.length * 1.5), 1024));
  larger.set(array as never);
  return larger;
};

const noUnit: HeldUnit = { group: 0, length: 0, terms: new Uint32Array(0), weights: new Float32Array(0), isAlive: false };

export function createPostings(): Postings {
  const groups = createGroupCounts();
  const held: HeldUnit[] = [];
  let unitGroups = new Uint8Array(0);
  let unitLengths = new Uint32Array(0);
  let version = 1;
  let dead = 0;
  /** Units from here on are in no list yet. */
  let listed = 0;

  let units = new Uint32Array(0);
  let weights = new Float32Array(0);
  let impacts = new Float32Array(0);
  /** The arena is used up to here. */
  let used = 0;
  /** By term: where its list begins, how long it is, how much room it has, and the version its impacts are of. */
  let begins = new Uint32Array(0);
  let sizes = new Uint32Array(0);
  let rooms = new Uint32Array(0);
  let versions = new Uint32Array(0);
  let wasHeld = new Uint32Array(0);
  const heldTerms: number[] = [];
  const averages = new Float64Array(groupCount);
  let averagesOf = 0;

  const reserve = (term: number, added: number): void => {
    const size = sizes[term] as number;
    if (wasHeld[term] === 0) wasHeld[term] = heldTerms.push(term);
    if (size + added <= (rooms[term] as number)) return;
    const room = size === 0 ? added : Math.ceil((size + added) * 1.5);
    units = grown(units, used + room);
    weights = grown(weights, used + room);
    const begin = begins[term] as number;
    units.copyWithin(used, begin, begin + size);
    weights.copyWithin(used, begin, begin + size);
    begins[term] = used;
    rooms[term] = room;
    used += room;
  };

  /** Puts the units that are in no list yet into the lists of their terms: first room for all, then one after the other. */
  const enlist = (): void => {
    if (listed === held.length) return;
    const added = new Map<number, number>();
    for (const { terms } of held.slice(listed)) for (const term of terms) added.set(term, (added.get(term) ?? 0) + 1);
    let highest = 0;
    for (const term of added.keys()) if (term > highest) highest = term;
    [begins, sizes] = [grown(begins, highest + 1), grown(sizes, highest + 1)];
    [rooms, versions, wasHeld] = [grown(rooms, highest + 1), grown(versions, highest + 1), grown(wasHeld, highest + 1)];
    for (const [term, count] of added) reserve(term, count);
    impacts = grown(impacts, units.length);
    for (; listed < held.length; listed++) {
      const unit = held[listed] as HeldUnit;
      for (let at = 0; at < unit.terms.length; at++) {
        const term = unit.terms[at] as number;
        const place = (begins[term] as number) + (sizes[term] as number);
        units[place] = listed;
        weights[place] = unit.weights[at] as number;
        sizes[term] = (sizes[term] as number) + 1;
      }
    }
  };

  /** Drops removed units from a list and weighs the others by today's average lengths. */
  const refresh = (term: number): void => {
    if (averagesOf !== version) for (let group = 0; group < groupCount; group++) averages[group] = groups.averageLength(group);
    averagesOf = version;
    const begin = begins[term] as number;
    let kept = begin;
    for (let place = begin; place < begin + (sizes[term] as number); place++) {
      const unit = units[place] as number;
      if (!(held[unit] as HeldUnit).isAlive) continue;
      const weight = weights[place] as number;
      const norm = 1 - lengthEffect + (lengthEffect * (unitLengths[unit] as number)) / (averages[unitGroups[unit] as number] as number);
      units[kept] = unit;
      weights[kept] = weight;
      impacts[kept] = weight / (weight + saturation * norm);
      kept++;
    }
    sizes[term] = kept - begin;
    versions[term] = version;
  };

  return {
    get version() {
      return version;
    },
    groups,
    add({ kind, language, length, terms, weights: termWeights }) {
      const unit = held.length;
      const group = groupNumber(kind, language);
      held.push({ group, length, terms, weights: termWeights, isAlive: true });
      unitGroups = grown(unitGroups, unit + 1);
      unitLengths = grown(unitLengths, unit + 1);
      unitGroups[unit] = group;
      unitLengths[unit] = length;
      groups.count({ group, length, terms }, 1);
      version++;
      return unit;
    },
    remove(unit) {
      const removed = held[unit];
      if (!removed?.isAlive) return;
      groups.count(removed, -1);
      held[unit] = { ...noUnit, group: removed.group };
      dead++;
      version++;
    },
    compact() {
      const moved = new Int32Array(held.length).fill(-1);
      let next = 0;
      held.forEach((each, unit) => {
        if (!each.isAlive) return;
        moved[unit] = next;
        held[next] = each;
        unitGroups[next] = each.group;
        unitLengths[next] = each.length;
        next++;
      });
      held.length = next;
      [used, listed, dead] = [0, 0, 0];
      sizes.fill(0);
      rooms.fill(0);
      version++;
      return moved;
    },
    get capacity() {
      return held.length;
    },
    get deadCount() {
      return dead;
    },
    groupOf: (unit) => unitGroups[unit] as number,
    lengthOf: (unit) => unitLengths[unit] as number,
    list(term) {
      enlist();
      if (term >= sizes.length) return { from: 0, to: 0, units, impacts };
      if (versions[term] !== version) refresh(term);
      const from = begins[term] as number;
      return { from, to: from + (sizes[term] as number), units, impacts };
    },
    heldTerms() {
      enlist();
      return heldTerms;
    },
  };
}
