import type { MigrationInterface, QueryRunner } from 'typeorm';

const languages = `('de','ro','pl','bg','it','es','hu','hr','el','en','fr')`;

/** Desks, staff, their sessions, and the guard against guessing passwords. */
export class DesksAndUsers1763700000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE desks (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z][a-z0-9-]{1,40}$'),
        name text NOT NULL,
        languages text[] NOT NULL CHECK (languages <@ ARRAY['de','ro','pl','bg','it','es','hu','hr','el','en','fr']),
        demo boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL CHECK (email = lower(email)),
        name text NOT NULL,
        public_name text NOT NULL,
        password_hash text NOT NULL,
        interface_language text NOT NULL CHECK (interface_language IN ${languages}),
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (email)
      );

      CREATE TABLE memberships (
        user_id uuid NOT NULL REFERENCES users,
        desk_id uuid NOT NULL REFERENCES desks,
        roles text[] NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY['advisor','supervisor','legal','editor','administrator']),
        languages text[] NOT NULL CHECK (languages <@ ARRAY['de','ro','pl','bg','it','es','hu','hr','el','en','fr']),
        PRIMARY KEY (user_id, desk_id)
      );
      CREATE INDEX memberships_desk ON memberships (desk_id);

      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        user_id uuid NOT NULL REFERENCES users,
        desk_id uuid NOT NULL REFERENCES desks,
        csrf_token text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_user ON sessions (user_id);
      CREATE INDEX sessions_expiry ON sessions (expires_at);

      CREATE TABLE attempts (
        key text NOT NULL,
        window_start timestamptz NOT NULL,
        count integer NOT NULL CHECK (count > 0),
        PRIMARY KEY (key, window_start)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attempts, sessions, memberships, users, desks; DROP FUNCTION forbid_change()');
  }
}
