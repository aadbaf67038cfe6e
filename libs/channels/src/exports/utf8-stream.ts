import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { ExportError } from './export-error.js';

export interface Utf8Options {
  /** The file's name for errors. */
  file: string;
  signal?: AbortSignal | undefined;
  /** Raw bytes read so far, after each chunk. */
  onBytes?: ((bytes: number) => void) | undefined;
}

const newline = 0x0a;
const saveAsUtf8 = 'Export the chat again, or open the file in an editor and save it as UTF-8.';

/** How many bytes at the end of `chunk` begin a character that the next chunk completes (0 to 3). */
function openTail(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

function countNewlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) count++;
  return count;
}

/** Index of the first line within `chunk` that is not UTF-8. */
function brokenLine(chunk: Buffer): number {
  let start = 0;
  for (let index = 0; ; index++) {
    const end = chunk.indexOf(newline, start);
    if (end < 0 || !isUtf8(chunk.subarray(start, end))) return index;
    start = end + 1;
  }
}

async function* utf16(stream: AsyncIterable<Buffer>, encoding: 'utf-16le' | 'utf-16be', file: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new ExportError('wrong-encoding', { file }, 'the file begins as UTF-16 but does not go on as such.', saveAsUtf8);
  }
}

async function* utf8(stream: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let line = 1;
  let tail: Buffer = Buffer.alloc(0);
  for await (const raw of stream) {
    const joined: Buffer = tail.length > 0 ? Buffer.concat([tail, raw]) : raw;
    const open = openTail(joined);
    const chunk = open > 0 ? joined.subarray(0, -open) : joined;
    tail = open > 0 ? joined.subarray(-open) : Buffer.alloc(0);
    if (!isUtf8(chunk)) {
      const what = 'the text is not UTF-8 (perhaps saved as Latin-1 or Windows-1252).';
      throw new ExportError('wrong-encoding', { file, line: line + brokenLine(chunk) }, what, saveAsUtf8);
    }
    line += countNewlines(chunk);
    yield chunk;
  }
  if (tail.length > 0) {
    throw new ExportError(
      'truncated',
      { file, line },
      'the file ends in the middle of a character.',
      'Export or copy the file again; it was cut off.',
    );
  }
}

async function* counted(stream: Readable, { signal, onBytes }: Utf8Options): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    bytes += chunk.length;
    yield chunk;
    onBytes?.(bytes);
  }
}

/** Puts the first bytes of a stream back in front of it. */
async function* withHead(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * The bytes of a text file as UTF-8, cut between characters, without a byte order mark. UTF-16 with its mark is converted.
 * @throws ExportError `wrong-encoding`, `truncated`, `empty-file`
 */
export async function* utf8Stream(stream: Readable, options: Utf8Options): AsyncGenerator<Buffer> {
  const { file } = options;
  const rest = counted(stream, options);
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 4) {
    const next = await rest.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  if (head.length === 0) throw new ExportError('empty-file', { file }, 'the file is empty.', 'Export the chat again.');
  const mark = head.subarray(0, 3).toString('hex');
  if (mark.startsWith('fffe')) yield* utf16(withHead(head.subarray(2), rest), 'utf-16le', file);
  else if (mark.startsWith('feff')) yield* utf16(withHead(head.subarray(2), rest), 'utf-16be', file);
  else if (head.includes(0)) {
    await rest.return(undefined);
    throw new ExportError('wrong-encoding', { file }, 'this is not a text file, or it is UTF-16 without its byte order mark.', saveAsUtf8);
  } else yield* utf8(withHead(mark === 'efbbbf' ? head.subarray(3) : head, rest), file);
}
