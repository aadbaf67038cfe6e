// Posts a second from the wire to an opened case, live and imported, beside the bare ceiling: the rows that the product
// wrote, written again in the same transactions by nothing but SQL. Needs DATABASE_URL (npm run bench starts a database).
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportFile, readExport } from '@streetlight/channels';
import pg from 'pg';
import { withDatabase } from './database.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const backend = path.join(root, 'apps/backend/dist');
const columnsGenerated = new Set(['cases.number', 'feed.id', 'feed.xid']);

/** The invented posts of the demo, over and over, each made different so that none is a duplicate. */
async function textsOf(/** @type {number} */ count) {
  /** @type {string[]} */
  const texts = [];
  for (const file of ['telegram/result.json', 'whatsapp/chat.txt']) {
    for await (const { message } of readExport(exportFile(path.join(root, 'demo', file)))) if (message.text) texts.push(message.text);
  }
  return Array.from(
    { length: count },
    (_, index) =>
      `${texts[index % texts.length]} ${randomBytes(24)
        .toString('base64')
        .replaceAll(/[^a-z]/gi, ' ')}`,
  );
}

const messageOf = (/** @type {string} */ space, /** @type {string} */ text, /** @type {number} */ index) => ({
  spaceExternalId: space,
  spaceName: space,
  externalId: `post-${index}`,
  threadExternalId: null,
  inReplyTo: null,
  author: { externalId: `author-${index % 500}`, displayName: null },
  kind: /** @type {const} */ ('message'),
  text,
  sentAt: new Date(Date.UTC(2026, 10, 1) + index * 1000).toISOString(),
  editedAt: null,
});

const seconds = (/** @type {number} */ since) => (performance.now() - since) / 1000;
const rate = (/** @type {number} */ count, /** @type {number} */ time) => Math.round(count / time);

/** The rows of one post, in the transactions the product writes them in: at intake, and at assessment. */
const transactions = [
  [
    { table: 'authors', of: 'SELECT a.* FROM authors a JOIN posts p ON p.author_id = a.id WHERE p.id = $1', onConflict: true },
    { table: 'posts', of: 'SELECT * FROM posts WHERE id = $1' },
  ],
  [
    { table: 'assessments', of: 'SELECT * FROM assessments WHERE post_id = $1' },
    { table: 'post_fingerprints', of: 'SELECT * FROM post_fingerprints WHERE post_id = $1' },
    { table: 'cases', of: 'SELECT * FROM cases WHERE question_post_id = $1' },
    {
      table: 'case_posts',
      of: 'SELECT cp.* FROM case_posts cp JOIN cases c ON c.id = cp.case_id AND c.question_post_id = $1 WHERE cp.post_id = $1',
    },
    { table: 'case_events', of: 'SELECT e.* FROM case_events e JOIN cases c ON c.id = e.case_id WHERE c.question_post_id = $1' },
    { table: 'audit_events', of: 'SELECT a.* FROM audit_events a JOIN cases c ON c.id::text = a.subject_id WHERE c.question_post_id = $1' },
    { table: 'suggestions', of: 'SELECT * FROM suggestions WHERE post_id = $1' },
  ],
];

