import { Inject, Injectable } from '@nestjs/common';
import type { AbsenceBody, UserView } from '@streetlight/contracts';
import { type Actor, type Colleague, isAway, may, type Role, dayInGermany } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { type MemberRow, userView } from './session.view.js';

const memberQuery = `
  SELECT u.id, u.name, m.languages, m.roles, m.away_until, m.substitute_id, sub.name AS substitute
  FROM memberships m JOIN users u ON u.id = m.user_id LEFT JOIN users sub ON sub.id = m.substitute_id
  WHERE m.desk_id = $1 AND u.disabled_at IS NULL`;

/** Who works at a desk, who of them is away, and who stands in. */
@Injectable()
export class MembersService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async list(actor: Actor): Promise<UserView[]> {
    if (!may(actor, 'desk.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return (await rows<MemberRow>(this.database, `${memberQuery} ORDER BY u.name`, [actor.deskId])).map(userView);
  }

  /** Everybody as far as it matters who may decide on what. */
  async team(connection: Connection, deskId: string): Promise<Colleague[]> {
    const found = await rows<{ id: string; name: string; roles: Role[]; away_until: string | null; substitute_id: string | null }>(
      connection,
      `${memberQuery} ORDER BY u.name`,
      [deskId],
    );
    return found.map(({ id, name, roles, away_until, substitute_id }) => ({
      userId: id,
      deskId,
      name,
      roles,
      awayUntil: away_until,
      substituteId: substitute_id,
    }));
  }

  /** Away until the end of a day, oneself or, for a supervisor, anybody. @throws Refusal `absence-impossible` for a day gone by or a substitute who is away */
  async setAbsence(actor: Actor, userId: string, { until, substituteId }: AbsenceBody): Promise<UserView> {
    return this.change(actor, userId, async (tx) => {
      if (until < dayInGermany()) throw new Refusal('absence-impossible', { reason: 'past' });
      if (substituteId !== null) await this.mustStandIn(tx, actor, userId, substituteId);
      await tx.query('UPDATE memberships SET away_until = $3, substitute_id = $4 WHERE user_id = $1 AND desk_id = $2', [
        userId,
        actor.deskId,
        until,
        substituteId,
      ]);
      return 'absence.set';
    });
  }

  endAbsence(actor: Actor, userId: string): Promise<UserView> {
    return this.change(actor, userId, async (tx) => {
      await tx.query('UPDATE memberships SET away_until = NULL, substitute_id = NULL WHERE user_id = $1 AND desk_id = $2', [
        userId,
        actor.deskId,
      ]);
      return 'absence.ended';
    });
  }

  private async mustStandIn(tx: EntityManager, actor: Actor, userId: string, substituteId: string): Promise<void> {
    const substitute = (await this.team(tx, actor.deskId)).find((one) => one.userId === substituteId);
    if (!substitute) throw new Refusal('not-found');
    const able = substituteId !== userId && may(substitute, 'review.stand-in', { deskId: actor.deskId });
    if (!able) throw new Refusal('absence-impossible', { reason: 'substitute' });
    if (isAway(substitute, dayInGermany())) throw new Refusal('absence-impossible', { reason: 'substitute-away', name: substitute.name });
  }

  private async change(actor: Actor, userId: string, act: (tx: EntityManager) => Promise<string>): Promise<UserView> {
    if (userId !== actor.userId && !may(actor, 'absence.set', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const known = await row(tx, 'SELECT 1 FROM memberships WHERE user_id = $1 AND desk_id = $2 FOR UPDATE', [userId, actor.deskId]);
      if (!known) throw new Refusal('not-found');
      const action = await act(tx);
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action, subject: 'user', subjectId: userId });
      await feedChange(tx, actor.deskId, 'review', userId, action);
      const [member] = await rows<MemberRow>(tx, `${memberQuery} AND u.id = $2`, [actor.deskId, userId]);
      if (!member) throw new Refusal('not-found');
      return userView(member);
    });
  }
}
