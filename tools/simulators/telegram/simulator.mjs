/**
 * A server that speaks the Telegram Bot API for one bot, without Telegram: groups, topics, edits, answers, membership, migration,
 * the queue of updates with its confirmations, the platform's error answers, and faults on demand. Every message the bot gets
 * delivered stands in the ledger, also one whose answer was lost.
 *
 * @example
 * const simulator = createTelegramSimulator();
 * const { apiRoot } = await simulator.start();
 * const group = simulator.addGroup({ title: 'Work in Germany' });
 * simulator.say({ chatId: group.id, from: 'Ana', text: 'Unde?' });
 */
import { createServer } from 'node:http';
import { Conflict, createUpdateQueue } from './update-queue.mjs';
import { BotApiError, createWorld } from './world.mjs';

const maxBody = 1 << 20;

async function payloadOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBody) throw new BotApiError(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks).toString('utf8');
  if (body === '') return Object.fromEntries(new URL(request.url, 'http://simulator').searchParams);
  try {
    return JSON.parse(body);
  } catch {
    throw new BotApiError(400, 'Bad Request: the simulator reads JSON bodies only');
  }
}

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
const refuse = (response, code, description, parameters) =>
  answer(response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });

/**
 * Faults that happen instead of the method: the answer is another one, or none.
 * @type {Record<string, (response: import('node:http').ServerResponse, fault: { retryAfter?: number, status?: number }) => unknown>}
 */
const faults = {
  conflict: (response) =>
    refuse(response, 409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'),
  flood: (response, { retryAfter = 1 }) =>
    refuse(response, 429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter }),
  unauthorized: (response) => refuse(response, 401, 'Unauthorized'),
  error: (response, { status = 502 }) => refuse(response, status, 'Internal Server Error: restart'),
  html: (response, { status = 200 }) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end('<html><body>Bad gateway</body></html>');
  },
  /** A half-open connection: the request is read and nothing ever comes back. */
  hang: () => undefined,
  reset: (response) => response.destroy(),
};
export const faultKinds = [...Object.keys(faults), 'lose-answer'];

/**
 * @param {{ token?: string, username?: string, privacyMode?: boolean, now?: () => number }} [options]
 */
export function createTelegramSimulator({
  token = '4200:simulated-token',
  username = 'streetlight_bot',
  privacyMode = false,
  now = Date.now,
} = {}) {
  const bot = {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'Streetlight',
    username,
    can_join_groups: true,
    can_read_all_group_messages: !privacyMode,
  };
  const updates = createUpdateQueue({ now });
  const world = createWorld({ bot, now, push: updates.push });
  /** @type {{ chatId: number, messageId: number, text: string, topicId: number | null, replyTo: number | null, at: number }[]} */
  const ledger = [];
  const calls = [];
  const watchers = new Set();
  const planned = new Map();
  let webhook = '';

  const methods = {
    getMe: () => bot,
    getChat: ({ chat_id: chatId }) => world.chat(chatId),
    getChatMember: ({ chat_id: chatId, user_id: userId }) => world.member(chatId, userId),
    getWebhookInfo: () => ({ url: webhook, has_custom_certificate: false, pending_update_count: updates.pending() }),
    setWebhook: ({ url = '' }) => {
      if (url) updates.abort('Conflict: terminated by setWebhook request');
      webhook = url;
      return true;
    },
    deleteWebhook: () => {
      webhook = '';
      return true;
    },
    getUpdates: (payload, signal) => {
      if (webhook)
        throw new BotApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      return updates.get(payload, signal);
    },
    sendMessage: (payload) => {
      const message = world.receive(payload);
      const replyTo = payload.reply_parameters ? Number(payload.reply_parameters.message_id) : null;
      const topicId = message.message_thread_id ?? null;
      ledger.push({ chatId: message.chat.id, messageId: message.message_id, text: message.text, topicId, replyTo, at: now() });
      return message;
    },
  };

  const takeFault = (method) => {
    const queue = planned.get(method) ?? [];
    const [fault] = queue;
    if (!fault) return null;
    if (--fault.times <= 0) queue.shift();
    return fault;
  };

  async function serve(request, response) {
    const [, givenToken, method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    if (givenToken === undefined) return refuse(response, 404, 'Not Found');
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const payload = await payloadOf(request);
    calls.push({ method, payload });
    for (const watch of watchers) watch();
    if (givenToken !== token) return refuse(response, 401, 'Unauthorized');
    const fault = takeFault(method);
    if (fault && fault.kind !== 'lose-answer') return faults[fault.kind](response, fault);
    if (!Object.hasOwn(methods, method)) return refuse(response, 404, 'Not Found: method not found');
    const result = await methods[method](payload, gone.signal);
    // The bot's message is out, its receipt is not.
    if (fault) return response.destroy();
    return answer(response, 200, { ok: true, result });
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      if (response.destroyed) return;
      if (error instanceof Conflict) refuse(response, 409, error.message);
      else if (error instanceof BotApiError) refuse(response, error.code, error.message, error.parameters);
      else refuse(response, 500, `Internal Server Error: ${error.message}`);
    });
  });

  return {
    ...world,
    token,
    bot,
    server,
    ledger,
    calls,
    faultKinds,
    pending: updates.pending,
    pushRaw: updates.pushRaw,
    restartIds: updates.restartIds,
    /** The next `times` calls of `method` meet this fault; several queue up. */
    fail({ method, kind, times = 1, ...detail }) {
      if (!faultKinds.includes(kind)) throw new Error(`There is no fault "${kind}"; there are ${faultKinds.join(', ')}.`);
      planned.set(method, [...(planned.get(method) ?? []), { kind, times, ...detail }]);
    },
    clearFaults: () => planned.clear(),
    /** Resolves as soon as `method` was called `count` times in all. */
    called: (method, count = 1) =>
      new Promise((resolve) => {
        const watch = () => {
          if (calls.filter((call) => call.method === method).length < count) return;
          watchers.delete(watch);
          resolve(undefined);
        };
        watchers.add(watch);
        watch();
      }),
    /** @returns {Promise<{ apiRoot: string, port: number }>} */
    start: (port = 0, host = '127.0.0.1') =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve({ apiRoot: `http://${host}:${server.address().port}`, port: server.address().port }));
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
