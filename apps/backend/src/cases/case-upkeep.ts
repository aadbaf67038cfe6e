import { Inject, Injectable } from '@nestjs/common';
import { priority, dayInGermany } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { caseEvent } from './case-events.js';

/** What happens to cases by the mere passing of time. */
@Injectable()
export class CaseUpkeep {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** Wakes what has been snoozed long enough, and puts open cases in order again as their deadlines come nearer. */
  async sweep(): Promise<number> {
    const due = await rows<{ id: string; desk_id: string }>(
      this.database,
      `SELECT id, desk_id FROM cases WHERE state = 'snoozed' AND snoozed_until <= now() LIMIT 500`,
    );
    for (const { id, desk_id } of due) {
      await this.database.transaction(async (tx) => {
        const woken = await rows(
          tx,
          `UPDATE cases SET state = 'open', snoozed_until = NULL, version = version + 1 WHERE id = $1 AND state = 'snoozed' RETURNING 1`,
          [id],
        );
        if (woken.length === 0) return;
        await caseEvent(tx, id, 'case.woken', null);
        await audit(tx, { deskId: desk_id, actorId: null, action: 'case.woken', subject: 'case', subjectId: id });
        await feedChange(tx, desk_id, 'case', id, 'woken');
      });
    }
    return due.length + (await this.reorder());
  }

  private async reorder(): Promise<number> {
    const today = dayInGermany();
    const open = await rows<{
      id: string;
      desk_id: string;
      kind: never;
      risk: never;
      urgency: never;
      deadline_due: string;
      priority: number;
    }>(
      this.database,
      `SELECT id, desk_id, kind, risk, urgency, deadline_due, priority FROM cases WHERE state IN ('open','taken','snoozed') AND deadline_due IS NOT NULL`,
    );
    const moved = open
      .map((found) => ({ ...found, now: priority({ ...found, deadlineDue: found.deadline_due }, today) }))
      .filter((found) => found.now !== found.priority);
    if (moved.length === 0) return 0;
    await this.database.transaction(async (tx) => {
      await tx.query(
        'UPDATE cases SET priority = n.priority FROM unnest($1::uuid[], $2::int[]) AS n (id, priority) WHERE cases.id = n.id',
        [moved.map((found) => found.id), moved.map((found) => found.now)],
      );
      for (const deskId of new Set(moved.map((found) => found.desk_id))) {
        await feedChange(
          tx,
          deskId,
          'case',
          moved.filter((found) => found.desk_id === deskId).map((found) => found.id),
          'reordered',
        );
      }
    });
    return moved.length;
  }
}
