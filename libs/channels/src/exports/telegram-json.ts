import type { InboundMessage } from '../channel.js';
import { storableText } from '../storable-text.js';
import { ExportError } from './export-error.js';
import type { ExportItem, ExportSpace, ExportSpaceKind, ReadExportOptions } from './export-source.js';
import { type FoundValue, jsonValues } from './json-values.js';
import { asId, authorOf, chatIdOf, contentOf, type RawMessage, timeOf } from './telegram-message.js';
import type { TextFile } from './text-file.js';
import { utf8Stream } from './utf8-stream.js';

/** Where chats stand: at the outermost level (one chat exported), or in the lists of a whole account. */
const chatPaths = ['$', '$.chats.list.*', '$.left_chats.list.*'];
const paths = chatPaths.flatMap((chat) => ['name', 'type', 'id', 'messages.*'].map((member) => `${chat}.${member}`));

const tolerance = 2 * 86_400_000;
/** Before this nobody had a chat to export. */
const earliest = Date.parse('2009-01-01T00:00:00Z');
/** Messages whose topic is remembered, to find the topic of an answer to them. */
const rememberedTopics = 50_000;

interface OpenChat {
  /** Path to the chat, so that the next chat of a list is noticed. */
  at: string;
  name: string | null;
  type: string | null;
  id: string | null;
  topics: Set<string>;
  topicOf: Map<string, string>;
  lastSentAt: string | null;
}

const openChat = (at: string): OpenChat => ({
  at,
  name: null,
  type: null,
  id: null,
  topics: new Set(),
  topicOf: new Map(),
  lastSentAt: null,
});

const spaceKindOf = (type: string | null): ExportSpaceKind =>
  type === null || type.includes('group') ? 'group' : type.includes('channel') ? 'channel' : 'private';

function spaceOf({ name, type, id }: OpenChat, file: TextFile): ExportSpace {
  const shown = name ?? file.nameHint;
  return { externalId: id === null ? shown : chatIdOf(type, id), name: shown, kind: spaceKindOf(type) };
}

/**
 * The topic of a message and the message it answers. In a group with topics Telegram writes every message that answers nobody
 * as an answer to the message that opened its topic.
 */
function placeOf(raw: RawMessage, id: string, chat: OpenChat): Pick<InboundMessage, 'threadExternalId' | 'inReplyTo'> {
  const target = raw['reply_to_peer_id'] === undefined ? asId(raw['reply_to_message_id']) : null;
  if (raw['action'] === 'topic_created') chat.topics.add(id);
  if (chat.topics.size === 0) return { threadExternalId: null, inReplyTo: target };
  const topic = chat.topics.has(id) ? id : target === null ? null : chat.topics.has(target) ? target : (chat.topicOf.get(target) ?? null);
  if (topic !== null) chat.topicOf.set(id, topic);
  if (chat.topicOf.size > rememberedTopics) chat.topicOf.delete(chat.topicOf.keys().next().value ?? '');
  return { threadExternalId: topic, inReplyTo: target !== null && chat.topics.has(target) ? null : target };
}

interface Reading {
  file: TextFile;
  now: number | null;
}

const malformed = ({ file }: Reading, line: number, what: string): ExportError =>
  new ExportError('malformed', { file: file.label, line }, what, 'Export the chat again and do not edit the file.');

/** When a message was sent. Kinds of messages newer than the exporting program carry no true date; they take the one before. */
function sentAtOf(raw: RawMessage, chat: OpenChat, reading: Reading, line: number): string {
  const sentAt = timeOf(raw['date'], raw['date_unixtime']);
  const instant = sentAt === null ? Number.NaN : Date.parse(sentAt.length === 19 ? `${sentAt}Z` : sentAt);
  const ahead = reading.now !== null && instant > reading.now + tolerance;
  if (sentAt !== null && instant >= earliest && !ahead) return sentAt;
  if (raw['type'] !== 'message' && chat.lastSentAt !== null) return chat.lastSentAt;
  const when =
    sentAt === null
      ? 'has no date that can be read'
      : `is dated ${sentAt.slice(0, 10)}, ${ahead ? 'in the future' : 'before Telegram existed'}`;
  throw new ExportError(
    'date-impossible',
    { file: reading.file.label, line },
    `message ${asId(raw['id'])} ${when}.`,
    'The clock of a phone or computer was wrong; correct the date in the file or remove the message, then import again.',
  );
}

function toItem({ value, line }: FoundValue, chat: OpenChat, reading: Reading): ExportItem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(reading, line, 'a message is not an object.');
  const raw = value as RawMessage;
  const id = asId(raw['id']);
  if (id === null) throw malformed(reading, line, 'a message has no id.');
  const space = spaceOf(chat, reading.file);
  const sentAt = sentAtOf(raw, chat, reading, line);
  chat.lastSentAt = sentAt;
  const message: InboundMessage = {
    spaceExternalId: space.externalId,
    spaceName: space.name,
    externalId: id,
    ...placeOf(raw, id, chat),
    author: authorOf(raw),
    ...contentOf(raw),
    sentAt,
    editedAt: raw['edited'] === undefined && raw['edited_unixtime'] === undefined ? null : timeOf(raw['edited'], raw['edited_unixtime']),
  };
  return { space, message };
}

/** Takes a name, type or id of the chat that is open. */
function describe(chat: OpenChat, member: string, value: unknown): void {
  if (member === 'id') chat.id = asId(value);
  else if (typeof value === 'string' && member === 'name') chat.name = storableText(value);
  else if (typeof value === 'string' && member === 'type') chat.type = value;
}

/**
 * `result.json` of Telegram Desktop: one chat, or a whole account with its chats. Ids are made those of the Bot API, so that a
 * bot that later joins the group finds its history. `sentAt` has the offset of the exporting computer where the file states the
 * instant too; exports before 2022 state local time only.
 */
export async function* readTelegramJson(file: TextFile, options: ReadExportOptions): AsyncGenerator<ExportItem> {
  const reading: Reading = { file, now: options.now?.getTime() ?? null };
  const members = new Set<string>();
  const onBytes = (bytes: number): void => options.onProgress?.(file.progress(bytes));
  const chunks = utf8Stream(await file.open(), { file: file.label, signal: options.signal, onBytes });
  let chat = openChat('');
  let count = 0;
  for await (const batch of jsonValues({ chunks, label: file.label }, paths, members)) {
    for (const found of batch) {
      const inMessages = found.path.at(-2) === 'messages';
      const at = found.path.slice(0, inMessages ? -2 : -1).join('.');
      if (at !== chat.at) chat = openChat(at);
      if (!inMessages) {
        describe(chat, found.path.at(-1) ?? '', found.value);
        continue;
      }
      count++;
      yield toItem(found, chat, reading);
    }
  }
  if (count > 0) return;
  if (members.has('messages') || members.has('chats')) {
    throw new ExportError(
      'empty-chat',
      { file: file.label },
      'the export holds no messages.',
      'Export the chat again and choose text messages.',
    );
  }
  const what = 'this JSON file is no chat export: it has neither messages nor chats.';
  throw new ExportError('not-an-export', { file: file.label, line: 1 }, what, 'Choose the result.json that Telegram Desktop wrote.');
}
