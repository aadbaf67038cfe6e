import { isDeepStrictEqual } from 'node:util';
import { NarrativeContent } from '@streetlight/contracts';
import type { Narrative } from '@streetlight/knowledge';
import type { EntityManager } from 'typeorm';
import { type Connection, rows } from '../database/sql.js';

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

/** Tells every desk that a narrative has changed: there is one knowledge base for all desks. */
export async function feedNarrative(tx: EntityManager, id: string, change: string): Promise<void> {
  await tx.query(`INSERT INTO feed (desk_id, subject, subject_id, change) SELECT id, 'narrative', $1, $2 FROM desks`, [id, change]);
}

/** One change of the narratives at a time, on all processes. */
export const lockNarratives = (tx: EntityManager): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.narratives'))`);

const contentOf = ({ id: _, ...content }: Narrative): NarrativeContent => NarrativeContent.parse(content);

/**
 * Brings the narratives of the folder into the database. What the folder says as before stays as it stands; what it says anew becomes the
 * next version, unless people have changed that narrative in the console since: then their words stay. One that the folder no longer has and
 * nobody has touched is retired.
 * @returns the ids that stayed against the folder
 */
export async function takeOverNarratives(tx: EntityManager, folder: readonly Narrative[]): Promise<string[]> {
  await lockNarratives(tx);
  const current = new Map((await currentNarratives(tx)).map((each) => [each.id, each]));
  const loaded = await rows<{ id: string; content: unknown; retired: boolean }>(
    tx,
    `SELECT DISTINCT ON (narrative_id) narrative_id AS id, content, retired FROM narrative_versions WHERE code = 'loaded' ORDER BY narrative_id, version DESC`,
  );
  const said = new Map(loaded.map(({ id, content, retired }) => [id, retired ? null : NarrativeContent.parse(content)]));
  const kept: string[] = [];
  const isAsBefore = (id: string, content: NarrativeContent): boolean => isDeepStrictEqual(said.get(id), content);
  for (const narrative of folder) {
    const content = contentOf(narrative);
    const { id } = narrative;
    const stands = current.get(id);
    if (isAsBefore(id, content)) continue;
    const isSame = stands !== undefined && !stands.retired && isDeepStrictEqual(stands.content, content);
    if (stands && stands.code !== 'loaded' && !isSame) kept.push(id);
    else await load(tx, { id, version: (stands?.version ?? 0) + 1, code: 'loaded', retired: false, content });
  }
  const names = new Set(folder.map(({ id }) => id));
  for (const { id, version, code, retired, content } of current.values())
    if (!names.has(id) && code === 'loaded' && !retired) await load(tx, { id, version: version + 1, code, retired: true, content });
  return kept;
}

async function load(tx: EntityManager, version: NewVersion): Promise<void> {
  await addVersion(tx, version);
  await feedNarrative(tx, version.id, 'loaded');
}
