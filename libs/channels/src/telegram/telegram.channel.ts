import http from 'node:http';
import https from 'node:https';
import { channelAbilities } from '@streetlight/domain';
import { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { type AccountIdentity, ChannelError, type OutboundMessage, type ReceivingChannel, type SendReceipt } from '../channel.js';
import { telegramFailure } from './telegram-failure.js';
import { pollUpdates, type Waiting } from './telegram-polling.js';
import { allowedUpdates } from './telegram-update.js';

export const telegramApiRoot = 'https://api.telegram.org';

export interface TelegramChannelOptions {
  /** From @BotFather; part of every address, so it must never reach a log. */
  token: string;
  /** Another server that speaks the Bot API. Default `telegramApiRoot`. */
  apiRoot?: string;
  waiting: Waiting;
  /** How long the platform may hold a request open for messages, s. Default 50, the platform's own limit. */
  pollSeconds?: number;
  /** After this a request for messages counts as a dead connection, ms; longer than `pollSeconds`. Default 70,000. */
  pollDeadlineMs?: number;
  /** After this any other request does, ms. Default 30,000. */
  deadlineMs?: number;
}

/** Telegram counts characters; UTF-16 units are never fewer. */
const { textLimit } = channelAbilities.telegram;
const tokenForm = /^\d{1,20}:[\w-]{1,128}$/;

/** telegraf as typed client only: its own polling confirms messages before they are stored. */
function createClient(token: string, apiRoot: string): Telegram {
  const client = new Telegram(token, { apiRoot });
  // A fresh connection per request: on a reused one the platform may have hung up already, and whether the request
  // was read then cannot be told.
  client.options.agent = apiRoot.startsWith('http://') ? new http.Agent({ keepAlive: false }) : new https.Agent({ keepAlive: false });
  return client;
}

/** telegraf's type of a signal is a polyfill's; the platform's own does. */
type Bounded = { signal: never };

/** Runs a request that is given up after `ms` or with `signal`. */
async function withDeadline<T>(ms: number, signal: AbortSignal | null, run: (bounded: Bounded) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, ms);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  try {
    return await run({ signal: controller.signal as never });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** No `allow_sending_without_reply`: without its question an answer may be misread; better that a person decides. */
const requestOf = ({ spaceExternalId, threadExternalId, inReplyTo, text }: OutboundMessage) => ({
  chat_id: spaceExternalId,
  text,
  link_preview_options: { is_disabled: true },
  ...(threadExternalId === null ? {} : { message_thread_id: Number(threadExternalId) }),
  ...(inReplyTo === null ? {} : { reply_parameters: { message_id: Number(inReplyTo) } }),
});

/**
 * A Telegram bot. Reads groups, topics and channels it was added to; needs privacy mode off (`readsAllMessages`) or to be an
 * administrator. Source: core.telegram.org/bots/api, Bot API 10.1.
 * @throws ChannelError `token-malformed`
 */
export function createTelegramChannel(options: TelegramChannelOptions): ReceivingChannel {
  const { token, apiRoot = telegramApiRoot, waiting, pollSeconds = 50, pollDeadlineMs = 70_000, deadlineMs = 30_000 } = options;
  if (!tokenForm.test(token)) throw new ChannelError('rejected', 'token-malformed');
  const client = createClient(token, apiRoot);

  const getUpdates = (offset: number, signal: AbortSignal, mayHold: boolean): Promise<readonly Update[]> =>
    withDeadline(pollDeadlineMs, signal, (bounded) =>
      client.callApi(
        'getUpdates',
        { offset, timeout: mayHold ? pollSeconds : 0, limit: 100, allowed_updates: [...allowedUpdates] },
        bounded,
      ),
    );

  return {
    name: 'telegram',
    textLimit,
    async verify(): Promise<AccountIdentity> {
      try {
        const me = await withDeadline(deadlineMs, null, (bounded) => client.callApi('getMe', {}, bounded));
        const name = [me.first_name, me.last_name].filter(Boolean).join(' ');
        return { externalId: String(me.id), displayName: name, handle: me.username, readsAllMessages: me.can_read_all_group_messages };
      } catch (error) {
        throw telegramFailure(error, 'asked');
      }
    },
    receive: (cursor, signal) => pollUpdates(getUpdates, cursor, signal, waiting),
    async send(message: OutboundMessage): Promise<SendReceipt> {
      if (message.text.trim() === '') throw new ChannelError('rejected', 'text-empty');
      if (message.text.length > textLimit) throw new ChannelError('rejected', 'text-too-long');
      try {
        const sent = await withDeadline(deadlineMs, null, (bounded) => client.callApi('sendMessage', requestOf(message), bounded));
        if (!Number.isInteger(sent?.message_id) || !Number.isInteger(sent.date)) throw new ChannelError('uncertain', 'unreadable-answer');
        return { externalId: String(sent.message_id), sentAt: `${new Date(sent.date * 1000).toISOString().slice(0, 19)}Z` };
      } catch (error) {
        throw telegramFailure(error, 'sent');
      }
    },
  };
}
