import { type Language, languages } from '@streetlight/domain';
import type { KeptVetting, KeptWording, Snippet } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { type Connection, rows } from '../database/sql.js';
import { newId } from '../secrets.js';
import { type RevisionRow, type SourceRow, wordsOf } from './revision.view.js';
import { contentHash, storeRevision } from './store-revision.js';
import { sourceOf } from './vetted-revision.js';

type Named = Pick<
  RevisionRow,
  'key' | 'language' | 'number' | 'tier' | 'title' | 'public_text' | 'full_text' | 'ask_first' | 'do_not_say' | 'home_contrast' | 'asked_as'
>;
interface KeptRow extends Named, Pick<RevisionRow, 'valid_from' | 'valid_to' | 'lineage'> {
  state: KeptWording['state'];
  written_at: string;
  sources: SourceRow[];
  vettings: KeptVetting[];
  checks: KeptWording['checks'];
}

/** An instant as the folder writes it: to the microsecond, since vettings are told apart by it. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const keptQuery = `
  SELECT s.key, r.language, r.number, r.tier, r.title, r.public_text, r.full_text, r.ask_first, r.do_not_say, r.home_contrast, r.asked_as,
    r.valid_from, r.valid_to, r.lineage, r.translation_state AS state, ${instant('r.created_at')} AS written_at,
    coalesce((SELECT jsonb_agg(to_jsonb(q) ORDER BY q.position) FROM sources q WHERE q.revision_id = r.id), '[]') AS sources,
    coalesce((SELECT jsonb_agg(jsonb_build_object('lawyer', v.lawyer, 'qualification', v.qualification, 'vettedOn', v.vetted_on,
        'nextCheckOn', v.next_check_on, 'sample', v.sample, 'madeAt', ${instant('v.made_at')}, 'withdrawnAt', ${instant('v.withdrawn_at')})
        ORDER BY v.made_at, v.id) FROM vettings v WHERE v.revision_id = r.id), '[]') AS vettings,
    coalesce((SELECT jsonb_agg(jsonb_build_object('state', c.state, 'at', ${instant('c.checked_at')}) ORDER BY c.checked_at, c.state)
        FROM text_checks c WHERE c.revision_id = r.id), '[]') AS checks
  FROM revisions r JOIN snippets s ON s.id = r.snippet_id`;

const keptWording = (row: KeptRow): KeptWording => ({
  language: row.language,
  number: row.number,
  basis: { tier: row.tier, validFrom: row.valid_from, validTo: row.valid_to, sources: row.sources.map(sourceOf) },
  words: wordsOf(row),
  state: row.state,
  writtenAt: row.written_at,
  lineage: row.lineage,
  vettings: row.vettings,
  checks: row.checks,
});

const byLanguage = (a: KeptRow, b: KeptRow): number => languages.indexOf(a.language) - languages.indexOf(b.language) || a.number - b.number;

/** All wordings of every snippet, by key: in the order of the languages, the oldest first. */
export async function keptWordings(connection: Connection): Promise<Map<string, KeptWording[]>> {
  const kept = new Map<string, KeptWording[]>();
  for (const row of (await rows<KeptRow>(connection, keptQuery)).sort(byLanguage)) {
    const known = kept.get(row.key);
    if (known) known.push(keptWording(row));
    else kept.set(row.key, [keptWording(row)]);
  }
  return kept;
}

/** Whether the files of the snippet say all there is: one wording a language, as it came, under one legal basis. */
export const isToldByFiles = (snippet: Snippet, history: readonly KeptWording[]): boolean =>
  history.every(
    ({ number, lineage, vettings, checks, basis, words, state }) =>
      number === 1 &&
      lineage === null &&
      vettings.length + checks.length === 0 &&
      contentHash(basis, { ...words, state }).equals(contentHash(snippet, { ...words, state })),
  );

/** A revision as far as it is told apart from others. */
export interface KnownRevision {
  id: string;
  language: Language;
  number: number;
  content_hash: Buffer;
}

const placeOf = ({ language, number }: Pick<KeptWording, 'language' | 'number'>): string => `${language} ${number}`;
const hashOf = ({ basis, words, state }: KeptWording): Buffer => contentHash(basis, { ...words, state });

/** Whether a history goes on from what is known: every revision stands in it, in the same words and under the same number. */
export function continuesFrom(known: readonly KnownRevision[], history: readonly KeptWording[]): boolean {
  const told = new Map(history.map((wording) => [placeOf(wording), wording]));
  return known.every((revision) => {
    const wording = told.get(placeOf(revision));
    return wording !== undefined && revision.content_hash.equals(hashOf(wording));
  });
}

/**
 * Stores what a history tells and the database does not know yet: wordings with their numbers, vettings, withdrawals, checks. Nobody of
 * this database is named for them.
 * @returns how many wordings, vettings, withdrawals and checks were added
 */
export async function restoreHistory(
  tx: EntityManager,
  snippetId: string,
  known: readonly KnownRevision[],
  history: readonly KeptWording[],
): Promise<number> {
  let added = 0;
  for (const wording of history) {
    const { language, number, words, state, basis, lineage, writtenAt } = wording;
    const there = known.find((revision) => placeOf(revision) === placeOf(wording))?.id;
    const id =
      there ?? (await storeRevision(tx, { snippetId, language, number, words, state, head: basis, lineage, createdBy: null, writtenAt }));
    added += (there ? 0 : 1) + (await restoreVettings(tx, id, wording)) + (await restoreChecks(tx, id, wording));
  }
  return added;
}

async function restoreVettings(tx: EntityManager, revisionId: string, { vettings }: KeptWording): Promise<number> {
  let added = 0;
  for (const { lawyer, qualification, vettedOn, nextCheckOn, sample, madeAt, withdrawnAt } of vettings) {
    const stored = await rows(
      tx,
      `INSERT INTO vettings (id, revision_id, lawyer, qualification, vetted_on, next_check_on, sample, made_at, withdrawn_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz
       WHERE NOT EXISTS (SELECT FROM vettings WHERE revision_id = $2 AND made_at = $8::timestamptz) RETURNING 1`,
      [newId(), revisionId, lawyer, qualification, vettedOn, nextCheckOn, sample, madeAt, withdrawnAt],
    );
    const withdrawn = await rows(
      tx,
      `UPDATE vettings SET withdrawn_at = $3::timestamptz
       WHERE revision_id = $1 AND made_at = $2::timestamptz AND withdrawn_at IS NULL AND $3::timestamptz IS NOT NULL RETURNING 1`,
      [revisionId, madeAt, withdrawnAt],
    );
    added += stored.length + withdrawn.length;
  }
  return added;
}

async function restoreChecks(tx: EntityManager, revisionId: string, { checks }: KeptWording): Promise<number> {
  let added = 0;
  for (const { state, at } of checks) {
    const stored = await rows(
      tx,
      'INSERT INTO text_checks (id, revision_id, state, checked_at) VALUES ($1, $2, $3, $4) ON CONFLICT (revision_id, state) DO NOTHING RETURNING 1',
      [newId(), revisionId, state, at],
    );
    added += stored.length;
  }
  return added;
}
