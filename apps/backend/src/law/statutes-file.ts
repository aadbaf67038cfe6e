import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parseStatutes, type StatuteLine, StatuteFileError } from '@streetlight/knowledge';

/** An uploaded file may be this large, packed or not; unpacked it may grow to eight times that, so that a small file cannot fill the memory. */
export const statutesLimits = { megabytes: 64, unpackedMegabytes: 512 } as const;

/** Why a file is no edition of the laws, and where. */
export class StatutesRefused extends Error {
  constructor(
    readonly code: 'not-packed-right' | 'no-norm' | 'empty' | 'unpacks-too-large' | 'gone',
    readonly line: number | null,
    detail: string,
  ) {
    super(detail);
  }
}

async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => {
    throw new StatutesRefused('gone', null, 'the uploaded file is not there any more');
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** The longest norm of all federal law has a tenth of this; all of federal law has a tenth of so many lines. */
const longestLine = 4 * 1024 * 1024;
const mostLines = 2_000_000;

/** Passes on what it gets, and stops at more than an edition of the laws can hold: a file may be small and unpack without an end. */
function bounded(): Transform {
  let [size, line, length] = [0, 1, 0];
  const tooMuch = (chunk: Buffer): StatutesRefused | null => {
    const { unpackedMegabytes } = statutesLimits;
    size += chunk.length;
    if (size > unpackedMegabytes * 1024 * 1024)
      return new StatutesRefused('unpacks-too-large', null, `more than ${unpackedMegabytes} MB when unpacked`);
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      [line, length, from] = [line + 1, 0, end + 1];
    }
    length += chunk.length - from;
    if (length > longestLine) return new StatutesRefused('no-norm', line, 'this line is longer than any norm');
    return line > mostLines ? new StatutesRefused('unpacks-too-large', null, `more than ${mostLines} lines`) : null;
  };
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const refused = tooMuch(chunk);
      if (refused) done(refused);
      else done(null, chunk);
    },
  });
}

/**
 * Reads an edition of the laws norm by norm, JSON Lines as `kb -- law` takes them, packed by gzip or not: the bytes say which, not the name.
 * @param onBytes told how many bytes of the file have been read
 * @throws StatutesRefused
 */
export async function* readStatutesFile(
  file: string,
  { onBytes, signal }: { onBytes: (bytes: number) => void; signal: AbortSignal },
): AsyncGenerator<StatuteLine> {
  const packed = await isPacked(file);
  const bytes = createReadStream(file, { signal });
  let read = 0;
  bytes.on('data', (chunk) => onBytes((read += chunk.length)));
  const unpacked = packed ? bytes.pipe(createGunzip()) : bytes;
  const input = unpacked.pipe(bounded());
  for (const stream of new Set([bytes, unpacked])) stream.on('error', (error: Error) => input.destroy(error));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let norms = 0;
  try {
    for await (const norm of parseStatutes(lines)) {
      norms += 1;
      yield norm;
    }
    if (input.errored) throw input.errored;
  } catch (error) {
    throw signal.aborted ? error : refusalOf(error);
  } finally {
    lines.close();
    input.destroy();
    bytes.destroy();
  }
  if (norms === 0) throw new StatutesRefused('empty', 1, 'no line holds a norm');
}

function refusalOf(error: unknown): unknown {
  if (error instanceof StatuteFileError) return new StatutesRefused('no-norm', error.line, error.message);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return code.startsWith('Z_') ? new StatutesRefused('not-packed-right', null, (error as Error).message) : error;
}
