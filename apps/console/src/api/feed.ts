import { type FeedChanges, feedPath } from '@streetlight/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { keys, staleKeys } from './keys.js';

/** `connecting` before the first sign of life; `lost` since the connection broke, while the browser tries again. */
export type Connection = 'connecting' | 'live' | 'lost';

export interface FeedState {
  connection: Connection;
  /** When the last event or ping came, ms since 1970; null before the first. */
  lastSignAt: number | null;
  /** Since when the connection has been lost. */
  lostAt: number | null;
  /** What came in right after the connection was back, until `dismissCaughtUp`. */
  caughtUp: { changes: number; caseIds: readonly string[] } | null;
  /** The newest changes, for those who tell people about them. */
  latest: FeedChanges;
}

export const initialFeedState: FeedState = { connection: 'connecting', lastSignAt: null, lostAt: null, caughtUp: null, latest: [] };

/** Bursts (an import, a replay) refresh the screen at most this often. */
const refreshEveryMs = 250;
/** The feed sends a ping well within this time; without one the state is no longer called live. */
export const silentAfterMs = 45_000;
/** An EventSource that was refused stays closed; a new one is made after this time. */
const reopenAfterMs = 3000;

/** The live feed of changes: keeps the answers of a `QueryClient` fresh and says how alive it is. */
export interface Feed {
  state: () => FeedState;
  subscribe: (listener: () => void) => () => void;
  dismissCaughtUp: () => void;
  close: () => void;
}

/**
 * Opens the feed. The browser reconnects by itself with `Last-Event-ID`, so that nothing is skipped; where the
 * backend no longer knows that place (`reset`), everything is read anew.
 */
export function openFeed(queries: QueryClient, now: () => number = Date.now, makeSource = (path: string) => new EventSource(path)): Feed {
  let current = initialFeedState;
  let waiting: FeedChanges = [];
  let flushing: ReturnType<typeof setTimeout> | null = null;
  let reopening: ReturnType<typeof setTimeout> | null = null;
  let replaying = false;
  /** A new connection knows nothing of what changed between the first answers and its own beginning: they are read again. */
  let fresh = true;
  const listeners = new Set<() => void>();
  const set = (change: Partial<FeedState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const flush = (): void => {
    flushing = null;
    const changes = waiting;
    waiting = [];
    for (const key of staleKeys(changes)) void queries.invalidateQueries({ queryKey: key });
    set({ latest: changes });
  };
  const readAnew = (): void => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
  const signOfLife = (): void => {
    if (current.lostAt !== null) {
      replaying = true;
      void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
    }
    set({ connection: 'live', lastSignAt: now(), lostAt: null });
  };
  const countReplay = (changes: FeedChanges): void => {
    const before = current.caughtUp ?? { changes: 0, caseIds: [] };
    const caseIds = changes.filter(({ subject }) => subject === 'case').map(({ id }) => id);
    set({ caughtUp: { changes: before.changes + changes.length, caseIds: [...new Set([...before.caseIds, ...caseIds])] } });
  };
  const onChanges = (event: Event): void => {
    signOfLife();
    const changes = JSON.parse((event as MessageEvent<string>).data) as FeedChanges;
    if (replaying) countReplay(changes);
    waiting = [...waiting, ...changes];
    flushing ??= setTimeout(flush, refreshEveryMs);
  };
  const onError = (): void => {
    if (current.lostAt === null) set({ connection: 'lost', lostAt: now() });
    if (source.readyState !== EventSource.CLOSED || reopening) return;
    reopening = setTimeout(() => {
      reopening = null;
      fresh = true;
      source = listen(makeSource(feedPath));
    }, reopenAfterMs);
  };
  const listen = (to: EventSource): EventSource => {
    to.addEventListener('open', signOfLife);
    to.addEventListener('ping', signOfLife);
    to.addEventListener('changes', onChanges);
    to.addEventListener('ready', () => {
      replaying = false;
      if (fresh) readAnew();
      fresh = false;
    });
    to.addEventListener('reset', readAnew);
    to.addEventListener('error', onError);
    return to;
  };
  let source = listen(makeSource(feedPath));
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dismissCaughtUp: () => set({ caughtUp: null }),
    close: () => {
      source.close();
      if (flushing) clearTimeout(flushing);
      if (reopening) clearTimeout(reopening);
    },
  };
}
