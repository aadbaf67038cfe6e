import { Inject, Injectable } from '@nestjs/common';
import type { AskGapBody, MissedSearchBody } from '@streetlight/contracts';
import { type Actor, type Kind, may, type PostLanguage, type Risk } from '@streetlight/domain';
import { redact } from '@streetlight/text';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { GapSorting } from './gap-sorting.js';

/** A post to which nothing usable was found in its language. */
export interface MissedPost {
  postId: string;
  deskId: string;
  kind: Kind;
  text: string;
  language: PostLanguage;
  area: string | null;
  urgency: number;
  risk: Risk;
  sentAt: Date;
}

const asking: ReadonlySet<Kind> = new Set<Kind>(['question', 'claim', 'help']);
/** A ring at once would be lost while the last sorting still runs; a later one is not. */
const ringDelayMs = 500;
/** Days that the words of a search are kept. */
const searchDays = 90;

/** 1 information, 2 days count, 3 a deadline runs, 4 a person in danger. */
const harmOf = ({ urgency, risk }: { urgency: number; risk: Risk }): number => (risk === 'acute' ? 4 : Math.min(4, 1 + urgency));

/** Takes in what nobody could answer with vetted words: posts, questions that an advisor puts on the list, searches without use. */
@Injectable()
export class MissedQuestions {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(GapSorting) private readonly sorting: GapSorting,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** In the transaction that found nothing; the rows wait to be sorted. @returns the desks to ring for after commit */
  async posts(tx: EntityManager, missed: readonly MissedPost[]): Promise<string[]> {
    const asked = missed.filter(({ kind, language }) => asking.has(kind) && language !== 'und');
    return this.keep(tx, asked, 'post');
  }

  ring(deskIds: readonly string[]): Promise<void> {
    return this.jobs.ringAll(
      'sort-gaps',
      deskIds.map((deskId) => ({ deskId })),
      ringDelayMs,
    );
  }

  /** An advisor asks for a vetted answer to the question of a case. @returns the gap it belongs to */
  ask(actor: Actor, { caseId }: AskGapBody): Promise<{ gapId: string | null }> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const asked = await row<MissedPost>(
        tx,
        `SELECT p.id AS "postId", c.desk_id AS "deskId", a.kind, p.text, a.language, a.topic AS area, a.urgency, a.risk, p.sent_at AS "sentAt"
         FROM cases c JOIN posts p ON p.id = c.question_post_id JOIN assessments a ON a.post_id = p.id AND a.edit_no = p.edit_no WHERE c.id = $1 AND c.desk_id = $2`,
        [caseId, actor.deskId],
      );
      if (!asked) throw new Refusal('not-found');
      await this.keep(tx, [asked], 'asked');
      await this.sorting.sort(tx, actor.deskId);
      const found = await row<{ gap_id: string | null }>(tx, 'SELECT gap_id FROM gap_wordings WHERE post_id = $1', [asked.postId]);
      await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: 'gap.asked', subject: 'case', subjectId: caseId });
      return { gapId: found?.gap_id ?? null };
    });
  }

  /** Words searched for in vain: hidden of personal data, once a day, without who searched. */
  async search(actor: Actor, { text, language }: MissedSearchBody): Promise<void> {
    if (!may(actor, 'case.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const words = redact(text).redacted;
    const added = await rows(
      this.database,
      `INSERT INTO gap_wordings (id, desk_id, source, text, language, harm, said_at)
       SELECT $1, $2, 'search', $3, $4, 1, now() WHERE NOT EXISTS (
         SELECT FROM gap_wordings WHERE desk_id = $2 AND source = 'search' AND text = $3 AND language = $4 AND said_at > now() - interval '1 day') RETURNING 1`,
      [newId(), actor.deskId, words, language],
    );
    if (added.length > 0) await this.ring([actor.deskId]);
  }

  /** Rings again for what waits, and forgets searches after their time. */
  async sweep(): Promise<number> {
    const forgotten = await rows(
      this.database,
      `DELETE FROM gap_wordings WHERE source = 'search' AND said_at < now() - make_interval(days => ${searchDays}) RETURNING 1`,
    );
    const emptied = await rows(
      this.database,
      `UPDATE gaps g SET state = 'dismissed', reason = 'forgotten', ended_at = now(), version = version + 1
       WHERE state = 'open' AND NOT EXISTS (SELECT FROM gap_wordings w WHERE w.gap_id = g.id) RETURNING 1`,
    );
    const waiting = await rows<{ desk_id: string }>(this.database, 'SELECT DISTINCT desk_id FROM gap_wordings WHERE gap_id IS NULL');
    await this.jobs.ringAll(
      'sort-gaps',
      waiting.map(({ desk_id }) => ({ deskId: desk_id })),
    );
    return forgotten.length + emptied.length + waiting.length;
  }

  private async keep(tx: EntityManager, missed: readonly MissedPost[], source: 'post' | 'asked'): Promise<string[]> {
    const records = missed.flatMap((each) => {
      const words = redact(each.text).redacted.trim();
      const { postId, deskId, language, area, sentAt } = each;
      return words === '' ? [] : [{ id: newId(), desk: deskId, post: postId, words, language, area, harm: harmOf(each), said: sentAt }];
    });
    if (records.length === 0) return [];
    const added = await rows<{ desk_id: string }>(
      tx,
      `INSERT INTO gap_wordings (id, desk_id, source, post_id, text, language, area, harm, said_at)
       SELECT r.id, r.desk, $2, r.post, r.words, r.language, r.area, r.harm, r.said
       FROM jsonb_to_recordset($1) AS r (id uuid, desk uuid, post uuid, words text, language text, area text, harm smallint, said timestamptz)
       ON CONFLICT (post_id) DO NOTHING RETURNING desk_id`,
      [JSON.stringify(records), source],
    );
    return [...new Set(added.map(({ desk_id }) => desk_id))];
  }
}
