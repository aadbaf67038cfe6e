import type { EntityManager } from 'typeorm';
import { rows } from '../database/sql.js';
import { feedKnowledge } from './feed-knowledge.js';

/** Makes exactly these snippets name a narrative among those they correct, and tells of the ones that changed. */
export async function linkSnippets(tx: EntityManager, narrativeId: string, keys: readonly string[]): Promise<void> {
  const changed = await rows<{ key: string }>(
    tx,
    `UPDATE snippets SET narratives = CASE WHEN key = ANY($2) THEN array_append(narratives, $1) ELSE array_remove(narratives, $1) END
     WHERE (key = ANY($2)) <> ($1 = ANY(narratives)) RETURNING key`,
    [narrativeId, keys],
  );
  for (const { key } of changed) await feedKnowledge(tx, key, 'linked');
}
