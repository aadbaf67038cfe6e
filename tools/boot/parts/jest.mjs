import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describeEnding, runProgram } from '../children.mjs';
import { places } from '../places.mjs';
import { say } from '../progress.mjs';
import { pinnedNode } from '../runtime.mjs';
import { tallyJest } from './tally.mjs';

/** The slowest file of tests needs two minutes on a busy machine; where none begins or ends for this long, one hangs. */
const stuckAfterMs = 6 * 60_000;

/**
 * Tests of the libs, the tools, the backend and the console. The backend's make their databases on the server of TEST_DATABASE_URL and
 * test the queue on Redis at REDIS_URL_TEST as well.
 * @param {import('./ground.mjs').Ground} ground
 * @param {string[]} patterns of file names; none: all
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runJest({ run, databaseUrl, redisUrl }, patterns) {
  const events = path.join(run, 'jest.jsonl');
  const begun = Date.now();
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const reporters = ['--reporters=default', '--reporters=./tools/boot/parts/jest-reporter.mjs'];
  const ended = await runProgram(pinnedNode(), [...flags, ...reporters, '--maxWorkers=2', ...patterns], {
    env: { TEST_DATABASE_URL: databaseUrl(), JEST_EVENTS: events, ...(redisUrl ? { REDIS_URL_TEST: redisUrl } : {}) },
    onLine: (line) => isNoise(line) || say(line),
    isStuck: () => Date.now() - (existsSync(events) ? statSync(events).mtimeMs : begun) > stuckAfterMs,
  });
  const tally = tallyJest(readEvents(events), (file) => path.relative(places.root, file));
  if (ended.code !== 0 && tally.failed.length === 0) tally.failed.push(`jest: ${describeEnding(ended)} and names no failure`);
  if (!redisUrl) tally.failed.push('redis is missing: the queue was not tested on it');
  return tally;
}

/** @returns {import('./tally.mjs').JestEvent[]} */
function readEvents(/** @type {string} */ file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/** Jest repeats this for every file of JSON that a test leads to; Vite and the packages it comes from read them as they are. */
function isNoise(/** @type {string} */ line) {
  return line.startsWith('Jest: importing JSON without an import attribute');
}
