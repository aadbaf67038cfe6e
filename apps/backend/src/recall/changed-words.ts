import { addDays, type Language } from '@streetlight/domain';
import { diffTexts, partsWithOtherMeaning, type SnippetText, type TextPart, textParts } from '@streetlight/knowledge';
import { type Connection, rows } from '../database/sql.js';

/** `outdated`: the German source says something else by now, and nobody has translated that. */
export type RevisionChangeKind = 'superseded' | 'outdated' | 'withdrawn' | 'expired';

/** A revision that replies cite and that must no longer be used, at a desk that has no recall for it yet. */
interface ChangedRevision {
  desk_id: string;
  cause: string;
  kind: RevisionChangeKind;
  revision_id: string;
  /** The wording that `successor_id` stands against: itself, or the source it was translated from. */
  base_id: string | null;
  successor_id: string | null;
  language: Language;
  valid_from: string;
  valid_to: string | null;
  successor_from: string | null;
}

/** Whether the newest vetting of a revision stands, or was withdrawn; null where there is none. */
const stands = (revision: string): string =>
  `(SELECT v.withdrawn_at IS NULL FROM vettings v WHERE v.revision_id = ${revision}.id ORDER BY v.made_at DESC, v.id DESC LIMIT 1)`;

/**
 * Of every cited revision: its vetting was withdrawn, a newer one replaces it, the source it was translated from says something else by now, or
 * its time is over. What has been recalled for one of the first three is not recalled again for the next.
 */
const changedRevisions = `
  WITH cited AS (
    SELECT r.id, r.snippet_id, r.language, r.number, r.valid_from, r.valid_to, r.created_at, NOT ${stands('r')} AS withdrawn
    FROM revisions r WHERE EXISTS (SELECT FROM reply_citations rc WHERE rc.revision_id = r.id)
  ), changed AS (
    SELECT 'withdrawn:' || id AS cause, 'withdrawn' AS kind, id, language, valid_from, valid_to, NULL::uuid AS base_id, NULL::uuid AS successor_id, NULL::date AS successor_from
    FROM cited WHERE withdrawn
    UNION ALL
    SELECT 'superseded:' || c.id || ':' || n.id, 'superseded', c.id, c.language, c.valid_from, c.valid_to, c.id, n.id, n.valid_from
    FROM cited c JOIN LATERAL (SELECT n.id, n.valid_from FROM revisions n WHERE n.snippet_id = c.snippet_id AND n.language = c.language AND n.number > c.number
                               AND ${stands('n')} ORDER BY n.number DESC LIMIT 1) n ON true
    WHERE c.withdrawn IS NOT true
    UNION ALL
    SELECT 'outdated:' || c.id || ':' || n.id, 'outdated', c.id, c.language, b.valid_from, c.valid_to, b.id, n.id, n.valid_from
    FROM cited c
    JOIN LATERAL (SELECT b.* FROM revisions b WHERE b.snippet_id = c.snippet_id AND b.language = 'de' AND b.created_at <= c.created_at ORDER BY b.number DESC LIMIT 1) b ON true
    JOIN LATERAL (SELECT n.id, n.valid_from FROM revisions n WHERE n.snippet_id = c.snippet_id AND n.language = 'de' AND n.number > b.number
                  AND ${stands('n')} ORDER BY n.number DESC LIMIT 1) n ON true
    WHERE c.withdrawn IS NOT true AND c.language <> 'de'
    UNION ALL
    SELECT 'expired:' || id, 'expired', id, language, valid_from, valid_to, NULL, NULL, NULL FROM cited WHERE withdrawn IS NOT true AND valid_to < current_date
  )
  SELECT d.id AS desk_id, x.cause, x.kind, x.id AS revision_id, x.base_id, x.successor_id, x.language, x.valid_from, x.valid_to, x.successor_from
  FROM changed x CROSS JOIN desks d
  WHERE NOT EXISTS (SELECT FROM recalls k WHERE k.desk_id = d.id AND (k.cause = x.cause
      OR (k.revision_id = x.id AND x.kind <> 'withdrawn' AND k.kind <> 'expired' AND k.closed_because IS DISTINCT FROM 'same-meaning')))
    AND EXISTS (SELECT FROM reply_citations rc JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
                WHERE rc.revision_id = x.id AND c.desk_id = d.id)
  ORDER BY x.kind DESC, x.cause LIMIT 500`;

/** What is to be recalled: which lengths are wrong, and since when. */
export interface FoundChange extends ChangedRevision {
  wrongFrom: string | null;
  wrongParts: TextPart[];
}

/** Every change of words that no recall stands for yet. */
export async function findChangedWords(connection: Connection): Promise<FoundChange[]> {
  const found = await rows<ChangedRevision>(connection, changedRevisions);
  const texts = await textsOf(
    connection,
    found.flatMap(({ base_id, successor_id }) => [base_id ?? [], successor_id ?? []].flat()),
  );
  return found.map((change) => ({ ...change, wrongFrom: wrongFromOf(change), wrongParts: wrongPartsOf(change, texts) }));
}

/** Words that are replaced from a later day on were right until then; words of the same validity were mistaken, or nobody has said since when. */
function wrongFromOf({ kind, valid_from, valid_to, successor_from }: ChangedRevision): string | null {
  if (kind === 'expired') return valid_to && addDays(valid_to, 1);
  return successor_from !== null && successor_from > valid_from ? successor_from : null;
}

function wrongPartsOf(change: ChangedRevision, texts: ReadonlyMap<string, SnippetText>): TextPart[] {
  const before = texts.get(change.base_id ?? '');
  const after = texts.get(change.successor_id ?? '');
  if (!before || !after) return [...textParts];
  const other = partsWithOtherMeaning(diffTexts(before, after, change.kind === 'outdated' ? 'de' : change.language));
  return textParts.filter((part) => other.includes(part));
}

/** The words of revisions as they are stored, by their ids. */
export async function textsOf(connection: Connection, ids: readonly string[]): Promise<Map<string, SnippetText>> {
  if (ids.length === 0) return new Map();
  const found = await rows<{
    id: string;
    title: string;
    public_text: string;
    full_text: string[];
    ask_first: string[];
    do_not_say: string[];
  }>(connection, 'SELECT id, title, public_text, full_text, ask_first, do_not_say FROM revisions WHERE id = ANY($1)', [[...new Set(ids)]]);
  return new Map(
    found.map((row) => [
      row.id,
      {
        title: row.title,
        state: 'edited',
        public: row.public_text,
        full: row.full_text,
        askFirst: row.ask_first,
        doNotSay: row.do_not_say,
        homeContrast: null,
        askedAs: [],
      },
    ]),
  );
}
