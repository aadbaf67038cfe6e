import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../children.mjs';
import { isRoot } from '../database/binaries.mjs';
import { during, say } from '../progress.mjs';

/** Programs of the system that the tests need and npm does not bring. */
const wanted = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debian: 'chromium',
    purpose: 'the journeys run in it',
  },
  redis: {
    variable: 'REDIS_SERVER',
    names: ['redis-server', 'valkey-server'],
    debian: 'redis-server',
    purpose: 'the queue is tested on both backends',
  },
};

/**
 * The path of a program of the system; root installs it from Debian's packages where it is missing.
 * @param {keyof typeof wanted} what
 * @returns {Promise<string | undefined>} undefined where it is missing and cannot be installed; the user has then been told what to do
 */
export async function systemProgram(what) {
  const { variable, names, debian, purpose } = wanted[what];
  const given = process.env[variable];
  if (given) {
    if (isProgram(given)) return given;
    say(`  ${variable}=${given} is not a program that can be run.`);
    return undefined;
  }
  const found = findInPath(names);
  if (found) return found;
  const remedy = `${what} is missing (${purpose}). Install it: apt-get install -y --no-install-recommends ${debian}, or set ${variable} to its path.`;
  if (!isRoot() || !findInPath(['apt-get'])) {
    say(`  ${remedy}`);
    return undefined;
  }
  const failure = await during(`installing ${debian} (apt-get)`, (note) => installPackage(debian, note));
  if (failure) say(`${failure}\n  ${remedy}`);
  return findInPath(names);
}

/** @returns {Promise<string | undefined>} the output of the step that failed */
async function installPackage(/** @type {string} */ name, /** @type {(detail: string) => void} */ note) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const onLine = (/** @type {string} */ line) => note(line.slice(0, 60));
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const ended = await runProgram('apt-get', args, { env, onLine });
    if (ended.code !== 0) return ended.output;
  }
  return undefined;
}

function findInPath(/** @type {string[]} */ names) {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/usr/sbin'];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

function isProgram(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
