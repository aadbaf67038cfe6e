import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes everything beside its place first, so that a full disk leaves the folder as it was.
 * @param {string} dir
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
export function writeAll(dir, files) {
  const written = /** @type {string[]} */ ([]);
  try {
    for (const [file, content] of files) {
      const place = join(dir, file);
      mkdirSync(dirname(place), { recursive: true });
      written.push(place);
      writeFileSync(`${place}.importing`, content);
    }
  } catch (error) {
    for (const place of written) rmSync(`${place}.importing`, { force: true });
    throw error;
  }
  for (const place of written) renameSync(`${place}.importing`, place);
}
