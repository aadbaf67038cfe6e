import { ChannelError, type AccountIdentity } from '@streetlight/channels';
import { Inject, Injectable } from '@nestjs/common';
import type { AccountView, ConnectBody } from '@streetlight/contracts';
import { type Action, type Actor, may } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId, seal } from '../secrets.js';
import { type AccountRow, accountView } from './account.view.js';
import { ChannelDirectory } from './channel-directory.js';

/** Our identities on the channels. A token is checked with the platform, encrypted, and never shown again. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ChannelDirectory) private readonly channels: ChannelDirectory,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(actor: Actor): Promise<AccountView[]> {
    this.must(actor, 'space.read');
    const found = await rows<AccountRow>(this.database, `SELECT * FROM accounts WHERE desk_id = $1 AND state <> 'stopped' ORDER BY label`, [
      actor.deskId,
    ]);
    return found.map(accountView);
  }

  /** @throws Refusal `token-wrong`, `channel-unreachable`, `account-exists` */
  async connect(actor: Actor, body: ConnectBody): Promise<AccountView> {
    this.must(actor, 'account.connect');
    const identity = await this.identify(body.token);
    const id = newId();
    await this.database.transaction(async (tx) => {
      const added = await rows(
        tx,
        `INSERT INTO accounts (id, desk_id, channel, label, external_id, identity, sees_all_posts, credential, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'connecting') ON CONFLICT (channel, external_id) WHERE stopped_at IS NULL DO NOTHING RETURNING 1`,
        [
          id,
          actor.deskId,
          body.channel,
          body.label,
          identity.externalId,
          identity.handle ?? identity.displayName,
          identity.readsAllMessages,
          seal(this.config.CREDENTIAL_KEY, id, body.token),
        ],
      );
      if (added.length === 0) throw new Refusal('account-exists', { identity: identity.handle ?? identity.displayName });
      // Groups that an earlier connection of the same account found are its groups again.
      await tx.query(
        'UPDATE spaces SET account_id = $1 WHERE desk_id = $2 AND account_id IN (SELECT id FROM accounts WHERE channel = $3 AND external_id = $4)',
        [id, actor.deskId, body.channel, identity.externalId],
      );
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: 'account.connected', subject: 'account', subjectId: id });
      await feedChange(tx, actor.deskId, 'account', id, 'connected');
    });
    return this.read(id);
  }

  /** Stops reading and forgets the token; what was stored stays. */
  async disconnect(actor: Actor, id: string): Promise<void> {
    this.must(actor, 'account.connect');
    await this.database.transaction(async (tx) => {
      const stopped = await rows(
        tx,
        `UPDATE accounts SET state = 'stopped', credential = NULL, stopped_at = now(), lease_holder = NULL, lease_until = NULL
         WHERE id = $1 AND desk_id = $2 AND state <> 'stopped' RETURNING 1`,
        [id, actor.deskId],
      );
      if (stopped.length === 0) throw new Refusal('not-found');
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: 'account.disconnected', subject: 'account', subjectId: id });
      await feedChange(tx, actor.deskId, 'account', id, 'disconnected');
    });
  }

  private async identify(token: string): Promise<AccountIdentity> {
    try {
      return await this.channels.telegram(token).verify();
    } catch (error) {
      if (!(error instanceof ChannelError)) throw error;
      throw error.kind === 'rejected' ? new Refusal('token-wrong') : new Refusal('channel-unreachable', { reason: error.reason });
    }
  }

  private async read(id: string): Promise<AccountView> {
    const found = await row<AccountRow>(this.database, 'SELECT * FROM accounts WHERE id = $1', [id]);
    if (!found) throw new Refusal('not-found');
    return accountView(found);
  }

  private must(actor: Actor, action: Action): void {
    if (!may(actor, action, { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
