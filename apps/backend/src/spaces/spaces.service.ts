import { Inject, Injectable } from '@nestjs/common';
import type { ConsentBody, SpaceBody, SpaceView } from '@streetlight/contracts';
import { type Action, type Actor, type ChannelName, may, platformOf } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { type SpaceRow, spaceView } from './space.view.js';

/** A space as intake meets it. */
export interface SpaceOnWire {
  id: string;
  consented: boolean;
}

/** Whether a consent record of `space_id` = $1 is valid today. */
const consentToday = `EXISTS (SELECT FROM consents c WHERE c.space_id = s.id AND c.withdrawn_at IS NULL AND current_date BETWEEN c.valid_from AND c.valid_to)`;

const spaceColumns = `
  s.id, s.name, s.channel, s.languages, s.member_count, s.rules, s.slug, s.post_count, s.quiet_count, s.refused_count, s.last_post_at,
  (SELECT count(*)::int FROM cases k WHERE k.space_id = s.id AND k.state IN ('open','taken','snoozed')) AS open_cases,
  a.state AS account_state, a.trouble AS account_trouble, ${consentToday} AS consented,
  (SELECT to_jsonb(c) FROM consents c WHERE c.space_id = s.id AND c.withdrawn_at IS NULL ORDER BY c.valid_to DESC LIMIT 1) AS consent`;

/** Watched groups and their consent records. No space is read or written without a valid one. */
@Injectable()
export class SpacesService {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  /** The space of a message, made known without consent when it is new. */
  async onWire(
    tx: EntityManager,
    source: { deskId: string; channel: ChannelName; accountId: string | null },
    externalId: string,
    name: string | null,
  ): Promise<SpaceOnWire> {
    const parameters = [source.deskId, platformOf(source.channel), externalId];
    const find = (): Promise<(SpaceOnWire & { account_id: string | null }) | null> =>
      row(
        tx,
        `SELECT s.id, s.account_id, ${consentToday} AS consented FROM spaces s WHERE s.desk_id = $1 AND s.platform = $2 AND s.external_id = $3`,
        parameters,
      );
    const known = await find();
    if (known && (source.accountId === null || known.account_id === source.accountId)) return known;
    await tx.query(
      `INSERT INTO spaces (id, desk_id, platform, external_id, channel, account_id, name) VALUES ($4, $1, $2, $3, $5, $6, $7)
       ON CONFLICT (desk_id, platform, external_id) DO UPDATE SET account_id = EXCLUDED.account_id, channel = EXCLUDED.channel
       WHERE EXCLUDED.account_id IS NOT NULL`,
      [...parameters, newId(), source.channel, source.accountId, name ?? externalId],
    );
    const space = await find();
    if (!space) throw new Error('a space that was just stored cannot be found');
    if (!known) await feedChange(tx, source.deskId, 'space', space.id, 'found');
    return space;
  }

  /** @throws Refusal `consent-missing` */
  async mustHaveConsent(connection: Connection, spaceId: string): Promise<void> {
    const space = await row<{ consented: boolean }>(connection, `SELECT ${consentToday} AS consented FROM spaces s WHERE s.id = $1`, [
      spaceId,
    ]);
    if (!space?.consented) throw new Refusal('consent-missing');
  }

  async list(actor: Actor): Promise<SpaceView[]> {
    this.must(actor, 'space.read');
    const found = await rows<SpaceRow>(
      this.database,
      `SELECT ${spaceColumns} FROM spaces s LEFT JOIN accounts a ON a.id = s.account_id WHERE s.desk_id = $1 ORDER BY s.name`,
      [actor.deskId],
    );
    return found.map(spaceView);
  }

  async change(actor: Actor, id: string, body: SpaceBody): Promise<SpaceView> {
    this.must(actor, 'space.manage');
    await this.database.transaction(async (tx) => {
      await this.lock(tx, actor, id);
      await tx.query(
        `UPDATE spaces SET name = coalesce($2, name), languages = coalesce($3, languages), rules = coalesce($4, rules),
           member_count = CASE WHEN $5 THEN $6 ELSE member_count END WHERE id = $1`,
        [id, body.name ?? null, body.languages ?? null, body.rules ?? null, body.memberCount !== undefined, body.memberCount ?? null],
      );
      await this.told(tx, actor, id, 'space.changed');
    });
    return this.read(actor, id);
  }

  async recordConsent(actor: Actor, id: string, body: ConsentBody): Promise<SpaceView> {
    this.must(actor, 'space.manage');
    await this.database.transaction(async (tx) => {
      await this.lock(tx, actor, id);
      await this.addConsent(tx, id, body, actor.userId);
      await this.told(tx, actor, id, 'consent.recorded');
    });
    return this.read(actor, id);
  }

  async withdrawConsent(actor: Actor, id: string): Promise<SpaceView> {
    this.must(actor, 'space.manage');
    await this.database.transaction(async (tx) => {
      await this.lock(tx, actor, id);
      await tx.query('UPDATE consents SET withdrawn_at = now() WHERE space_id = $1 AND withdrawn_at IS NULL', [id]);
      await this.told(tx, actor, id, 'consent.withdrawn');
    });
    return this.read(actor, id);
  }

  /** The space an export file is imported into, with its consent record. */
  async forImport(
    tx: EntityManager,
    actor: { deskId: string; userId: string },
    channel: ChannelName,
    space: { externalId: string; name: string | null },
    consent: ConsentBody,
  ): Promise<string> {
    const { id, consented } = await this.onWire(tx, { deskId: actor.deskId, channel, accountId: null }, space.externalId, space.name);
    if (!consented) {
      // What a supervisor took back, an import does not give again.
      const withdrawn = await row(tx, 'SELECT 1 FROM consents WHERE space_id = $1 AND withdrawn_at IS NOT NULL', [id]);
      if (withdrawn) throw new Refusal('consent-missing');
      await this.addConsent(tx, id, consent, actor.userId);
      await this.told(tx, actor, id, 'consent.recorded');
    }
    return id;
  }

  async addConsent(tx: EntityManager, spaceId: string, body: ConsentBody, userId: string | null): Promise<void> {
    await tx.query(
      'INSERT INTO consents (id, space_id, given_by, evidence, valid_from, valid_to, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), spaceId, body.givenBy, body.evidence, body.validFrom, body.validTo, userId],
    );
  }

  private async read(actor: Actor, id: string): Promise<SpaceView> {
    const found = await row<SpaceRow>(
      this.database,
      `SELECT ${spaceColumns} FROM spaces s LEFT JOIN accounts a ON a.id = s.account_id WHERE s.id = $1 AND s.desk_id = $2`,
      [id, actor.deskId],
    );
    if (!found) throw new Refusal('not-found');
    return spaceView(found);
  }

  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const found = await row(tx, 'SELECT 1 FROM spaces WHERE id = $1 AND desk_id = $2 FOR UPDATE', [id, actor.deskId]);
    if (!found) throw new Refusal('not-found');
  }

  private async told(tx: EntityManager, actor: { deskId: string; userId: string }, id: string, action: string): Promise<void> {
    await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action, subject: 'space', subjectId: id });
    await feedChange(tx, actor.deskId, 'space', id, 'changed');
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
