import { Inject, Injectable } from '@nestjs/common';
import type { UserView } from '@streetlight/contracts';
import { type Actor, may } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { type MemberRow, userView } from './session.view.js';

/** Who works at a desk. */
@Injectable()
export class MembersService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  async list(actor: Actor): Promise<UserView[]> {
    if (!may(actor, 'desk.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const members = await rows<MemberRow>(
      this.database,
      `SELECT u.id, u.name, m.languages, m.roles FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.desk_id = $1 AND u.disabled_at IS NULL ORDER BY u.name`,
      [actor.deskId],
    );
    return members.map(userView);
  }
}
