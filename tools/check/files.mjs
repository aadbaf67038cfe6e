import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What is made, installed or kept by the machine, and the canaries, which are wrong on purpose. */
const left = new Set(['node_modules', 'dist', '.git', '.data', '.nx', 'test-results', 'playwright-report', 'coverage', 'tmp']);
const canaries = 'tools/check/canaries';

/**
 * All files of the source, by paths from the root with slashes, in order.
 * @param {RegExp} [pattern] only those whose path matches
 * @returns {string[]}
 */
export function sourceFiles(pattern = /./) {
  /** @type {string[]} */
  const found = [];
  walk('', found);
  return found.filter((file) => pattern.test(file)).sort();
}

/** @param {string} folder @param {string[]} found */
function walk(folder, found) {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!left.has(entry.name) && file !== canaries) walk(file, found);
    } else if (entry.isFile()) {
      found.push(file);
    }
  }
}

/** The text of a file of the source. */
export function readSource(/** @type {string} */ file) {
  return readFileSync(path.join(root, file), 'utf8');
}
