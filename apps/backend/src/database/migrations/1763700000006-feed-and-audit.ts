import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The feed of changes, read in commit order below the oldest running transaction, and the append-only audit trail. */
export class FeedAndAudit1763700000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feed (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
        desk_id uuid NOT NULL,
        subject text NOT NULL CHECK (subject IN ('case','post','reply','space','snippet','import','account')),
        subject_id text NOT NULL,
        change text NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX feed_order ON feed (xid, id);
      CREATE INDEX feed_age ON feed (at);
      CREATE FUNCTION ring_feed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('feed', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER feed_rings AFTER INSERT ON feed FOR EACH STATEMENT EXECUTE FUNCTION ring_feed();

      CREATE TABLE audit_events (
        id uuid PRIMARY KEY,
        desk_id uuid,
        actor_id uuid REFERENCES users,
        action text NOT NULL,
        subject text NOT NULL,
        subject_id text NOT NULL,
        parameters jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX audit_events_subject ON audit_events (subject, subject_id, at);
      CREATE INDEX audit_events_desk ON audit_events (desk_id, at);
      CREATE TRIGGER audit_events_never_change BEFORE UPDATE OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_events, feed; DROP FUNCTION ring_feed()');
  }
}
