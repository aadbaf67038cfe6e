import type { EntityManager } from 'typeorm';

/** Tells every desk that a snippet has changed: there is one knowledge base for all desks. */
export async function feedKnowledge(tx: EntityManager, key: string, change: string): Promise<void> {
  await tx.query(`INSERT INTO feed (desk_id, subject, subject_id, change) SELECT id, 'snippet', $1, $2 FROM desks`, [key, change]);
}
