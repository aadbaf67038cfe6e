import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { describeEnding, lastLines, runProgram, startProgram } from './children.mjs';
import { places } from './places.mjs';
import { diskFull, PlainFailure, saysDiskFull } from './plain-failure.mjs';
import { waitUntil } from './processes.mjs';
import { during, say } from './progress.mjs';
import { pinnedNode, productFlags } from './runtime.mjs';

const readyWithinMs = 60_000;
const largestLog = 20_000_000;
const graceMs = 15_000;

/** Migrates the database and fills it with knowledge base and, where asked for, demo content. Safe to repeat. */
export async function prepareDatabase(/** @type {Record<string, string>} */ env) {
  await during('preparing the database', async (note) => {
    const onLine = (/** @type {string} */ line) => {
      note(line.trim());
      say(`  ${line}`);
    };
    const ended = await runProgram(pinnedNode(), [...productFlags, places.prepare], { cwd: places.root, env, onLine });
    if (ended.code === 0) return;
    if (saysDiskFull(ended.output)) throw diskFull(places.data);
    throw new PlainFailure('The database could not be prepared; the reason stands above.');
  });
}

/**
 * @typedef {object} Product the running backend
 * @property {string} url
 * @property {Promise<import('./children.mjs').Ending>} ended
 * @property {() => Promise<unknown>} stop
 */

/**
 * Starts the backend and waits until it answers.
 * @param {{ env: Record<string, string>, port: number, logFile: string }} options logFile: its event log
 * @returns {Promise<Product>}
 */
export async function startProduct({ env, port, logFile }) {
  return during('starting the product', async () => {
    rotate(logFile);
    const log = openSync(logFile, 'a', 0o600);
    const follow = new URL('follow-parent.mjs', import.meta.url).href;
    const { ended, stop } = startProgram(pinnedNode(), [...productFlags, '--import', follow, places.backend], {
      cwd: places.root,
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', log, 'inherit', 'ipc'],
      graceMs,
    });
    closeSync(log);
    const url = `http://127.0.0.1:${port}`;
    const answered = waitUntil(() => answers(`${url}/readyz`), readyWithinMs).then((ready) =>
      ready ? 'ready' : `did not answer on ${url}`,
    );
    const outcome = await Promise.race([ended.then(describeEnding), answered]);
    if (outcome === 'ready') return { url, ended, stop };
    await stop();
    throw productFailure(`The product ${outcome}.`, logFile);
  });
}

/** A failure of the product, with the end of its log. */
export function productFailure(/** @type {string} */ sentence, /** @type {string} */ logFile) {
  const log = existsSync(logFile) ? lastLines(readFileSync(logFile, 'utf8')) : '';
  if (saysDiskFull(log)) return diskFull(places.data);
  return new PlainFailure(`${sentence} The end of ${logFile}:\n\n${log}`);
}

async function answers(/** @type {string} */ url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.ok;
  } catch {
    return false;
  }
}

/** Keeps one earlier log. */
function rotate(/** @type {string} */ logFile) {
  if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`);
}
