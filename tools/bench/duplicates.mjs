// How long it takes to find out whether a post was seen before, among the last 30 days of a busy desk, beside reading one row by its key
// in the same run. The posts are made of words of the demo, as short as posts are; one question in two was seen before, and was edited.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportFile, readExport } from '@streetlight/channels';
import { bandKeys, fingerprint } from '@streetlight/text';
import pg from 'pg';
import { withDatabase } from './database.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const backend = path.join(root, 'apps/backend/dist');
const deskId = '01900000-0000-7000-8000-000000000001';
const newest = Date.UTC(2026, 10, 22);
const span = 30 * 24 * 60 * 60 * 1000;
const batch = 5000;
/** Of the stored posts this share belongs to a case. */
const inCases = 0.3;

/** Numbers 0..1 in the same order in every run. */
function* numbers(/** @type {number} */ seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const idOf = (/** @type {number} */ number) => `01900000-0000-7000-9000-${String(number).padStart(12, '0')}`;

/** Words of the demo by how often they are used, so that common phrases are as common as they are. */
async function demoWords() {
  /** @type {string[]} */
  const words = [];
  for (const file of ['telegram/result.json', 'whatsapp/chat.txt'])
    for await (const { message } of readExport(exportFile(path.join(root, 'demo', file)))) words.push(...message.text.split(/\s+/));
  return words.filter(Boolean);
}

/** @param {string[]} words @param {() => number} next */
function textOf(words, next) {
  const runs = 2 + Math.floor(next() * 8);
  return Array.from({ length: runs }, () => {
    const from = Math.floor(next() * (words.length - 4));
    return words.slice(from, from + 1 + Math.floor(next() * 4)).join(' ');
  }).join(' ');
}

/** @param {pg.Client} client @param {string[]} texts @param {number} from @param {() => number} next */
async function store(client, texts, from, next) {
  const prints = texts.map((text) => fingerprint(text));
  await client.query(
    `INSERT INTO post_fingerprints (post_id, desk_id, sent_at, bands, hashes)
     SELECT id, $5, to_timestamp(sent), string_to_array(bands, ',')::int[], hashes FROM unnest($1::uuid[], $2::float8[], $3::text[], $4::bytea[]) AS f (id, sent, bands, hashes)`,
    [
      texts.map((_, index) => idOf(from + index)),
      texts.map(() => (newest - next() * span) / 1000),
      prints.map((print) => bandKeys(print).join(',')),
      prints.map((print) => Buffer.from(print.buffer)),
      deskId,
    ],
  );
  const cased = texts.flatMap((_, index) => (next() < inCases ? [idOf(from + index)] : []));
  await client.query(`INSERT INTO case_posts (case_id, post_id, role) SELECT id, id, 'question' FROM unnest($1::uuid[]) AS c (id)`, [
    cased,
  ]);
}

const report = (/** @type {string} */ name, /** @type {number[]} */ times) => {
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  process.stdout.write(`${name.padEnd(24)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  longest ${at(1)} ms\n`);
};

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: { posts: { type: 'string', default: '1000000' }, lookups: { type: 'string', default: '1000' } },
  });
  const count = Number(values.posts);
  await withDatabase(async (url) => {
    const { createDataSource } = await import(path.join(backend, 'database/data-source.js'));
    const { twinOf } = await import(path.join(backend, 'intake/assessed-posts.js'));
    const database = await createDataSource({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 }).initialize();
    await database.runMigrations();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // The posts themselves are not what is measured: their rows are left out, and so are the references to them.
    await client.query(`SET session_replication_role = replica`);
    await client.query('DROP INDEX post_fingerprints_bands');
    const words = await demoWords();
    const stream = numbers(20261122);
    const next = () => stream.next().value ?? 0;
    /** @type {string[]} */
    const known = [];
    for (let from = 0; from < count; from += batch) {
      const texts = Array.from({ length: Math.min(batch, count - from) }, () => textOf(words, next));
      known.push(...texts.slice(0, 5));
      await store(client, texts, from, next);
      process.stderr.write(`\r${from + texts.length} posts stored`);
    }
    await client.query('CREATE INDEX post_fingerprints_bands ON post_fingerprints USING gin (bands)');
    await client.query('VACUUM ANALYZE post_fingerprints');
    await client.query('VACUUM ANALYZE case_posts');
    process.stderr.write('\n');
    const lookups = Array.from({ length: Number(values.lookups) }, (_, index) =>
      index % 2 ? textOf(words, next) : `${known[Math.floor(next() * known.length)]?.toUpperCase()} !!!`,
    );
    const post = { id: idOf(count + 1), desk_id: deskId, sent_at: new Date(newest) };
    let found = 0;
    /** @type {number[]} */
    const looked = [];
    /** @type {number[]} */
    const bare = [];
    for (const text of lookups) {
      const print = fingerprint(text);
      let since = performance.now();
      if (await twinOf(database.manager, { post, assessment: null, print })) found += 1;
      looked.push(performance.now() - since);
      since = performance.now();
      await database.manager.query('SELECT post_id, hashes FROM post_fingerprints WHERE post_id = $1', [idOf(Math.floor(next() * count))]);
      bare.push(performance.now() - since);
    }
    process.stdout.write(`${count} posts of 30 days, ${lookups.length} lookups, ${found} seen before\n`);
    report('was it seen before', looked.slice(20));
    report('one row by its key', bare.slice(20));
    await client.end();
    await database.destroy();
  });
}
