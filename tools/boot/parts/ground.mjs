import { startDatabaseOfRun } from '../database/embedded.mjs';
import { checkGivenDatabase } from '../database/connection.mjs';
import { forgetfulSettings } from '../database/server.mjs';
import { during } from '../progress.mjs';
import { startRedis } from './redis.mjs';

/**
 * @typedef {object} Ground what the tests stand on
 * @property {string} run folder of the run
 * @property {(database?: string) => string} databaseUrl of a server on which tests may make databases
 * @property {string | undefined} redisUrl undefined where there is no Redis
 */

/**
 * A fresh database server for this run, and a Redis where one is needed. A server of one's own can be given by TEST_DATABASE_URL; never
 * DATABASE_URL, where people's data may be.
 * @param {string} run
 * @param {{ redis: boolean }} needs
 * @returns {Promise<Ground>}
 */
export async function prepareGround(run, { redis }) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) await checkGivenDatabase(given, 'TEST_DATABASE_URL');
  const databaseUrl = given ? databasesOf(given) : await freshDatabases(run);
  return { run, databaseUrl, redisUrl: redis ? await startRedis(run) : undefined };
}

async function freshDatabases(/** @type {string} */ run) {
  const server = await during('making a database for the tests', () => startDatabaseOfRun(run, forgetfulSettings));
  return server.url;
}

function databasesOf(/** @type {string} */ given) {
  return (/** @type {string=} */ database) => {
    const url = new URL(given);
    if (database) url.pathname = `/${database}`;
    return url.href;
  };
}
