import type { EntityManager } from 'typeorm';
import { feedEveryDesk } from '../live/feed.js';
import { rows } from '../database/sql.js';

/** Makes exactly these snippets name a narrative among those they correct, and tells of the ones that changed. */
export async function linkSnippets(tx: EntityManager, narrativeId: string, keys: readonly string[]): Promise<void> {
  const changed = await rows<{ key: string }>(
    tx,
    `UPDATE snippets SET narratives = CASE WHEN key = ANY($2) THEN array_append(narratives, $1) ELSE array_remove(narratives, $1) END
     WHERE (key = ANY($2)) <> ($1 = ANY(narratives)) RETURNING key`,
    [narrativeId, keys],
  );
  await feedEveryDesk(
    tx,
    'snippet',
    changed.map(({ key }) => key),
    'linked',
  );
}
