import { dayInGermany } from '@streetlight/domain';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { createDataSource } from '../../src/database/data-source.js';
import { loadFolder } from '../../src/knowledge/load-folder.js';

/** A database of its own for one spec file, copied from a template that is migrated and filled once per state of the project's files and per year. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

const queueSchema = 'bullmq';
const migrationsFolder = join(import.meta.dirname, '../../src/database/migrations');
/** The project's own knowledge base, vetted in every template by a lawyer of the tests. */
export const knowledgeBaseFolder = join(import.meta.dirname, '../../../../knowledge-base');
/** Its next check lies ahead on whatever day the tests run. */
const testVetting = {
  lawyer: 'Test lawyer',
  qualification: 'for tests',
  userId: null,
  vettedOn: '2026-11-01',
  nextCheckOn: `${Number(dayInGermany().slice(0, 4)) + 3}-05-01`,
};

function serverUrl(): URL {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('The feature specs need a Postgres server: set TEST_DATABASE_URL, or run them by npm test, which starts one.');
  return new URL(url);
}

function named(database: string): string {
  const url = serverUrl();
  url.pathname = `/${database}`;
  return url.toString();
}

async function withServer<Result>(act: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl().toString() });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

const templateName = (): string => {
  const hash = createHash('sha256').update(JSON.stringify(testVetting));
  for (const folder of [migrationsFolder, knowledgeBaseFolder]) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, file);
      if (statSync(path).isFile()) hash.update(readFileSync(path));
    }
  }
  return `streetlight_template_${hash.digest('hex').slice(0, 12)}`;
};

async function makeTemplate(client: pg.Client, name: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount) return;
  const unfinished = `${name}_unfinished`;
  await client.query(`DROP DATABASE IF EXISTS ${unfinished}`);
  await client.query(`CREATE DATABASE ${unfinished}`);
  const database = await createDataSource({ DATABASE_URL: named(unfinished), DATABASE_POOL_SIZE: 2 }).initialize();
  await database.runMigrations();
  const read = readKnowledgeBase(knowledgeBaseFolder);
  if (!read.ok) throw new Error(`the knowledge base has problems: ${JSON.stringify(read.problems.slice(0, 3))}`);
  await loadFolder(database, read.knowledgeBase, testVetting);
  await database.destroy();
  const queueClient = new pg.Client({ connectionString: named(unfinished) });
  await queueClient.connect();
  await runMigrations(queueClient, queueSchema);
  await queueClient.end();
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`);
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `streetlight_test_${randomBytes(6).toString('hex')}`;
  await withServer(async (client) => {
    // One at a time: copying a template and connecting to it exclude each other.
    await client.query(`SELECT pg_advisory_lock(hashtext('streetlight.template'))`);
    const template = templateName();
    await makeTemplate(client, template);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: named(name),
    drop: () =>
      withServer(async (client) => {
        // Connections that were just ended take a moment to be gone.
        const left = async (): Promise<number> =>
          (await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name])).rowCount ?? 0;
        for (const end = Date.now() + 5000; (await left()) > 0 && Date.now() < end; ) await client.query('SELECT pg_sleep(0.02)');
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}
