import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The lookup of posts seen before. Postgres believes that an overlap of arrays finds one row in fifty, and reads the whole table instead
 * of the index; in truth it finds a handful in a million. Only inside this function it is told to use the index.
 */
export class FingerprintLookup1763700000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION posts_like(desk uuid, keys integer[], since timestamptz) RETURNS TABLE (post_id uuid, hashes bytea)
      LANGUAGE plpgsql STABLE ROWS 50 SET enable_seqscan = off SET max_parallel_workers_per_gather = 0 AS $$
      BEGIN
        RETURN QUERY
          SELECT f.post_id, f.hashes FROM post_fingerprints f
          WHERE f.bands && keys AND f.desk_id = desk AND f.sent_at > since AND EXISTS (SELECT FROM case_posts cp WHERE cp.post_id = f.post_id)
          ORDER BY f.sent_at DESC LIMIT 50;
      END $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION posts_like');
  }
}
