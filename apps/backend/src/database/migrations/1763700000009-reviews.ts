import type { MigrationInterface, QueryRunner } from 'typeorm';

const subjects = ['case', 'post', 'reply', 'space', 'snippet', 'import', 'account'];
const feedSubjects = (known: readonly string[]): string => `
  ALTER TABLE feed DROP CONSTRAINT feed_subject_check;
  ALTER TABLE feed ADD CONSTRAINT feed_subject_check CHECK (subject IN (${known.map((subject) => `'${subject}'`).join(',')}));`;

/** Four eyes: drafts that wait for another person, the decisions on them, what was kept against a gate, and who is away. */
export class Reviews1763700000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts
        DROP CONSTRAINT drafts_state_check,
        ADD CONSTRAINT drafts_state_check CHECK (state IN ('open','submitted','returned','released','discarded')),
        ADD COLUMN submitted_at timestamptz,
        ADD COLUMN tier smallint CHECK (tier BETWEEN 0 AND 3),
        ADD CONSTRAINT drafts_submitted_whole CHECK (state <> 'submitted' OR (submitted_at IS NOT NULL AND tier IS NOT NULL)),
        ADD CONSTRAINT drafts_author UNIQUE (id, author_id);
      DROP INDEX drafts_one_open;
      CREATE UNIQUE INDEX drafts_one_alive ON drafts (case_id, author_id) WHERE state IN ('open','submitted','returned');
      CREATE INDEX drafts_returned ON drafts (author_id) WHERE state = 'returned';
      CREATE INDEX drafts_waiting ON drafts (submitted_at, id) WHERE state = 'submitted';

      CREATE TABLE draft_overrides (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL REFERENCES drafts,
        sentence text NOT NULL CHECK (sentence <> ''),
        codes text[] NOT NULL CHECK (cardinality(codes) > 0),
        reason text NOT NULL CHECK (reason <> ''),
        user_id uuid NOT NULL REFERENCES users,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX draft_overrides_draft ON draft_overrides (draft_id, at);
      CREATE TRIGGER draft_overrides_never_change BEFORE UPDATE OR DELETE ON draft_overrides FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE reviews (
        id uuid PRIMARY KEY,
        draft_id uuid NOT NULL,
        author_id uuid NOT NULL,
        draft_version integer NOT NULL,
        reviewer_id uuid NOT NULL REFERENCES users,
        in_place_of uuid REFERENCES users,
        decision text NOT NULL CHECK (decision IN ('approved','returned')),
        tier smallint NOT NULL CHECK (tier BETWEEN 0 AND 3),
        edited boolean NOT NULL DEFAULT false,
        at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (draft_id, author_id) REFERENCES drafts (id, author_id),
        UNIQUE (draft_id, draft_version),
        CONSTRAINT reviews_nobody_their_own CHECK (reviewer_id <> author_id)
      );
      CREATE TRIGGER reviews_never_change BEFORE UPDATE OR DELETE ON reviews FOR EACH ROW EXECUTE FUNCTION forbid_change();

      CREATE TABLE review_pins (
        review_id uuid NOT NULL REFERENCES reviews,
        position smallint NOT NULL,
        sentence text,
        reason text NOT NULL CHECK (reason <> ''),
        PRIMARY KEY (review_id, position)
      );
      CREATE TRIGGER review_pins_never_change BEFORE UPDATE OR DELETE ON review_pins FOR EACH ROW EXECUTE FUNCTION forbid_change();

      ALTER TABLE replies
        ADD COLUMN approved_by uuid REFERENCES users,
        ADD COLUMN edited_by uuid REFERENCES users,
        ADD COLUMN tier smallint CHECK (tier BETWEEN 0 AND 3),
        ADD CONSTRAINT replies_approved_by_another CHECK (approved_by <> drafted_by),
        ADD CONSTRAINT replies_released_by_who_approved CHECK (approved_by IS NULL OR released_by = approved_by),
        ADD CONSTRAINT replies_edited_by_who_approved CHECK (edited_by IS NULL OR edited_by = approved_by),
        ADD CONSTRAINT replies_four_eyes CHECK (tier IS NULL OR tier = 0 OR approved_by IS NOT NULL);

      ALTER TABLE memberships
        ADD COLUMN away_until date,
        ADD COLUMN substitute_id uuid,
        ADD CONSTRAINT memberships_substitute FOREIGN KEY (substitute_id, desk_id) REFERENCES memberships (user_id, desk_id),
        ADD CONSTRAINT memberships_substitute_another CHECK (substitute_id <> user_id),
        ADD CONSTRAINT memberships_substitute_while_away CHECK (substitute_id IS NULL OR away_until IS NOT NULL);
      ${feedSubjects([...subjects, 'review'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM feed WHERE subject = 'review';
      ${feedSubjects(subjects)}
      ALTER TABLE memberships DROP COLUMN substitute_id, DROP COLUMN away_until;
      ALTER TABLE replies DROP COLUMN approved_by, DROP COLUMN edited_by, DROP COLUMN tier;
      DROP TABLE review_pins, reviews, draft_overrides;
      DROP INDEX drafts_waiting, drafts_returned, drafts_one_alive;
      UPDATE drafts SET state = 'discarded' WHERE state IN ('submitted','returned');
      ALTER TABLE drafts DROP CONSTRAINT drafts_author, DROP COLUMN submitted_at, DROP COLUMN tier,
        DROP CONSTRAINT drafts_state_check, ADD CONSTRAINT drafts_state_check CHECK (state IN ('open','released','discarded'));
      CREATE UNIQUE INDEX drafts_one_open ON drafts (case_id, author_id) WHERE state = 'open';
    `);
  }
}
