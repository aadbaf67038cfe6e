import type { SnippetHead, Words } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import type { TranslationLineage, WeightMarks } from '@streetlight/knowledge';
import { type Connection, row, rows } from '../database/sql.js';

/** What is being written in one language of a snippet. */
export interface WorkingCopyRow {
  snippet_id: string;
  key: string;
  language: Language;
  version: number;
  stage: 'draft' | 'in-review';
  words: Words;
  /** `machine-made` where the words came with a folder and nobody has edited them since. */
  state: 'machine-made' | 'edited';
  head: SnippetHead | null;
  marks: WeightMarks;
  confirmed: string[];
  lineage: TranslationLineage | null;
  /** Of a translation that came with a folder and was not edited since: the hash of the source it says, see `sourceHash`. */
  says: Buffer | null;
  /** Everybody who has saved it. */
  author_ids: string[];
  saved_by: string;
  saved_by_name: string;
  saved_at: Date;
  submitted_at: Date | null;
}

const copyQuery = `
  SELECT w.*, s.key, u.name AS saved_by_name FROM working_copies w JOIN snippets s ON s.id = w.snippet_id JOIN users u ON u.id = w.saved_by`;

export const copiesOf = (connection: Connection, key: string): Promise<WorkingCopyRow[]> =>
  rows<WorkingCopyRow>(connection, `${copyQuery} WHERE s.key = $1`, [key]);

/** Everything that waits for a lawyer. */
export const copiesInReview = (connection: Connection): Promise<WorkingCopyRow[]> =>
  rows<WorkingCopyRow>(connection, `${copyQuery} WHERE w.stage = 'in-review'`);

/** Everything that is being written of some snippets. */
export const copiesOfAll = (connection: Connection, keys: readonly string[]): Promise<WorkingCopyRow[]> =>
  rows<WorkingCopyRow>(connection, `${copyQuery} WHERE s.key = ANY($1)`, [keys]);

/** `edited` unless the state says otherwise. */
export type CopyToSave = Pick<WorkingCopyRow, 'language' | 'words' | 'head' | 'marks' | 'confirmed' | 'lineage'> &
  Partial<Pick<WorkingCopyRow, 'state' | 'says'>>;

/**
 * Saves a working copy by compare-and-set.
 * @param version the one last seen; 0 where none was begun
 * @returns whether it was saved: not where another version stands, or it is in review
 */
export async function saveCopy(
  connection: Connection,
  snippetId: string,
  userId: string,
  version: number,
  copy: CopyToSave,
): Promise<boolean> {
  const { language, words, head, marks, confirmed, lineage, state = 'edited', says = null } = copy;
  const values = [snippetId, language, words, head, marks, confirmed, lineage, userId, state, says];
  const saved =
    version === 0
      ? await row(
          connection,
          `INSERT INTO working_copies (snippet_id, language, version, words, head, marks, confirmed, lineage, author_ids, saved_by, state, says)
           VALUES ($1, $2, 1, $3, $4, $5, $6, $7, ARRAY[$8::uuid], $8, $9, $10) ON CONFLICT (snippet_id, language) DO NOTHING RETURNING 1`,
          values,
        )
      : await row(
          connection,
          `UPDATE working_copies SET version = version + 1, words = $3, head = $4, marks = $5, confirmed = $6, lineage = $7, saved_by = $8, state = $9, says = $10,
             saved_at = clock_timestamp(), author_ids = ARRAY(SELECT DISTINCT unnest(author_ids || $8::uuid))
           WHERE snippet_id = $1 AND language = $2 AND version = $11 AND stage = 'draft' RETURNING 1`,
          [...values, version],
        );
  return saved !== null;
}
