import { Inject, Injectable } from '@nestjs/common';
import type { DraftBody, DraftView } from '@streetlight/contracts';
import { type Actor, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswersService } from '../cases/answers.service.js';
import { CasesService } from '../cases/cases.service.js';
import { row, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';

/** The text an advisor is working on: one open draft a person and case, saved by compare-and-set so that two windows lose nothing. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(AnswersService) private readonly answers: AnswersService,
  ) {}

  /** @throws Refusal `case-not-yours`, `conflict` with the version that stands, `citation-not-valid` for a revision that does not exist */
  save(actor: Actor, caseId: string, body: DraftBody): Promise<DraftView> {
    if (!may(actor, 'draft.write', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      await this.cases.mustHold(tx, actor, caseId);
      await this.mustBelong(tx, caseId, body);
      const revisionIds = [...new Set(body.revisionIds)];
      const insertions = JSON.stringify(body.insertions);
      const saved =
        body.version === 0
          ? await rows(
              tx,
              `INSERT INTO drafts (id, case_id, author_id, in_reply_to, text, language, revision_ids, drafted_answer_id, insertions) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
               ON CONFLICT (case_id, author_id) WHERE state = 'open' DO NOTHING RETURNING 1`,
              [newId(), caseId, actor.userId, body.inReplyTo, body.text, body.language, revisionIds, body.draftedAnswerId, insertions],
            )
          : await rows(
              tx,
              `UPDATE drafts SET text = $4, language = $5, in_reply_to = $6, revision_ids = $7, drafted_answer_id = $8, insertions = $9, version = version + 1, saved_at = now()
               WHERE case_id = $1 AND author_id = $2 AND version = $3 AND state = 'open' RETURNING 1`,
              [caseId, actor.userId, body.version, body.text, body.language, body.inReplyTo, revisionIds, body.draftedAnswerId, insertions],
            );
      const draft = await this.answers.draft(actor, caseId, tx);
      if (saved.length === 0 || !draft) throw new Refusal('conflict', { version: draft?.version ?? 0 });
      return draft;
    });
  }

  async discard(actor: Actor, caseId: string): Promise<void> {
    await this.database.query(
      `UPDATE drafts SET state = 'discarded' WHERE case_id = $1 AND author_id = $2 AND state = 'open' AND case_id IN (SELECT id FROM cases WHERE desk_id = $3)`,
      [caseId, actor.userId, actor.deskId],
    );
  }

  /** A draft answers a post of its case's thread, cites revisions that exist, and takes over what was drafted for this case. */
  private async mustBelong(tx: EntityManager, caseId: string, body: DraftBody): Promise<void> {
    const revisionIds = new Set([...body.revisionIds, ...body.insertions.map(({ revisionId }) => revisionId)]);
    const found = await row<{ post: boolean; revisions: number; answer: boolean }>(
      tx,
      `SELECT EXISTS (SELECT FROM posts p JOIN cases c ON c.id = $1
                      WHERE p.id = $2 AND (p.space_id = c.space_id OR EXISTS (SELECT FROM case_posts cp WHERE cp.case_id = c.id AND cp.post_id = p.id))) AS post,
              (SELECT count(*)::int FROM revisions WHERE id = ANY($3)) AS revisions,
              $4::uuid IS NULL OR EXISTS (SELECT FROM drafted_answers a WHERE a.id = $4 AND a.case_id = $1) AS answer`,
      [caseId, body.inReplyTo, [...revisionIds], body.draftedAnswerId],
    );
    if (!found?.post || !found.answer) throw new Refusal('not-found');
    if (found.revisions !== revisionIds.size) throw new Refusal('citation-not-valid', { key: '' });
  }
}
