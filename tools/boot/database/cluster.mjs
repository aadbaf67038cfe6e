import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { lastLines, runProgram } from '../children.mjs';
import { places } from '../places.mjs';
import { diskFull, PlainFailure, saysDiskFull } from '../plain-failure.mjs';
import { say } from '../progress.mjs';

/** Written into a cluster as the last step of making it: a cluster without it is half made. */
const markerName = 'streetlight-cluster.json';

/**
 * @typedef {object} Cluster
 * @property {string} folder
 * @property {string} bin folder with the server's programs
 * @property {import('./binaries.mjs').Owner} owner
 * @property {string} password of the database user `postgres`
 */

/**
 * The cluster in `folder`; made where there is none. It is made beside its place and moved there when it is complete, so that a launcher
 * killed at any moment leaves either no cluster or a whole one.
 * @param {{ folder: string, bin: string, owner: import('./binaries.mjs').Owner, sync?: boolean }} wanted sync: wait until it is on the disk
 * @returns {Promise<Cluster>}
 */
export async function openCluster({ folder, bin, owner, sync = true }) {
  removeRemains(folder);
  const marker = readMarker(folder);
  if (marker) {
    checkVersion(folder, bin);
    return { folder, bin, owner, password: marker.password };
  }
  setAsideHalfMade(folder);
  makeParents(folder);
  const staged = `${folder}.making-${process.pid}`;
  mkdirSync(staged, { mode: 0o700 });
  own(staged, owner);
  const password = randomBytes(24).toString('hex');
  await initialise({ folder: staged, bin, owner, password }, sync);
  const markerFile = path.join(staged, markerName);
  writeFileSync(markerFile, `${JSON.stringify({ password })}\n`, { mode: 0o600 });
  own(markerFile, owner);
  renameSync(staged, folder);
  return { folder, bin, owner, password };
}

/** @returns {{ password: string } | undefined} */
function readMarker(/** @type {string} */ folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, markerName), 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EACCES') throw error;
    return undefined;
  }
}

/** Data is never deleted on a suspicion: what lies there without a marker is moved aside and named. */
function setAsideHalfMade(/** @type {string} */ folder) {
  if (!existsSync(folder)) return;
  const aside = `${folder}.half-made-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  renameSync(folder, aside);
  say(`  The database in ${folder} was only half made; it is made anew. The remains are in ${aside} and can be deleted.`);
}

/** Deletes what earlier launchers had begun to make beside the place of the cluster: what is killed may leave a child that goes on a while. */
function removeRemains(/** @type {string} */ folder) {
  if (!existsSync(path.dirname(folder))) return;
  const begun = readdirSync(path.dirname(folder)).filter((name) => name.startsWith(`${path.basename(folder)}.making-`));
  for (const name of begun) rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
}

/** The folders above a cluster must let the server's user through, whatever the umask. */
function makeParents(/** @type {string} */ folder) {
  const parent = path.dirname(folder);
  if (existsSync(parent)) return;
  makeParents(parent);
  mkdirSync(parent);
  chmodSync(parent, 0o755);
}

function own(/** @type {string} */ file, /** @type {import('./binaries.mjs').Owner} */ { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid);
}

/**
 * The folder as the server is to be told it. Where the server's user may not enter a folder above, it is started in the cluster and told
 * its working directory, which needs no way through the folders above.
 * @param {Pick<Cluster, 'folder' | 'owner'>} cluster
 */
export function folderForServer({ folder, owner }) {
  if (owner.uid === undefined) return folder;
  const entered = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...owner, cwd: '/' }).status === 0;
  return entered ? folder : '/proc/self/cwd';
}

/** initdb reads the password from its standard input: a descriptor needs no way to the file either. */
async function initialise(/** @type {Cluster} */ cluster, /** @type {boolean} */ sync) {
  const { folder, bin, owner, password } = cluster;
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  own(passwordFile, owner);
  const input = openSync(passwordFile, 'r');
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const collation = [`--locale=${locale}`, '--locale-provider=icu', '--icu-locale=und', '--encoding=UTF8'];
  const access = ['-U', 'postgres', '--auth=scram-sha-256', '--pwfile=/dev/stdin'];
  const args = ['-D', folderForServer(cluster), ...access, ...collation, ...(sync ? [] : ['--no-sync'])];
  const ended = await runProgram(path.join(bin, 'initdb'), args, { ...owner, cwd: folder, input });
  closeSync(input);
  rmSync(passwordFile);
  if (ended.code === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw initialiseFailure(cluster, ended.output);
}

/** @param {Cluster} cluster @param {string} printed */
function initialiseFailure({ folder, owner }, printed) {
  if (saysDiskFull(printed)) return diskFull(places.data);
  if (/could not look up effective user/.test(printed)) {
    return new PlainFailure(
      `The embedded PostgreSQL needs a user with a name; user ${owner.uid ?? process.getuid?.()} has none on this machine. ` +
        'Give it an entry in /etc/passwd, run the command as another user, or set DATABASE_URL.',
    );
  }
  return new PlainFailure(`The database could not be made in ${folder}.\n\n${lastLines(printed)}`);
}

function checkVersion(/** @type {string} */ folder, /** @type {string} */ bin) {
  const made = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim();
  const printed = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }).stdout;
  const runs = printed.match(/\d+/)?.[0];
  if (made === runs) return;
  throw new PlainFailure(
    `The database in ${folder} was made by PostgreSQL ${made}, this version carries PostgreSQL ${runs}. ` +
      'Start the earlier version of Streetlight, save the data with pg_dump, move the folder away, start this version and load the data.',
  );
}
