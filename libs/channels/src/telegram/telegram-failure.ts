import { TelegramError } from 'telegraf';
import { ChannelError, type ChannelErrorReason } from '../channel.js';

/** What Telegram's words on a 400 or 403 mean. Source: descriptions in tdlib/telegram-bot-api 10.0, Client.cpp. */
const refusals: readonly [pattern: RegExp, reason: ChannelErrorReason][] = [
  [/upgraded to a supergroup/i, 'space-moved'],
  [/text is empty/i, 'text-empty'],
  [/too long/i, 'text-too-long'],
  [/thread not found|TOPIC_(?:CLOSED|DELETED)/i, 'thread-closed'],
  [/to be replied not found|replied message not found/i, 'reply-target-gone'],
  [/kicked|not a member|deleted|deactivated|blocked/i, 'account-removed'],
  [/not enough rights|no rights|administrator rights|_FORBIDDEN|CHAT_RESTRICTED/i, 'sending-forbidden'],
  [/chat not found|CHAT_ID_INVALID|PEER_ID_INVALID/i, 'space-unknown'],
];

/** Failures that happen before the first byte of a request leaves. */
const neverSent: Readonly<Record<string, ChannelErrorReason>> = {
  ENOTFOUND: 'host-unknown',
  EAI_AGAIN: 'host-unknown',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'connection-refused',
  ENETUNREACH: 'connection-refused',
};
const badCertificate = /^(?:CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/;

/** Without a stated time to wait; Telegram always states one. */
const defaultRetryAfterMs = 5_000;

function fromAnswer(error: TelegramError): ChannelError {
  const { code, description, parameters } = error;
  if (code === 429) {
    const seconds = parameters?.retry_after;
    return new ChannelError('rate-limited', 'too-many-requests', {
      retryAfterMs: seconds === undefined ? defaultRetryAfterMs : seconds * 1000,
    });
  }
  if (code >= 500) return new ChannelError('uncertain', 'server-error');
  // 404 is what Telegram answers to a token it has never issued: the token is part of the path.
  if (code === 401 || code === 404) return new ChannelError('rejected', 'token-rejected');
  if (code === 409) return new ChannelError('rejected', /webhook/i.test(String(description)) ? 'webhook-active' : 'another-poller');
  const reason = refusals.find(([pattern]) => pattern.test(String(description)))?.[1] ?? 'refused';
  const movedTo = parameters?.migrate_to_chat_id;
  return new ChannelError('rejected', reason, movedTo === undefined ? {} : { movedTo: String(movedTo) });
}

/**
 * What went wrong with a request, without a word of the original: telegraf's own errors carry the address, and so the token.
 * `uncertain` is for requests that change something; for a mere question (`asked`) nothing can have been done twice, so the same
 * failures are `unreachable`.
 */
export function telegramFailure(error: unknown, intent: 'asked' | 'sent'): ChannelError {
  if (error instanceof ChannelError) return error;
  if (error instanceof TelegramError) {
    const failure = fromAnswer(error);
    return failure.kind === 'uncertain' && intent === 'asked' ? new ChannelError('unreachable', failure.reason) : failure;
  }
  const { name = '', type = '', code = '' } = error as { name?: string; type?: string; code?: string };
  const early = neverSent[code] ?? (badCertificate.test(code) ? 'insecure-connection' : undefined);
  if (early) return new ChannelError('unreachable', early);
  const late = intent === 'asked' ? 'unreachable' : 'uncertain';
  if (name === 'AbortError' || name === 'TimeoutError' || type === 'request-timeout') return new ChannelError(late, 'no-answer');
  return new ChannelError(late, type === 'invalid-json' ? 'unreadable-answer' : 'connection-lost');
}
