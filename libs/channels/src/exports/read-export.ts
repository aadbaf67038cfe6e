import type { Readable } from 'node:stream';
import type { ChannelName } from '@streetlight/domain';
import { ExportError } from './export-error.js';
import type { ExportItem, ExportSource, ReadExportOptions } from './export-source.js';
import { readTelegramJson } from './telegram-json.js';
import type { TextFile } from './text-file.js';
import { utf8Stream } from './utf8-stream.js';
import { readWhatsAppChat } from './whatsapp-chat.js';
import { readHeader } from './whatsapp-header.js';
import { openZip } from './zip-archive.js';

/** So much of a file is looked at to tell what it is. */
const headBytes = 64 * 1024;

async function headOf(stream: Readable, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

const plainFile = (source: ExportSource): TextFile => ({
  label: source.fileName,
  nameHint: source.fileName,
  open: () => Promise.resolve(source.open()),
  progress: (bytes) => bytes,
  close: () => Promise.resolve(),
});

async function openText(source: ExportSource): Promise<TextFile> {
  const signature = (await headOf(source.open(), 4)).toString('latin1');
  return signature.startsWith('PK') ? openZip(source) : plainFile(source);
}

export type ExportChannel = Extract<ChannelName, 'telegram-export' | 'whatsapp-export'>;

async function formatOf(file: TextFile): Promise<ExportChannel> {
  let head = '';
  for await (const chunk of utf8Stream(await file.open(), { file: file.label })) {
    head += chunk.toString('utf8');
    if (head.length >= headBytes) break;
  }
  const text = head.trimStart();
  if (text.startsWith('{')) return 'telegram-export';
  if (/^<(?:!doctype )?html/i.test(text)) {
    const remedy = 'Export again and choose “Machine-readable JSON” as the format.';
    throw new ExportError('html-export', { file: file.label, line: 1 }, 'this is an HTML page, not an export a program can read.', remedy);
  }
  const lines = text.split('\n', 200);
  if (lines.some((line) => readHeader(line) !== null)) return 'whatsapp-export';
  if (text === '') throw new ExportError('empty-file', { file: file.label }, 'the file holds no text.', 'Export the chat again.');
  const remedy = 'Choose a chat exported from WhatsApp (.txt or .zip) or the result.json of Telegram Desktop.';
  throw new ExportError(
    'not-an-export',
    { file: file.label, line: 1 },
    'this is no chat export: no line begins with date, time and name.',
    remedy,
  );
}

export interface DetectedExport {
  channel: ExportChannel;
  /** Whether the chat lies in an archive. */
  archived: boolean;
}

/** Tells what a file is by its content; its name does not matter. @throws ExportError */
export async function detectExport(source: ExportSource): Promise<DetectedExport> {
  const file = await openText(source);
  try {
    return { channel: await formatOf(file), archived: file.label !== source.fileName };
  } finally {
    await file.close();
  }
}

/**
 * Reads an exported chat, one message at a time, in the file's order; memory stays flat whatever the file's size. WhatsApp files are
 * read twice, since which number is the day shows only in the whole. Nothing is promised before the end: a file may break off in its
 * last line, so commit what was read only when the iteration has ended.
 * @throws ExportError naming file and line; the signal's reason when aborted.
 */
export async function* readExport(source: ExportSource, options: ReadExportOptions = {}): AsyncGenerator<ExportItem> {
  const file = await openText(source);
  try {
    const format = await formatOf(file);
    yield* format === 'telegram-export' ? readTelegramJson(file, options) : readWhatsAppChat(file, options);
  } finally {
    await file.close();
  }
}
