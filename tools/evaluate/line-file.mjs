import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Complaint } from './complaint.mjs';

const newline = 0x0a;
/** A longer line is no post; reading on would fill the memory. */
const longestLine = 64 * 1024 * 1024;

/** @param {string} file `-` is standard input */
const openInput = (file) => (file === '-' ? process.stdin : createReadStream(file));

/** @param {string} file */
const named = (file) => (file === '-' ? 'standard input' : file);

/** @param {unknown} error @param {string} file @param {string} what */
const cannot = (error, file, what) => {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const why =
    code === 'ENOENT'
      ? 'there is no such file or folder'
      : code === 'EISDIR'
        ? 'it is a folder'
        : code === 'EACCES'
          ? 'permission denied'
          : code === 'ENOSPC'
            ? 'the disk is full'
            : message;
  return new Complaint(`${named(file)} cannot be ${what}: ${why}.`);
};

/** @param {Buffer} bytes @param {string} file @param {number} line */
const decode = (bytes, file, line) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${named(file)}, line ${line}: not valid UTF-8.`);
  }
};

/**
 * The lines of a file one by one, whatever its size. Only a line feed ends a line: U+2028 may stand inside a JSON string.
 * @param {string} file
 * @returns {AsyncGenerator<{ text: string, line: number }>}
 */
export async function* readLines(file) {
  let line = 0;
  /** @type {Buffer[]} */
  let pending = [];
  let pendingLength = 0;
  const take = () => {
    const bytes = Buffer.concat(pending);
    pending = [];
    pendingLength = 0;
    line++;
    return { text: decode(bytes, file, line).replace(/\r$/, ''), line };
  };
  const input = openInput(file);
  try {
    for await (const chunk of input) {
      const bytes = /** @type {Buffer} */ (chunk);
      let from = 0;
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
        pending.push(bytes.subarray(from, at));
        from = at + 1;
        yield take();
      }
      pending.push(bytes.subarray(from));
      pendingLength += bytes.length - from;
      if (pendingLength > longestLine) throw new Complaint(`${named(file)}, line ${line + 1}: longer than 64 MB; is it JSON Lines?`);
    }
  } catch (error) {
    throw error instanceof Complaint ? error : cannot(error, file, 'read');
  }
  if (pendingLength > 0) yield take();
}

/** Waits until the stream takes more or is gone; leaves no listener behind. @param {import('node:stream').Writable} stream */
const drained = async (stream) => {
  const settled = new AbortController();
  const { signal } = settled;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(() => undefined);
  settled.abort();
};

/**
 * Opens a file, or standard output, to write lines to.
 * @param {string} file
 * @returns {Promise<{ write(text: string): Promise<void>, close(): Promise<void>, readonly closedByReader: boolean }>}
 */
export async function openLines(file) {
  const stream = file === '-' ? process.stdout : createWriteStream(file);
  /** @type {NodeJS.ErrnoException | null} */
  let failed = null;
  stream.on('error', (error) => {
    failed = error;
  });
  if (file !== '-') {
    await once(stream, 'open').catch((error) => {
      throw cannot(error, file, 'written');
    });
  }
  const isGone = () => failed?.code === 'EPIPE';
  const check = () => {
    if (failed !== null && !isGone()) throw cannot(failed, file, 'written');
  };
  return {
    get closedByReader() {
      return isGone();
    },
    async write(text) {
      check();
      if (isGone()) return;
      if (!stream.write(`${text}\n`)) await drained(stream);
      check();
    },
    async close() {
      if (file !== '-') {
        stream.end();
        if (!stream.destroyed) await once(stream, 'close').catch(() => undefined);
      }
      check();
    },
  };
}
