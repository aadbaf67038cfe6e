import { Inject, Injectable } from '@nestjs/common';
import type { DismissGapBody, GapList, GapQuery, GapRow, GapWordings, MergeGapBody } from '@streetlight/contracts';
import { type Action, type Actor, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { gapQuery, type GapRecord, gapRow, gapWording, wordingQuery } from './gap.view.js';

/** How a gap ends by a person's decision; columns come from this file only. */
interface Ending {
  action: string;
  set: string;
  /** `$4` */
  value: string;
  also?: (tx: EntityManager) => Promise<void>;
}

/** The ranked list of questions without a vetted answer, and what editors decide about them. */
@Injectable()
export class GapsService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async list(actor: Actor, query: GapQuery): Promise<GapList> {
    this.must(actor, 'gap.read');
    const order = query.view === 'open' ? 'rank DESC, g.opened_at, g.id' : 'g.ended_at DESC, g.id';
    const found = await rows<GapRecord>(
      this.database,
      `${gapQuery} WHERE g.desk_id = $1 AND (g.state = 'open') = $2
         AND ($3::text IS NULL OR EXISTS (SELECT FROM gap_wordings w WHERE w.gap_id = g.id AND w.language = $3)) ORDER BY ${order} LIMIT $4`,
      [actor.deskId, query.view === 'open', query.language ?? null, query.limit],
    );
    return { items: found.map(gapRow) };
  }

  async read(actor: Actor, id: string, connection: Connection = this.database): Promise<GapRow> {
    this.must(actor, 'gap.read');
    const found = await row<GapRecord>(connection, `${gapQuery} WHERE g.id = $1 AND g.desk_id = $2`, [id, actor.deskId]);
    if (!found) throw new Refusal('not-found');
    return gapRow(found);
  }

  async wordings(actor: Actor, id: string): Promise<GapWordings> {
    this.must(actor, 'gap.read');
    const found = await rows<{ wording: GapRecord['wordings'][number] }>(this.database, wordingQuery, [id, actor.deskId]);
    return { items: found.map(({ wording }) => gapWording(wording)) };
  }

  /** Nobody shall write a snippet for this. @throws Refusal `gap-ended`, `conflict` */
  dismiss(actor: Actor, id: string, { version, reason }: DismissGapBody): Promise<GapRow> {
    return this.end(actor, { id, version }, { action: 'gap.dismissed', set: `state = 'dismissed', reason = $4`, value: reason });
  }

  /** The same question as another. @throws Refusal `gap-ended`, `conflict` */
  merge(actor: Actor, id: string, { version, into }: MergeGapBody): Promise<GapRow> {
    if (id === into) throw new Refusal('gap-ended');
    const also = async (tx: EntityManager): Promise<void> => {
      const target = await row<{ state: string }>(tx, 'SELECT state FROM gaps WHERE id = $1 AND desk_id = $2', [into, actor.deskId]);
      if (!target) throw new Refusal('not-found');
      if (target.state !== 'open') throw new Refusal('gap-ended');
      await tx.query('UPDATE gap_wordings SET gap_id = $2 WHERE gap_id = $1', [id, into]);
      await feedChange(tx, actor.deskId, 'gap', into, 'joined');
    };
    return this.end(actor, { id, version }, { action: 'gap.merged', set: `state = 'merged', merged_into = $4`, value: into, also });
  }

  private end(actor: Actor, { id, version }: { id: string; version: number }, { action, set, value, also }: Ending): Promise<GapRow> {
    this.must(actor, 'gap.decide');
    return this.database.transaction(async (tx) => {
      // The lock of the sorting: no question slips into a gap that ends.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.gaps'), hashtext($1))`, [actor.deskId]);
      const held = await row<{ state: string; version: number }>(tx, 'SELECT state, version FROM gaps WHERE id = $1 AND desk_id = $2', [
        id,
        actor.deskId,
      ]);
      if (!held) throw new Refusal('not-found');
      if (held.state !== 'open') throw new Refusal('gap-ended');
      const ended = await rows(
        tx,
        `UPDATE gaps SET version = version + 1, ended_at = now(), ended_by = $3, ${set} WHERE id = $1 AND version = $2 AND state = 'open' RETURNING 1`,
        [id, version, actor.userId, value],
      );
      if (ended.length === 0) throw new Refusal('conflict', { version: held.version });
      await also?.(tx);
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action, subject: 'gap', subjectId: id });
      await feedChange(tx, actor.deskId, 'gap', id, action);
      return this.read(actor, id, tx);
    });
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
