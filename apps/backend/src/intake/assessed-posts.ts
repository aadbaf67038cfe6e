import type { Assessment, Language } from '@streetlight/domain';
import { bandKeys, duplicateThreshold, type Fingerprint, similarity } from '@streetlight/text';
import type { EntityManager } from 'typeorm';
import { rows } from '../database/sql.js';

/** A post that waits for the machine's opinion. */
export interface WaitingPost {
  id: string;
  desk_id: string;
  space_id: string;
  author_id: string | null;
  root_external_id: string;
  text: string;
  sent_at: Date;
  edit_no: number;
  languages: Language[];
  /** An edited post that opened no case before. */
  was_quiet: boolean;
}

export interface AssessedNow {
  post: WaitingPost;
  assessment: Assessment;
  /** null for a text too short to be told from others like it. */
  print: Fingerprint | null;
}

const duplicateDays = 30;
/** Other batches of the desk may be before it, each done within a second or two. */
const longestWait = '25s';

/**
 * One batch of a desk at a time from here to the end of its transaction, so that each sees what the one before has placed: of two posts that
 * say the same at once one opens the case and the other joins it.
 */
export async function waitToPlace(tx: EntityManager, [first]: readonly WaitingPost[]): Promise<void> {
  if (!first) return;
  await tx.query(`SELECT set_config('lock_timeout', $1, true)`, [longestWait]);
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.placing'), hashtext($1))`, [first.desk_id]);
}

/** @returns the posts whose author has a case in their thread, and edited ones that belong to a case themselves */
export async function thoseWithCase(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>(
    tx,
    `SELECT p.id FROM posts p WHERE p.id = ANY($1) AND (
       EXISTS (SELECT FROM cases c WHERE c.space_id = p.space_id AND c.root_external_id = p.root_external_id AND c.author_id = p.author_id)
       OR (p.edit_no > 0 AND EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = p.id)))`,
    [ids],
  );
  return new Set(found.map(({ id }) => id));
}

/** Stores the opinions and marks the posts as read, all in one statement. */
export async function storeAssessments(tx: EntityManager, assessed: readonly AssessedNow[]): Promise<void> {
  if (assessed.length === 0) return;
  const records = assessed.map(({ post, assessment: a }) => ({
    post_id: post.id,
    edit_no: post.edit_no,
    language: a.language,
    confidence: a.confidence,
    script: a.script,
    nodiacritics: a.nodiacritics,
    mixed: a.mixed,
    kind: a.kind,
    urgency: a.urgency,
    risk: a.risk,
    opens_case: a.opensCase,
    topic: a.topic,
    snippets: a.snippets,
    narrative: a.narrative?.id ?? null,
    narrative_score: a.narrative?.score ?? null,
    deadline_rule: a.deadline?.rule ?? null,
    deadline_due: a.deadline?.due ?? null,
    reasons: a.reasons,
    made_at: new Date(),
  }));
  await tx.query(
    `WITH made AS (INSERT INTO assessments SELECT * FROM jsonb_populate_recordset(NULL::assessments, $1) ON CONFLICT DO NOTHING)
     UPDATE posts SET assessment_state = 'assessed', assessment_attempts = 0 WHERE id = ANY($2)`,
    [JSON.stringify(records), assessed.map(({ post }) => post.id)],
  );
}

export async function storeFingerprints(tx: EntityManager, assessed: readonly AssessedNow[]): Promise<void> {
  const printed = assessed.flatMap(({ post, print }) => (print ? [{ post, print }] : []));
  if (printed.length === 0) return;
  await tx.query(
    `INSERT INTO post_fingerprints (post_id, desk_id, sent_at, bands, hashes)
     SELECT id, desk, sent, string_to_array(bands, ',')::int[], hashes
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::bytea[]) AS f (id, desk, sent, bands, hashes)
     ON CONFLICT (post_id) DO UPDATE SET bands = EXCLUDED.bands, hashes = EXCLUDED.hashes`,
    [
      printed.map(({ post }) => post.id),
      printed.map(({ post }) => post.desk_id),
      printed.map(({ post }) => post.sent_at),
      printed.map(({ print }) => bandKeys(print).join(',')),
      printed.map(({ print }) => Buffer.from(print.buffer)),
    ],
  );
}

/** The same text seen within the last 30 days on this desk, forwarded or slightly edited: the post of a case that is most like it, or null. */
export async function twinOf(tx: EntityManager, { post, print }: AssessedNow): Promise<string | null> {
  if (!print) return null;
  const candidates = await rows<{ post_id: string; hashes: Buffer }>(
    tx,
    'SELECT post_id, hashes FROM posts_like($1, $2, $3::timestamptz - make_interval(days => $4)) WHERE post_id <> $5',
    [post.desk_id, bandKeys(print), post.sent_at, duplicateDays, post.id],
  );
  let best: { postId: string; score: number } | null = null;
  for (const { post_id, hashes } of candidates) {
    const score = similarity(print, fingerprintOf(hashes));
    if (score >= duplicateThreshold && score > (best?.score ?? 0)) best = { postId: post_id, score };
  }
  return best?.postId ?? null;
}

/** Copied, since a row's buffer is a view into a shared pool. */
const fingerprintOf = (hashes: Buffer): Fingerprint => new Uint32Array(new Uint8Array(hashes).buffer);
