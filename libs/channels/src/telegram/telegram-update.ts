import type { Chat, Message, User } from 'telegraf/types';
import type { InboundAuthor, InboundBatch, InboundKind, InboundMessage, Notice } from '../channel.js';
import { storableText } from '../storable-text.js';

/** The updates we ask for; a bot gets nothing else. */
export const allowedUpdates = ['message', 'edited_message', 'channel_post', 'edited_channel_post', 'my_chat_member'] as const;

/**
 * A message as it may come from any version of the platform: telegraf's types end at an older one, so members are looked up
 * by name and every one may be missing.
 */
type AnyMessage = Pick<Message, 'message_id' | 'date' | 'chat'> & Readonly<Record<string, unknown>>;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isId = (value: unknown): value is number => Number.isSafeInteger(value);
const isChat = (value: unknown): value is Chat => isFields(value) && isId(value['id']);
const isMessage = (value: unknown): value is AnyMessage =>
  isFields(value) && isId(value['message_id']) && isInstant(value['date']) && isChat(value['chat']);
const isInstant = (value: unknown): boolean => Number.isSafeInteger(value) && Math.abs(value as number) < 1e11;

const instant = (seconds: number): string => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

/** Members that say who, when, where and how, but not what. */
const envelope = new Set(
  `
    message_id date chat from sender_chat sender_boost_count sender_business_bot sender_tag message_thread_id direct_messages_topic
    forward_origin forward_date forward_from forward_from_chat forward_from_message_id forward_sender_name forward_signature
    is_topic_message is_automatic_forward reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id
    reply_to_poll_option_id via_bot edit_date has_protected_content is_from_offline is_paid_post media_group_id author_signature
    paid_star_count entities caption_entities link_preview_options effect_id show_caption_above_media has_media_spoiler reply_markup
    caption
  `
    .trim()
    .split(/\s+/),
);

/** What a person can send that is not text. What is in neither list is the platform's own or newer than this list. */
const media = new Set(
  `
    animation audio document photo live_photo paid_media sticker story video video_note voice checklist contact dice game poll venue
    location invoice giveaway rich_message gift unique_gift
  `
    .trim()
    .split(/\s+/),
);

const fullName = ({ first_name, last_name }: Pick<User, 'first_name' | 'last_name'>): string =>
  [first_name, last_name].filter(Boolean).join(' ');
const titleOf = (chat: Chat): unknown => ('title' in chat ? chat.title : 'first_name' in chat ? fullName(chat) : null);
const shownName = (name: unknown): string | null => (typeof name === 'string' ? storableText(name) : null);

/** Anonymous administrators and channels write as a chat; `from` is then a stand-in of the platform's. */
function authorOf(message: AnyMessage): InboundAuthor | null {
  const chat = message['sender_chat'];
  if (isChat(chat)) return { externalId: String(chat.id), displayName: shownName(titleOf(chat)) };
  const user = message['from'] as User | undefined;
  return isFields(user) && isId(user.id) ? { externalId: String(user.id), displayName: shownName(fullName(user)) } : null;
}

function contentOf(message: AnyMessage): { kind: InboundKind; text: string } {
  if (typeof message['text'] === 'string') return { kind: 'message', text: storableText(message['text']) };
  const what = Object.keys(message).find((member) => !envelope.has(member)) ?? 'empty';
  const caption = message['caption'];
  if (typeof caption !== 'string' && !media.has(what)) return { kind: 'system', text: what };
  const question = isFields(message['poll']) ? message['poll']['question'] : null;
  const text = [caption, question].find((words) => typeof words === 'string') ?? '';
  return { kind: 'media', text: storableText(text) };
}

/** In a topic every message formally answers the one that opened the topic; that is no answer. */
function placeOf(message: AnyMessage): Pick<InboundMessage, 'threadExternalId' | 'inReplyTo'> {
  const thread = message['message_thread_id'];
  const topic = message['is_topic_message'] === true && isId(thread) ? thread : null;
  const target = message['reply_to_message'];
  const answers = isMessage(target) && target.message_id !== topic && target.chat.id === message.chat.id;
  return { threadExternalId: topic === null ? null : String(topic), inReplyTo: answers ? String(target.message_id) : null };
}

function toInbound(message: AnyMessage): InboundMessage {
  const edited = message['edit_date'];
  return {
    spaceExternalId: String(message.chat.id),
    spaceName: shownName(titleOf(message.chat)),
    externalId: String(message.message_id),
    ...placeOf(message),
    author: authorOf(message),
    ...contentOf(message),
    sentAt: instant(message.date),
    editedAt: isInstant(edited) ? instant(edited as number) : null,
  };
}

/** Both groups tell of a move, the old one and the new one. */
function moveOf(message: AnyMessage): Notice[] {
  const here = String(message.chat.id);
  const [to, from] = [message['migrate_to_chat_id'], message['migrate_from_chat_id']];
  if (isId(to)) return [{ kind: 'space-moved', fromExternalId: here, toExternalId: String(to) }];
  return isId(from) ? [{ kind: 'space-moved', fromExternalId: String(from), toExternalId: here }] : [];
}

interface Member {
  status: string;
  is_member?: boolean;
  can_send_messages?: boolean;
  can_post_messages?: boolean;
}

function membershipOf(chat: Chat, member: Member): Notice {
  const space = { spaceExternalId: String(chat.id), spaceName: shownName(titleOf(chat)) };
  const isIn =
    ['creator', 'administrator', 'member'].includes(member.status) || (member.status === 'restricted' && member.is_member === true);
  if (!isIn) return { kind: 'space-left', ...space };
  const restricted = member.status === 'restricted' && member.can_send_messages !== true;
  const onlyReader = chat.type === 'channel' && member.can_post_messages !== true;
  return { kind: 'space-joined', ...space, canSend: !restricted && !onlyReader };
}

/** What a batch of updates says; kinds we did not ask for, and what is no message at all, are passed over. */
export function readUpdates(updates: readonly unknown[]): Pick<InboundBatch, 'messages' | 'notices'> {
  const messages: InboundMessage[] = [];
  const notices: Notice[] = [];
  for (const update of updates as readonly unknown[]) {
    if (!isFields(update)) continue;
    const membership = update['my_chat_member'];
    if (isFields(membership) && isChat(membership['chat']) && isFields(membership['new_chat_member'])) {
      notices.push(membershipOf(membership['chat'], membership['new_chat_member'] as unknown as Member));
    }
    const message = update['message'] ?? update['edited_message'] ?? update['channel_post'] ?? update['edited_channel_post'];
    if (!isMessage(message)) continue;
    notices.push(...moveOf(message));
    messages.push(toInbound(message));
  }
  return { messages, notices };
}
