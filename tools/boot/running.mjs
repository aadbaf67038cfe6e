import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { places } from './places.mjs';
import { birthOf, callingNpm, isAlive, isSame, waitUntil } from './processes.mjs';
import { say } from './progress.mjs';

/** How long a launcher that has lost its npm may take to stop the product and the database. */
const stopsWithinMs = 40_000;

/**
 * @typedef {object} Claim who runs `npm start` in this checkout
 * @property {number} pid of the launcher
 * @property {string | null} birth of the launcher, see birthOf
 * @property {number} [npm] number of the npm that called the launcher
 * @property {string} [url] from the moment the product is ready
 */

/**
 * Claims this checkout for this launcher.
 * @param {string} [file] where the claim stands
 * @returns {Promise<Claim | undefined>} undefined if it is ours now, else the claim of the launcher that already runs here
 */
export async function claimCheckout(file = places.running) {
  const mine = /** @type {Claim} */ ({ pid: process.pid, birth: birthOf(process.pid) });
  const npm = callingNpm();
  if (npm) mine.npm = npm;
  for (;;) {
    if (placeClaim(mine, file)) return undefined;
    const theirs = readClaim(file);
    if (!theirs || !isSame(theirs)) removeStaleClaim(theirs, file);
    else if (!(await isLeaving(theirs))) return theirs;
  }
}

/** Adds to our claim where the product answers. */
export function tellAddress(/** @type {string} */ url) {
  const next = `${places.running}.${process.pid}`;
  writeFileSync(next, JSON.stringify({ ...readClaim(places.running), url }), { mode: 0o600 });
  renameSync(next, places.running);
}

/** Gives the checkout free again. */
export function releaseClaim() {
  if (readClaim(places.running)?.pid === process.pid) rmSync(places.running, { force: true });
}

/** Places a claim whole or not at all: a link to a finished file fails where there is a claim already. */
function placeClaim(/** @type {Claim} */ claim, /** @type {string} */ file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(claim), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** @returns {Claim | undefined} undefined where there is none or it cannot be read */
function readClaim(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** True where the other launcher is on its way out because its npm was killed; waits for it. */
async function isLeaving(/** @type {Claim} */ theirs) {
  if (theirs.npm === undefined || isAlive(theirs.npm)) return false;
  say(`  An earlier start is still stopping (process ${theirs.pid}); waiting for it.`);
  return (await waitUntil(() => !isSame(theirs), stopsWithinMs)) === true;
}

/** Takes away the claim of a launcher that was killed; puts it back where somebody was quicker and it is a new one already. */
function removeStaleClaim(/** @type {Claim | undefined} */ theirs, /** @type {string} */ file) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return;
    throw error;
  }
  const taken = readClaim(aside);
  if (taken && taken.pid !== theirs?.pid) placeClaim(taken, file);
  rmSync(aside, { force: true });
}
