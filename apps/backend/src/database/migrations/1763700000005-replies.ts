import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts, immutable replies with their citations, and deliveries. */
export class Replies1763700000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE drafts (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases,
        author_id uuid NOT NULL REFERENCES users,
        in_reply_to uuid NOT NULL REFERENCES posts,
        text text NOT NULL,
        language text NOT NULL CHECK (language IN ('de','ro','pl','bg','it','es','hu','hr','el','en','fr')),
        revision_ids uuid[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open','released','discarded')),
        saved_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX drafts_one_open ON drafts (case_id, author_id) WHERE state = 'open';

      CREATE TABLE replies (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL UNIQUE REFERENCES drafts,
        case_id uuid NOT NULL REFERENCES cases,
        space_id uuid NOT NULL REFERENCES spaces,
        in_reply_to uuid NOT NULL REFERENCES posts,
        text text NOT NULL CHECK (text <> ''),
        language text NOT NULL,
        drafted_by uuid NOT NULL REFERENCES users,
        released_by uuid NOT NULL REFERENCES users,
        released_at timestamptz NOT NULL DEFAULT now(),
        idempotency_key text NOT NULL,
        UNIQUE (released_by, idempotency_key)
      );
      CREATE INDEX replies_case ON replies (case_id, released_at);
      CREATE INDEX replies_post ON replies (in_reply_to);
      CREATE TRIGGER replies_never_change BEFORE UPDATE OR DELETE ON replies FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE reply_citations (
        reply_id uuid NOT NULL REFERENCES replies,
        revision_id uuid NOT NULL REFERENCES revisions,
        PRIMARY KEY (reply_id, revision_id)
      );
      CREATE INDEX reply_citations_revision ON reply_citations (revision_id);
      CREATE TRIGGER reply_citations_never_change BEFORE UPDATE OR DELETE ON reply_citations FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE deliveries (
        id uuid PRIMARY KEY,
        reply_id uuid NOT NULL REFERENCES replies,
        attempt integer NOT NULL CHECK (attempt > 0),
        state text NOT NULL CHECK (state IN ('held','cancelled','pending','sending','by-hand','sent','failed','uncertain')),
        undo_until timestamptz,
        not_before timestamptz NOT NULL,
        started_at timestamptz,
        external_id text,
        failure jsonb,
        settled_by uuid REFERENCES users,
        changed_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (reply_id, attempt),
        CHECK (state NOT IN ('failed','uncertain') OR failure IS NOT NULL)
      );
      CREATE UNIQUE INDEX deliveries_one_alive ON deliveries (reply_id) WHERE state NOT IN ('failed','cancelled');
      CREATE INDEX deliveries_due ON deliveries (not_before) WHERE state IN ('held','pending','sending');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deliveries, reply_citations, replies, drafts');
  }
}
