import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clearCluster } from './database/postmaster.mjs';
import { places } from './places.mjs';
import { birthOf, isAlive } from './processes.mjs';
import { beforeEnd } from './stopping.mjs';

/**
 * A folder for the database and the results of one run, deleted at its end. Its name says whose it is, so that the next run can clear up
 * after a launcher that was killed.
 * @returns {string}
 */
export function makeRunFolder() {
  const folder = path.join(places.runs, nameOfRun(process.pid));
  mkdirSync(folder, { recursive: true });
  beforeEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ends the servers and deletes the folders of runs whose launcher is gone. */
export async function clearDeadRuns() {
  for (const name of namesOfRuns()) {
    const pid = Number(name.split('-')[0]);
    if (isAlive(pid) && name === nameOfRun(pid)) continue;
    await clearCluster(path.join(places.runs, name, 'postgres'));
    rmSync(path.join(places.runs, name), { recursive: true, force: true });
  }
}

function nameOfRun(/** @type {number} */ launcher) {
  return `${launcher}-${birthOf(launcher)?.replace(/\W+/g, '-')}`;
}

function namesOfRuns() {
  try {
    return readdirSync(places.runs);
  } catch {
    return [];
  }
}
