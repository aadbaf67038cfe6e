import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type Config, configFromEnvironment } from '../config.js';
import { seedDemo } from '../demo/seed-demo.js';
import { makeFirstDesk } from '../desks/first-desk.js';
import { loadFolder } from '../knowledge/load-folder.js';
import { createDataSource } from './data-source.js';
import { row } from './sql.js';

/** Brings a database to where the product can run on it; safe to repeat, and safe when two do it at once. */
export async function prepare(config: Config, say: (line: string) => void): Promise<void> {
  const database = await createDataSource(config).initialize();
  try {
    await alone(config, async () => {
      const migrated = await database.runMigrations();
      say(migrated.length > 0 ? `database: ${migrated.length} migrations run` : 'database: up to date');
      await prepareQueue(config);
      say(`queue: ready (${config.QUEUE_BACKEND})`);
      await loadKnowledge(config, database, say);
      if (await makeFirstDesk(config, database))
        say(`desk: ${config.FIRST_DESK_NAME} made, sign in as ${config.FIRST_ADMINISTRATOR_EMAIL}`);
      if (config.DEMO) await seedDemo(config, database, say);
    });
  } finally {
    await database.destroy();
  }
}

/** One preparation at a time, on a connection of its own. */
async function alone(config: Config, act: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('streetlight.prepare'))`);
    await act();
  } finally {
    await client.end();
  }
}

async function prepareQueue(config: Config): Promise<void> {
  if (config.QUEUE_BACKEND !== 'postgres') return;
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await runMigrations(client, config.QUEUE_PREFIX);
  } finally {
    await client.end();
  }
}

async function loadKnowledge(config: Config, database: DataSource, say: (line: string) => void): Promise<void> {
  const hash = folderHash(config.KNOWLEDGE_BASE_DIRECTORY);
  // What was loaded before narratives were kept is loaded again.
  const known = 'SELECT 1 FROM loaded_folders WHERE content_hash = $1 AND EXISTS (SELECT FROM narrative_versions)';
  if (await row(database, known, [hash])) return say('knowledge base: unchanged');
  const read = readKnowledgeBase(config.KNOWLEDGE_BASE_DIRECTORY);
  if (!read.ok) {
    const shown = read.problems.slice(0, 10).map(({ file, line, message }) => `  ${file}:${line}: ${message}`);
    throw new Error(`The knowledge base has ${read.problems.length} problems:\n${shown.join('\n')}\nRun: npm run kb -- check`);
  }
  const added = await loadFolder(database, read.knowledgeBase, null);
  await database.query('INSERT INTO loaded_folders (content_hash) VALUES ($1) ON CONFLICT DO NOTHING', [hash]);
  say(`knowledge base: ${read.knowledgeBase.snippets.size} snippets, ${added} new wordings`);
}

/** What the folder says, as one hash: reading and comparing it all takes a second, and mostly nothing has changed. */
function folderHash(directory: string): Buffer {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) hash.update(path).update(readFileSync(path));
  return hash.digest();
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    await prepare(configFromEnvironment(), (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
