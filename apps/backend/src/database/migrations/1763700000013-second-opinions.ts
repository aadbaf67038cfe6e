import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = `('de','ro','pl','bg','it','es','hu','hr','el','en','fr')`;

/** What a model thinks of a post where the machine is unsure: kept and paid once, beside the assessment and never in its place. */
export class SecondOpinions1763700000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_opinions (
        post_id uuid NOT NULL REFERENCES posts,
        edit_no integer NOT NULL,
        kind text NOT NULL CHECK (kind IN ('question','claim','help','experience','ad','scam','chatter')),
        risk text NOT NULL CHECK (risk IN ('none','raised','acute')),
        topic text,
        reason text NOT NULL CHECK (reason <> ''),
        language text NOT NULL CHECK (language IN ${languages}),
        model text NOT NULL,
        prompt_id text NOT NULL,
        prompt_version integer NOT NULL,
        prompt_hash text NOT NULL,
        tokens_in integer NOT NULL CHECK (tokens_in >= 0),
        tokens_out integer NOT NULL CHECK (tokens_out >= 0),
        asked_by uuid NOT NULL REFERENCES users,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (post_id, edit_no, model, prompt_hash)
      );
      CREATE TRIGGER second_opinions_never_change BEFORE UPDATE OR DELETE ON second_opinions FOR EACH ROW EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE second_opinions');
  }
}
