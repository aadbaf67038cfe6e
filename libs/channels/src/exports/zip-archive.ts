import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isNativeError } from 'node:util/types';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ExportError, type ExportErrorCode } from './export-error.js';
import type { ExportSource } from './export-source.js';
import type { TextFile } from './text-file.js';

/** Limits of an archive; WhatsApp itself puts at most 10,000 messages with media into one. */
export const zipLimits = {
  entries: 10_000,
  /** Of the chat's text, unpacked. */
  textBytes: 2 * 2 ** 30,
  /** No honest entry above `ratioFrom` bytes shrinks by more. */
  ratio: 300,
  ratioFrom: 50 * 2 ** 20,
  /** Of an archive that has to be copied because it does not lie on disk. */
  copiedBytes: 4 * 2 ** 30,
} as const;

const again = 'Export the chat again and choose the archive as it is.';
const remedies: Partial<Record<ExportErrorCode, string>> = {
  'zip-encrypted': 'Unpack it with its password and choose the chat file inside.',
  'zip-nested': 'Unpack it and choose the archive or the chat file inside.',
  'zip-no-chat': 'Choose the archive WhatsApp made, or the result.json of Telegram Desktop.',
  'zip-several-chats': 'Unpack it and import one chat at a time.',
  'zip-too-many-entries': 'Unpack it and choose the chat file inside, or export without media.',
  'zip-too-large': 'If you trust the archive, unpack it and choose the chat file inside.',
};
const refuse = (file: string, code: ExportErrorCode, what: string): ExportError =>
  new ExportError(code, { file }, what, remedies[code] ?? again);

/** What yauzl and zlib report, as our codes; yauzl checks names, sizes and structure itself. */
const failures: readonly [pattern: RegExp, code: ExportErrorCode, what: string][] = [
  [
    /^(?:invalid relative path|absolute path|invalid characters in fileName)/i,
    'zip-unsafe-name',
    'an entry’s name leads outside the archive.',
  ],
  [/too many bytes in the stream/i, 'zip-too-large', 'an entry is larger than the archive states.'],
  [/encrypt/i, 'zip-encrypted', 'the archive is encrypted.'],
];

function zipFailure(file: string, error: unknown): unknown {
  if (error instanceof ExportError || !isNativeError(error) || error.name === 'AbortError') return error;
  // Failures of the disk are not the archive's.
  if ('syscall' in error) return error;
  const [, code = 'zip-broken', what = 'the archive is damaged or cut off.'] =
    failures.find(([pattern]) => pattern.test(error.message)) ?? [];
  return refuse(file, code, what);
}

const baseName = (entry: Entry): string => entry.fileName.split('/').at(-1) ?? '';
/** Names of entries are strangers' words: shown short and without control characters. */
const shown = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60);
const isHidden = ({ fileName }: Entry): boolean => fileName.startsWith('__MACOSX/') || /(?:^|\/)\._[^/]*$/.test(fileName);

/** The one entry that is the chat; attachments may be text files too. */
function chooseChat(file: string, entries: readonly Entry[]): Entry {
  const chats = entries.filter((entry) => /\.txt$/i.test(entry.fileName) || baseName(entry) === 'result.json');
  const preferred = [/^(?:_chat\.txt|result\.json)$/, /whatsapp.*\.txt$/i].map((name) =>
    chats.filter((entry) => name.test(baseName(entry))),
  );
  const [chosen, ...others] = preferred.find((some) => some.length > 0) ?? chats;
  if (chosen && others.length === 0) return chosen;
  if (chosen) throw refuse(file, 'zip-several-chats', `the archive holds ${others.length + 1} chats.`);
  const inner = entries.find((entry) => /\.(?:zip|7z|rar|gz)$/i.test(entry.fileName));
  if (inner) throw refuse(file, 'zip-nested', `the archive holds another archive (${shown(baseName(inner))}) and no chat.`);
  if (entries.some((entry) => /^messages\d*\.html$/.test(baseName(entry)))) {
    throw new ExportError(
      'html-export',
      { file },
      'this is a Telegram export in HTML.',
      'Export again and choose “Machine-readable JSON” as the format.',
    );
  }
  throw refuse(file, 'zip-no-chat', 'the archive holds no chat.');
}

function checkSizes(file: string, entries: readonly Entry[], chat: Entry): void {
  if (chat.isEncrypted()) throw refuse(file, 'zip-encrypted', 'the archive is encrypted.');
  const bomb = entries.find(
    ({ uncompressedSize, compressedSize }) => uncompressedSize > zipLimits.ratioFrom && uncompressedSize > zipLimits.ratio * compressedSize,
  );
  if (bomb)
    throw refuse(file, 'zip-too-large', `an entry (${shown(baseName(bomb))}) would unpack to more than ${zipLimits.ratio} times its size.`);
  if (chat.uncompressedSize > zipLimits.textBytes) throw refuse(file, 'zip-too-large', 'the chat would unpack to more than 2 GiB.');
}

async function entriesOf(zip: ZipFile, file: string): Promise<Entry[]> {
  if (zip.entryCount > zipLimits.entries) {
    throw refuse(file, 'zip-too-many-entries', `the archive holds ${zip.entryCount} files, more than ${zipLimits.entries}.`);
  }
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (!isHidden(entry)) entries.push(entry);
  return entries;
}

/** An archive can only be read from its end, so one that does not lie on disk is copied; the copy is gone with `remove`. */
async function onDisk(source: ExportSource): Promise<{ path: string; remove(): Promise<void> }> {
  if (source.path !== undefined) return { path: source.path, remove: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'streetlight-export-'));
  const path = join(folder, randomUUID());
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const limited = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > zipLimits.copiedBytes) throw refuse(source.fileName, 'zip-too-large', 'the archive is larger than 4 GiB.');
      yield chunk;
    }
  };
  try {
    await pipeline(source.open(), limited, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await remove();
    throw error;
  }
  return { path, remove };
}

/**
 * The chat inside an archive, read in place: nothing is unpacked to disk, and no other entry is opened.
 * @throws ExportError `zip-…`, `html-export`
 */
export async function openZip(source: ExportSource): Promise<TextFile> {
  const file = source.fileName;
  const disk = await onDisk(source);
  let zip: ZipFile | null = null;
  const close = async (): Promise<void> => {
    zip?.close();
    await disk.remove();
  };
  try {
    zip = await openPromise(disk.path, { autoClose: false, lazyEntries: true, strictFileNames: false });
    const opened = zip;
    const entries = await entriesOf(opened, file);
    const chat = chooseChat(file, entries);
    checkSizes(file, entries, chat);
    const name = baseName(chat);
    const text = async function* (): AsyncGenerator<Buffer> {
      try {
        yield* (await opened.openReadStreamPromise(chat)) as AsyncIterable<Buffer>;
      } catch (error) {
        throw zipFailure(file, error);
      }
    };
    return {
      label: `${file} › ${shown(name)}`,
      nameHint: /whatsapp/i.test(name) ? name : file,
      open: () => Promise.resolve(Readable.from(text(), { objectMode: false })),
      progress: (bytes) => Math.round((opened.fileSize * Math.min(bytes, chat.uncompressedSize)) / Math.max(chat.uncompressedSize, 1)),
      close,
    };
  } catch (error) {
    await close();
    throw zipFailure(file, error);
  }
}
