import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Snippets with immutable revisions, their legal sources and their vettings. */
export class Knowledge1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE snippets (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9-]{1,60}$'),
        area text NOT NULL CHECK (area IN ('contract','wages','time-and-leave','sickness','dismissal','work-forms','social-security','stay','protection')),
        narratives text[] NOT NULL DEFAULT '{}',
        facts text[] NOT NULL DEFAULT '{}',
        sample boolean NOT NULL DEFAULT false,
        refer text CHECK (refer IN ('advice-centre','emergency')),
        home_contrast jsonb,
        checked_against text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE revisions (
        id uuid PRIMARY KEY,
        snippet_id uuid NOT NULL REFERENCES snippets,
        language text NOT NULL CHECK (language IN ('de','ro','pl','bg','it','es','hu','hr','el','en','fr')),
        number integer NOT NULL CHECK (number > 0),
        tier smallint NOT NULL CHECK (tier BETWEEN 0 AND 3),
        title text NOT NULL CHECK (title <> ''),
        public_text text NOT NULL CHECK (public_text <> ''),
        full_text text[] NOT NULL,
        ask_first text[] NOT NULL,
        do_not_say text[] NOT NULL,
        home_contrast text,
        asked_as text[] NOT NULL DEFAULT '{}',
        translation_state text NOT NULL CHECK (translation_state IN ('machine-made','edited','native-checked','legally-confirmed')),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
        created_by uuid REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (snippet_id, language, number)
      );
      CREATE TRIGGER revisions_never_change BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE sources (
        id uuid PRIMARY KEY,
        revision_id uuid NOT NULL REFERENCES revisions,
        position smallint NOT NULL,
        role text NOT NULL CHECK (role IN ('basis','exception','deadline','amount')),
        law text,
        norm text,
        paragraph text,
        sentence text,
        number text,
        court text,
        file_number text,
        decided_on date,
        quote text,
        UNIQUE (revision_id, position),
        CHECK ((law IS NOT NULL AND norm IS NOT NULL) OR (court IS NOT NULL AND file_number IS NOT NULL))
      );
      CREATE TRIGGER sources_never_change BEFORE UPDATE OR DELETE ON sources FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE vettings (
        id uuid PRIMARY KEY,
        revision_id uuid NOT NULL UNIQUE REFERENCES revisions,
        lawyer text NOT NULL CHECK (lawyer <> ''),
        qualification text NOT NULL CHECK (qualification <> ''),
        vetted_by uuid REFERENCES users,
        vetted_on date NOT NULL,
        next_check_on date NOT NULL CHECK (next_check_on > vetted_on),
        sample boolean NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by uuid REFERENCES users
      );
      CREATE FUNCTION vetting_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL
           AND to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by' = to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a vetting can only be withdrawn' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER vettings_only_withdrawn BEFORE UPDATE OR DELETE ON vettings FOR EACH ROW EXECUTE FUNCTION vetting_only_withdrawn();

      CREATE TABLE loaded_folders (
        content_hash bytea PRIMARY KEY CHECK (octet_length(content_hash) = 32),
        loaded_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE VIEW usable_revisions AS
        SELECT DISTINCT ON (r.snippet_id, r.language) r.*
        FROM revisions r
        JOIN vettings v ON v.revision_id = r.id AND v.withdrawn_at IS NULL
        WHERE r.valid_from <= current_date AND (r.valid_to IS NULL OR r.valid_to >= current_date)
        ORDER BY r.snippet_id, r.language, r.number DESC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP VIEW usable_revisions; DROP TABLE loaded_folders, vettings, sources, revisions, snippets; DROP FUNCTION vetting_only_withdrawn()',
    );
  }
}
