import path from 'node:path';
import { runProgram } from '../children.mjs';
import { places } from '../places.mjs';
import { say } from '../progress.mjs';
import { pinnedNode } from '../runtime.mjs';
import { readTally } from './read-tally.mjs';
import { tallyJest } from './tally.mjs';

/**
 * Tests of the libs, the tools, the backend and the console. The backend's make their databases on the server of TEST_DATABASE_URL and
 * test the queue on Redis at REDIS_URL_TEST as well.
 * @param {import('./ground.mjs').Ground} ground
 * @param {string[]} patterns of file names; none: all
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runJest({ run, databaseUrl, redisUrl }, patterns) {
  const report = path.join(run, 'jest.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const args = [...flags, '--maxWorkers=2', '--json', `--outputFile=${report}`, ...patterns];
  const env = { TEST_DATABASE_URL: databaseUrl(), ...(redisUrl ? { REDIS_URL_TEST: redisUrl } : {}) };
  const ended = await runProgram(pinnedNode(), args, { env, onLine: (line) => isNoise(line) || say(line) });
  const tally = readTally('jest', report, ended, (found) => tallyJest(found, (file) => path.relative(places.root, file)));
  if (!redisUrl) tally.failed.push('redis is missing: the queue was not tested on it');
  return tally;
}

/** Jest repeats this for every file that uses the telephone library; nobody here can act on it. */
function isNoise(/** @type {string} */ line) {
  return line.startsWith('Jest: importing JSON without an import attribute');
}
