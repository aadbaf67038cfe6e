import type { PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import type { Postings } from './postings.js';
import type { Unit } from './units.js';

/** A document in one language, as it stands on the shelf. */
export interface ShelvedDocument {
  owner: Owner;
  language: PostLanguage;
  /** The units of its text, of what it is about, and of each wording; -1 where there is no head. */
  body: number;
  head: number;
  lines: number[];
  /** Only a body and a title: the title is its line too. */
  isPlain: boolean;
}

/** All units of a document. */
export const unitsOf = ({ body, head, lines }: ShelvedDocument): number[] => [body, head, ...lines].filter((unit) => unit >= 0);

/** What is known under one key, in all its languages. */
export interface Owner {
  key: string;
  /** Its row in tables by owner; given to another owner once this one is removed. */
  row: number;
  documents: ShelvedDocument[];
}

/** What is known of units, side by side in flat arrays: a query walks through thousands of them. */
export interface UnitTable {
  /** The row of its owner; of a unit of a narrative -1 less the number of the narrative. */
  owners: Int32Array;
  /** What its claim counts for its document, 0..1; 0 where it words no claim. */
  credits: Float32Array;
  /** Id of its claim. */
  claims: (string | null)[];
}

/** Documents and narratives with their units. */
export interface Shelf {
  /** Puts a narrative in the place of the one of the same id. */
  placeNarrative(narrative: Narrative, units: readonly Unit[]): void;
  removeNarrative(id: string): void;
  /** Puts a document in the place of the one of the same key and language. */
  place(key: string, language: PostLanguage, units: readonly Unit[]): void;
  /** Removes one language of a key, or all of them. */
  remove(key: string, language?: PostLanguage): void;
  readonly units: UnitTable;
  ownerAt(row: number): Owner;
  narrativeAt(number: number): Narrative;
  find(key: string): Owner | undefined;
  /** Number of keys. */
  readonly keyCount: number;
  readonly documentCount: number;
  /** Upper bound of the rows of owners. */
  readonly ownerRows: number;
}

/** What counts of a claim for the first, second, third … document that corrects it. */
const creditByOrder = [1, 0.75, 0.6];
export const creditOf = (order: number): number => creditByOrder[order] ?? 0.5;

/** So few removed units are not worth a tidying. */
const fewDead = 256;

const emptyTable = (size: number): UnitTable => ({
  owners: new Int32Array(size),
  credits: new Float32Array(size),
  claims: Array.from({ length: size }, () => null),
});

export function createShelf(postings: Postings): Shelf {
  const byKey = new Map<string, Owner>();
  const owners: Owner[] = [];
  let documentCount = 0;
  const narratives: Narrative[] = [];
  /** By id: the units of each narrative that stands here. */
  const placed = new Map<string, { units: number[] }>();
  let table = emptyTable(1024);
  /** Rows that were given back. */
  const freeRows: number[] = [];

  const enter = (unit: number, owner: number, claim: Unit['claim']): void => {
    if (unit >= table.owners.length) {
      const larger = emptyTable(unit * 2);
      larger.owners.set(table.owners);
      larger.credits.set(table.credits);
      table.claims.forEach((id, at) => {
        larger.claims[at] = id;
      });
      table = larger;
    }
    table.owners[unit] = owner;
    table.credits[unit] = claim === null ? 0 : creditOf(claim.order);
    table.claims[unit] = claim?.id ?? null;
  };

  const compact = (): void => {
    const moved = postings.compact();
    moved.forEach((unit, old) => {
      if (unit < 0) return;
      table.owners[unit] = table.owners[old] as number;
      table.credits[unit] = table.credits[old] as number;
      table.claims[unit] = table.claims[old] as string | null;
    });
    const now = (unit: number): number => (unit < 0 ? unit : (moved[unit] as number));
    for (const { documents } of byKey.values())
      for (const document of documents)
        Object.assign(document, { body: now(document.body), head: now(document.head), lines: document.lines.map(now) });
    for (const narrative of placed.values()) narrative.units = narrative.units.map(now);
  };

  const tidy = (): void => {
    if (postings.deadCount > fewDead && postings.deadCount * 2 > postings.capacity) compact();
  };

  const removeNarrative = (id: string): void => {
    placed.get(id)?.units.forEach(postings.remove);
    placed.delete(id);
    tidy();
  };

  const take = (document: ShelvedDocument): void => {
    unitsOf(document).forEach(postings.remove);
    documentCount--;
  };

  const remove = (key: string, language?: PostLanguage): void => {
    const owner = byKey.get(key);
    if (!owner) return;
    const isMeant = (document: ShelvedDocument): boolean => language === undefined || document.language === language;
    owner.documents.filter(isMeant).forEach(take);
    owner.documents = owner.documents.filter((document) => !isMeant(document));
    if (owner.documents.length === 0) {
      byKey.delete(key);
      freeRows.push(owner.row);
    }
    tidy();
  };

  return {
    placeNarrative(narrative, units) {
      removeNarrative(narrative.id);
      const number = narratives.push(narrative) - 1;
      const own = units.map((unit) => postings.add(unit));
      for (const unit of own) enter(unit, -1 - number, null);
      placed.set(narrative.id, { units: own });
    },
    removeNarrative,
    place(key, language, units) {
      remove(key, language);
      const owner: Owner = byKey.get(key) ?? { key, row: freeRows.pop() ?? owners.length, documents: [] };
      byKey.set(key, owner);
      owners[owner.row] = owner;
      const document: ShelvedDocument = { owner, language, body: -1, head: -1, lines: [], isPlain: units.length === 2 };
      for (const unit of units) {
        const number = postings.add(unit);
        enter(number, owner.row, unit.claim);
        if (unit.kind === 'line') document.lines.push(number);
        else document[unit.kind] = number;
      }
      documentCount++;
      owner.documents.push(document);
    },
    remove,
    get units() {
      return table;
    },
    ownerAt: (row) => owners[row] as Owner,
    narrativeAt: (number) => narratives[number] as Narrative,
    find: (key) => byKey.get(key),
    get keyCount() {
      return byKey.size;
    },
    get documentCount() {
      return documentCount;
    },
    get ownerRows() {
      return owners.length;
    },
  };
}
