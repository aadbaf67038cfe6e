import pg from 'pg';
import { withDatabase } from './database.mjs';

const batch = 1000;
const offered = 5;

/** A question as any of its words, since people do not write the words of the law. @param {string} text */
const anyWord = (text) => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu))].join(' | ');

/** The two searches that PostgreSQL brings along, as one would write them first. */
const searches = /** @type {const} */ ([
  {
    name: 'PostgreSQL full text',
    of: anyWord,
    sql: `SELECT key FROM documents, to_tsquery('simple', $1) q WHERE lexemes @@ q ORDER BY ts_rank(lexemes, q) DESC, key LIMIT ${offered}`,
  },
  {
    name: 'PostgreSQL trigrams',
    of: (/** @type {string} */ text) => text.toLowerCase(),
    sql: `SELECT key FROM documents WHERE $1 <% words ORDER BY word_similarity($1, words) DESC, key LIMIT ${offered}`,
  },
]);

/**
 * Puts the same documents into PostgreSQL and asks it the same questions, in an empty database of its own. Trigrams ask as they come out of
 * the box: a share of six tenths of the question within a stretch of the text.
 * @param {Iterable<import('@streetlight/knowledge').SearchDocument>} documents
 * @param {readonly string[]} questions
 * @param {(name: string, times: number[]) => void} tell told the milliseconds of each question
 */
export async function askPostgres(documents, questions, tell) {
  await withDatabase(async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(`
        CREATE EXTENSION pg_trgm;
        CREATE TABLE documents (key text, language text, words text, lexemes tsvector GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED)`);
      await insert(client, documents);
      await client.query(`
        CREATE INDEX ON documents USING gin (lexemes);
        CREATE INDEX ON documents USING gin (words gin_trgm_ops);
        ANALYZE documents`);
      for (const { name, of, sql } of searches) {
        const times = [];
        for (const text of questions) {
          const since = performance.now();
          await client.query(sql, [of(text)]);
          times.push(performance.now() - since);
        }
        tell(name, times);
      }
    } finally {
      await client.end();
    }
  });
}

/** @param {pg.Client} client @param {Iterable<import('@streetlight/knowledge').SearchDocument>} documents */
async function insert(client, documents) {
  /** @type {[string[], string[], string[]]} */
  let columns = [[], [], []];
  const flush = async () => {
    await client.query('INSERT INTO documents (key, language, words) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', columns);
    columns = [[], [], []];
  };
  for (const { key, language, title, text } of documents) {
    columns[0].push(key);
    columns[1].push(language);
    columns[2].push([title, ...text].join('\n').toLowerCase());
    if (columns[0].length === batch) await flush();
  }
  await flush();
}
