import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { places } from '../places.mjs';
import { during } from '../progress.mjs';
import { postgresPrograms, serverOwner } from './binaries.mjs';
import { openCluster } from './cluster.mjs';
import { ensureDatabase } from './connection.mjs';
import { startServer } from './server.mjs';

const largestLog = 10_000_000;
const portFile = path.join(places.data, 'postgres.port');

/**
 * The server with the lasting database `streetlight` of this checkout, on the port it had before where that is free.
 * @returns {Promise<import('./server.mjs').Server>}
 */
export async function startLastingDatabase() {
  const folder = places.cluster;
  const owner = serverOwner(folder);
  const bin = postgresPrograms(owner);
  const label = existsSync(folder) ? 'starting the database' : 'making the database';
  return during(label, async () => {
    const cluster = await openCluster({ folder, bin, owner });
    shortenLog();
    const server = await startServer(cluster, { logFile: places.postgresLog, port: rememberedPort() });
    await ensureDatabase(server.url(), 'streetlight');
    writeFileSync(portFile, `${server.port}\n`);
    return server;
  });
}

/** A database for one run, in the folder of the run. */
export async function startDatabaseOfRun(/** @type {string} */ run, /** @type {Record<string, string>} */ settings) {
  const folder = path.join(run, 'postgres');
  const owner = serverOwner(folder);
  const cluster = await openCluster({ folder, bin: postgresPrograms(owner), owner, sync: false });
  return startServer(cluster, { logFile: path.join(run, 'postgres.log'), settings });
}

function rememberedPort() {
  return existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || undefined : undefined;
}

/** Keeps one earlier log. */
function shortenLog() {
  if (existsSync(places.postgresLog) && statSync(places.postgresLog).size > largestLog) {
    renameSync(places.postgresLog, `${places.postgresLog}.1`);
  }
}
