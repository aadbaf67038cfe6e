import { createHash } from 'node:crypto';
import type { InboundMessage } from '../channel.js';
import { storableText } from '../storable-text.js';
import { ExportError } from './export-error.js';
import type { ExportItem, ExportSpace, ReadExportOptions } from './export-source.js';
import { type Line, linesOf, longestLine } from './lines.js';
import type { TextFile } from './text-file.js';
import { utf8Stream } from './utf8-stream.js';
import { type Body, readBody } from './whatsapp-body.js';
import { createDateOrderFinder, dateIn, firstYear } from './whatsapp-date-order.js';
import { type DateOrder, type Header, readHeader } from './whatsapp-header.js';

/** Clocks of phones and of time zones may run ahead of ours by so much. */
const tolerance = 2 * 86_400_000;
/** Equal messages of one author in one minute are told apart by their number; the last so many are remembered. */
const remembered = 20_000;

const nameInFile = /^.*whatsapp.*?(?: (?:with|mit|cu|z|ze|с|със|con|de|com|avec|s|sa|val|vel|met|με|та|и)|[ -]+-) +(.+)$/iu;

/** The group's name, which WhatsApp writes only into the file's name: "WhatsApp Chat with Jobs Berlin (1).txt". */
export function spaceNameOf(fileName: string): string {
  const stem = fileName
    .replace(/\.(?:txt|zip)$/i, '')
    .replace(/ ?\(\d+\)$/, '')
    .normalize('NFC');
  return storableText((nameInFile.exec(stem)?.[1] ?? stem).trim()) || fileName;
}

interface Layout {
  shape: number;
  form: string;
  order: DateOrder;
}

/** First pass: how heads look in this file, and which number is the day. */
async function findLayout(file: TextFile, options: ReadExportOptions): Promise<Layout> {
  const today = options.now ? new Date(options.now.getTime() + tolerance).toISOString().slice(0, 10) : null;
  const finder = createDateOrderFinder(today);
  let found: Header | null = null;
  scan: for await (const lines of linesOf(utf8Stream(await file.open(), { file: file.label, signal: options.signal }), file.label)) {
    for (const { number, text } of lines) {
      const header = readHeader(text, found?.shape);
      if (!found && header) found = header;
      else if (!found && text.trim() !== '') throw noHead(file, number);
      if (header && header.form === found?.form && finder.add(header)) break scan;
    }
  }
  if (!found) throw new ExportError('empty-chat', { file: file.label }, 'the file holds no messages.', 'Export the chat again.');
  return { shape: found.shape, form: found.form, order: finder.order() };
}

const noHead = (file: TextFile, line: number): ExportError =>
  new ExportError(
    'not-an-export',
    { file: file.label, line },
    'the text does not begin with a message (date, time, name).',
    'Choose a chat exported from WhatsApp; if lines were cut off at the beginning, remove the rest of that message too.',
  );

const two = (value: number): string => String(value).padStart(2, '0');

/** The date of a head, null where the calendar has none and the line must be text. */
function sentAtOf(header: Header, layout: Layout, options: ReadExportOptions, file: TextFile, line: number): string | null {
  const date = dateIn(layout.order, header);
  if (date === null) return null;
  const sentAt = `${date}T${two(header.hour)}:${two(header.minute)}:${two(header.second)}`;
  const ahead = options.now !== undefined && Date.parse(`${sentAt}Z`) > options.now.getTime() + tolerance;
  if (ahead || Number(date.slice(0, 4)) < firstYear) {
    throw new ExportError(
      'date-impossible',
      { file: file.label, line },
      `the message is dated ${date}, which is ${ahead ? 'in the future' : 'before WhatsApp existed'}.`,
      'The phone’s clock or calendar was wrong; correct the date in the file or remove the message, then import again.',
    );
  }
  return sentAt;
}

interface OpenMessage {
  sentAt: string;
  marked: boolean;
  lines: string[];
  size: number;
}

/** Numbers equal messages, so that each has its own id and the same one in every later export. */
function createIds(): (sentAt: string, body: Body) => string {
  let counts = new Map<string, number>();
  let older = counts;
  return (sentAt, { author, text }) => {
    const key = createHash('sha256')
      .update([sentAt, author ?? '', text].join('\0'))
      .digest('hex')
      .slice(0, 32);
    const count = (counts.get(key) ?? older.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (counts.size > remembered) [older, counts] = [counts, new Map()];
    return count === 1 ? key : `${key}-${count}`;
  };
}

function toItem(space: ExportSpace, { sentAt, marked, lines }: OpenMessage, idOf: ReturnType<typeof createIds>): ExportItem {
  const body = readBody(storableText(lines.join('\n').trimEnd()), marked);
  const message: InboundMessage = {
    spaceExternalId: space.externalId,
    spaceName: space.name,
    externalId: idOf(sentAt, body),
    threadExternalId: null,
    inReplyTo: null,
    author: body.author === null ? null : { externalId: body.author, displayName: body.author },
    kind: body.kind,
    text: body.text,
    sentAt,
    editedAt: null,
  };
  return { space, message };
}

/** Second pass: one item per message. */
async function* readMessages(file: TextFile, layout: Layout, options: ReadExportOptions): AsyncGenerator<ExportItem> {
  const name = spaceNameOf(file.nameHint);
  const space: ExportSpace = { externalId: name, name, kind: 'group' };
  const idOf = createIds();
  let open: OpenMessage | null = null;

  const begin = ({ number, text }: Line): OpenMessage | null => {
    const header = readHeader(text, layout.shape);
    const sentAt = header?.form === layout.form ? sentAtOf(header, layout, options, file, number) : null;
    return header && sentAt !== null ? { sentAt, marked: header.marked, lines: [text.slice(header.end)], size: text.length } : null;
  };

  const onBytes = (bytes: number): void => options.onProgress?.(file.progress(bytes));
  const chunks = utf8Stream(await file.open(), { file: file.label, signal: options.signal, onBytes });
  for await (const lines of linesOf(chunks, file.label)) {
    for (const line of lines) {
      const next = begin(line);
      if (next) {
        if (open) yield toItem(space, open, idOf);
        open = next;
      } else if (open) {
        open.lines.push(line.text);
        open.size += line.text.length + 1;
        if (open.size > longestLine) throw endless(file, line.number);
      } else if (line.text.trim() !== '') throw noHead(file, line.number);
    }
  }
  if (open) yield toItem(space, open, idOf);
}

const endless = (file: TextFile, line: number): ExportError =>
  new ExportError(
    'line-too-long',
    { file: file.label, line },
    'a message of more than 1 MiB ends here; WhatsApp has no such messages.',
    'Check that this is the chat file and that it was not joined with another text.',
  );

/**
 * A chat exported from WhatsApp on Android or iOS, in any locale. WhatsApp states no zone, no ids and no answers:
 * `sentAt` is the exporting phone's local time without an offset; ids are hashes of (sentAt, author, text, number among equals), so
 * that a longer, later export of the same phone repeats them; `inReplyTo` is null.
 */
export async function* readWhatsAppChat(file: TextFile, options: ReadExportOptions): AsyncGenerator<ExportItem> {
  yield* readMessages(file, await findLayout(file, options), options);
}
