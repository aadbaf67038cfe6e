import { type InboundMessage, instantOf } from '@streetlight/channels';
import { type ChannelName, type Platform, platformOf } from '@streetlight/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import { authorHash, newId } from '../secrets.js';
import { type SpaceOnWire, SpacesService } from '../spaces/spaces.service.js';

/** Where messages come from. */
export interface IntakeSource {
  deskId: string;
  channel: ChannelName;
  /** The live account, or null for an export file. */
  accountId: string | null;
  /** Moved in the same transaction as the posts; `holder` proves that the lease on the account is still ours. */
  cursor?: { value: string; holder: string };
  /** Whether the public nickname of authors may be kept (community page only). */
  keepNicknames?: boolean;
}

export interface Received {
  /** Ids of new and edited posts, in the order of the messages. */
  postIds: string[];
  added: number;
  edited: number;
  known: number;
  /** Not stored: the space has no valid consent record. */
  refused: number;
}

/** The gateway's lease was taken over by another process; nothing was stored. */
export class LeaseLost extends Error {}

interface Prepared {
  id: string;
  spaceId: string;
  message: InboundMessage;
  sentAt: Date;
  editedAt: Date | null;
  authorHash: Buffer | null;
}

const spaceZone = 'Europe/Berlin';
/** Above this many new posts one job walks the space instead of one job a post. */
const ringOneByOne = 25;

