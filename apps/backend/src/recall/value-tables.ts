import { createHash } from 'node:crypto';
import type { ValueTable } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { type Connection, row, rows } from '../database/sql.js';
import { newId } from '../secrets.js';

/** The amounts as they were known from a moment on. */
export interface KnownValues {
  from: Date;
  values: ValueTable;
}

const hashOf = (values: ValueTable): Buffer => createHash('sha256').update(JSON.stringify(values)).digest();

/** Keeps the table where it is not the one known last. @returns the table before and the id of the new one, or null where nothing is new */
export async function rememberValues(tx: EntityManager, values: ValueTable): Promise<{ id: string; before: ValueTable | null } | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.value-tables'))`);
  const newest = await row<{ content_hash: Buffer; content: ValueTable }>(
    tx,
    'SELECT content_hash, content FROM value_tables ORDER BY known_from DESC LIMIT 1',
  );
  const hash = hashOf(values);
  if (newest?.content_hash.equals(hash)) return null;
  const id = newId();
  await tx.query('INSERT INTO value_tables (id, content_hash, content) VALUES ($1, $2, $3)', [id, hash, JSON.stringify(values)]);
  return { id, before: newest?.content ?? null };
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
