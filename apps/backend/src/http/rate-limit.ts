import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { row } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { authorHash } from '../secrets.js';

/** Counts attempts in Postgres, so that many at once and many nodes share one count. */
@Injectable()
export class RateLimit {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Counts one attempt for `subject` (stored as a keyed hash) before it is evaluated.
   * @throws Refusal `too-many-requests` with `retryAfterSeconds` beyond `limit` attempts in the window
   */
  async count(purpose: string, subject: string, limit: number, windowMinutes: number): Promise<void> {
    const counted = await row<{ count: number; seconds: number }>(
      this.database,
      `INSERT INTO attempts (key, window_start, count)
       VALUES ($1, date_bin(make_interval(mins => $2), now(), 'epoch'), 1)
       ON CONFLICT (key, window_start) DO UPDATE SET count = attempts.count + 1
       RETURNING count, ceil(extract(epoch FROM window_start + make_interval(mins => $2) - now()))::int AS seconds`,
      [`${purpose}:${authorHash(this.config.AUTHOR_KEY, 'attempts', purpose, subject).toString('base64url')}`, windowMinutes],
    );
    if (counted && counted.count > limit) throw new Refusal('too-many-requests', { retryAfterSeconds: counted.seconds });
  }
}
