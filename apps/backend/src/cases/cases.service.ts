import { Inject, Injectable } from '@nestjs/common';
import type { DismissBody } from '@streetlight/contracts';
import { type Actor, type Action, type CaseMove, type CaseState, canMove, caseMoves, leaseMinutes, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { caseEvent } from './case-events.js';
import { graverRisk } from './case-opening.js';

interface Held {
  id: string;
  state: CaseState;
  version: number;
  risk: string;
  holder_id: string | null;
  holder: string | null;
  lease_over: boolean;
  delivery_state: string | null;
  draft_waits: boolean;
}

/** One move of `caseMoves`: who may make it, and what it changes beside the state. Column names come from this file only. */
interface Step {
  action: Action;
  move: CaseMove;
  changes: (held: Held) => Record<string, unknown>;
  /** For the event and the audit trail. */
  parameters?: Record<string, string | number>;
}

/** Triage and the life of a case: every move is a row of `caseMoves`, made by compare-and-set, and leaves an event and an audit event. */
@Injectable()
export class CasesService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Takes a case that nobody holds, or whose holder has been silent for longer than the lease. @throws Refusal `case-held`, `conflict` */
  take(actor: Actor, id: string, version: number): Promise<void> {
    return this.move(actor, id, version, taking(actor));
  }

  /** Takes a case whatever came of it, and opens it again first where it is finished; within a change of somebody else's. @throws Refusal `case-held` */
  async takeUp(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const found = await this.read(tx, actor, id);
    if (found.state === 'taken' && found.holder_id === actor.userId) return;
    if (found.state === 'closed' || found.state === 'dismissed') await this.moveIn(tx, actor, id, found.version, reopening);
    const { version } = await this.read(tx, actor, id);
    await this.moveIn(tx, actor, id, version, taking(actor));
  }

  giveBack(actor: Actor, id: string, version: number): Promise<void> {
    return this.move(actor, id, version, { action: 'case.triage', move: 'give-back', changes: () => released });
  }

  async assign(actor: Actor, id: string, version: number, userId: string): Promise<void> {
    const member = await row(this.database, 'SELECT 1 FROM memberships WHERE user_id = $1 AND desk_id = $2', [userId, actor.deskId]);
    if (!member) throw new Refusal('not-found');
    await this.move(actor, id, version, {
      action: 'case.assign',
      move: 'assign',
      changes: () => ({ holder_id: userId, lease_until: leaseEnd(), snoozed_until: null }),
    });
  }

  snooze(actor: Actor, id: string, version: number, until: string): Promise<void> {
    return this.move(actor, id, version, {
      action: 'case.triage',
      move: 'snooze',
      changes: () => ({ ...released, snoozed_until: until }),
      parameters: { until },
    });
  }

  dismiss(actor: Actor, id: string, version: number, reason: DismissBody['reason']): Promise<void> {
    const changes = { ...released, snoozed_until: null, dismissed_reason: reason, ended_at: new Date() };
    return this.move(actor, id, version, { action: 'case.triage', move: 'dismiss', changes: () => changes, parameters: { reason } });
  }

  close(actor: Actor, id: string, version: number): Promise<void> {
    return this.move(actor, id, version, {
      action: 'case.triage',
      move: 'close',
      changes: () => ({ ...released, ended_at: new Date() }),
    });
  }

  reopen(actor: Actor, id: string, version: number): Promise<void> {
    return this.move(actor, id, version, reopening);
  }

  /** The same question as another case: its posts move there. An acute case is answered for itself. @throws Refusal `case-acute` */
  async merge(actor: Actor, id: string, version: number, into: string): Promise<void> {
    if (id === into) throw new Refusal('case-move-impossible', { state: 'merged' });
    await this.database.transaction(async (tx) => {
      // Both rows in one order, so that two merges at once cannot wait for each other.
      await tx.query('SELECT 1 FROM cases WHERE id = ANY($1) ORDER BY id FOR UPDATE', [[id, into]]);
      const target = await this.read(tx, actor, into);
      if (!['open', 'taken', 'snoozed'].includes(target.state)) throw new Refusal('case-move-impossible', { state: target.state });
      await this.moveIn(tx, actor, id, version, {
        action: 'case.triage',
        move: 'merge',
        changes: (held) => {
          if (held.risk === 'acute') throw new Refusal('case-acute');
          return { ...released, snoozed_until: null, merged_into: into, ended_at: new Date() };
        },
      });
      const moved = await rows(tx, `UPDATE case_posts SET case_id = $2, role = 'duplicate' WHERE case_id = $1 RETURNING 1`, [id, into]);
      await tx.query('UPDATE cases SET post_count = 0 WHERE id = $1', [id]);
      await tx.query(
        `UPDATE cases t SET post_count = t.post_count + $2, version = t.version + 1, priority = greatest(t.priority, s.priority), urgency = greatest(t.urgency, s.urgency),
           risk = ${graverRisk('t.risk', 's.risk')}, deadline_rule = CASE WHEN t.deadline_due <= s.deadline_due THEN t.deadline_rule ELSE coalesce(s.deadline_rule, t.deadline_rule) END,
           deadline_due = least(t.deadline_due, s.deadline_due) FROM cases s WHERE t.id = $1 AND s.id = $3`,
        [into, moved.length, id],
      );
      await this.tell(tx, actor, into, 'case.received-merge', 'joined', {});
    });
  }

  /** The holder is still at it. @returns until when the case is held; @throws Refusal `case-not-yours` */
  async renew(actor: Actor, id: string): Promise<Date> {
    const until = leaseEnd();
    const renewed = await rows(
      this.database,
      `UPDATE cases SET lease_until = $3 WHERE id = $1 AND desk_id = $4 AND holder_id = $2 AND state = 'taken' RETURNING 1`,
      [id, actor.userId, until, actor.deskId],
    );
    if (renewed.length === 0) throw new Refusal('case-not-yours');
    return until;
  }

  /** @throws Refusal `case-not-yours` unless the actor holds the case; prolongs the lease. */
  async mustHold(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const held = await this.read(tx, actor, id);
    if (held.state !== 'taken' || held.holder_id !== actor.userId) throw new Refusal('case-not-yours');
    await tx.query('UPDATE cases SET lease_until = $2 WHERE id = $1', [id, leaseEnd()]);
  }

  /** Names the claim that a case gathers the posts of. @throws Refusal `conflict` */
  async nameClaim(actor: Actor, id: string, version: number, name: string): Promise<void> {
    this.must(actor, 'case.triage');
    await this.database.transaction(async (tx) => {
      const { version: newest } = await this.read(tx, actor, id);
      const named = await rows(tx, 'UPDATE cases SET claim_name = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING 1', [
        id,
        version,
        name,
      ]);
      if (named.length === 0) throw new Refusal('conflict', { version: newest });
      await this.tell(tx, actor, id, 'case.claim-named', 'named', { name });
    });
  }

  async addNote(actor: Actor, id: string, text: string): Promise<{ id: string; at: Date }> {
    this.must(actor, 'note.write');
    return this.database.transaction(async (tx) => {
      await this.read(tx, actor, id);
      const noteId = newId();
      const note = await row<{ at: Date }>(tx, 'INSERT INTO notes (id, case_id, author_id, text) VALUES ($1, $2, $3, $4) RETURNING at', [
        noteId,
        id,
        actor.userId,
        text,
      ]);
      await this.tell(tx, actor, id, 'case.noted', 'noted', {});
      return { id: noteId, at: note?.at ?? new Date() };
    });
  }

  private move(actor: Actor, id: string, version: number, step: Step): Promise<void> {
    return this.database.transaction((tx) => this.moveIn(tx, actor, id, version, step));
  }

  private async moveIn(tx: EntityManager, actor: Actor, id: string, version: number, step: Step): Promise<void> {
    const { action, move, changes, parameters = {} } = step;
    this.must(actor, action);
    const held = await this.read(tx, actor, id);
    const { to, holderOnly } = caseMoves[move];
    if (held.delivery_state === 'uncertain' && finishing.has(move)) throw new Refusal('case-delivery-uncertain');
    if (held.draft_waits && finishing.has(move)) throw new Refusal('case-draft-waits');
    if (!canMove(move, held.state)) throw new Refusal('case-move-impossible', { state: held.state });
    const mine = held.holder_id === actor.userId;
    if (holderOnly && !mine) throw new Refusal('case-not-yours');
    const heldByOther = held.state === 'taken' && !mine && !held.lease_over;
    if (heldByOther && move !== 'assign') throw new Refusal('case-held', { holder: held.holder ?? '' });
    const set = Object.entries({ ...changes(held), state: to });
    const changed = await rows(
      tx,
      `UPDATE cases SET version = version + 1, ${set.map(([column], index) => `${column} = $${index + 3}`).join(', ')}
       WHERE id = $1 AND version = $2 RETURNING 1`,
      [id, version, ...set.map(([, value]) => value)],
    );
    if (changed.length === 0) throw new Refusal('conflict', { version: held.version });
    await this.tell(tx, actor, id, `case.${pastOf[move]}`, pastOf[move], parameters);
  }

  private async read(tx: EntityManager, actor: Actor, id: string): Promise<Held> {
    const held = await row<Held>(
      tx,
      `SELECT c.id, c.state, c.version, c.risk, c.holder_id, u.name AS holder, coalesce(c.lease_until < now(), true) AS lease_over, c.delivery_state,
         EXISTS (SELECT FROM drafts d WHERE d.case_id = c.id AND d.state = 'submitted') AS draft_waits
       FROM cases c LEFT JOIN users u ON u.id = c.holder_id WHERE c.id = $1 AND c.desk_id = $2 FOR UPDATE OF c`,
      [id, actor.deskId],
    );
    if (!held) throw new Refusal('not-found');
    return held;
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    id: string,
    code: string,
    change: string,
    parameters: Record<string, string | number>,
  ): Promise<void> {
    await caseEvent(tx, id, code, actor.userId, parameters);
    await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: code, subject: 'case', subjectId: id, parameters });
    await feedChange(tx, actor.deskId, 'case', id, change);
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

/** Moves after which nobody would look at an uncertain delivery, or miss an answer that still waits for another person. */
const finishing: ReadonlySet<CaseMove> = new Set<CaseMove>(['close', 'dismiss', 'merge']);
const released = { holder_id: null, lease_until: null };
const taking = (actor: Actor): Step => ({
  action: 'case.triage',
  move: 'take',
  changes: () => ({ holder_id: actor.userId, lease_until: leaseEnd(), snoozed_until: null }),
});
const reopening: Step = {
  action: 'case.triage',
  move: 'reopen',
  changes: () => ({ dismissed_reason: null, snoozed_until: null, ended_at: null }),
};
const leaseEnd = (): Date => new Date(Date.now() + leaseMinutes * 60_000);

const pastOf: Record<CaseMove, string> = {
  take: 'taken',
  'give-back': 'given-back',
  assign: 'assigned',
  snooze: 'snoozed',
  wake: 'woken',
  dismiss: 'dismissed',
  merge: 'merged',
  close: 'closed',
  reopen: 'reopened',
};
