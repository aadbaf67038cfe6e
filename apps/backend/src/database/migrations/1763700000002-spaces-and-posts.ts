import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, spaces with their consent record, pseudonymous authors, posts with their edits, imports. */
export class SpacesAndPosts1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        channel text NOT NULL CHECK (channel IN ('telegram','whatsapp','community')),
        label text NOT NULL,
        external_id text NOT NULL,
        identity text,
        sees_all_posts boolean,
        credential bytea,
        state text NOT NULL CHECK (state IN ('connecting','live','delayed','down','stopped')),
        trouble jsonb,
        cursor text,
        lease_holder uuid,
        lease_until timestamptz,
        seen_at timestamptz,
        stopped_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (state <> 'stopped' OR credential IS NULL)
      );
      CREATE UNIQUE INDEX accounts_once ON accounts (channel, external_id) WHERE stopped_at IS NULL;
      CREATE INDEX accounts_desk ON accounts (desk_id);

      CREATE TABLE spaces (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        account_id uuid REFERENCES accounts,
        channel text NOT NULL CHECK (channel IN ('telegram','whatsapp','community','telegram-export','whatsapp-export')),
        platform text NOT NULL CHECK (platform IN ('telegram','whatsapp','community')),
        external_id text NOT NULL,
        slug text UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,60}$'),
        name text NOT NULL,
        languages text[] NOT NULL DEFAULT '{}',
        rules text NOT NULL DEFAULT '',
        member_count integer CHECK (member_count >= 0),
        post_count integer NOT NULL DEFAULT 0 CHECK (post_count >= 0),
        quiet_count integer NOT NULL DEFAULT 0 CHECK (quiet_count >= 0),
        refused_count integer NOT NULL DEFAULT 0 CHECK (refused_count >= 0),
        last_post_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (desk_id, platform, external_id),
        CHECK ((channel = 'community') = (slug IS NOT NULL))
      );
      CREATE INDEX spaces_account ON spaces (account_id);

      CREATE TABLE consents (
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES spaces,
        given_by text NOT NULL CHECK (given_by <> ''),
        evidence text NOT NULL CHECK (evidence <> ''),
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        recorded_by uuid REFERENCES users,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz,
        CHECK (valid_to >= valid_from)
      );
      CREATE INDEX consents_space ON consents (space_id, valid_to);

      CREATE TABLE authors (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        nickname text,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (desk_id, hash)
      );

      CREATE TABLE imports (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        file_name text NOT NULL,
        state text NOT NULL CHECK (state IN ('checking','storing','done','refused','cancelled')),
        bytes_total bigint NOT NULL CHECK (bytes_total >= 0),
        bytes_read bigint NOT NULL DEFAULT 0,
        messages_read integer NOT NULL DEFAULT 0,
        posts_added integer NOT NULL DEFAULT 0,
        posts_known integer NOT NULL DEFAULT 0,
        space_ids uuid[] NOT NULL DEFAULT '{}',
        consent jsonb NOT NULL,
        problem jsonb,
        started_by uuid NOT NULL REFERENCES users,
        started_at timestamptz NOT NULL DEFAULT now(),
        touched_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CHECK ((state IN ('done','refused','cancelled')) = (ended_at IS NOT NULL))
      );
      CREATE INDEX imports_desk ON imports (desk_id, started_at DESC);
      CREATE INDEX imports_running ON imports (touched_at) WHERE ended_at IS NULL;

      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        space_id uuid NOT NULL REFERENCES spaces,
        author_id uuid REFERENCES authors,
        external_id text NOT NULL,
        topic_external_id text,
        reply_external_id text,
        root_external_id text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('message','system','media')),
        text text NOT NULL,
        sent_at timestamptz NOT NULL,
        edited_at timestamptz,
        edit_no integer NOT NULL DEFAULT 0 CHECK (edit_no >= 0),
        received_at timestamptz NOT NULL DEFAULT now(),
        assessment_state text NOT NULL CHECK (assessment_state IN ('waiting','assessed','failed','none')),
        assessment_attempts integer NOT NULL DEFAULT 0,
        assessment_tried_at timestamptz,
        UNIQUE (space_id, external_id)
      );
      CREATE INDEX posts_time ON posts (space_id, sent_at, id);
      CREATE INDEX posts_thread ON posts (space_id, root_external_id, sent_at);
      CREATE INDEX posts_author ON posts (author_id, sent_at);
      CREATE INDEX posts_waiting ON posts (received_at) WHERE assessment_state = 'waiting';

      CREATE TABLE post_edits (
        post_id uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        edit_no integer NOT NULL CHECK (edit_no >= 0),
        text text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (post_id, edit_no),
        UNIQUE (post_id, at)
      );

      CREATE TABLE assessments (
        post_id uuid NOT NULL REFERENCES posts ON DELETE CASCADE,
        edit_no integer NOT NULL,
        language text NOT NULL,
        confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        script text NOT NULL CHECK (script IN ('native','romanised')),
        nodiacritics boolean NOT NULL,
        mixed text[] NOT NULL,
        kind text NOT NULL CHECK (kind IN ('question','claim','help','experience','ad','scam','chatter')),
        urgency smallint NOT NULL CHECK (urgency BETWEEN 0 AND 3),
        risk text NOT NULL CHECK (risk IN ('none','raised','acute')),
        opens_case boolean NOT NULL,
        topic text,
        snippets jsonb NOT NULL,
        narrative text,
        narrative_score real,
        deadline_rule text,
        deadline_due date,
        reasons jsonb NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (post_id, edit_no),
        CHECK ((deadline_rule IS NULL) = (deadline_due IS NULL)),
        CHECK (NOT (risk = 'acute' AND NOT opens_case))
      );
      CREATE INDEX assessments_quiet ON assessments (post_id) WHERE NOT opens_case;

      CREATE TABLE post_fingerprints (
        post_id uuid PRIMARY KEY REFERENCES posts ON DELETE CASCADE,
        desk_id uuid NOT NULL,
        sent_at timestamptz NOT NULL,
        bands integer[] NOT NULL,
        hashes bytea NOT NULL
      );
      CREATE INDEX post_fingerprints_bands ON post_fingerprints USING gin (bands);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_fingerprints, assessments, post_edits, posts, imports, authors, consents, spaces, accounts');
  }
}
