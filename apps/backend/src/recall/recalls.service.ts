import { Inject, Injectable } from '@nestjs/common';
import type {
  CloseRecallBody,
  RecallDetail,
  RecalledReplies,
  RecalledReplyQuery,
  RecallList,
  RecallQuery,
  WrongFromBody,
} from '@streetlight/contracts';
import { type Action, type Actor, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { recalledReply, recalledReplyQuery, type RecalledReplyRecord, recallQuery, recallRow, type RecallRecord } from './recall.view.js';

/** What an editor decides about a recall, and what it changes; columns come from this file only. */
interface Decision {
  action: string;
  set: string;
  /** From `$3` on. */
  values: unknown[];
  parameters: Record<string, string>;
}

/** What is shown of recalls, and what editors decide about one as a whole. */
@Injectable()
export class RecallsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  async list(actor: Actor, query: RecallQuery): Promise<RecallList> {
    this.must(actor, 'recall.read');
    const found = await rows<RecallRecord>(
      this.database,
      `${recallQuery} WHERE k.desk_id = $1 AND ($2::uuid IS NULL OR k.id < $2)
         AND ($3 = 'all' OR k.state = 'grading' OR (k.state = 'open' AND k.open_count > 0)) ORDER BY k.id DESC LIMIT $4`,
      [actor.deskId, query.cursor ?? null, query.view, query.limit + 1],
    );
    const items = found.slice(0, query.limit).map(recallRow);
    return { items, cursor: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Wrong replies of the desk that nobody has put right. One that two recalls are about counts twice: it needs two looks. */
  async count(actor: Actor): Promise<{ open: number }> {
    this.must(actor, 'recall.read');
    const found = await row<{ open: number }>(
      this.database,
      `SELECT coalesce(sum(open_count), 0)::int AS open FROM recalls WHERE desk_id = $1 AND state <> 'closed' AND open_count > 0`,
      [actor.deskId],
    );
    return { open: found?.open ?? 0 };
  }

  async read(actor: Actor, id: string, connection: Connection = this.database): Promise<RecallDetail> {
    this.must(actor, 'recall.read');
    const found = await row<RecallRecord>(connection, `${recallQuery} WHERE k.id = $1 AND k.desk_id = $2`, [id, actor.deskId]);
    if (!found) throw new Refusal('not-found');
    const [before] = found.revision_id ? await this.knowledge.revisions(connection, [found.revision_id]) : [];
    const now = found.key && found.language ? this.knowledge.usable(found.key, found.language) : null;
    return { ...recallRow(found), before: before ?? null, now };
  }

  async replies(actor: Actor, id: string, query: RecalledReplyQuery): Promise<RecalledReplies> {
    this.must(actor, 'recall.read');
    const found = await rows<RecalledReplyRecord>(this.database, recalledReplyQuery, [
      id,
      actor.deskId,
      query.grade,
      query.ticked,
      query.cursor ?? null,
      query.limit + 1,
    ]);
    const items = found.slice(0, query.limit).map(recalledReply);
    return { items, cursor: found.length > query.limit ? (items.at(-1)?.replyId ?? null) : null };
  }

  /** Says since when the words are wrong, and grades every reply again by it. @throws Refusal `conflict`, `recall-closed` */
  async setWrongFrom(actor: Actor, id: string, { version, wrongFrom }: WrongFromBody): Promise<RecallDetail> {
    const detail = await this.decide(
      actor,
      { id, version },
      {
        action: 'recall.dated',
        set: `wrong_from = $3, state = 'grading'`,
        values: [wrongFrom],
        parameters: { from: wrongFrom ?? 'never-right' },
      },
    );
    // A moment later: a ring would be lost while the grading by the last day still runs.
    await this.jobs.ring('grade-recall', { recallId: id }, 200);
    return detail;
  }

  /** Nothing is to be corrected, whatever the machine thought of the change. @throws Refusal `conflict`, `recall-closed` */
  close(actor: Actor, id: string, { version, note }: CloseRecallBody): Promise<RecallDetail> {
    return this.decide(
      actor,
      { id, version },
      {
        action: 'recall.closed',
        set: `state = 'closed', closed_because = 'dismissed', closed_at = now(), closed_note = $3, closed_by = $4`,
        values: [note, actor.userId],
        parameters: {},
      },
    );
  }

  private async decide(actor: Actor, { id, version }: { id: string; version: number }, decision: Decision): Promise<RecallDetail> {
    this.must(actor, 'snippet.review');
    const { action, set, values, parameters } = decision;
    return this.database.transaction(async (tx) => {
      const held = await lockRecall(tx, actor, id);
      if (held.state === 'closed') throw new Refusal('recall-closed');
      const changed = await rows(
        tx,
        `UPDATE recalls SET version = version + 1, touched_at = now(), ${set} WHERE id = $1 AND version = $2 RETURNING 1`,
        [id, version, ...values],
      );
      if (changed.length === 0) throw new Refusal('conflict', { version: held.version });
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action, subject: 'recall', subjectId: id, parameters });
      await feedChange(tx, actor.deskId, 'recall', id, action);
      return this.read(actor, id, tx);
    });
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

/** The recall, locked until commit. @throws Refusal `not-found` */
export async function lockRecall(tx: EntityManager, actor: Actor, id: string): Promise<{ state: string; version: number }> {
  const held = await row<{ state: string; version: number }>(
    tx,
    'SELECT state, version FROM recalls WHERE id = $1 AND desk_id = $2 FOR UPDATE',
    [id, actor.deskId],
  );
  if (!held) throw new Refusal('not-found');
  return held;
}
