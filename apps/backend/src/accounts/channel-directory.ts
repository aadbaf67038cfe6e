import { setTimeout as delay } from 'node:timers/promises';
import { type Channel, ChannelError, createCommunityChannel, createTelegramChannel, type ReceivingChannel } from '@streetlight/channels';
import { Inject, Injectable } from '@nestjs/common';
import type { ChannelName } from '@streetlight/domain';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { row } from '../database/sql.js';
import { newId, open } from '../secrets.js';

/** Answers of the community page are the page's own rows: a reply whose delivery is confirmed stands there. */
const community = createCommunityChannel({
  identity: { externalId: 'community', displayName: 'Streetlight', handle: null, readsAllMessages: true },
  publish: () => Promise.resolve({ externalId: newId(), sentAt: new Date().toISOString() }),
});

/** Waiting and chance as they are. */
const waiting = { delay: (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal }), random: Math.random };

/** Opens the channel of an account with its decrypted credential. */
@Injectable()
export class ChannelDirectory {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ChannelError `rejected` when the account is gone or stopped */
  async ofAccount(accountId: string | null, channel: ChannelName): Promise<Channel> {
    if (channel === 'community') return community;
    const account = accountId
      ? await row<{ id: string; credential: Buffer | null }>(
          this.database,
          `SELECT id, credential FROM accounts WHERE id = $1 AND state <> 'stopped'`,
          [accountId],
        )
      : null;
    if (!account?.credential || channel !== 'telegram') throw new ChannelError('rejected', 'account-removed');
    return this.telegram(open(this.config.CREDENTIAL_KEY, account.id, account.credential));
  }

  telegram(token: string): ReceivingChannel {
    return createTelegramChannel({ token, apiRoot: this.config.TELEGRAM_API_URL, waiting });
  }
}
