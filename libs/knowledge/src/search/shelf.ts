import type { PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import type { Postings } from './postings.js';
import type { Unit } from './units.js';

/** A document in one language, as it stands on the shelf. */
export interface ShelvedDocument {
  owner: Owner;
  language: PostLanguage;
  /** Its row in tables by document; given to another document once this one is removed. */
  row: number;
  units: number[];
  /** Only a body and a title: the title is its line too. */
  isPlain: boolean;
}

/** What is known under one key, in all its languages. */
export interface Owner {
  key: string;
  /** Its row in tables by owner. */
  row: number;
  documents: ShelvedDocument[];
}

/** What is known of units, side by side in flat arrays: a query walks through thousands of them. */
export interface UnitTable {
  /** The row of its document; of a unit of a narrative -1 less the number of the narrative. */
  rows: Int32Array;
  /** What its claim counts for its document, 0..1; 0 where it words no claim. */
  credits: Float32Array;
  /** Id of its claim. */
  claims: (string | null)[];
}

/** Documents and narratives with their units. */
export interface Shelf {
  placeNarrative(narrative: Narrative, units: readonly Unit[]): void;
  /** Puts a document in the place of the one of the same key and language. */
  place(key: string, language: PostLanguage, units: readonly Unit[]): void;
  /** Removes one language of a key, or all of them. */
  remove(key: string, language?: PostLanguage): void;
  readonly units: UnitTable;
  documentAt(row: number): ShelvedDocument;
  /** By the row of a document the row of its owner. */
  readonly ownerRowOf: Int32Array;
  ownerAt(row: number): Owner;
  narrativeAt(number: number): Narrative;
  find(key: string): Owner | undefined;
  /** Number of keys. */
  readonly keyCount: number;
  readonly documentCount: number;
  /** Upper bound of the rows of documents. */
  readonly documentRows: number;
  /** Upper bound of the rows of owners. */
  readonly ownerRows: number;
}

/** What counts of a claim for the first, second, third … document that corrects it. */
const creditByOrder = [1, 0.75, 0.6];
export const creditOf = (order: number): number => creditByOrder[order] ?? 0.5;

/** So few removed units are not worth a tidying. */
const fewDead = 256;

const emptyTable = (size: number): UnitTable => ({
  rows: new Int32Array(size),
  credits: new Float32Array(size),
  claims: Array.from({ length: size }, () => null),
});

export function createShelf(postings: Postings): Shelf {
  const byKey = new Map<string, Owner>();
  const documents: ShelvedDocument[] = [];
  const owners: Owner[] = [];
  let ownerRowOf = new Int32Array(64);
  const narratives: Narrative[] = [];
  let table = emptyTable(1024);
  /** Rows that were given back. */
  const freeRows: number[] = [];
  const freeOwnerRows: number[] = [];

  const enter = (unit: number, row: number, claim: Unit['claim']): void => {
    if (unit >= table.rows.length) {
      const larger = emptyTable(unit * 2);
      larger.rows.set(table.rows);
      larger.credits.set(table.credits);
      table.claims.forEach((id, at) => {
        larger.claims[at] = id;
      });
      table = larger;
    }
    table.rows[unit] = row;
    table.credits[unit] = claim === null ? 0 : creditOf(claim.order);
    table.claims[unit] = claim?.id ?? null;
  };

  const compact = (): void => {
    const moved = postings.compact();
    moved.forEach((unit, old) => {
      if (unit < 0) return;
      table.rows[unit] = table.rows[old] as number;
      table.credits[unit] = table.credits[old] as number;
      table.claims[unit] = table.claims[old] as string | null;
    });
    for (const owner of byKey.values())
      for (const document of owner.documents) document.units = document.units.map((unit) => moved[unit] as number);
  };

  const take = (document: ShelvedDocument): void => {
    for (const unit of document.units) postings.remove(unit);
    freeRows.push(document.row);
  };

  const remove = (key: string, language?: PostLanguage): void => {
    const owner = byKey.get(key);
    if (!owner) return;
    const isMeant = (document: ShelvedDocument): boolean => language === undefined || document.language === language;
    owner.documents.filter(isMeant).forEach(take);
    owner.documents = owner.documents.filter((document) => !isMeant(document));
    if (owner.documents.length === 0) {
      byKey.delete(key);
      freeOwnerRows.push(owner.row);
    }
    if (postings.deadCount > fewDead && postings.deadCount * 2 > postings.capacity) compact();
  };

  return {
    placeNarrative(narrative, units) {
      const number = narratives.push(narrative) - 1;
      for (const unit of units) enter(postings.add(unit), -1 - number, null);
    },
    place(key, language, units) {
      remove(key, language);
      const owner: Owner = byKey.get(key) ?? { key, row: freeOwnerRows.pop() ?? owners.length, documents: [] };
      byKey.set(key, owner);
      const isPlain = units.length === 2;
      const document: ShelvedDocument = { owner, language, row: freeRows.pop() ?? documents.length, units: [], isPlain };
      documents[document.row] = document;
      owners[owner.row] = owner;
      if (document.row >= ownerRowOf.length) {
        const larger = new Int32Array(ownerRowOf.length * 2);
        larger.set(ownerRowOf);
        ownerRowOf = larger;
      }
      ownerRowOf[document.row] = owner.row;
      for (const unit of units) {
        const number = postings.add(unit);
        enter(number, document.row, unit.claim);
        document.units.push(number);
      }
      owner.documents.push(document);
    },
    remove,
    get units() {
      return table;
    },
    get ownerRowOf() {
      return ownerRowOf;
    },
    ownerAt: (row) => owners[row] as Owner,
    documentAt: (row) => documents[row] as ShelvedDocument,
    narrativeAt: (number) => narratives[number] as Narrative,
    find: (key) => byKey.get(key),
    get keyCount() {
      return byKey.size;
    },
    get documentCount() {
      return documents.length - freeRows.length;
    },
    get ownerRows() {
      return owners.length;
    },
    get documentRows() {
      return documents.length;
    },
  };
}
