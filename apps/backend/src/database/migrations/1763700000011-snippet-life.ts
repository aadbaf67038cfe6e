import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = `('de','ro','pl','bg','it','es','hu','hr','el','en','fr')`;

/** The life of a snippet: working copies, checks of a wording, its history, comments; a wording may be vetted again. */
export class SnippetLife1763700000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE revisions ADD COLUMN lineage jsonb;

      ALTER TABLE vettings ADD COLUMN made_at timestamptz NOT NULL DEFAULT clock_timestamp();
      ALTER TABLE vettings DROP CONSTRAINT vettings_revision_id_key;
      CREATE INDEX vettings_newest ON vettings (revision_id, made_at DESC);

      CREATE TABLE working_copies (
        snippet_id uuid NOT NULL REFERENCES snippets,
        language text NOT NULL CHECK (language IN ${languages}),
        version integer NOT NULL CHECK (version > 0),
        stage text NOT NULL DEFAULT 'draft' CHECK (stage IN ('draft','in-review')),
        words jsonb NOT NULL,
        head jsonb,
        marks jsonb NOT NULL DEFAULT '{}',
        confirmed text[] NOT NULL DEFAULT '{}',
        lineage jsonb,
        author_ids uuid[] NOT NULL CHECK (cardinality(author_ids) > 0),
        saved_by uuid NOT NULL REFERENCES users,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        submitted_at timestamptz,
        PRIMARY KEY (snippet_id, language),
        CHECK ((stage = 'in-review') = (submitted_at IS NOT NULL)),
        CHECK ((language = 'de') = (head IS NOT NULL))
      );

      CREATE TABLE text_checks (
        id uuid PRIMARY KEY,
        revision_id uuid NOT NULL REFERENCES revisions,
        state text NOT NULL CHECK (state IN ('native-checked','legally-confirmed')),
        checked_by uuid NOT NULL REFERENCES users,
        checked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (revision_id, state)
      );
      CREATE TRIGGER text_checks_never_change BEFORE UPDATE OR DELETE ON text_checks FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE snippet_events (
        id uuid PRIMARY KEY,
        snippet_id uuid NOT NULL REFERENCES snippets,
        language text CHECK (language IN ${languages}),
        revision_id uuid REFERENCES revisions,
        code text NOT NULL,
        note text,
        actor_id uuid REFERENCES users,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX snippet_events_snippet ON snippet_events (snippet_id, at);
      CREATE TRIGGER snippet_events_never_change BEFORE UPDATE OR DELETE ON snippet_events FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE snippet_comments (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        snippet_id uuid NOT NULL REFERENCES snippets,
        language text CHECK (language IN ${languages}),
        part text CHECK (part IN ('title','public','full','ask-first','do-not-say')),
        paragraph smallint CHECK (paragraph >= 0),
        text text NOT NULL CHECK (text <> ''),
        author_id uuid NOT NULL REFERENCES users,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        resolved_by uuid REFERENCES users,
        resolved_at timestamptz,
        CHECK ((resolved_by IS NULL) = (resolved_at IS NULL))
      );
      CREATE INDEX snippet_comments_snippet ON snippet_comments (desk_id, snippet_id, written_at);
      CREATE FUNCTION comment_only_resolved() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'resolved_by' - 'resolved_at' = to_jsonb(OLD) - 'resolved_by' - 'resolved_at' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a comment can only be resolved or opened again' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER snippet_comments_only_resolved BEFORE UPDATE OR DELETE ON snippet_comments FOR EACH ROW EXECUTE FUNCTION comment_only_resolved();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE snippet_comments, snippet_events, text_checks, working_copies;
      DROP FUNCTION comment_only_resolved();
      DROP INDEX vettings_newest;
      ALTER TABLE vettings ADD CONSTRAINT vettings_revision_id_key UNIQUE (revision_id);
      ALTER TABLE vettings DROP COLUMN made_at;
      ALTER TABLE revisions DROP COLUMN lineage;
    `);
  }
}