/** Reads what the product wrote for each post, as ready statements. */
async function recorded(/** @type {pg.Client} */ client, /** @type {string} */ spaceId) {
  const { rows: posts } = await client.query('SELECT id FROM posts WHERE space_id = $1 ORDER BY sent_at', [spaceId]);
  const scripts = [];
  for (const { id } of posts) {
    const script = [];
    for (const group of transactions) {
      const statements = [];
      for (const { table, of, onConflict } of group) {
        for (const row of (await client.query(of, [id])).rows) {
          const columns = Object.keys(row).filter((column) => !columnsGenerated.has(`${table}.${column}`));
          const values = columns.map((column) =>
            row[column] !== null && typeof row[column] === 'object' && isPlain(row[column]) ? JSON.stringify(row[column]) : row[column],
          );
          const places = columns.map((_, index) => `$${index + 1}`).join(', ');
          statements.push({
            name: `put-${table}`,
            text: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})${onConflict ? ' ON CONFLICT DO NOTHING' : ''}`,
            values,
          });
        }
      }
      script.push(statements);
    }
    scripts.push(script);
  }
  return scripts;
}

const jsonColumns = (/** @type {unknown} */ value) => Array.isArray(value) && value.some((item) => typeof item === 'object');
const isPlain = (/** @type {unknown} */ value) =>
  jsonColumns(value) || (!Array.isArray(value) && !(value instanceof Date) && !Buffer.isBuffer(value));

/** Writes the recorded rows again, `batch` posts a transaction, with the counters and the feed row that belong to it. */
async function replay(
  /** @type {pg.Client} */ client,
  /** @type {Awaited<ReturnType<typeof recorded>>} */ scripts,
  /** @type {string} */ spaceId,
  /** @type {string} */ deskId,
  /** @type {number} */ batch,
) {
  const since = performance.now();
  for (let from = 0; from < scripts.length; from += batch) {
    for (const step of transactions.keys()) {
      await client.query('BEGIN');
      for (const script of scripts.slice(from, from + batch)) for (const statement of script[step] ?? []) await client.query(statement);
      await client.query({ name: 'count', text: 'UPDATE spaces SET post_count = post_count + $2 WHERE id = $1', values: [spaceId, batch] });
      await client.query({
        name: 'feed',
        text: `INSERT INTO feed (desk_id, subject, subject_id, change) VALUES ($1, 'space', $2, 'posts')`,
        values: [deskId, spaceId],
      });
      await client.query('COMMIT');
    }
  }
  return seconds(since);
}

const emptied =
  'TRUNCATE feed, suggestions, case_events, audit_events, case_posts, cases, post_fingerprints, assessments, post_edits, posts, authors CASCADE';

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { live: { type: 'string', default: '500' }, imported: { type: 'string', default: '5000' } },
  });
  const kinds = [
    { name: 'live', count: Number(values.live), batch: 1 },
    { name: 'imported', count: Number(values.imported), batch: 500 },
  ];
  await withDatabase(async (url) => {
    const { readConfig } = await import(path.join(backend, 'config.js'));
    const { prepare } = await import(path.join(backend, 'database/prepare.js'));
    const { boot } = await import(path.join(backend, 'main.js'));
    const { IntakeService } = await import(path.join(backend, 'intake/intake.service.js'));
    const { EventLog } = await import(path.join(backend, 'logger.js'));
    const config = readConfig({
      DATABASE_URL: url,
      CREDENTIAL_KEY: 'c'.repeat(64),
      AUTHOR_KEY: 'a'.repeat(64),
      LOG_LEVEL: 'silent',
      PORT: '0',
      ROLES: 'worker',
      KNOWLEDGE_BASE_DIRECTORY: path.join(root, 'knowledge-base'),
      UPLOAD_DIRECTORY: path.join(tmpdir(), 'streetlight-bench'),
    });
    await prepare(config, (/** @type {string} */ line) => process.stderr.write(`${line}\n`));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const deskId = '01900000-0000-7000-8000-000000000001';
    await client.query(`INSERT INTO desks (id, key, name, languages) VALUES ($1, 'bench', 'Bench', '{de}')`, [deskId]);
    const app = await boot(config, new EventLog('silent'));
    const intake = app.get(IntakeService, { strict: false });
    process.stdout.write('posts a second, from the wire to an assessed post with its case\n');
    process.stdout.write(
      `${'kind'.padEnd(10)}${'posts'.padStart(8)}${'cases'.padStart(8)}${'product'.padStart(10)}${'bare'.padStart(10)}${'ratio'.padStart(8)}\n`,
    );
    for (const { name, count, batch } of kinds) {
      const spaceId = await consentedSpace(client, deskId, name);
      const source = { deskId, channel: 'telegram-export', accountId: null };
      const messages = (await textsOf(count)).map((text, index) => messageOf(name, text, index));
      const since = performance.now();
      for (let from = 0; from < count; from += batch) await intake.receive(source, messages.slice(from, from + batch));
      await assessed(client, spaceId);
      const product = seconds(since);
      const { rows } = await client.query('SELECT count(*)::int AS cases FROM cases WHERE space_id = $1', [spaceId]);
      const scripts = await recorded(client, spaceId);
      await client.query(emptied);
      const bare = await replay(client, scripts, spaceId, deskId, batch);
      await client.query(emptied);
      const ratio = (product / bare).toFixed(1);
      process.stdout.write(
        `${name.padEnd(10)}${String(count).padStart(8)}${String(rows[0].cases).padStart(8)}${String(rate(count, product)).padStart(10)}${String(rate(count, bare)).padStart(10)}${ratio.padStart(8)}\n`,
      );
    }
    await client.end();
    await app.close();
  });
}

async function consentedSpace(/** @type {pg.Client} */ client, /** @type {string} */ deskId, /** @type {string} */ name) {
  const { rows } = await client.query(
    `INSERT INTO spaces (id, desk_id, channel, platform, external_id, name) VALUES (gen_random_uuid(), $1, 'telegram-export', 'telegram', $2, $2) RETURNING id`,
    [deskId, name],
  );
  await client.query(
    `INSERT INTO consents (id, space_id, given_by, evidence, valid_from, valid_to) VALUES (gen_random_uuid(), $1, 'bench', 'bench', '2020-01-01', '2099-01-01')`,
    [rows[0].id],
  );
  return rows[0].id;
}

/** Waits until the machine has read every post of the space and suggested what it could. */
async function assessed(/** @type {pg.Client} */ client, /** @type {string} */ spaceId) {
  for (;;) {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT FROM posts WHERE space_id = $1 AND assessment_state = 'waiting')
         OR EXISTS (SELECT FROM cases c WHERE c.space_id = $1 AND NOT EXISTS (SELECT FROM suggestions g WHERE g.post_id = c.question_post_id)) AS waiting`,
      [spaceId],
    );
    if (!rows[0].waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
