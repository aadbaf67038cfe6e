import { PlainFailure } from '../plain-failure.mjs';

const oldestVersion = 14;
const patienceMs = 8000;

/** What to do, by the code of the connection's failure. */
const remedies = /** @type {Record<string, string>} */ ({
  ECONNREFUSED: 'Nothing listens there. Start the server or correct host and port.',
  ENOTFOUND: 'The host name is not known. Correct it.',
  EAI_AGAIN: 'The host name cannot be looked up now. Check the network.',
  ETIMEDOUT: 'The host does not answer. Check the network and the firewall.',
  '28P01': 'User or password is wrong. Correct them.',
  28000: 'The server refuses this user from this machine (pg_hba.conf).',
  '3D000': 'There is no such database. Create it with createdb.',
  53300: 'The server has no connection left. Raise max_connections or close other programs.',
});

/**
 * Checks a database given by the environment: reachable, PostgreSQL 14 or newer, and a user who may create schemas in it.
 * @param {string} url
 * @param {string} variable the name of the environment variable, for the sentence
 * @throws {PlainFailure} saying what is wrong and what to do; never shows the password
 */
export async function checkGivenDatabase(url, variable) {
  const where = describe(url, variable);
  try {
    await ask(url, async (client) => {
      const { rows } = await client.query(
        "SELECT current_setting('server_version_num')::int / 10000 AS version, has_database_privilege(current_database(), 'CREATE') AS may_create",
      );
      const { version, may_create: mayCreate } = rows[0];
      if (version < oldestVersion)
        throw new PlainFailure(`${variable}: ${where} is PostgreSQL ${version}; ${oldestVersion} or newer is needed.`);
      if (!mayCreate) throw new PlainFailure(`${variable}: the user may not create schemas in ${where}. GRANT CREATE ON DATABASE to it.`);
    });
  } catch (error) {
    if (error instanceof PlainFailure) throw error;
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new PlainFailure(`${variable}: cannot use ${where}: ${remedies[code] ?? message}`);
  }
}

/** True where somebody has made tables in the database. */
export function hasTables(/** @type {string} */ url) {
  return ask(url, async (client) => {
    const { rows } = await client.query("SELECT 1 FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 1");
    return rows.length > 0;
  });
}

/** Makes a database on a server of ours, unless it is there. */
export function ensureDatabase(/** @type {string} */ url, /** @type {string} */ name) {
  return ask(url, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

/** Drops a database of ours, also under those who still use it. */
export function dropDatabase(/** @type {string} */ url, /** @type {string} */ name) {
  return ask(url, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
}

/**
 * One connection for a few questions.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} questions
 * @returns {Promise<T>}
 */
async function ask(url, questions) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await questions(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and database of a connection string, without user and password. */
function describe(/** @type {string} */ url, /** @type {string} */ variable) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new PlainFailure(`${variable} is not a connection string like postgres://user:password@host:5432/database.`);
  }
  return `${parsed.hostname}:${parsed.port || 5432}${parsed.pathname}`;
}
