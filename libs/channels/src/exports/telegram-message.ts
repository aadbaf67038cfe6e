import type { InboundAuthor, InboundKind } from '../channel.js';
import { storableText } from '../storable-text.js';

/** One entry of `messages` as Telegram Desktop writes it; every member may be missing or of another type. */
export type RawMessage = Readonly<Record<string, unknown>>;

/** Supergroups and channels carry this in front of their number in the Bot API. */
const channelOffset = 1_000_000_000_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asString = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Ids of the file as text; Telegram writes them as numbers. */
export const asId = (value: unknown): string | null =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? String(value)
    : typeof value === 'string' && /^-?\d+$/.test(value)
      ? value
      : null;

/** The Bot API's id of a chat of an export, so that an import and the live group are the same space. */
export function chatIdOf(type: string | null, id: string): string {
  if (type === null || !/^\d+$/.test(id)) return id;
  if (/supergroup|channel/.test(type)) return String(-(channelOffset + Number(id)));
  return /group/.test(type) ? `-${id}` : id;
}

/** The Bot API's id of an author: `user5` → `5`, `channel5` (a channel or an anonymous admin's group) → `-1000000000005`. */
export function authorIdOf(fromId: string): string {
  const match = /^(user|channel|chat)(\d+)$/.exec(fromId);
  if (!match) return fromId;
  const id = match[2] ?? '';
  return match[1] === 'user' ? id : match[1] === 'chat' ? `-${id}` : String(-(channelOffset + Number(id)));
}

/** `text` is a string or an array of strings and formatted pieces. */
export function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text.map((piece) => (isRecord(piece) ? (asString(piece['text']) ?? '') : (asString(piece) ?? ''))).join('');
}

export function authorOf(raw: RawMessage): InboundAuthor | null {
  const name = asString(raw['from']) ?? asString(raw['actor']);
  const id = asString(raw['from_id']) ?? asString(raw['actor_id']) ?? (asId(raw['from_id']) || null);
  const displayName = name === null ? null : storableText(name);
  if (id !== null) return { externalId: authorIdOf(id), displayName };
  return displayName === null ? null : { externalId: displayName, displayName };
}

/** Members that only a message with something other than text has. */
const mediaMembers = `
    photo file media_type sticker_emoji poll location_information live_location_period_seconds contact_information contact_vcard
    place_name game_title invoice_information dice story_data giveaway_information todo_list
  `
  .trim()
  .split(/\s+/);

/** What kind of message it is and what it says. Types this list does not know become `system` with the type as text. */
export function contentOf(raw: RawMessage): { kind: InboundKind; text: string } {
  const type = asString(raw['type']);
  if (type !== null && type !== 'message') {
    const says = [asString(raw['action']) ?? type, asString(raw['title'])].filter((part) => part !== null);
    return { kind: 'system', text: storableText(says.join(': ')) };
  }
  const poll = isRecord(raw['poll']) ? textOf(raw['poll']['question']) : '';
  const text = storableText(textOf(raw['text']) || poll);
  return { kind: text === '' || mediaMembers.some((member) => member in raw) ? 'media' : 'message', text };
}

/**
 * When: the local time of the exporting computer with its offset, which follows from the instant beside it; without the
 * instant (exports before 2022) local time alone; without local time the instant. Null if neither can be read.
 */
export function timeOf(local: unknown, unixSeconds: unknown): string | null {
  const seconds = Number(asId(unixSeconds) ?? Number.NaN);
  const instant = Number.isFinite(seconds) && Math.abs(seconds) < 1e11 ? seconds * 1000 : null;
  const written = typeof local === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(local) ? local.slice(0, 19) : null;
  const clock = written === null ? Number.NaN : Date.parse(`${written}Z`);
  if (Number.isNaN(clock) || written === null) return instant === null ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`;
  if (instant === null) return written;
  const minutes = (clock - instant) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return `${new Date(instant).toISOString().slice(0, 19)}Z`;
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) => String(part).padStart(2, '0'));
  return minutes === 0 ? `${written}Z` : `${written}${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
}
