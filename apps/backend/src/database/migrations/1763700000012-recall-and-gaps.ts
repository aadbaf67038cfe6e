import type { MigrationInterface, QueryRunner } from 'typeorm';
import { setFeedSubjects } from './feed-subjects.js';

const newSubjects = ['recall', 'gap', 'law'];

/** Recalls of replies, editions of the law compared, and the questions that no snippet answers. */
export class RecallAndGaps1763700000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setFeedSubjects(runner, (subjects) => [...subjects, ...newSubjects]);
    await runner.query(`
      CREATE TABLE value_tables (
        id uuid PRIMARY KEY,
        content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
        content jsonb NOT NULL,
        known_from timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX value_tables_known_from ON value_tables (known_from DESC);
      CREATE TRIGGER value_tables_never_change BEFORE UPDATE OR DELETE ON value_tables FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE recalls (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        cause text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('superseded','outdated','withdrawn','expired','value')),
        revision_id uuid REFERENCES revisions,
        successor_id uuid REFERENCES revisions,
        value_name text,
        wrong_from date,
        wrong_parts text[] NOT NULL,
        state text NOT NULL CHECK (state IN ('grading','open','closed')),
        version integer NOT NULL DEFAULT 1,
        wrong_count integer NOT NULL DEFAULT 0,
        right_then_count integer NOT NULL DEFAULT 0,
        unaffected_count integer NOT NULL DEFAULT 0,
        open_count integer NOT NULL DEFAULT 0,
        closed_because text CHECK (closed_because IN ('same-meaning','dismissed')),
        closed_note text,
        closed_by uuid REFERENCES users,
        closed_at timestamptz,
        found_at timestamptz NOT NULL DEFAULT now(),
        touched_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (desk_id, cause),
        CHECK ((kind = 'value') = (value_name IS NOT NULL)),
        CHECK ((kind = 'value') = (revision_id IS NULL)),
        CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CHECK ((state = 'closed') = (closed_because IS NOT NULL))
      );
      CREATE INDEX recalls_list ON recalls (desk_id, id DESC);
      CREATE INDEX recalls_open ON recalls (desk_id) WHERE state <> 'closed' AND open_count > 0;
      CREATE INDEX recalls_revision ON recalls (revision_id);

      CREATE TABLE recall_replies (
        recall_id uuid NOT NULL REFERENCES recalls,
        reply_id uuid NOT NULL REFERENCES replies,
        grade text NOT NULL CHECK (grade IN ('wrong-now','was-right-then','unaffected')),
        reason text NOT NULL,
        about date NOT NULL,
        is_ticked boolean NOT NULL DEFAULT false,
        correcting_by uuid REFERENCES users,
        correcting_since timestamptz,
        opening text,
        PRIMARY KEY (recall_id, reply_id),
        CHECK ((correcting_by IS NULL) = (correcting_since IS NULL)),
        CHECK (opening IS NULL OR correcting_since IS NOT NULL)
      );
      CREATE INDEX recall_replies_list ON recall_replies (recall_id, grade, reply_id DESC) INCLUDE (is_ticked);
      CREATE INDEX recall_replies_reply ON recall_replies (reply_id);
      CREATE INDEX recall_replies_correcting ON recall_replies (correcting_since) WHERE correcting_since IS NOT NULL AND NOT is_ticked;

      CREATE TABLE recall_ticks (
        recall_id uuid NOT NULL,
        reply_id uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('corrected','by-hand','not-needed')),
        correction_id uuid REFERENCES replies,
        note text NOT NULL DEFAULT '',
        ticked_by uuid NOT NULL REFERENCES users,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (recall_id, reply_id),
        FOREIGN KEY (recall_id, reply_id) REFERENCES recall_replies,
        CHECK ((outcome = 'corrected') = (correction_id IS NOT NULL)),
        CHECK (outcome <> 'not-needed' OR note <> '')
      );
      CREATE TRIGGER recall_ticks_never_change BEFORE UPDATE OR DELETE ON recall_ticks FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE law_editions (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        file_name text NOT NULL,
        state text NOT NULL CHECK (state IN ('reading','comparing','done','refused')),
        bytes_total bigint NOT NULL CHECK (bytes_total >= 0),
        bytes_read bigint NOT NULL DEFAULT 0,
        norms_read integer NOT NULL DEFAULT 0,
        summary jsonb,
        problem jsonb,
        started_by uuid NOT NULL REFERENCES users,
        started_at timestamptz NOT NULL DEFAULT now(),
        touched_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        CHECK ((state IN ('done','refused')) = (ended_at IS NOT NULL)),
        CHECK ((state = 'done') = (summary IS NOT NULL))
      );
      CREATE INDEX law_editions_desk ON law_editions (desk_id, started_at DESC);

      CREATE TABLE law_changes (
        edition_id uuid NOT NULL REFERENCES law_editions,
        position integer NOT NULL,
        law text NOT NULL,
        norm text NOT NULL,
        change text NOT NULL CHECK (change IN ('amended','repealed','new')),
        paragraphs jsonb NOT NULL,
        PRIMARY KEY (edition_id, position)
      );
      CREATE TRIGGER law_changes_never_change BEFORE UPDATE OR DELETE ON law_changes FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE law_touches (
        id uuid PRIMARY KEY,
        edition_id uuid NOT NULL REFERENCES law_editions,
        position integer NOT NULL,
        snippet_key text NOT NULL,
        certainty text NOT NULL CHECK (certainty IN ('direct','possibly')),
        touch text NOT NULL CHECK (touch IN ('quotation','paragraph','norm','value','reference')),
        hops smallint NOT NULL CHECK (hops BETWEEN 0 AND 2),
        changed text NOT NULL,
        path text[] NOT NULL,
        quotation text,
        value_names text[] NOT NULL,
        UNIQUE (edition_id, position)
      );
      CREATE TRIGGER law_touches_never_change BEFORE UPDATE OR DELETE ON law_touches FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE law_decisions (
        id uuid PRIMARY KEY,
        touch_id uuid NOT NULL REFERENCES law_touches,
        outcome text NOT NULL CHECK (outcome IN ('no-change','needs-change')),
        note text NOT NULL DEFAULT '',
        decided_by uuid NOT NULL REFERENCES users,
        decided_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX law_decisions_touch ON law_decisions (touch_id, decided_at DESC);
      CREATE TRIGGER law_decisions_never_change BEFORE UPDATE OR DELETE ON law_decisions FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE gaps (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open','answered','dismissed','merged')),
        version integer NOT NULL DEFAULT 1,
        title text NOT NULL CHECK (title <> ''),
        area text,
        terms text[] NOT NULL,
        merged_into uuid REFERENCES gaps,
        reason text,
        ended_by uuid REFERENCES users,
        ended_at timestamptz,
        opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
        CHECK ((state = 'open') = (ended_at IS NULL)),
        CHECK (state <> 'dismissed' OR reason IS NOT NULL)
      );
      CREATE INDEX gaps_open ON gaps (desk_id, opened_at) WHERE state = 'open';
      CREATE INDEX gaps_terms ON gaps USING gin (terms) WHERE state = 'open';

      CREATE TABLE gap_wordings (
        id uuid PRIMARY KEY,
        desk_id uuid NOT NULL REFERENCES desks,
        gap_id uuid REFERENCES gaps,
        source text NOT NULL CHECK (source IN ('post','asked','search')),
        post_id uuid UNIQUE REFERENCES posts ON DELETE CASCADE,
        text text NOT NULL CHECK (text <> ''),
        language text NOT NULL,
        area text,
        harm smallint NOT NULL CHECK (harm BETWEEN 1 AND 4),
        said_at timestamptz NOT NULL,
        answered_by text,
        added_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK ((source = 'search') = (post_id IS NULL))
      );
      CREATE INDEX gap_wordings_gap ON gap_wordings (gap_id, said_at);
      CREATE INDEX gap_wordings_waiting ON gap_wordings (desk_id, added_at, id) WHERE gap_id IS NULL;
      CREATE INDEX gap_wordings_searched ON gap_wordings (said_at) WHERE source = 'search';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE gap_wordings, gaps, law_decisions, law_touches, law_changes, law_editions, recall_ticks, recall_replies, recalls, value_tables;
      DELETE FROM feed WHERE subject IN (${newSubjects.map((subject) => `'${subject}'`).join(',')});
    `);
    await setFeedSubjects(runner, (subjects) => subjects.filter((subject) => !newSubjects.includes(subject)));
  }
}
