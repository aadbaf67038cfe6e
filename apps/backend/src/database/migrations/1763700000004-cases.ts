import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases with their posts, events, notes and the machine's suggestions. */
export class Cases1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE cases (
        id uuid PRIMARY KEY,
        number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
        desk_id uuid NOT NULL REFERENCES desks,
        space_id uuid NOT NULL REFERENCES spaces,
        question_post_id uuid NOT NULL UNIQUE REFERENCES posts,
        author_id uuid REFERENCES authors,
        root_external_id text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open','taken','snoozed','closed','dismissed','merged')),
        version integer NOT NULL DEFAULT 1,
        priority integer NOT NULL CHECK (priority BETWEEN 0 AND 1000),
        kind text NOT NULL,
        topic text,
        language text NOT NULL,
        script text NOT NULL,
        urgency smallint NOT NULL,
        risk text NOT NULL,
        narrative text,
        deadline_rule text,
        deadline_due date,
        excerpt text NOT NULL,
        search_text text NOT NULL,
        post_count integer NOT NULL DEFAULT 1 CHECK (post_count >= 0),
        has_snippet boolean NOT NULL DEFAULT false,
        holder_id uuid REFERENCES users,
        lease_until timestamptz,
        snoozed_until timestamptz,
        merged_into uuid REFERENCES cases,
        dismissed_reason text,
        delivery_state text,
        opened_at timestamptz NOT NULL DEFAULT now(),
        last_post_at timestamptz NOT NULL,
        answered_at timestamptz,
        ended_at timestamptz,
        CHECK ((state = 'taken') = (holder_id IS NOT NULL AND lease_until IS NOT NULL)),
        CHECK ((state = 'snoozed') = (snoozed_until IS NOT NULL)),
        CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
        CHECK ((state = 'dismissed') = (dismissed_reason IS NOT NULL))
      );
      CREATE INDEX cases_queue ON cases (desk_id, priority DESC, opened_at, id) WHERE state IN ('open','taken','snoozed');
      CREATE INDEX cases_newest ON cases (desk_id, opened_at DESC, id);
      CREATE INDEX cases_holder ON cases (holder_id) WHERE state = 'taken';
      CREATE INDEX cases_thread ON cases (space_id, root_external_id);
      CREATE INDEX cases_search ON cases USING gin (search_text gin_trgm_ops);
      CREATE INDEX cases_wake ON cases (snoozed_until) WHERE state = 'snoozed';
      CREATE INDEX cases_deadline ON cases (deadline_due) WHERE state IN ('open','taken','snoozed') AND deadline_due IS NOT NULL;

      CREATE TABLE case_posts (
        case_id uuid NOT NULL REFERENCES cases,
        post_id uuid NOT NULL REFERENCES posts,
        role text NOT NULL CHECK (role IN ('question','duplicate','follow-up')),
        added_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (case_id, post_id)
      );
      CREATE INDEX case_posts_post ON case_posts (post_id);

      CREATE TABLE case_events (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases,
        code text NOT NULL,
        parameters jsonb NOT NULL DEFAULT '{}',
        actor_id uuid REFERENCES users,
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX case_events_case ON case_events (case_id, at);
      CREATE TRIGGER case_events_never_change BEFORE UPDATE OR DELETE ON case_events FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE notes (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases,
        author_id uuid NOT NULL REFERENCES users,
        text text NOT NULL CHECK (text <> ''),
        at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX notes_case ON notes (case_id, at);

      CREATE TABLE suggestions (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases,
        post_id uuid NOT NULL REFERENCES posts,
        edit_no integer NOT NULL,
        hits jsonb NOT NULL,
        none_because text,
        made_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (post_id, edit_no)
      );
      CREATE INDEX suggestions_case ON suggestions (case_id, made_at DESC);
      CREATE TRIGGER suggestions_never_change BEFORE UPDATE OR DELETE ON suggestions FOR EACH ROW EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE suggestions, notes, case_events, case_posts, cases');
  }
}
