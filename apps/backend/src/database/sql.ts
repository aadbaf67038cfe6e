import type { DataSource, EntityManager } from 'typeorm';

/** A transaction, or the data source for a statement of its own. */
export type Connection = EntityManager | DataSource;

/** The rows of one statement, also for UPDATE and DELETE … RETURNING (TypeORM wraps those together with their count). */
export async function rows<Row>(connection: Connection, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  const result: unknown = await connection.query(sql, parameters);
  if (!Array.isArray(result)) return [];
  const wrapped = result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
  return (wrapped ? result[0] : result) as Row[];
}

/** The first row of one statement, or null. */
export async function row<Row>(connection: Connection, sql: string, parameters: unknown[] = []): Promise<Row | null> {
  return (await rows<Row>(connection, sql, parameters))[0] ?? null;
}
