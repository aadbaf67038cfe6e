import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rows } from '../database/sql.js';

const lookEveryMs = 30_000;

/** Open streams by session: signing out ends them at once; a session that is over, wherever it ended, within half a minute. */
@Injectable()
export class SessionWatch implements OnModuleInit, OnModuleDestroy {
  private readonly streams = new Map<string, Set<() => void>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.look(), lookEveryMs);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Remembers how to close a stream of this session. @returns how to forget it */
  closeWithSession(tokenHash: Buffer, close: () => void): () => void {
    const key = tokenHash.toString('hex');
    const open = this.streams.get(key) ?? new Set();
    this.streams.set(key, open.add(close));
    return () => {
      open.delete(close);
      if (open.size === 0) this.streams.delete(key);
    };
  }

  ended(tokenHash: Buffer): void {
    const streams = this.streams.get(tokenHash.toString('hex')) ?? new Set();
    for (const close of Array.from(streams)) close();
  }

  /** A database that does not answer ends nobody's work. */
  private async look(): Promise<void> {
    const open = [...this.streams.keys()].map((key) => Buffer.from(key, 'hex'));
    if (open.length === 0) return;
    const over = await rows<{ token_hash: Buffer }>(
      this.database,
      `SELECT o.token_hash FROM unnest($1::bytea[]) AS o (token_hash) WHERE NOT EXISTS (
         SELECT FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.token_hash = o.token_hash AND s.expires_at > now() AND u.disabled_at IS NULL)`,
      [open],
    ).catch(() => []);
    for (const { token_hash } of over) this.ended(token_hash);
  }
}
