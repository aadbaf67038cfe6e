import { ChannelError, type InboundBatch, type Notice, type ReceivingChannel } from '@streetlight/channels';
import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { ChannelName } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { ChannelDirectory } from '../accounts/channel-directory.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import { newId } from '../secrets.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { IntakeService, LeaseLost } from './intake.service.js';

interface LiveAccount {
  id: string;
  desk_id: string;
  channel: ChannelName;
  cursor: string | null;
}

const leaseSeconds = 45;
const heartbeatMs = 10_000;
const lookForWorkMs = 1000;

/**
 * Room 2: receives from every account this process holds the lease of. A batch is stored first; only asking for the
 * next one confirms it to the platform, so that a crash in between repeats a batch and never loses one.
 */
@Injectable()
export class Gateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly holder = newId();
  private readonly running = new Map<string, { stop: AbortController; ended: Promise<void> }>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private lastBeat = 0;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ChannelDirectory) private readonly channels: ChannelDirectory,
    @Inject(IntakeService) private readonly intake: IntakeService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.ROLES.includes('gateway')) return;
    const look = (): void => {
      this.looking = this.lookForWork()
        .catch((error: unknown) => this.log.failed('gateway.unlooked', error))
        .finally(() => {
          if (this.timer) this.timer = setTimeout(look, lookForWorkMs);
        });
    };
    this.timer = setTimeout(look, 0);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.looking;
    for (const { stop } of this.running.values()) stop.abort();
    await Promise.all([...this.running.values()].map(({ ended }) => ended));
    await this.database
      .query('UPDATE accounts SET lease_holder = NULL, lease_until = NULL WHERE lease_holder = $1', [this.holder])
      .catch(() => undefined);
  }

  /** Takes free accounts, keeps the leases of its own alive, and lets go of those that were stopped. */
  private async lookForWork(): Promise<void> {
    if (Date.now() - this.lastBeat > heartbeatMs) {
      this.lastBeat = Date.now();
      const kept = await rows<{ id: string }>(
        this.database,
        `UPDATE accounts SET lease_until = now() + make_interval(secs => $2) WHERE lease_holder = $1 AND id = ANY($3) AND state <> 'stopped' RETURNING id`,
        [this.holder, leaseSeconds, [...this.running.keys()]],
      );
      const still = new Set(kept.map(({ id }) => id));
      for (const [id, { stop }] of this.running) if (!still.has(id)) stop.abort();
    }
    const free = await rows<LiveAccount>(
      this.database,
      `UPDATE accounts SET lease_holder = $1, lease_until = now() + make_interval(secs => $2)
       WHERE id IN (SELECT id FROM accounts WHERE credential IS NOT NULL AND state <> 'stopped' AND (lease_until IS NULL OR lease_until < now()) FOR UPDATE SKIP LOCKED)
       RETURNING id, desk_id, channel, cursor`,
      [this.holder, leaseSeconds],
    );
    for (const account of free) this.start(account);
  }

  private start(account: LiveAccount): void {
    this.running.get(account.id)?.stop.abort();
    const stop = new AbortController();
    const ended = this.receive(account, stop.signal)
      .catch((error: unknown) => this.gaveUp(account, error))
      .finally(() => this.running.delete(account.id));
    this.running.set(account.id, { stop, ended });
    this.log.info('account.watched', { accountId: account.id });
  }

  private async receive(account: LiveAccount, signal: AbortSignal): Promise<void> {
    const channel = (await this.channels.ofAccount(account.id, account.channel)) as ReceivingChannel;
    await this.state(account, 'live', null);
    for await (const batch of channel.receive(account.cursor, signal)) {
      await this.store(account, batch);
      for (const notice of batch.notices) await this.heed(account, notice);
    }
  }

  private async store(account: LiveAccount, batch: InboundBatch): Promise<void> {
    await this.intake.receive(
      {
        deskId: account.desk_id,
        channel: account.channel,
        accountId: account.id,
        cursor: { value: batch.cursor, holder: this.holder },
      },
      batch.messages,
    );
  }

  private async heed(account: LiveAccount, notice: Notice): Promise<void> {
    if (notice.kind === 'disturbed') return this.state(account, 'delayed', notice.reason);
    if (notice.kind === 'recovered') return this.state(account, 'live', null);
    await this.database.transaction(async (tx) => {
      if (notice.kind === 'space-moved') {
        await tx.query(
          `UPDATE spaces SET external_id = $3 WHERE account_id = $1 AND external_id = $2
             AND NOT EXISTS (SELECT FROM spaces n WHERE n.account_id = $1 AND n.external_id = $3)`,
          [account.id, notice.fromExternalId, notice.toExternalId],
        );
        return;
      }
      const source = { deskId: account.desk_id, channel: account.channel, accountId: account.id };
      const space = await this.spaces.onWire(tx, source, notice.spaceExternalId, notice.spaceName);
      await feedChange(tx, account.desk_id, 'space', space.id, notice.kind);
    });
  }

  /** Only what no waiting cures ends a reception: a rejected token, a lost lease, a bug. The account says why. */
  private async gaveUp(account: LiveAccount, error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return this.log.info('account.let-go', { accountId: account.id });
    const final = error instanceof ChannelError && error.kind === 'rejected';
    if (!final) this.log.failed('account.unreceived', error, { accountId: account.id });
    await this.state(account, 'down', error instanceof ChannelError ? error.reason : 'internal').catch(() => undefined);
    // A bug or a passing fault is tried again when the lease is over; a rejected token only after a person acts.
    const again = final ? "interval '10 minutes'" : "interval '5 seconds'";
    await this.database
      .query(`UPDATE accounts SET lease_holder = NULL, lease_until = now() + ${again} WHERE id = $1 AND lease_holder = $2`, [
        account.id,
        this.holder,
      ])
      .catch(() => undefined);
  }

  private async state(account: LiveAccount, state: 'live' | 'delayed' | 'down', reason: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const changed = await row(
        tx,
        `UPDATE accounts SET state = $2, trouble = $3, seen_at = CASE WHEN $2 = 'live' THEN now() ELSE seen_at END
         WHERE id = $1 AND state <> 'stopped' AND (state, trouble) IS DISTINCT FROM ($2, $3::jsonb) RETURNING 1`,
        [account.id, state, reason ? { code: reason, parameters: {} } : null],
      );
      if (changed) await feedChange(tx, account.desk_id, 'account', account.id, state);
    });
  }
}
