import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { parseStatutes, printProblem, readKnowledgeBase, StatuteFileError } from '@streetlight/knowledge';
import { say, UsageError } from './terminal.mjs';

/** @param {string} file */
async function* linesOf(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => input.destroy(error));
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    if (input.errored) throw input.errored;
  } catch (error) {
    throw new UsageError(`${file}:1: the file cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * All norms of an edition of the laws, JSON Lines, packed or not.
 * @param {string} file
 */
export async function readStatutes(file) {
  const norms = [];
  try {
    for await (const norm of parseStatutes(linesOf(file))) norms.push(norm);
  } catch (error) {
    if (!(error instanceof StatuteFileError)) throw error;
    throw new UsageError(`${file}:${error.line}: ${error.message}`);
  }
  if (norms.length === 0) throw new UsageError(`${file}:1: the file holds no norm. Each line is JSON with law, title, norm, heading, text`);
  return norms;
}

/**
 * The folder, or the end of the command: what is read from a flawed folder would leave out what nobody sees missing.
 * @param {string} dir
 * @param {string} consequence what did not happen
 */
export function readWhole(dir, consequence) {
  const read = readKnowledgeBase(dir);
  if (read.ok) return read;
  for (const problem of read.problems) say(printProblem(problem));
  throw new UsageError(`${consequence}: correct these problems first`);
}
