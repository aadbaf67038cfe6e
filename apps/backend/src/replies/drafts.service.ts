import { Inject, Injectable } from '@nestjs/common';
import type { DraftBody, DraftCheck, DraftView, OverrideBody } from '@streetlight/contracts';
import { type Actor, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AnswersService } from '../cases/answers.service.js';
import { CasesService } from '../cases/cases.service.js';
import { row, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { CheckService } from './check.service.js';
import { type LockedDraft, lockDraft, mustMove, tellOfDraft } from './locked-draft.js';

/**
 * The text an advisor is working on: one draft a person and case, saved by compare-and-set so that two windows lose nothing, handed in
 * where its tier asks for another person, and taken back while nobody has decided.
 */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(CheckService) private readonly checks: CheckService,
  ) {}

  /** @throws Refusal `case-not-yours`, `conflict` with the version that stands, `draft-moved` for one that waits, `citation-not-valid` for a revision that does not exist */
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
               ON CONFLICT (case_id, author_id) WHERE state IN ('open','submitted','returned') DO NOTHING RETURNING 1`,
              [newId(), caseId, actor.userId, body.inReplyTo, body.text, body.language, revisionIds, body.draftedAnswerId, insertions],
            )
          : await rows(
              tx,
              `UPDATE drafts SET text = $4, language = $5, in_reply_to = $6, revision_ids = $7, drafted_answer_id = $8, insertions = $9, version = version + 1, saved_at = now()
               WHERE case_id = $1 AND author_id = $2 AND version = $3 AND state IN ('open','returned') RETURNING 1`,
              [caseId, actor.userId, body.version, body.text, body.language, body.inReplyTo, revisionIds, body.draftedAnswerId, insertions],
            );
      const draft = await this.answers.draft(actor, caseId, tx);
      if (saved.length === 0 && draft?.state === 'submitted') throw new Refusal('draft-moved', { state: draft.state });
      if (saved.length === 0 || !draft) throw new Refusal('conflict', { version: draft?.version ?? 0 });
      return draft;
    });
  }

  async discard(actor: Actor, caseId: string): Promise<void> {
    await this.database.query(
      `UPDATE drafts SET state = 'discarded' WHERE case_id = $1 AND author_id = $2 AND state IN ('open','returned')
         AND case_id IN (SELECT id FROM cases WHERE desk_id = $3)`,
      [caseId, actor.userId, actor.deskId],
    );
  }

  /** Hands a draft to whoever its tier asks for. What could not be released cannot be handed in either. @throws Refusal as at release */
  submit(actor: Actor, draftId: string, version: number): Promise<DraftView> {
    return this.moveOwn(actor, draftId, async (tx, draft) => {
      mustMove(draft, 'submit', version);
      await this.cases.mustHold(tx, actor, draft.caseId);
      const { check } = await this.checks.mustBeReleasable(tx, actor, draft);
      const { tier } = check.ruling;
      await tx.query(`UPDATE drafts SET state = 'submitted', submitted_at = now(), tier = $2, version = version + 1 WHERE id = $1`, [
        draft.id,
        tier,
      ]);
      await tellOfDraft(tx, actor, draft, 'draft.submitted', { tier });
    });
  }

  /** Takes a draft back that nobody has decided on. @throws Refusal `draft-moved` */
  withdraw(actor: Actor, draftId: string, version: number): Promise<DraftView> {
    return this.moveOwn(actor, draftId, async (tx, draft) => {
      mustMove(draft, 'withdraw', version);
      await tx.query(`UPDATE drafts SET state = 'open', submitted_at = NULL, tier = NULL, version = version + 1 WHERE id = $1`, [draft.id]);
      await tellOfDraft(tx, actor, draft, 'draft.withdrawn', {});
    });
  }

  /** Keeps a sentence of one's own against the gates, with a reason that stays. @throws Refusal `override-impossible` */
  async override(actor: Actor, draftId: string, { sentence, reason }: OverrideBody): Promise<DraftCheck> {
    return this.database.transaction(async (tx) => {
      const draft = await this.own(tx, actor, draftId);
      if (draft.state !== 'open' && draft.state !== 'returned') throw new Refusal('draft-moved', { state: draft.state });
      const before = (await this.checks.run(tx, actor, draft)).check;
      const stands = before.sentences.find(({ text }) => text === sentence);
      if (!stands?.overridable) throw new Refusal('override-impossible');
      const codes = [...new Set(stands.findings.map(({ code }) => code))];
      await tx.query('INSERT INTO draft_overrides (id, draft_id, sentence, codes, reason, user_id) VALUES ($1, $2, $3, $4, $5, $6)', [
        newId(),
        draft.id,
        sentence,
        codes,
        reason,
        actor.userId,
      ]);
      await tellOfDraft(tx, actor, draft, 'draft.overridden', { codes: codes.join(' ') });
      return (await this.checks.run(tx, actor, draft)).check;
    });
  }

  private async own(tx: EntityManager, actor: Actor, draftId: string): Promise<LockedDraft> {
    const draft = await lockDraft(tx, actor.deskId, draftId);
    if (!may(actor, 'draft.write', { deskId: draft.deskId, ownerId: draft.authorId })) throw new Refusal('forbidden');
    return draft;
  }

  private moveOwn(actor: Actor, draftId: string, act: (tx: EntityManager, draft: LockedDraft) => Promise<void>): Promise<DraftView> {
    return this.database.transaction(async (tx) => {
      const draft = await this.own(tx, actor, draftId);
      await act(tx, draft);
      const view = await this.answers.draft(actor, draft.caseId, tx);
      if (!view) throw new Refusal('not-found');
      return view;
    });
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
