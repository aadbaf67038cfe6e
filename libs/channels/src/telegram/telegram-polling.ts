import type { Update } from 'telegraf/types';
import { ChannelError, type ChannelErrorReason, type InboundBatch, type Notice } from '../channel.js';
import { telegramFailure } from './telegram-failure.js';
import { readUpdates } from './telegram-update.js';

/** How a channel waits, so that tests need not. */
export interface Waiting {
  /** Resolves after `ms`, or rejects when `signal` aborts. */
  delay: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** 0 ≤ n < 1. */
  random: () => number;
}

interface BackOff {
  leastMs: number;
  mostMs: number;
}
/** Another poller is a person's matter, so it is asked ever less often; everything else is tried again within ten seconds. */
const conflict: BackOff = { leastMs: 5_000, mostMs: 60_000 };
const fault: BackOff = { leastMs: 1_000, mostMs: 8_000 };
const backOffs: Partial<Record<ChannelErrorReason, BackOff>> = { 'another-poller': conflict, 'webhook-active': conflict };

/**
 * How long to wait: what the platform asks for; else a sixth of the time the disturbance has lasted, so that reception comes back
 * soon after a short one, plus up to a quarter by chance, so that two pollers do not keep meeting.
 */
function waitMs(failure: ChannelError, lastedMs: number, random: () => number): number {
  if (failure.retryAfterMs !== undefined) return failure.retryAfterMs + Math.floor(random() * 500);
  const { leastMs, mostMs } = backOffs[failure.reason] ?? fault;
  return Math.min(mostMs, Math.floor(Math.max(leastMs, lastedMs / 6) * (1 + random() / 4)));
}

/** No waiting cures these. */
const final: ReadonlySet<ChannelErrorReason> = new Set(['token-rejected', 'token-malformed']);

const offsetOf = (cursor: string | null): number => {
  const offset = Number(cursor ?? 0);
  if (!Number.isSafeInteger(offset) || offset < 0) throw new RangeError('The cursor of a Telegram account is a number of at least 0.');
  return offset;
};

const hasId = (update: Update): boolean => Number.isSafeInteger(update?.update_id);
/** Updates without any id could never be confirmed and would come again for ever. */
const isReadable = (updates: unknown): boolean => Array.isArray(updates) && (updates.length === 0 || updates.some(hasId));

/**
 * The loop around getUpdates. The offset sent along confirms all updates below it, and it only ever moves past a batch when the
 * consumer asks for the next one. Update ids start anew at random after a quiet week, so nothing is compared with them; the last
 * of a batch decides.
 */
export async function* pollUpdates(
  getUpdates: (offset: number, signal: AbortSignal, mayHold: boolean) => Promise<readonly Update[]>,
  cursor: string | null,
  signal: AbortSignal,
  { delay, random }: Waiting,
): AsyncGenerator<InboundBatch> {
  let offset = offsetOf(cursor);
  let told: ChannelErrorReason | null = null;
  let lastedMs = 0;
  while (!signal.aborted) {
    let updates: readonly Update[];
    try {
      // After a disturbance the platform is asked to answer at once, so that the end of it shows at once.
      updates = await getUpdates(offset, signal, told === null);
      if (!isReadable(updates)) throw new ChannelError('unreachable', 'unreadable-answer');
    } catch (error) {
      if (signal.aborted) return;
      const failure = telegramFailure(error, 'asked');
      if (final.has(failure.reason)) throw failure;
      const retryInMs = waitMs(failure, lastedMs, random);
      if (told !== failure.reason) {
        told = failure.reason;
        yield { messages: [], notices: [{ kind: 'disturbed', reason: failure.reason, retryInMs }], cursor: String(offset) };
      }
      lastedMs += retryInMs;
      await delay(retryInMs, signal).catch(() => undefined);
      continue;
    }
    const recovered: Notice[] = told === null ? [] : [{ kind: 'recovered' }];
    [told, lastedMs] = [null, 0];
    const last = updates.findLast(hasId);
    if (last) offset = last.update_id + 1;
    if (last || recovered.length > 0) {
      const { messages, notices } = readUpdates(updates);
      yield { messages, notices: [...recovered, ...notices], cursor: String(offset) };
    }
  }
}
