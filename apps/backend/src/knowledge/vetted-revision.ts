import type { VettedRevision } from '@streetlight/assistant';
import type { Source } from '@streetlight/knowledge';
import { type RevisionRow, snippetTextOf, type SourceRow } from './revision.view.js';

/** A stored wording as the drafter reads it. */
export const vettedRevision = (row: RevisionRow): VettedRevision => ({
  id: row.id,
  key: row.key,
  tier: row.tier,
  language: row.language,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  text: snippetTextOf(row),
  refer: row.refer,
  sources: row.sources.map(sourceOf),
});

/** A stored source as the folder has it. */
export function sourceOf(source: SourceRow): Source {
  const { role } = source;
  if (source.law === null) return { court: source.court ?? '', file: source.file_number ?? '', date: source.decided_on ?? '', role };
  const { law, norm, paragraph, sentence, number, quote } = source;
  return { law, norm: norm ?? '', paragraph, sentence: sentence === null ? null : Number(sentence), number, role, quote };
}
