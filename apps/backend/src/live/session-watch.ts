import { Injectable } from '@nestjs/common';

/** Open streams by session, so that signing out or disabling a user ends them at once in this process. */
@Injectable()
export class SessionWatch {
  private readonly streams = new Map<string, Set<() => void>>();

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
}
