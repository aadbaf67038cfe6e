import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a folder brings with it: checks of words by people of another database, and drafts that nobody here has edited yet. */
export class FolderHistory1763700000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE text_checks ALTER COLUMN checked_by DROP NOT NULL;
      ALTER TABLE working_copies ADD COLUMN state text NOT NULL DEFAULT 'edited' CHECK (state IN ('machine-made','edited'));
      ALTER TABLE working_copies ADD COLUMN says bytea CHECK (octet_length(says) = 32);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE working_copies DROP COLUMN says, DROP COLUMN state;
      ALTER TABLE text_checks DISABLE TRIGGER text_checks_never_change;
      DELETE FROM text_checks WHERE checked_by IS NULL;
      ALTER TABLE text_checks ENABLE TRIGGER text_checks_never_change;
      ALTER TABLE text_checks ALTER COLUMN checked_by SET NOT NULL;
    `);
  }
}
