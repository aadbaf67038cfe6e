import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from '../plain-failure.mjs';
import { commandOf, directoryOf, endProcess, isAlive } from '../processes.mjs';
import { say } from '../progress.mjs';

/** Fast shutdown, then immediate, then none. */
const stopSignals = /** @type {[NodeJS.Signals, number][]} */ ([
  ['SIGINT', 20_000],
  ['SIGQUIT', 5000],
  ['SIGKILL', 2000],
]);

/**
 * What a server wrote about itself into its cluster.
 * @param {string} folder of the cluster
 * @returns {{ pid: number, port: number, status: string } | undefined} undefined where no server runs or has left a trace
 */
export function readPostmasterFile(folder) {
  let text;
  try {
    text = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 1 ? { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() } : undefined;
}

/**
 * True where the process really is a PostgreSQL server on this cluster. A number alone proves nothing: after a restart of the machine it
 * may be anybody's.
 */
export function serves(/** @type {number} */ pid, /** @type {string} */ folder) {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid) ?? '';
  if (!/^\S*postgres\b/.test(path.basename(command.split(' -D')[0] ?? ''))) return false;
  const directory = directoryOf(pid);
  return directory === null ? command.includes(`-D ${folder} `) : directory === realpathSync(folder);
}

/**
 * Makes a cluster free for a new server: stops a server whose launcher was killed, and removes the trace of one whose number now belongs
 * to a stranger. The trace of a server that has gone stays: PostgreSQL itself then checks that none of its processes still has the
 * cluster's memory.
 * @param {string} folder of the cluster
 */
export async function clearCluster(folder) {
  const found = readPostmasterFile(folder);
  if (!found || !isAlive(found.pid)) return;
  if (!serves(found.pid, folder)) {
    rmSync(path.join(folder, 'postmaster.pid'));
    return;
  }
  say(`  A database server of an earlier start still runs (process ${found.pid}); stopping it.`);
  if (!(await endProcess(found.pid, stopSignals))) {
    throw new PlainFailure(
      `The database server of an earlier start (process ${found.pid}) does not stop. End it and run the command again.`,
    );
  }
}

/** Stops a server that the launcher knows, waiting until it has ended. */
export function stopServer(/** @type {number} */ pid) {
  return endProcess(pid, stopSignals);
}
