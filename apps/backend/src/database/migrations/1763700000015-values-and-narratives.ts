import type { MigrationInterface, QueryRunner } from 'typeorm';
import { setFeedSubjects } from './feed-subjects.js';

const newSubjects = ['value', 'narrative'];

/** Amounts and known false claims that people change in the running product: proposals and their decisions, every table and every version kept. */
export class ValuesAndNarratives1763700000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setFeedSubjects(runner, (subjects) => [...subjects, ...newSubjects]);
    await runner.query(`
      CREATE TABLE value_proposals (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        value_name text NOT NULL,
        change text NOT NULL CHECK (change IN ('add','correct','strike')),
        replaces date,
        from_day date,
        to_day date,
        amount double precision,
        source text,
        note text NOT NULL DEFAULT '',
        meant text[] NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open','confirmed','rejected','withdrawn')),
        proposed_by uuid NOT NULL REFERENCES users,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_by uuid REFERENCES users,
        decided_at timestamptz,
        decision_note text NOT NULL DEFAULT '',
        CHECK ((change = 'add') = (replaces IS NULL)),
        CHECK ((change = 'strike') = (from_day IS NULL)),
        CHECK ((from_day IS NULL) = (amount IS NULL)),
        CHECK ((from_day IS NULL) = (source IS NULL)),
        CHECK ((state = 'open') = (decided_at IS NULL)),
        CHECK ((state = 'open') = (decided_by IS NULL)),
        CONSTRAINT value_proposals_nobody_their_own CHECK (state NOT IN ('confirmed','rejected') OR decided_by <> proposed_by),
        CONSTRAINT value_proposals_withdrawn_by_own CHECK (state <> 'withdrawn' OR decided_by = proposed_by)
      );
      CREATE INDEX value_proposals_value ON value_proposals (value_name, proposed_at DESC);
      CREATE INDEX value_proposals_open ON value_proposals (value_name) WHERE state = 'open';
      CREATE FUNCTION proposal_only_decided() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.state = 'open'
           AND to_jsonb(NEW) - 'state' - 'decided_by' - 'decided_at' - 'decision_note' = to_jsonb(OLD) - 'state' - 'decided_by' - 'decided_at' - 'decision_note' THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'a proposal can only be decided, once' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER value_proposals_only_decided BEFORE UPDATE OR DELETE ON value_proposals FOR EACH ROW EXECUTE FUNCTION proposal_only_decided();

      ALTER TABLE value_tables ADD COLUMN folder jsonb, ADD COLUMN proposal_id uuid REFERENCES value_proposals;
      CREATE TABLE value_changes (
        table_id uuid NOT NULL REFERENCES value_tables,
        name text NOT NULL,
        looked_at timestamptz,
        PRIMARY KEY (table_id, name)
      );
      CREATE INDEX value_changes_name ON value_changes (name);
      CREATE INDEX value_changes_unseen ON value_changes (table_id) WHERE looked_at IS NULL;

      CREATE TABLE narrative_versions (
        narrative_id text NOT NULL CHECK (narrative_id ~ '^N[0-9]{2,3}$'),
        version integer NOT NULL CHECK (version > 0),
        code text NOT NULL CHECK (code IN ('loaded','named','changed','retired','revived')),
        retired boolean NOT NULL,
        content jsonb NOT NULL,
        note text NOT NULL DEFAULT '',
        desk_id uuid REFERENCES desks,
        actor_id uuid REFERENCES users,
        case_id uuid REFERENCES cases,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (narrative_id, version),
        CHECK ((code = 'loaded') = (actor_id IS NULL)),
        CHECK ((actor_id IS NULL) = (desk_id IS NULL)),
        CHECK (code = 'loaded' OR retired = (code = 'retired')),
        CHECK (case_id IS NULL OR code = 'named')
      );
      CREATE INDEX narrative_versions_case ON narrative_versions (case_id) WHERE case_id IS NOT NULL;
      CREATE TRIGGER narrative_versions_never_change BEFORE UPDATE OR DELETE ON narrative_versions FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE INDEX assessments_narrative ON assessments (narrative, post_id) WHERE narrative IS NOT NULL;
      CREATE INDEX cases_new_claims ON cases (desk_id, last_post_at DESC) WHERE kind = 'claim' AND narrative IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX cases_new_claims, assessments_narrative;
      DROP TABLE narrative_versions, value_changes;
      ALTER TABLE value_tables DROP COLUMN proposal_id, DROP COLUMN folder;
      DROP TABLE value_proposals;
      DROP FUNCTION proposal_only_decided();
      DELETE FROM feed WHERE subject IN (${newSubjects.map((subject) => `'${subject}'`).join(',')});
    `);
    await setFeedSubjects(runner, (subjects) => subjects.filter((subject) => !newSubjects.includes(subject)));
  }
}
