import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { changedValues, stepsOf, storedValues, type ValueTable } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { type Connection, row, rows } from '../database/sql.js';
import { feedEveryDesk } from '../live/feed.js';
import { newId } from '../secrets.js';

/** The amounts as they were known from a moment on. */
export interface KnownValues {
  from: Date;
  values: ValueTable;
}

/** The table that holds now, its names in the order given; null before the first. */
export async function newestValues(connection: Connection, order: readonly string[]): Promise<ValueTable | null> {
  const newest = await row<{ content: unknown }>(connection, 'SELECT content FROM value_tables ORDER BY known_from DESC LIMIT 1');
  return newest && storedValues(newest.content, order);
}

/** Every table that was ever known, the oldest first. */
export async function knownValues(connection: Connection): Promise<KnownValues[]> {
  const found = await rows<{ known_from: Date; content: ValueTable }>(
    connection,
    'SELECT known_from, content FROM value_tables ORDER BY known_from',
  );
  return found.map(({ known_from, content }) => ({ from: known_from, values: content }));
}

/** The table that words were filled from at a moment; for one before the first, the first. */
export const valuesKnownAt = (known: readonly KnownValues[], at: Date): ValueTable =>
  (known.findLast(({ from }) => from <= at) ?? known[0])?.values ?? {};

/** One change of the amounts at a time, on all processes. */
export const lockValues = (tx: EntityManager): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.value-tables'))`);

/** Where a table comes from: the folder, with what it said, or a proposal that was confirmed. */
type Origin = { folder: ValueTable } | { proposalId: string };

/** Makes a table the one that holds. Amounts that were told and have become others wait for the recall, and every desk is told. */
export async function storeValues(
  tx: EntityManager,
  tables: { before: ValueTable | null; after: ValueTable },
  origin: Origin,
): Promise<void> {
  const { before, after } = tables;
  const id = newId();
  const content = JSON.stringify(after);
  const hash = createHash('sha256').update(content).digest();
  const folder = 'folder' in origin ? JSON.stringify(origin.folder) : null;
  await tx.query('INSERT INTO value_tables (id, content_hash, content, folder, proposal_id) VALUES ($1, $2, $3, $4, $5)', [
    id,
    hash,
    content,
    folder,
    'proposalId' in origin ? origin.proposalId : null,
  ]);
  if (!before) return;
  await tx.query('INSERT INTO value_changes (table_id, name) SELECT $1, unnest($2::text[])', [id, changedValues(before, after)]);
  await feedEveryDesk(tx, 'value', differingValues(before, after), 'changed');
}

const differingValues = (before: ValueTable, after: ValueTable): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isDeepStrictEqual(stepsOf(before, name), stepsOf(after, name)),
  );

/**
 * Brings the amounts of the folder into the database. A value that nobody has changed in the console is what the folder says. Of others the
 * folder's word holds only where it is new and was written knowing theirs: what was told before is no news, and what two people confirmed
 * since is not overwritten.
 */
export async function takeOverValues(tx: EntityManager, folder: ValueTable): Promise<void> {
  await lockValues(tx);
  const before = await newestValues(tx, Object.keys(folder));
  if (!before) return storeValues(tx, { before: null, after: folder }, { folder });
  const told = await toldTables(tx);
  const said = told.find(({ byFolder }) => byFolder)?.values ?? before;
  const confirmed = await confirmedNames(tx);
  const keeps = (name: string): boolean => {
    const [stands, says] = [before[name], folder[name]];
    if (!confirmed.has(name) || isDeepStrictEqual(stands, says)) return false;
    const isOldNews = told.some(({ values }) => isDeepStrictEqual(values[name], says));
    return isOldNews || !isDeepStrictEqual(stands, said[name]);
  };
  const names = [...new Set([...Object.keys(folder), ...Object.keys(before)])];
  const after = Object.fromEntries(
    names.flatMap((name) => {
      const value = keeps(name) ? before[name] : folder[name];
      return value ? [[name, value]] : [];
    }),
  );
  if (!isDeepStrictEqual(after, before) || !isDeepStrictEqual(said, folder)) await storeValues(tx, { before, after }, { folder });
}

/** Every table and what the folder said with it, the newest first; tables from before that was written down all came from the folder. */
async function toldTables(tx: EntityManager): Promise<{ byFolder: boolean; values: ValueTable }[]> {
  const found = await rows<{ by_folder: boolean; content: unknown }>(
    tx,
    `SELECT t.by_folder, t.content FROM (
       SELECT known_from, true AS by_folder, coalesce(folder, content) AS content FROM value_tables WHERE proposal_id IS NULL
       UNION ALL SELECT known_from, false, content FROM value_tables) t ORDER BY t.known_from DESC`,
  );
  return found.map(({ by_folder, content }) => ({ byFolder: by_folder, values: storedValues(content, []) }));
}

async function confirmedNames(tx: EntityManager): Promise<Set<string>> {
  const found = await rows<{ name: string }>(tx, `SELECT DISTINCT value_name AS name FROM value_proposals WHERE state = 'confirmed'`);
  return new Set(found.map(({ name }) => name));
}