/** Room 3: stores messages once, as posts, if their space has consented; then rings for their assessment. */
@Injectable()
export class IntakeService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  /**
   * Stores one batch in one transaction: all of it or nothing. Messages already stored are recognised by their
   * external id, edits by a later `editedAt`.
   * @throws LeaseLost
   */
  async receive(source: IntakeSource, messages: readonly InboundMessage[]): Promise<Received> {
    const bySpace = new Map<string, string[]>();
    const received = await this.database.transaction(async (tx) => {
      if (source.cursor && source.accountId) await this.moveCursor(tx, source.accountId, source.cursor);
      const total: Received = { postIds: [], added: 0, edited: 0, known: 0, refused: 0 };
      for (const [externalId, ofSpace] of groupBySpace(messages)) {
        const space = await this.spaces.onWire(tx, source, externalId, ofSpace.at(-1)?.spaceName ?? null);
        const part = space.consented ? await this.storeInSpace(tx, source, space, ofSpace) : await this.refuse(tx, space, ofSpace.length);
        bySpace.set(space.id, part.postIds);
        total.postIds.push(...part.postIds);
        for (const count of ['added', 'edited', 'known', 'refused'] as const) total[count] += part[count];
      }
      return total;
    });
    for (const [spaceId, postIds] of bySpace) {
      if (postIds.length > ringOneByOne) await this.jobs.ring('assess-posts', { spaceId });
      else
        await this.jobs.ringAll(
          'assess-post',
          postIds.map((postId) => ({ postId })),
        );
    }
    if (messages.length > 0) {
      const { postIds: _, ...counts } = received;
      this.log.info('batch.received', { accountId: source.accountId, ...counts });
    }
    return received;
  }

  private async moveCursor(tx: EntityManager, accountId: string, cursor: { value: string; holder: string }): Promise<void> {
    const moved = await rows(
      tx,
      `UPDATE accounts SET cursor = $2, seen_at = now() WHERE id = $1 AND lease_holder = $3 AND lease_until > now() AND state <> 'stopped' RETURNING 1`,
      [accountId, cursor.value, cursor.holder],
    );
    if (moved.length === 0) throw new LeaseLost();
  }

  private async refuse(tx: EntityManager, space: SpaceOnWire, count: number): Promise<Received> {
    await tx.query('UPDATE spaces SET refused_count = refused_count + $2 WHERE id = $1', [space.id, count]);
    return { postIds: [], added: 0, edited: 0, known: 0, refused: count };
  }

  private async storeInSpace(
    tx: EntityManager,
    source: IntakeSource,
    space: SpaceOnWire,
    messages: readonly InboundMessage[],
  ): Promise<Received> {
    const platform = platformOf(source.channel);
    const prepared = latestOfEach(messages).map((message) => this.prepare(source, platform, space.id, message));
    const authors = await this.authorIds(tx, source, prepared);
    const roots = await this.roots(tx, space.id, prepared);
    const inserted = await rows<{ id: string; assessment_state: string }>(
      tx,
      `INSERT INTO posts (id, space_id, author_id, external_id, topic_external_id, reply_external_id, root_external_id, kind, text, sent_at, edited_at, assessment_state)
       SELECT *, CASE WHEN kind = 'system' OR text = '' THEN 'none' ELSE 'waiting' END FROM unnest(
         $1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::timestamptz[]
       ) AS m (id, space_id, author_id, external_id, topic, reply, root, kind, text, sent_at, edited_at)
       ON CONFLICT (space_id, external_id) DO NOTHING RETURNING id, assessment_state`,
      [
        prepared.map((p) => p.id),
        prepared.map((p) => p.spaceId),
        prepared.map((p) => (p.authorHash ? (authors.get(p.authorHash.toString('hex')) ?? null) : null)),
        prepared.map((p) => p.message.externalId),
        prepared.map((p) => p.message.threadExternalId),
        prepared.map((p) => p.message.inReplyTo),
        prepared.map((p) => roots.get(p.message.externalId) ?? p.message.externalId),
        prepared.map((p) => p.message.kind),
        prepared.map((p) => p.message.text),
        prepared.map((p) => p.sentAt),
        prepared.map((p) => p.editedAt),
      ],
    );
    const insertedIds = new Set(inserted.map((post) => post.id));
    const waitingIds = inserted.filter((post) => post.assessment_state === 'waiting').map((post) => post.id);
    const editedIds: string[] = [];
    for (const entry of prepared) {
      if (insertedIds.has(entry.id) || !entry.editedAt) continue;
      const edited = await this.storeEdit(tx, entry);
      if (edited) editedIds.push(edited);
    }
    if (insertedIds.size + editedIds.length > 0) await this.countAndTell(tx, source.deskId, space, [...insertedIds], editedIds);
    return {
      postIds: [...waitingIds, ...editedIds],
      added: insertedIds.size,
      edited: editedIds.length,
      known: messages.length - insertedIds.size - editedIds.length,
      refused: 0,
    };
  }

  private prepare({ deskId, channel }: IntakeSource, platform: Platform, spaceId: string, message: InboundMessage): Prepared {
    // WhatsApp has no ids: the export's own is a hash of name and words, which a key makes impossible to guess.
    const keyed = (id: string): string => authorHash(this.config.AUTHOR_KEY, deskId, 'message', id).toString('base64url');
    return {
      id: newId(),
      spaceId,
      message: channel === 'whatsapp-export' ? { ...message, externalId: keyed(message.externalId) } : message,
      sentAt: new Date(instantOf(message.sentAt, spaceZone)),
      editedAt: message.editedAt ? new Date(instantOf(message.editedAt, spaceZone)) : null,
      authorHash: message.author ? authorHash(this.config.AUTHOR_KEY, deskId, platform, message.author.externalId) : null,
    };
  }

  private async authorIds(tx: EntityManager, source: IntakeSource, prepared: readonly Prepared[]): Promise<Map<string, string>> {
    const byHash = new Map(prepared.flatMap((p) => (p.authorHash ? [[p.authorHash.toString('hex'), p] as const] : [])));
    const sorted = [...byHash].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    const found = await rows<{ id: string; hash: Buffer }>(
      tx,
      `INSERT INTO authors (id, desk_id, hash, nickname) SELECT id, $1, hash, nickname FROM unnest($2::uuid[], $3::bytea[], $4::text[]) AS a (id, hash, nickname)
       ON CONFLICT (desk_id, hash) DO UPDATE SET nickname = EXCLUDED.nickname RETURNING id, hash`,
      [
        source.deskId,
        sorted.map(() => newId()),
        sorted.map((p) => p.authorHash),
        sorted.map((p) => (source.keepNicknames ? (p.message.author?.displayName ?? null) : null)),
      ],
    );
    return new Map(found.map((author) => [author.hash.toString('hex'), author.id]));
  }

  /** The thread each message belongs to: that of the message it answers, else its own. */
  private async roots(tx: EntityManager, spaceId: string, prepared: readonly Prepared[]): Promise<Map<string, string>> {
    const answered = [...new Set(prepared.flatMap((p) => p.message.inReplyTo ?? []))];
    const stored =
      answered.length === 0
        ? []
        : await rows<{ external_id: string; root_external_id: string }>(
            tx,
            'SELECT external_id, root_external_id FROM posts WHERE space_id = $1 AND external_id = ANY($2)',
            [spaceId, answered],
          );
    const roots = new Map(stored.map((post) => [post.external_id, post.root_external_id]));
    for (const { message } of prepared) {
      const root = message.inReplyTo ? (roots.get(message.inReplyTo) ?? message.inReplyTo) : message.externalId;
      if (!roots.has(message.externalId)) roots.set(message.externalId, root);
    }
    return roots;
  }

  /** Keeps the wording so far and takes over the newer one; an older edit that arrives late changes nothing. @returns the post's id */
  private async storeEdit(tx: EntityManager, entry: Prepared): Promise<string | null> {
    const post = await row<{ id: string; text: string; edit_no: number; at: Date; edited_at: Date | null; unread: boolean }>(
      tx,
      `SELECT id, text, edit_no, edited_at, coalesce(edited_at, sent_at) AS at, assessment_state = 'none' AND kind <> 'system' AS unread FROM posts WHERE space_id = $1 AND external_id = $2 FOR UPDATE`,
      [entry.spaceId, entry.message.externalId],
    );
    if (!post || !entry.editedAt || (post.edited_at && post.edited_at >= entry.editedAt) || post.text === entry.message.text) return null;
    await tx.query('INSERT INTO post_edits (post_id, edit_no, text, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
      post.id,
      post.edit_no,
      post.text,
      post.at,
    ]);
    await tx.query(
      `UPDATE posts SET text = $2, edited_at = $3, edit_no = edit_no + 1, assessment_attempts = 0,
         assessment_state = CASE WHEN kind = 'system' OR $2 = '' THEN assessment_state ELSE 'waiting' END WHERE id = $1`,
      [post.id, entry.message.text, entry.editedAt],
    );
    // A picture without words counted as quiet; with a caption it waits to be read.
    if (post.unread && entry.message.text !== '')
      await tx.query('UPDATE spaces SET quiet_count = quiet_count - 1 WHERE id = $1', [entry.spaceId]);
    return post.id;
  }

  private async countAndTell(tx: EntityManager, deskId: string, space: SpaceOnWire, added: string[], edited: string[]): Promise<void> {
    await tx.query(
      `UPDATE spaces SET post_count = post_count + n.added, quiet_count = quiet_count + n.quiet, last_post_at = greatest(last_post_at, n.newest)
       FROM (SELECT count(*)::int AS added, count(*) FILTER (WHERE assessment_state = 'none')::int AS quiet, max(sent_at) AS newest
             FROM posts WHERE id = ANY($2)) AS n WHERE spaces.id = $1`,
      [space.id, added],
    );
    await feedChange(tx, deskId, 'space', space.id, 'posts');
    if (edited.length > 0) await feedChange(tx, deskId, 'post', edited, 'edited');
  }
}

function groupBySpace(messages: readonly InboundMessage[]): Map<string, InboundMessage[]> {
  const groups = new Map<string, InboundMessage[]>();
  for (const message of messages) {
    const group = groups.get(message.spaceExternalId);
    if (group) group.push(message);
    else groups.set(message.spaceExternalId, [message]);
  }
  return groups;
}

/** One batch may hold a message and its edit, in either order: the latest wording of each id, in order of first sight. */
function latestOfEach(messages: readonly InboundMessage[]): InboundMessage[] {
  const latest = new Map<string, InboundMessage>();
  for (const message of messages) {
    const known = latest.get(message.externalId);
    if (!known || (message.editedAt ?? '') > (known.editedAt ?? '')) latest.set(message.externalId, message);
  }
  return [...latest.values()];
}
