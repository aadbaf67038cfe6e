import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { FeedChanges } from '@streetlight/contracts';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { EventLog } from '../logger.js';

/** A place in the feed: `<transaction>-<row>`; transactions are in commit-safe order, rows within them by number. */
export type FeedCursor = string;

interface FeedRow {
  cursor: FeedCursor;
  desk_id: string;
  subject: FeedChanges[number]['subject'];
  subject_id: string;
  change: string;
  at: Date;
}

/** One change and its place. */
export interface FeedEntry {
  cursor: FeedCursor;
  change: FeedChanges[number];
}

type Listener = (entries: FeedEntry[]) => void;

/** Whether place `a` lies behind place `b`. */
export function isAfter(a: FeedCursor, b: FeedCursor): boolean {
  const [transactionA = 0n, rowA = 0n] = a.split('-').map(BigInt);
  const [transactionB = 0n, rowB = 0n] = b.split('-').map(BigInt);
  return transactionA > transactionB || (transactionA === transactionB && rowA > rowB);
}

/** Transactions below this one have ended, whatever their outcome. */
const oldestRunning = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';
const pageSize = 500;
const idlePollMs = 2000;
const behindPollMs = 50;
const cursorForm = /^\d{1,20}-\d{1,19}$/;

/**
 * Follows the feed for all desks of this process and hands each listener the changes of its desk. Only rows below the
 * oldest running transaction are read, so that rows committed out of order are never skipped. NOTIFY only rings; a slow
 * poll makes up for a ring that was missed.
 */
@Injectable()
export class FeedReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly everyDesk = new Set<(changes: FeedChanges) => void>();
  private readonly memories = new Set<(changes: FeedChanges) => Promise<void>>();
  private cursor: FeedCursor = '0-0';
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> | undefined;
  private rungWhileReading = false;
  private stopped = false;

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.cursor = await this.head();
    await this.listen();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.reading;
    await this.client?.end().catch(() => undefined);
  }

  /** Calls `listener` with the changes of one desk from now on. @returns how to stop */
  follow(deskId: string, listener: Listener): () => void {
    const ofDesk = this.listeners.get(deskId) ?? new Set();
    this.listeners.set(deskId, ofDesk.add(listener));
    return () => {
      ofDesk.delete(listener);
      if (ofDesk.size === 0) this.listeners.delete(deskId);
    };
  }

  /**
   * For what this process remembers of the database (the search index): every change of every desk, before anybody else is told. Whoever
   * hears of a change and asks for it then finds it. `listener` never fails.
   */
  keepUp(listener: (changes: FeedChanges) => Promise<void>): void {
    this.memories.add(listener);
  }

  /** For the process itself: every change of every desk. */
  followAll(listener: (changes: FeedChanges) => void): void {
    this.everyDesk.add(listener);
  }

  /** The newest place below the oldest running transaction. */
  async head(): Promise<FeedCursor> {
    const newest = await row<{ cursor: string }>(
      this.database,
      `SELECT xid || '-' || id AS cursor FROM feed WHERE xid < ${oldestRunning} ORDER BY xid DESC, id DESC LIMIT 1`,
    );
    return newest?.cursor ?? '0-0';
  }

  /**
   * What a desk missed after `cursor`, at most 500 changes a page; null when the place is unknown or no longer kept,
   * so that the reader must fetch anew.
   */
  async since(deskId: string, cursor: FeedCursor): Promise<FeedEntry[] | null> {
    if (!cursorForm.test(cursor)) return null;
    const oldest = await row<{ kept: boolean }>(
      this.database,
      `SELECT coalesce(min(xid) <= split_part($1, '-', 1)::bigint, true) AS kept FROM feed`,
      [cursor],
    );
    if ((!oldest?.kept && cursor !== '0-0') || isAfter(cursor, await this.head())) return null;
    return (await this.read(cursor, deskId)).map(entryOf);
  }

  /** Forgets changes that are older than anybody stays away; who comes later fetches everything anew. */
  async sweep(): Promise<number> {
    const gone = await rows(this.database, `DELETE FROM feed WHERE at < now() - interval '3 days' RETURNING 1`);
    return gone.length;
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL, application_name: 'streetlight-feed', keepAlive: true });
    const lost = (): void => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', (error) => {
      this.log.failed('feed.unheard', error);
      lost();
    });
    client.on('end', lost);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query('LISTEN feed');
      this.client = client;
    } catch (error) {
      this.log.failed('feed.unheard', error);
      await client.end().catch(() => undefined);
    }
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.reading) {
      this.rungWhileReading = true;
      return;
    }
    clearTimeout(this.timer);
    this.reading = this.readOn().finally(() => {
      this.reading = undefined;
      if (this.rungWhileReading) this.wake();
    });
  }

  private async readOn(): Promise<void> {
    let nextMs = idlePollMs;
    try {
      do {
        this.rungWhileReading = false;
        const page = await this.read(this.cursor);
        if (page.length > 0) await this.deliver(page);
        if (page.length === pageSize) this.rungWhileReading = true;
      } while (this.rungWhileReading);
      if (await this.someWaitForATransaction()) nextMs = behindPollMs;
      if (!this.client) await this.listen();
    } catch (error) {
      this.log.failed('feed.unread', error);
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), nextMs);
  }

  private async someWaitForATransaction(): Promise<boolean> {
    const found = await row<{ waiting: boolean }>(
      this.database,
      `SELECT EXISTS (SELECT FROM feed WHERE xid >= ${oldestRunning}) AS waiting`,
    );
    return found?.waiting ?? false;
  }

  private read(cursor: FeedCursor, deskId?: string): Promise<FeedRow[]> {
    const [xid, id] = cursor.split('-');
    return rows<FeedRow>(
      this.database,
      `SELECT xid || '-' || id AS cursor, desk_id, subject, subject_id, change, at FROM feed
       WHERE (xid, id) > ($1::bigint, $2::bigint) AND xid < ${oldestRunning} ${deskId ? 'AND desk_id = $3' : ''}
       ORDER BY xid, id LIMIT ${pageSize}`,
      deskId ? [xid, id, deskId] : [xid, id],
    );
  }

  private async deliver(page: FeedRow[]): Promise<void> {
    this.cursor = page.at(-1)?.cursor ?? this.cursor;
    const all = page.map((found) => entryOf(found).change);
    await Promise.all([...this.memories].map((listener) => listener(all)));
    for (const [deskId, listeners] of this.listeners) {
      const entries = page.filter((found) => found.desk_id === deskId).map(entryOf);
      if (entries.length > 0) for (const listener of listeners) listener(entries);
    }
    for (const listener of this.everyDesk) listener(all);
  }
}

const entryOf = (found: FeedRow): FeedEntry => ({
  cursor: found.cursor,
  change: { subject: found.subject, id: found.subject_id, change: found.change, at: found.at.toISOString() },
});
