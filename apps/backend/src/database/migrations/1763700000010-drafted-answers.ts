import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = `('de','ro','pl','bg','it','es','hu','hr','el','en','fr')`;
const subjects = (more: string): string =>
  `ALTER TABLE feed DROP CONSTRAINT feed_subject_check, ADD CONSTRAINT feed_subject_check
     CHECK (subject IN ('case','post','reply','space','snippet','import','account','review'${more}))`;

/** What machines have drafted, for ever; who drafted a reply; recorded runs, switches, budget and translations of a connected model. */
export class DraftedAnswers1763700000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE drafted_answers (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases,
        post_id uuid NOT NULL REFERENCES posts,
        edit_no integer NOT NULL,
        made_from bytea NOT NULL CHECK (octet_length(made_from) = 32),
        drafter text NOT NULL CHECK (drafter IN ('offline','model')),
        offline_because text,
        none_because text,
        language text CHECK (language IN ${languages}),
        tier smallint NOT NULL CHECK (tier BETWEEN 0 AND 3),
        as_of date,
        sentences jsonb NOT NULL,
        stopped jsonb NOT NULL,
        model text,
        prompt_id text,
        prompt_version integer,
        prompt_hash text,
        tokens_in integer NOT NULL CHECK (tokens_in >= 0),
        tokens_out integer NOT NULL CHECK (tokens_out >= 0),
        took_ms integer NOT NULL CHECK (took_ms >= 0),
        asked_by uuid NOT NULL REFERENCES users,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((drafter = 'model') = (offline_because IS NULL)),
        CHECK (drafter = 'offline' OR (model IS NOT NULL AND prompt_id IS NOT NULL AND prompt_version IS NOT NULL AND prompt_hash IS NOT NULL))
      );
      CREATE INDEX drafted_answers_case ON drafted_answers (case_id, made_from, made_at DESC);
      CREATE TRIGGER drafted_answers_never_change BEFORE UPDATE OR DELETE ON drafted_answers FOR EACH ROW EXECUTE FUNCTION forbid_change();

      ALTER TABLE drafts ADD COLUMN drafted_answer_id uuid REFERENCES drafted_answers, ADD COLUMN insertions jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE replies ADD COLUMN drafted_answer_id uuid REFERENCES drafted_answers, ADD COLUMN changed_words integer CHECK (changed_words >= 0);

      CREATE TABLE snippet_uses (
        reply_id uuid NOT NULL REFERENCES replies,
        position smallint NOT NULL,
        revision_id uuid NOT NULL REFERENCES revisions,
        wording text NOT NULL CHECK (wording IN ('public','full')),
        span_from integer,
        span_to integer,
        changed_words integer NOT NULL CHECK (changed_words >= 0),
        PRIMARY KEY (reply_id, position),
        CHECK ((span_from IS NULL) = (span_to IS NULL))
      );
      CREATE INDEX snippet_uses_revision ON snippet_uses (revision_id);
      CREATE TRIGGER snippet_uses_never_change BEFORE UPDATE OR DELETE ON snippet_uses FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE model_runs (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        language text NOT NULL CHECK (language IN ${languages}),
        model text NOT NULL,
        prompt_id text NOT NULL,
        prompt_version integer NOT NULL,
        prompt_hash text NOT NULL,
        figures jsonb NOT NULL,
        ran_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES users,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX model_runs_desk ON model_runs (desk_id, language, recorded_at DESC);
      CREATE TRIGGER model_runs_never_change BEFORE UPDATE OR DELETE ON model_runs FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE model_switches (
        desk_id uuid NOT NULL REFERENCES desks,
        language text NOT NULL CHECK (language IN ${languages}),
        is_on boolean NOT NULL,
        run_id uuid NOT NULL REFERENCES model_runs,
        changed_by uuid NOT NULL REFERENCES users,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (desk_id, language)
      );

      CREATE TABLE model_usage (
        desk_id uuid NOT NULL REFERENCES desks,
        day date NOT NULL,
        tokens bigint NOT NULL CHECK (tokens >= 0),
        calls integer NOT NULL CHECK (calls >= 0),
        PRIMARY KEY (desk_id, day)
      );

      CREATE TABLE post_translations (
        post_id uuid NOT NULL REFERENCES posts,
        edit_no integer NOT NULL,
        language text NOT NULL CHECK (language IN ${languages}),
        text text NOT NULL,
        model text NOT NULL,
        prompt_id text NOT NULL,
        prompt_version integer NOT NULL,
        prompt_hash text NOT NULL,
        tokens_in integer NOT NULL,
        tokens_out integer NOT NULL,
        asked_by uuid NOT NULL REFERENCES users,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (post_id, edit_no, language, model, prompt_hash)
      );
      CREATE TRIGGER post_translations_never_change BEFORE UPDATE OR DELETE ON post_translations FOR EACH ROW EXECUTE FUNCTION forbid_change();

      ${subjects(`,'drafting'`)};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM feed WHERE subject = 'drafting';
      ${subjects('')};
      DROP TABLE post_translations, model_usage, model_switches, model_runs, snippet_uses;
      ALTER TABLE replies DROP COLUMN changed_words, DROP COLUMN drafted_answer_id;
      ALTER TABLE drafts DROP COLUMN insertions, DROP COLUMN drafted_answer_id;
      DROP TABLE drafted_answers;
    `);
  }
}
