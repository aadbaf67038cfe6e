import type { PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import { groupCount, groupNumber, kindOfGroup, languageOfGroup } from './groups.js';
import type { Postings } from './postings.js';
import type { Scores } from './scoring.js';
import type { Owner, Shelf, ShelvedDocument } from './shelf.js';
import { titleWeight, type UnitKind, unitKinds } from './units.js';

/** What speaks for a document, each 0..1. */
export interface Features {
  /** Words of the query in the body, by rarity and density. */
  body: number;
  /** The same for title, wordings and key words. */
  head: number;
  /** The same beside what a text could have at most, whatever else the query says: long stories are not drowned. */
  bodyMass: number;
  headMass: number;
  /** Likeness to the most similar single wording. */
  line: number;
  /** Likeness to the most similar wording of a false claim that the document corrects. */
  claim: number;
  /** Glossary terms of the query in head and body. */
  conceptHead: number;
  conceptBody: number;
  /** The best the same document reaches in any other language. */
  elsewhere: number;
}

/** The features that a document has by itself; the columns of the table. */
const columns = [
  'body',
  'head',
  'bodyMass',
  'headMass',
  'line',
  'claim',
  'conceptHead',
  'conceptBody',
] as const satisfies (keyof Features)[];
export const featureNames = [...columns, 'elsewhere'] as const satisfies (keyof Features)[];
const width = columns.length;
const columnOf = Object.fromEntries(columns.map((name, at) => [name, at])) as Record<(typeof columns)[number], number>;

/** What one query found on the shelf, gathered from the units that it touches; holds until the next query. */
export interface Gathered {
  /** The keys that have anything, in any language. */
  owners: readonly Owner[];
  /** How well the best unit of an owner does. */
  valueOf(owner: Owner): number;
  featuresOf(document: ShelvedDocument): Omit<Features, 'elsewhere'>;
  /** How much of the query a document has, by its words and concepts alone, 0..1. */
  strengthOf(document: ShelvedDocument): number;
  /** The claim a document is most like, or null. */
  claimOf(document: ShelvedDocument): string | null;
  /** Of narratives that any wording is like, the likeness of the most similar one. */
  narratives: ReadonlyMap<Narrative, number>;
}

export interface Gatherer {
  gather(words: Scores, concepts: Scores, language: PostLanguage | undefined): Gathered;
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

const otherLanguage = 0.5;

export function createGatherer(postings: Postings, shelf: Shelf): Gatherer {
  /** By the row of a document, empty but for `rows`. */
  let table = new Float64Array(0);
  let claims: (string | null)[] = [];
  /** The value of the best unit, -1 where no unit has anything. */
  let values = new Float64Array(0);
  let rows: number[] = [];
  /** The same by the row of an owner. */
  let ownerValues = new Float64Array(0);
  let owners: Owner[] = [];
  let narratives = new Map<Narrative, number>();

  const reset = (): void => {
    for (const row of rows) {
      table.fill(0, row * width, (row + 1) * width);
      claims[row] = null;
      values[row] = -1;
    }
    for (const { row } of owners) ownerValues[row] = -1;
    [rows, owners, narratives] = [[], [], new Map()];
    if (ownerValues.length < shelf.ownerRows) ownerValues = new Float64Array(shelf.ownerRows * 2).fill(-1);
    if (values.length >= shelf.documentRows) return;
    const size = shelf.documentRows * 2;
    [table, values] = [new Float64Array(size * width), new Float64Array(size).fill(-1)];
    claims = Array.from({ length: size }, () => null);
  };

  const raise = (row: number, column: number, value: number): boolean => {
    const at = row * width + column;
    if (value <= (table[at] as number)) return false;
    table[at] = value;
    return true;
  };

  /** Likeness of a query and a line: the harmonic mean of how much of each the other has. `weight` is that of a word in the line. */
  const likeness = (unit: number, { met, count, wanted }: Scores, weight: number): number => {
    const ofQuery = share(met[unit] as number, wanted[postings.groupOf(unit)] as number);
    const ofLine = share(count[unit] as number, postings.lengthOf(unit) / weight);
    return ofQuery + ofLine === 0 ? 0 : (2 * ofQuery * ofLine) / (ofQuery + ofLine);
  };

  const gatherLine = (unit: number, row: number, scores: Scores): void => {
    const { credits, claims: claimIds } = shelf.units;
    const value = likeness(unit, scores, 1);
    const credit = credits[unit] as number;
    if (credit === 0) raise(row, columnOf.line, value);
    else if (raise(row, columnOf.claim, value * credit)) claims[row] = claimIds[unit] as string;
  };

  const gatherText = (unit: number, row: number, scores: Scores, isBody: boolean): void => {
    const group = postings.groupOf(unit);
    const dense = scores.dense[unit] as number;
    raise(row, isBody ? columnOf.body : columnOf.head, share(dense, scores.wanted[group] as number));
    raise(row, isBody ? columnOf.bodyMass : columnOf.headMass, share(dense, 3 * postings.groups.rarest(group)));
    if (!isBody && shelf.documentAt(row).isPlain) raise(row, columnOf.line, likeness(unit, scores, titleWeight));
  };

  const gatherConcepts = (unit: number, row: number, scores: Scores, kind: UnitKind): void => {
    if (kind === 'line') return;
    const value = share(scores.met[unit] as number, 2 * postings.groups.rarest(postings.groupOf(unit)));
    raise(row, kind === 'body' ? columnOf.conceptBody : columnOf.conceptHead, value);
  };

  const gatherNarrative = (unit: number, narrative: Narrative, scores: Scores, language: PostLanguage | undefined): void => {
    const isOwn = language === undefined || languageOfGroup(postings.groupOf(unit)) === language;
    const value = likeness(unit, scores, 1) * (isOwn ? 1 : otherLanguage);
    if (value > (narratives.get(narrative) ?? 0)) narratives.set(narrative, value);
  };

  /** What a unit in each group counts: half in another language than the query's, beside everything that is wanted there. */
  const factors = new Float64Array(groupCount);
  const setFactors = ({ wanted }: Scores, language: PostLanguage | undefined): void => {
    for (let group = 0; group < groupCount; group++)
      factors[group] = (language === undefined || languageOfGroup(group) === language ? 1 : otherLanguage) / (wanted[group] as number);
  };

  const gatherAll = (scores: Scores, isConcepts: boolean, language: PostLanguage | undefined): void => {
    setFactors(scores, language);
    const { rows: rowOf } = shelf.units;
    const { touched, touchedCount, dense } = scores;
    for (let at = 0; at < touchedCount; at++) {
      const unit = touched[at] as number;
      const row = rowOf[unit] as number;
      if (row < 0) {
        if (!isConcepts) gatherNarrative(unit, shelf.narrativeAt(-1 - row), scores, language);
        continue;
      }
      const group = postings.groupOf(unit);
      const known = values[row] as number;
      const value = (dense[unit] as number) * (factors[group] as number);
      if (known < 0) rows.push(row);
      if (value > known) values[row] = value;
      const kind = kindOfGroup(group);
      if (isConcepts) gatherConcepts(unit, row, scores, kind);
      else if (kind === 'line') gatherLine(unit, row, scores);
      else gatherText(unit, row, scores, kind === 'body');
    }
  };

  const gatherOwners = (): void => {
    const { ownerRowOf } = shelf;
    for (const row of rows) {
      const owner = ownerRowOf[row] as number;
      const value = values[row] as number;
      const known = ownerValues[owner] as number;
      if (known < 0) owners.push(shelf.ownerAt(owner));
      if (value > known) ownerValues[owner] = value;
    }
  };

  return {
    gather(words, concepts, language) {
      reset();
      gatherAll(words, false, language);
      gatherAll(concepts, true, language);
      gatherOwners();
      return {
        owners,
        valueOf: ({ row }) => ownerValues[row] as number,
        featuresOf({ row }) {
          const of = (column: number): number => table[row * width + column] as number;
          return {
            body: of(columnOf.body),
            head: of(columnOf.head),
            bodyMass: of(columnOf.bodyMass),
            headMass: of(columnOf.headMass),
            line: of(columnOf.line),
            claim: of(columnOf.claim),
            conceptHead: of(columnOf.conceptHead),
            conceptBody: of(columnOf.conceptBody),
          };
        },
        strengthOf({ row }) {
          const at = row * width;
          const [body, head] = [table[at + columnOf.body] as number, table[at + columnOf.head] as number];
          return (body + head + (table[at + columnOf.conceptHead] as number)) / 3;
        },
        claimOf: ({ row }) => claims[row] ?? null,
        narratives,
      };
    },
  };
}

/** How many of the query's words each language's texts know: which language an unnamed one is likely to be. */
export function likelyLanguage(words: Scores, postings: Postings, languages: readonly PostLanguage[]): PostLanguage | undefined {
  const best = new Uint16Array(groupCount);
  for (let at = 0; at < words.touchedCount; at++) {
    const unit = words.touched[at] as number;
    const group = postings.groupOf(unit);
    const count = words.count[unit] as number;
    if (count > (best[group] as number)) best[group] = count;
  }
  const metBy = (language: PostLanguage): number => Math.max(...unitKinds.map((kind) => best[groupNumber(kind, language)] as number));
  const ranked = languages.map((language) => ({ language, met: metBy(language) })).sort((a, b) => b.met - a.met);
  const [first, second] = ranked;
  return first && first.met > (second?.met ?? 0) ? first.language : undefined;
}
