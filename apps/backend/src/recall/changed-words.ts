import { addDays, type Language } from '@streetlight/domain';
import {
  diffTexts,
  partsWithOtherMeaning,
  type SnippetText,
  type TextPart,
  stepsOf,
  textParts,
  valueAt,
  type ValueTable,
} from '@streetlight/knowledge';
import { type Connection, rows } from '../database/sql.js';

/** A revision that replies cite and that must no longer be used, at a desk that has no recall for it yet. */
interface ChangedRevision {
  desk_id: string;
  cause: string;
  kind: 'superseded' | 'withdrawn' | 'expired';
  revision_id: string;
  successor_id: string | null;
  language: Language;
  valid_from: string;
  valid_to: string | null;
  successor_from: string | null;
}

const isVetted = (revision: string): string =>
  `EXISTS (SELECT FROM vettings v WHERE v.revision_id = ${revision}.id AND v.withdrawn_at IS NULL)`;

const changedRevisions = `
  WITH cited AS (
    SELECT r.id, r.language, r.valid_from, r.valid_to, n.id AS successor_id, n.valid_from AS successor_from,
      EXISTS (SELECT FROM vettings v WHERE v.revision_id = r.id AND v.withdrawn_at IS NOT NULL) AND NOT ${isVetted('r')} AS withdrawn
    FROM revisions r
    LEFT JOIN LATERAL (SELECT n.id, n.valid_from FROM revisions n WHERE n.snippet_id = r.snippet_id AND n.language = r.language AND n.number > r.number
                       AND ${isVetted('n')} ORDER BY n.number DESC LIMIT 1) n ON true
    WHERE EXISTS (SELECT FROM reply_citations rc WHERE rc.revision_id = r.id)
  ), changed AS (
    SELECT 'withdrawn:' || id AS cause, 'withdrawn' AS kind, cited.* FROM cited WHERE withdrawn
    UNION ALL SELECT 'superseded:' || id || ':' || successor_id, 'superseded', cited.* FROM cited WHERE NOT withdrawn AND successor_id IS NOT NULL
    UNION ALL SELECT 'expired:' || id, 'expired', cited.* FROM cited WHERE NOT withdrawn AND successor_id IS NULL AND valid_to < current_date
  )
  SELECT d.id AS desk_id, x.cause, x.kind, x.id AS revision_id, x.successor_id, x.language, x.valid_from, x.valid_to, x.successor_from
  FROM changed x CROSS JOIN desks d
  WHERE NOT EXISTS (SELECT FROM recalls k WHERE k.desk_id = d.id AND k.cause = x.cause)
    AND EXISTS (SELECT FROM reply_citations rc JOIN replies y ON y.id = rc.reply_id JOIN cases c ON c.id = y.case_id
                WHERE rc.revision_id = x.id AND c.desk_id = d.id)
  LIMIT 500`;

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
    found.flatMap(({ revision_id, successor_id }) => [revision_id, successor_id ?? []].flat()),
  );
  return found.map((change) => ({ ...change, wrongFrom: wrongFromOf(change), wrongParts: wrongPartsOf(change, texts) }));
}

/** Words that are replaced from a later day on were right until then; words of the same validity were mistaken, or nobody has said since when. */
function wrongFromOf({ kind, valid_from, valid_to, successor_from }: ChangedRevision): string | null {
  if (kind === 'expired') return valid_to && addDays(valid_to, 1);
  return kind === 'superseded' && successor_from !== null && successor_from > valid_from ? successor_from : null;
}

function wrongPartsOf(change: ChangedRevision, texts: ReadonlyMap<string, SnippetText>): TextPart[] {
  const before = texts.get(change.revision_id);
  const after = change.successor_id === null ? undefined : texts.get(change.successor_id);
  if (change.kind !== 'superseded' || !before || !after) return [...textParts];
  const other = partsWithOtherMeaning(diffTexts(before, after, change.language));
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

/** The names of amounts that differ on a day of which something had been said. A step that only continues a table changes nothing said before. */
export function changedValues(before: ValueTable, after: ValueTable): string[] {
  return Object.keys(before).filter((name) => {
    const steps = stepsOf(before, name);
    const days = [...steps.flatMap(({ from, to }) => [from, to ?? []].flat()), ...stepsOf(after, name).map(({ from }) => from)];
    return days.some((day) => {
      const was = valueAt(before, name, day);
      return was !== null && valueAt(after, name, day)?.amount !== was.amount;
    });
  });
}
