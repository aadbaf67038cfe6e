import { constants } from 'node:os';
import { existsSync, readFileSync } from 'node:fs';
import { build } from '../build.mjs';
import { describeEnding } from '../children.mjs';
import { startLastingDatabase } from '../database/embedded.mjs';
import { checkGivenDatabase, hasTables } from '../database/connection.mjs';
import { install } from '../install.mjs';
import { places } from '../places.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { isFree, nextFreePort } from '../ports.mjs';
import { prepareDatabase, productFailure, startProduct } from '../product.mjs';
import { elapsedMs, say, seconds } from '../progress.mjs';
import { claimCheckout, releaseClaim, tellAddress } from '../running.mjs';
import { makeDataFolder, secretsOfCheckout } from '../secrets.mjs';
import { beforeEnd, isStopping, stoppingIsSuccess } from '../stopping.mjs';

const usualPort = 3000;

/**
 * `npm start`: from a bare clone to a running product. Ends when the product ends, with its exit code. Settings come from the environment
 * and from `.env`; the environment goes first.
 */
export async function run() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  makeDataFolder();
  const other = await claimCheckout();
  if (other) return alreadyRunning(other);
  beforeEnd(releaseClaim);
  await install();
  await build();
  const database = await chooseDatabase();
  const port = await choosePort();
  const env = {
    PORT: String(port),
    DATABASE_URL: database.url,
    DEMO: database.demo,
    DEMO_SIGN_INS_FILE: places.demoSignIns,
    ...secretsOfCheckout(),
  };
  await prepareDatabase(env);
  const product = await startProduct({ env, port, logFile: places.backendLog });
  tellAddress(product.url);
  stoppingIsSuccess();
  beforeEnd(() => say('\nStopping; everything is kept in .data.'));
  tellReady(product.url, database.demo === 'true');
  const databaseEnded = database.ended?.then(() => /** @type {const} */ ('database'));
  const first = await Promise.race([product.ended, databaseEnded ?? product.ended]);
  return isStopping() ? 0 : ended(first);
}

/** @returns {number} success where the product that was asked for is there */
function alreadyRunning(/** @type {import('../running.mjs').Claim} */ { pid, url }) {
  say(
    url
      ? `Streetlight already runs in this folder: ${url} (process ${pid}). Stop it with Ctrl-C in its window or: kill ${pid}`
      : `Streetlight is already being started in this folder (process ${pid}). Wait for its ready line or stop it: kill ${pid}`,
  );
  return url ? 0 : 1;
}

/** The database of the environment, else the embedded one. Demo content goes into a foreign database only while that is empty. */
async function chooseDatabase() {
  const given = process.env.DATABASE_URL;
  if (!given) {
    const server = await startLastingDatabase();
    return { url: server.url('streetlight'), ended: server.ended, demo: process.env.DEMO || 'true' };
  }
  await checkGivenDatabase(given, 'DATABASE_URL');
  const demo = process.env.DEMO || String(existsSync(places.demoSignIns) || !(await hasTables(given)));
  return { url: given, ended: undefined, demo };
}

/** A port that was asked for must be free; the usual one makes way for whoever is there. */
async function choosePort() {
  const asked = process.env.PORT;
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainFailure(`PORT=${asked} is not a port number (1 to 65535).`);
    if (await isFree(port)) return port;
    throw new PlainFailure(
      `Port ${port} is taken by another program. Stop that program or choose another port: PORT=${port + 1} npm start`,
    );
  }
  const port = await nextFreePort(usualPort);
  if (port === undefined) throw new PlainFailure(`All ports from ${usualPort} on are taken. Choose one: PORT=8080 npm start`);
  if (port !== usualPort) say(`  Port ${usualPort} is taken by another program; using ${port}.`);
  return port;
}

/** The last line is for programs too: `ready` and the address. */
function tellReady(/** @type {string} */ url, /** @type {boolean} */ demo) {
  if (demo && existsSync(places.demoSignIns)) say(`\n${signInTable()}`);
  say(`\n  Started in ${seconds(elapsedMs())}; log in .data/backend.log; stop with Ctrl-C.\n\nready ${url}`);
}

/** The demo sign-ins as a table. */
function signInTable() {
  /** @type {{ email: string, password: string, role: string, name: string }[]} */
  const people = JSON.parse(readFileSync(places.demoSignIns, 'utf8'));
  const columns = /** @type {const} */ (['email', 'password', 'role', 'name']);
  const rows = [{ email: 'Demo sign-in', password: 'password', role: 'role', name: 'name' }, ...people];
  const width = (/** @type {typeof columns[number]} */ column) => Math.max(...rows.map((row) => row[column].length));
  const line = (/** @type {typeof rows[number]} */ row) => columns.map((column) => row[column].padEnd(width(column) + 3)).join('');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

/** Says which part ended by itself; the exit code is the product's own. */
function ended(/** @type {'database' | import('../children.mjs').Ending} */ first) {
  if (first === 'database')
    throw new PlainFailure(`The database server ended unexpectedly; see ${places.postgresLog}. Start again: npm start`);
  const { code, signal } = first;
  if (code === 0) return 0;
  process.stderr.write(`\n${productFailure(`The product ${describeEnding(first)}.`, places.backendLog).message}\n`);
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}
