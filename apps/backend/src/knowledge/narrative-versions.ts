import { isDeepStrictEqual } from 'node:util';
import { NarrativeContent } from '@streetlight/contracts';
import type { Narrative } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { type Connection, rows } from '../database/sql.js';
import { feedEveryDesk } from '../live/feed.js';
import { linkSnippets } from './narrative-snippets.js';

/** The newest version of a narrative. */
export interface CurrentNarrative {
  id: string;
  version: number;
  retired: boolean;
  code: string;
  content: NarrativeContent;
}

/** Every narrative as it stands, retired ones too, by number. */
export async function currentNarratives(connection: Connection): Promise<CurrentNarrative[]> {
  const found = await rows<Omit<CurrentNarrative, 'content'> & { content: unknown }>(
    connection,
    `SELECT DISTINCT ON (narrative_id) narrative_id AS id, version, retired, code, content FROM narrative_versions ORDER BY narrative_id, version DESC`,
  );
  const ordered = found.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  return ordered.map((each) => ({ ...each, content: NarrativeContent.parse(each.content) }));
}

/** What the assessment, the search and the folder know: those that are not retired. */
export const narrativesInUse = (current: readonly CurrentNarrative[]): Narrative[] =>
  current.filter(({ retired }) => !retired).map(({ id, content }) => ({ id, ...content }));

/** A version as it is added. */
export interface NewVersion {
  id: string;
  version: number;
  code: 'loaded' | 'named' | 'changed' | 'retired' | 'revived';
  retired: boolean;
  content: NarrativeContent;
  note?: string;
  /** Who made it; absent for what the folder says. */
  by?: { actorId: string; deskId: string };
  caseId?: string | null;
}

/** Adds a version. @returns whether it is the next one: false where somebody has added it meanwhile */
export async function addVersion(
  tx: EntityManager,
  { id, version, code, retired, content, note, by, caseId }: NewVersion,
): Promise<boolean> {
  const added = await rows(
    tx,
    `INSERT INTO narrative_versions (narrative_id, version, code, retired, content, note, desk_id, actor_id, case_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING 1`,
    [id, version, code, retired, JSON.stringify(content), note ?? '', by?.deskId ?? null, by?.actorId ?? null, caseId ?? null],
  );
  return added.length > 0;
}

/** One change of the narratives at a time, on all processes. */
export const lockNarratives = (tx: EntityManager): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.narratives'))`);

const contentOf = ({ id: _, ...content }: Narrative): NarrativeContent => NarrativeContent.parse(content);

/**
 * Brings the narratives of the folder into the database. One that nobody has changed in the console is what the folder says. Of others the
 * folder's word becomes the next version only where it is new and was written knowing theirs: what was said before is no news. One that the
 * folder no longer has, and nobody has touched, is retired.
 */
export async function takeOverNarratives(tx: EntityManager, folder: readonly Narrative[]): Promise<void> {
  await lockNarratives(tx);
  const current = await currentNarratives(tx);
  const said = await everSaid(tx);
  for (const narrative of folder) {
    const { id } = narrative;
    const content = contentOf(narrative);
    const versions = said.get(id) ?? [];
    const stands = current.find((each) => each.id === id);
    const isByFolder = versions.every(({ code }) => code === 'loaded');
    const agrees = stands !== undefined && !stands.retired && isDeepStrictEqual(stands.content, content);
    if (agrees && stands.code === 'loaded') continue;
    const isNews = !versions.some((version) => isDeepStrictEqual(version.content, content));
    const isTheirs = stands !== undefined && !agrees && !isByFolder && !(isNews && stands.code === 'loaded');
    if (!isTheirs) await load(tx, { id, version: (stands?.version ?? 0) + 1, code: 'loaded', retired: false, content });
  }
  // The folder's snippets were loaded before: where people's version of a narrative stays, its snippets are theirs.
  for (const { id, code, retired, content } of current)
    if (code !== 'loaded') await linkSnippets(tx, id, retired ? [] : content.correctedBy);
  const names = new Set(folder.map(({ id }) => id));
  for (const { id, version, code, retired, content } of current)
    if (!names.has(id) && code === 'loaded' && !retired) await load(tx, { id, version: version + 1, code, retired: true, content });
}

/** Every version of every narrative. */
async function everSaid(tx: EntityManager): Promise<Map<string, { code: string; content: NarrativeContent }[]>> {
  const found = await rows<{ id: string; code: string; content: unknown }>(
    tx,
    'SELECT narrative_id AS id, code, content FROM narrative_versions',
  );
  const said = new Map<string, { code: string; content: NarrativeContent }[]>();
  for (const { id, code, content } of found) said.set(id, [...(said.get(id) ?? []), { code, content: NarrativeContent.parse(content) }]);
  return said;
}

async function load(tx: EntityManager, version: NewVersion): Promise<void> {
  await addVersion(tx, version);
  await feedEveryDesk(tx, 'narrative', version.id, 'loaded');
}
