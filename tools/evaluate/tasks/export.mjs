import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ExportError, exportFile, readExport } from '@streetlight/channels';
import { Complaint } from '../complaint.mjs';
import { openLines } from '../line-file.mjs';

/**
 * An export is read more than once, so what comes by standard input is laid aside first.
 * @param {string} file
 * @param {(path: string, name?: string) => Promise<void>} use
 */
const withFile = async (file, use) => {
  if (file !== '-') return use(file);
  const folder = await mkdtemp(join(tmpdir(), 'streetlight-export-'));
  try {
    const copy = join(folder, 'export');
    await pipeline(process.stdin, createWriteStream(copy));
    return await use(copy, 'standard input');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** @param {unknown} error @param {string} file */
const complaintOf = (error, file) => {
  if (error instanceof ExportError) return new Complaint(`${error.message} ${error.remedy}`);
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  return code === undefined ? error : new Complaint(`${file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : message}.`);
};

/** @param {import('../options.mjs').Options} options */
export const runExport = async (options) => {
  await withFile(options.in, async (path, name) => {
    const out = await openLines(options.out);
    let count = 0;
    try {
      for await (const { message } of readExport(exportFile(path, name))) {
        const { externalId, author, sentAt, text, inReplyTo, kind } = message;
        await out.write(
          JSON.stringify({ externalId, author: author?.displayName ?? author?.externalId ?? null, sentAt, text, inReplyTo, kind }),
        );
        count++;
      }
    } catch (error) {
      throw error instanceof Complaint ? error : complaintOf(error, options.in);
    } finally {
      await out.close();
    }
    process.stderr.write(`${count} messages\n`);
  });
};
