import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeEnding, lastLines, runProgram } from './children.mjs';
import { places } from './places.mjs';
import { diskFull, forbidden, freeMegabytes, PlainFailure, saysDiskFull, saysForbidden } from './plain-failure.mjs';
import { during } from './progress.mjs';

const neededMegabytes = 1500;

/** What the user can do about the usual failures of npm, by what npm printed. */
const remedies = [
  { says: /EUSAGE|in sync/, remedy: 'package-lock.json does not fit package.json. Run `npm install` and commit the lock file.' },
  {
    says: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/,
    remedy: 'The package registry cannot be reached. Connect this machine (or set the proxy in .npmrc) and run the command again.',
  },
];

/** Installs the locked packages if they are not there yet; a second run with the same lock file costs a few milliseconds. */
export async function install() {
  const wanted = stampOf(readFileSync(path.join(places.root, 'package-lock.json')));
  if (existsSync(places.installStamp) && readFileSync(places.installStamp, 'utf8') === wanted) return;
  if (!isAlreadyInstalled()) await installPackages();
  writeFileSync(places.installStamp, wanted);
}

/** The lock file and the platform: node_modules copied from another system is installed anew. */
function stampOf(/** @type {Buffer} */ lock) {
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/** Runs with the PATH of the launcher: the pinned Node and the programs in node_modules may be half unpacked from an interrupted attempt. */
async function installPackages() {
  if (freeMegabytes() < neededMegabytes) {
    throw new PlainFailure(
      `Installing needs ${neededMegabytes} MB on the disk that holds ${places.root}; ${freeMegabytes()} MB are free. Free some space and run the command again.`,
    );
  }
  const expected = expectedPackages();
  await during('installing packages (npm ci)', async (note) => {
    const timer = setInterval(() => note(`${expected.filter(isUnpacked).length} of ${expected.length} packages`), 1000);
    const { command, args } = npm();
    const ended = await runProgram(
      command,
      [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: places.root,
        env: { NODE_ENV: 'development', PATH: process.env.PATH ?? '' },
      },
    );
    clearInterval(timer);
    if (ended.code !== 0) throw installFailure(ended.output || describeEnding(ended));
  });
}

/** npm as it was called, else the npm in PATH. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? { command: process.execPath, args: [script] } : { command: 'npm', args: [] };
}

function installFailure(/** @type {string} */ output) {
  if (saysDiskFull(output)) return diskFull();
  if (saysForbidden(output)) return forbidden();
  const remedy = remedies.find(({ says }) => says.test(output))?.remedy ?? '';
  return new PlainFailure(`Installing the packages failed. ${remedy}\n\n${lastLines(output)}`);
}

/** The places of the packages that this platform gets, without those inside other packages; for the progress line. */
function expectedPackages() {
  const fits = (/** @type {string[] | undefined} */ list, /** @type {string} */ own) => !list || list.includes(own);
  return Object.entries(readLock('package-lock.json')?.packages ?? {})
    .filter(([place, entry]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(place) && !entry.link)
    .filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
    .map(([place]) => place);
}

function isUnpacked(/** @type {string} */ place) {
  return existsSync(path.join(places.root, place, 'package.json'));
}

/**
 * True where npm itself has finished installing exactly the locked packages, for example by `npm ci` of the user. npm writes its own
 * record as the last step, so an interrupted installation has none.
 */
function isAlreadyInstalled() {
  const locked = readLock('package-lock.json')?.packages;
  const installed = readLock('node_modules/.package-lock.json')?.packages;
  if (!locked || !installed) return false;
  const same = Object.entries(installed).every(([place, { version }]) => locked[place]?.version === version);
  return same && Object.entries(locked).every(([place, entry]) => place === '' || entry.optional || place in installed);
}

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @returns {{ packages: Record<string, LockedPackage> } | undefined}
 */
function readLock(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(path.join(places.root, file), 'utf8'));
  } catch {
    return undefined;
  }
}
