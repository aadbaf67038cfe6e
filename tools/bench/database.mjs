import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database beside the one given, and removes it afterwards. */
export async function withDatabase(/** @type {(url: string) => Promise<void>} */ act) {
  const admin = process.env.DATABASE_URL;
  if (!admin) throw new Error('DATABASE_URL is not set: start this by npm run bench -- NAME.');
  const name = `streetlight_bench_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  const url = new URL(admin);
  url.pathname = `/${name}`;
  await client.query(`CREATE DATABASE ${name}`);
  try {
    await act(url.toString());
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.end();
  }
}
