import type { ChannelName } from '@streetlight/domain';

/**
 * The port to the platforms. A channel speaks one platform's language outside and ours inside; it stores nothing,
 * decides nothing and repeats nothing on its own: whoever calls it owns the cursor, the receipts and the second try.
 */

/** Who wrote, as the platform names them. Hash `externalId` before storing it; `displayName` lives only as long as a case needs it. */
export interface InboundAuthor {
  externalId: string;
  displayName: string | null;
}

export const inboundKinds = ['message', 'system', 'media'] as const;
/**
 * `message` words of a person · `media` a picture, file, voice, place or poll, whose caption (if any) is the text and is worth
 * assessing like a message · `system` words of the platform (joined, pinned, deleted), never assessed.
 */
export type InboundKind = (typeof inboundKinds)[number];

/** One message on the wire. Text holds no NUL and no lone surrogate, otherwise it is what was written. */
export interface InboundMessage {
  spaceExternalId: string;
  spaceName: string | null;
  /** Unique within the space. An edit comes again under the same id with another `editedAt`. */
  externalId: string;
  /** The topic of a space divided into topics, in the form `OutboundMessage` takes it; else null. */
  threadExternalId: string | null;
  /** `externalId` of the message this one answers, in the same space. */
  inReplyTo: string | null;
  /** Null where the platform names nobody (WhatsApp system lines). */
  author: InboundAuthor | null;
  kind: InboundKind;
  text: string;
  /**
   * ISO 8601 to the second. With `Z` or an offset where the platform states the instant; without either where a file
   * states local time only (WhatsApp): the consumer, who knows the space's zone, decides (`instantOf`).
   */
  sentAt: string;
  /** Like `sentAt`; null if never edited or if the platform does not say when. */
  editedAt: string | null;
}

/** What happened around the messages; the consumer shows it on the account or the space, it never stops reception. */
export type Notice =
  /** Reception is disturbed; the channel goes on trying by itself, next in `retryInMs`. Told once per disturbance and reason. */
  | { kind: 'disturbed'; reason: ChannelErrorReason; retryInMs: number }
  /** The disturbance told before is over. */
  | { kind: 'recovered' }
  /** Our account is in the space and reads it; `canSend` false where it may only read. */
  | { kind: 'space-joined'; spaceExternalId: string; spaceName: string | null; canSend: boolean }
  /** Our account left or was removed: nothing more will come from there and nothing can be sent. */
  | { kind: 'space-left'; spaceExternalId: string; spaceName: string | null }
  /** The platform moved the space to a new id (a Telegram group became a supergroup); message ids start anew there. */
  | { kind: 'space-moved'; fromExternalId: string; toExternalId: string };

export interface InboundBatch {
  /** In the platform's order; may repeat messages already delivered, and edits may come before their originals. */
  messages: InboundMessage[];
  notices: Notice[];
  /** Store it in the same transaction as the messages; `receive(cursor)` goes on after this batch. */
  cursor: string;
}

export interface OutboundMessage {
  spaceExternalId: string;
  threadExternalId: string | null;
  inReplyTo: string | null;
  /** Plain text, 1 to `textLimit` UTF-16 units. */
  text: string;
}

export interface SendReceipt {
  externalId: string;
  /** ISO 8601 with `Z`. */
  sentAt: string;
}

/** Our identity on the platform. */
export interface AccountIdentity {
  externalId: string;
  displayName: string;
  /** Public handle without `@`, where the platform has one. */
  handle: string | null;
  /** False: the platform hides ordinary group messages from this account (Telegram's privacy mode); the account is deaf. */
  readsAllMessages: boolean;
}

export const channelErrorKinds = ['rate-limited', 'unreachable', 'rejected', 'uncertain'] as const;
/**
 * What to do: `rate-limited` wait `retryAfterMs`, nothing was sent · `unreachable` surely not sent, try again later ·
 * `rejected` final, surely not sent · `uncertain` may or may not have been sent: a person looks, the machine never repeats.
 */
export type ChannelErrorKind = (typeof channelErrorKinds)[number];

/** Why, as a code with a sentence in every interface language. */
export const channelErrorReasons = {
  'token-malformed': 'The token does not have the form of a token.',
  'token-rejected': 'The platform does not accept the token.',
  'another-poller': 'Another program receives the messages of this account.',
  'webhook-active': 'A webhook is set for this account, so its messages cannot be fetched.',
  'too-many-requests': 'The platform asks to wait.',
  'host-unknown': 'The platform’s address cannot be resolved.',
  'connection-refused': 'The platform cannot be reached.',
  'insecure-connection': 'The platform’s certificate was not accepted.',
  'no-answer': 'The platform did not answer in time.',
  'connection-lost': 'The connection broke before the answer came.',
  'server-error': 'The platform reported a fault of its own.',
  'unreadable-answer': 'The platform’s answer could not be read.',
  'space-unknown': 'The platform does not know this space, or the account has never been in it.',
  'space-moved': 'The space has moved to a new id.',
  'account-removed': 'The account is no longer a member of the space.',
  'sending-forbidden': 'The account may not write in this space.',
  'thread-closed': 'The topic is closed or gone.',
  'reply-target-gone': 'The message to answer no longer exists.',
  'text-empty': 'The text is empty.',
  'text-too-long': 'The text is longer than the platform allows.',
  refused: 'The platform refused the request.',
} as const satisfies Record<string, string>;
export type ChannelErrorReason = keyof typeof channelErrorReasons;

/** An outside failure of a channel. Its message is safe to log: no token, no text, no name. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  readonly kind: ChannelErrorKind;
  readonly reason: ChannelErrorReason;
  /** Set where the platform said how long to wait. */
  readonly retryAfterMs?: number;
  /** Set with `space-moved`. */
  readonly movedTo?: string;

  constructor(kind: ChannelErrorKind, reason: ChannelErrorReason, more: { retryAfterMs?: number; movedTo?: string } = {}) {
    super(`${kind}: ${channelErrorReasons[reason]}`);
    this.kind = kind;
    this.reason = reason;
    if (more.retryAfterMs !== undefined) this.retryAfterMs = more.retryAfterMs;
    if (more.movedTo !== undefined) this.movedTo = more.movedTo;
  }
}

/** A channel we can answer on. */
export interface Channel {
  readonly name: ChannelName;
  /** The longest text it takes, in UTF-16 units. */
  readonly textLimit: number;
  /** Asks the platform who we are. @throws ChannelError `rejected` (bad token), `unreachable`, `rate-limited`; never `uncertain`. */
  verify(): Promise<AccountIdentity>;
  /** Sends once; never repeats by itself. @throws ChannelError */
  send(message: OutboundMessage): Promise<SendReceipt>;
}

/** A channel that fetches its messages itself, through one gateway per account. */
export interface ReceivingChannel extends Channel {
  /**
   * Batches after `cursor` (null: from the oldest the platform still holds) until `signal` aborts, which ends the iteration
   * without an error. **Asking for the next batch is the confirmation**: store a batch first, then ask. A consumer that
   * fails or is killed in between gets the same batch again. Disturbances are waited out and told as notices; only what no
   * waiting cures (a rejected token) is thrown.
   */
  receive(cursor: string | null, signal: AbortSignal): AsyncIterable<InboundBatch>;
}
