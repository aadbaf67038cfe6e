import { type Narrative, type SearchDocument, snippetDocument } from '@streetlight/knowledge';
import type { RevisionRow } from './revision.view.js';

/** What the search index knows of a stored revision. */
export function documentOf(row: RevisionRow, narratives: Narrative[]): SearchDocument {
  const text = {
    title: row.title,
    state: 'edited' as const,
    public: row.public_text,
    full: row.full_text,
    askFirst: row.ask_first,
    doNotSay: row.do_not_say,
    homeContrast: row.home_contrast,
    askedAs: row.asked_as,
  };
  const document = snippetDocument(
    {
      key: row.key,
      area: row.area,
      tier: row.tier as 0 | 1 | 2 | 3,
      narratives: row.narratives,
      facts: [],
      sample: row.sample,
      checkedAgainst: '',
      validFrom: row.valid_from,
      validTo: row.valid_to,
      refer: null,
      homeContrast: null,
      sources: [],
      texts: { [row.language]: text },
    },
    row.language,
    { narratives },
  );
  if (!document) throw new Error(`revision ${row.id} has no text`);
  return document;
}
