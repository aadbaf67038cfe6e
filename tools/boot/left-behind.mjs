import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { places } from './places.mjs';
import { birthOf, endProcess, isSame } from './processes.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {import('./processes.mjs').Identity} Identity
 * @typedef {{ child: Identity, launcher: Identity, command: string }} Entry one running program, in a file of its own in `.data/children`
 */

const graceMs = 5000;

/**
 * Writes down that the launcher started a program, so that the next launcher can end it where this one is killed.
 * @param {number} pid leader of a process group
 * @param {string} command for the sentence
 * @returns {() => void} crosses it out
 */
export function remember(pid, command) {
  const entry = /** @type {Entry} */ ({
    child: { pid, birth: birthOf(pid) },
    launcher: { pid: process.pid, birth: birthOf(process.pid) },
    command,
  });
  const file = path.join(places.children, `${pid}.json`);
  mkdirSync(places.children, { recursive: true });
  writeFileSync(file, JSON.stringify(entry), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

/** Ends the programs of launchers that were killed: a second installation beside a first one would spoil both. */
export async function endLeftBehind() {
  for (const file of filesOf(places.children)) {
    const entry = readEntry(file);
    if (entry && isSame(entry.launcher)) continue;
    if (entry && isSame(entry.child)) {
      say(
        `  Still running from an earlier start, being ended: ${entry.command.replaceAll(`${places.root}/`, '').slice(0, 100)} (process ${entry.child.pid})`,
      );
      await endProcess(-entry.child.pid, [
        ['SIGTERM', graceMs],
        ['SIGKILL', 2000],
      ]);
    }
    rmSync(file, { force: true });
  }
}

function filesOf(/** @type {string} */ folder) {
  try {
    return readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** @returns {Entry | undefined} undefined where the launcher was killed while writing */
function readEntry(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
