import type { InboundKind } from '../channel.js';
import { attachedWordings, editedWordings, omittedWordings, systemWordings } from './whatsapp-words.js';

export interface Body {
  author: string | null;
  kind: InboundKind;
  text: string;
}

const allOf = (table: Readonly<Record<string, readonly string[]>>): Set<string> => new Set(Object.values(table).flat());
const systemSet = allOf(systemWordings);
const omittedSet = allOf(omittedWordings);
const attachedSet = allOf(attachedWordings);
const editedSet = allOf(editedWordings);

const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const comparable = (text: string): string => text.replace(marks, '').normalize('NFC').trim().replace(/\.$/, '').toLowerCase();

/** WhatsApp puts a direction mark before what it writes itself. */
const startsMarked = (text: string): boolean => /^[\u200e\u200f]/.test(text);

/** Names of contacts are short; what is longer before a colon is a sentence. */
const longestName = 100;

/** A colon inside an open quotation belongs to a group's name: `Ana created group "Jobs: Berlin"`. */
const quoteOpen = (text: string): boolean => (text.match(/["“”„«»]/g) ?? []).length % 2 === 1;

function splitAuthor(body: string): { author: string | null; rest: string } {
  const match = /^[\u200e\u200f]?([^\n]*?):(?: |$|(?=\n))/u.exec(body);
  const name = match?.[1]
    ?.replace(marks, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^~ ?/, '')
    .trim();
  if (!match || !name || name.length > longestName || quoteOpen(name)) return { author: null, rest: body };
  return { author: name, rest: body.slice(match[0].length) };
}

/** `<Media omitted>` in any language: words alone, so that markup somebody typed stays text. */
const placeholder = /^<[\p{L}\p{M}][\p{L}\p{M} .'’-]{4,60}>$/u;
const attachedName = /^<[^<>]+: [^<>]+\.\w{2,5}>$/u;
const locationLink = /^[^\n]{0,40}: https:\/\/maps\.google\.com\/\?q=\S+$/u;
const mediaName = /^(?:IMG|VID|PTT|AUD|STK|DOC)-\d{8}-WA\d{4,}\.\w{2,5}\b/;
const namedAttachment = /^(.+\.\w{2,5}) \(([^()]{4,40})\)$/u;
const fileNameOnly = /^[^\n]{1,200}\.\w{2,5}(?: •)?$/u;

/** No wording of the tables is longer; the guard spares most messages the comparison. */
const longestWording = 60;
const isOneOf = (wordings: Set<string>, text: string): boolean => text.length <= longestWording && wordings.has(comparable(text));

/** Whether one line stands for an attachment whoever's language it is in. */
function isAttachmentLine(line: string): boolean {
  const bare = line.replace(marks, '').trim();
  if (placeholder.test(bare) && !isOneOf(editedSet, bare.slice(1, -1))) return true;
  if (startsMarked(line) && attachedName.test(bare)) return true;
  if (isOneOf(omittedSet, bare) || locationLink.test(bare) || mediaName.test(bare)) return true;
  const named = namedAttachment.exec(bare);
  return named !== null && (startsMarked(line) || isOneOf(attachedSet, named[2] ?? ''));
}

/** What the person wrote beside an attachment: the lines up to a mark, and the lines without one. */
function captionOf(text: string): string {
  const lines = text.split('\n').map((line) => (isAttachmentLine(line) ? '' : (line.split(/[\u200e\u200f]/, 1)[0] ?? '').trim()));
  const caption = lines.filter((line) => line !== '').join('\n');
  return fileNameOnly.test(caption) ? '' : caption;
}

/** Takes the mark of an edit off: any words in angle brackets behind a direction mark, or known words. */
function withoutEditMark(text: string): string {
  const match = /(?:^|\s)([\u200e\u200f]?)<([^<>\n]{5,80})>$/u.exec(text);
  if (!match || !(match[1] !== '' || isOneOf(editedSet, match[2] ?? ''))) return text;
  return text.slice(0, match.index).trimEnd();
}

/** Words WhatsApp wrote under a person's name: a poll has lines of the person's own among them, a notice has none. */
function readGenerated(text: string): Omit<Body, 'author'> {
  const caption = captionOf(text);
  if (caption !== '' || isAttachmentLine(text)) return { kind: 'media', text: caption };
  return { kind: 'system', text: text.replace(marks, '').trim() };
}

/**
 * Reads what follows the head of a message, all its lines joined. `marked`: its head bears the mark of an attachment (iOS).
 * Attachments keep their caption as text, deleted messages and calls become `system`, the mark of an edit is taken off.
 */
export function readBody(body: string, marked: boolean): Body {
  const { author, rest } = splitAuthor(body);
  if (author === null) return { author, kind: 'system', text: rest.replace(marks, '').trim() };
  if (marked) return { author, kind: 'media', text: captionOf(rest) };
  // Android writes "null" for a picture that could be seen once.
  if (rest === 'null') return { author, kind: 'media', text: '' };
  const [firstLine = ''] = rest.split('\n', 1);
  if (isAttachmentLine(firstLine)) return { author, kind: 'media', text: captionOf(rest) };
  if (isOneOf(systemSet, rest)) return { author, kind: 'system', text: rest.replace(marks, '').trim() };
  if (startsMarked(rest)) return { author, ...readGenerated(rest) };
  if (/[\u200e\u200f]<[^<>]+: [^<>]+\.\w{2,5}>$/u.test(rest)) return { author, kind: 'media', text: captionOf(rest) };
  return { author, kind: 'message', text: withoutEditMark(rest) };
}
