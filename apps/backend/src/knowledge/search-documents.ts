import { type Narrative, type SearchDocument, snippetDocument } from '@streetlight/knowledge';
import { type RevisionRow, snippetTextOf } from './revision.view.js';

/** What the search index knows of a stored revision. */
export function documentOf(row: RevisionRow, narratives: Narrative[]): SearchDocument {
  const document = snippetDocument(
    {
      key: row.key,
      area: row.area,
      tier: row.tier,
      narratives: row.narratives,
      facts: [],
      sample: row.sample,
      checkedAgainst: '',
      validFrom: row.valid_from,
      validTo: row.valid_to,
      refer: null,
      homeContrast: null,
      sources: [],
      texts: { [row.language]: snippetTextOf(row) },
    },
    row.language,
    { narratives },
  );
  if (!document) throw new Error(`revision ${row.id} has no text`);
  return document;
}
