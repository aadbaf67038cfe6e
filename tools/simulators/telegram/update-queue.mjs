/**
 * The queue of updates behind getUpdates, with the semantics of the platform (read in tdlib/telegram-bot-api 10.0, Client.cpp):
 * an offset confirms every update below it; an offset of 0, or one outside the queue's window, reads from the head and confirms
 * nothing; a negative one drops all but the last; updates live for 24 hours; a waiting request is ended with 409 by the next one.
 */

const dayMs = 86_400_000;
/** The platform takes an offset up to this far beyond the newest id for a confirmation. */
const ahead = 10;

export class Conflict extends Error {}

/** @param {{ now: () => number }} clock */
export function createUpdateQueue({ now }) {
  /** @type {{ update: Record<string, unknown> & { update_id: number }, at: number }[]} */
  let queue = [];
  let nextId = 1000;
  /** @type {Set<string> | null} */
  let allowed = null;
  /** @type {{ wake: () => void, abort: (error: Error) => void } | null} */
  let waiting = null;

  const expire = () => {
    queue = queue.filter(({ at }) => now() - at < dayMs);
  };

  const read = (offset, limit) => {
    expire();
    if (offset < 0) queue = queue.slice(offset);
    else if (offset > 0 && offset <= nextId + ahead) queue = queue.filter(({ update }) => update.update_id >= offset);
    return queue.slice(0, limit).map(({ update }) => update);
  };

  /** Ends the request that waits, as the platform does when another one comes or a webhook is set. */
  const abort = (words) => {
    waiting?.abort(new Conflict(words));
    waiting = null;
  };

  return {
    /** Queues an update; kinds the bot did not ask for are dropped, as they are on the platform. */
    push(update) {
      const [kind] = Object.keys(update).filter((member) => member !== 'update_id');
      if (allowed && kind && !allowed.has(kind)) return null;
      const queued = { ...update, update_id: nextId++ };
      queue.push({ update: queued, at: now() });
      waiting?.wake();
      return queued;
    },
    /** Queues updates exactly as given: duplicates, foreign ids, rubbish. */
    pushRaw(updates) {
      for (const update of updates) queue.push({ update, at: now() });
      waiting?.wake();
    },
    /** From here on ids start anew, as they do after a quiet week. */
    restartIds(id) {
      nextId = id;
    },
    abort,
    pending: () => queue.length,
    /**
     * @param {{ offset?: number, limit?: number, timeout?: number, allowed_updates?: string[] }} request
     * @param {AbortSignal} signal Aborts when the caller hangs up.
     */
    async get({ offset = 0, limit = 100, timeout = 0, allowed_updates: kinds }, signal) {
      if (Array.isArray(kinds)) allowed = kinds.length > 0 ? new Set(kinds) : null;
      const updates = read(offset, limit);
      if (updates.length > 0 || timeout <= 0) return updates;
      abort('Conflict: terminated by other getUpdates request; make sure that only one bot instance is running');
      const mine = {};
      await new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, Math.min(timeout, 50) * 1000);
        const end = (settle) => (value) => {
          clearTimeout(timer);
          if (waiting === mine) waiting = null;
          settle(value);
        };
        Object.assign(mine, { wake: end(resolve), abort: end(reject) });
        signal.addEventListener('abort', mine.wake, { once: true });
        waiting = mine;
      });
      return read(offset, limit);
    },
  };
}
