import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New rumours: the case that gathers the posts of a claim no narrative knows gets a name from a person. */
export class ClaimNames1763700000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases ADD COLUMN claim_name text CHECK (length(claim_name) BETWEEN 1 AND 120)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cases DROP COLUMN claim_name');
  }
}
