import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines } from '../children.mjs';
import { places } from '../places.mjs';
import { diskFull, PlainFailure, saysDiskFull } from '../plain-failure.mjs';
import { anyFreePort, isFree } from '../ports.mjs';
import { waitUntil } from '../processes.mjs';
import { beforeEnd } from '../stopping.mjs';
import { folderForServer } from './cluster.mjs';
import { clearCluster, readPostmasterFile, stopServer } from './postmaster.mjs';

/** A crashed server first replays its log, which may take long after heavy work. */
const readyWithinMs = 180_000;

/** Only on this machine, only over TCP; no statement and no row value in the server's log, because they are what people wrote. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  max_connections: '200',
};

/** For databases that live as long as one test run. */
export const forgetfulSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** What a server that did not start printed, and what to do about it. */
const troubles = [
  { says: /could not bind|Address already in use|could not create any TCP/i, retry: 'port', tries: 20 },
  { says: /pre-existing shared memory|lock file .* already exists|is another postmaster/i, retry: 'wait', tries: 60 },
];

/**
 * @typedef {object} Server a running database server
 * @property {number} port
 * @property {(database?: string) => string} url connection string for a database, by default `postgres`
 * @property {Promise<void>} ended
 * @property {() => Promise<unknown>} stop
 */

/**
 * Starts a server on a cluster and waits until it takes connections. It ends with the launcher, unless that is killed.
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {{ logFile: string, port?: number | undefined, settings?: Record<string, string> }} options port: tried first
 * @returns {Promise<Server>}
 */
export async function startServer(cluster, { logFile, port: wanted, settings = {} }) {
  await clearCluster(cluster.folder);
  let port = wanted && (await isFree(wanted)) ? wanted : await anyFreePort();
  for (let attempt = 1; ; attempt += 1) {
    const { child, failure } = await attemptStart(cluster, logFile, { ...always, ...settings, port: String(port) });
    if (!failure) return runningServer(cluster, port, child);
    const trouble = troubles.find(({ says }) => says.test(failure));
    if (!trouble || attempt >= trouble.tries) throw startFailure(cluster, failure);
    if (trouble.retry === 'port') port = await anyFreePort();
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * One attempt: resolves when the server is ready, or with what it printed when it has ended instead.
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {string} logFile
 * @param {Record<string, string>} settings
 */
async function attemptStart(cluster, logFile, settings) {
  const log = openSync(logFile, 'a', 0o600);
  const before = fstatSync(log).size;
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(cluster.bin, 'postgres'), ['-D', folderForServer(cluster), ...flags], {
    ...cluster.owner,
    cwd: cluster.folder,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  let ended = '';
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `ended with ${signal ?? `code ${code}`}`;
  });
  const isReady = () => {
    const file = readPostmasterFile(cluster.folder);
    return file?.pid === child.pid && file?.status === 'ready';
  };
  const outcome = await waitUntil(() => ended || (isReady() && 'ready'), readyWithinMs);
  if (outcome === 'ready') return { child };
  if (!outcome && child.pid) await stopServer(child.pid);
  const printed = readFileSync(logFile).subarray(before).toString('utf8');
  return { child, failure: `${printed}\n${ended || `not ready after ${readyWithinMs / 1000} s`}` };
}

/**
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Server}
 */
function runningServer(cluster, port, child) {
  const ended = /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      child.once('exit', () => resolve());
      if (child.exitCode !== null || child.signalCode !== null) resolve();
    })
  );
  const stop = async () => {
    withdraw();
    if (child.pid && child.exitCode === null && child.signalCode === null) await stopServer(child.pid);
  };
  const withdraw = beforeEnd(stop);
  return { port, ended, stop, url: (database = 'postgres') => `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}` };
}

function startFailure(/** @type {import('./cluster.mjs').Cluster} */ cluster, /** @type {string} */ printed) {
  if (saysDiskFull(printed)) return diskFull(places.data);
  return new PlainFailure(`The embedded database in ${cluster.folder} does not start.\n\n${lastLines(printed)}`);
}
