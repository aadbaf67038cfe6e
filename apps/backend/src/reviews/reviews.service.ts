import { Inject, Injectable } from '@nestjs/common';
import type { ApproveBody, ReturnBody } from '@streetlight/contracts';
import { type Actor, type CaseState, rightToReview, type Tier, dayInGermany } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { row } from '../database/sql.js';
import { MembersService } from '../desks/members.service.js';
import { Refusal } from '../refusal.js';
import { CheckService } from '../replies/check.service.js';
import { type LockedDraft, lockDraft, mustMove, tellOfDraft } from '../replies/locked-draft.js';
import { RepliesService } from '../replies/replies.service.js';
import { newId } from '../secrets.js';

/** Cases in which an answer still makes sense. */
const answerable: ReadonlySet<CaseState> = new Set<CaseState>(['open', 'taken', 'snoozed']);

/** Another person's decision on a draft. The first one counts: the draft is locked, and a second finds it decided. */
@Injectable()
export class ReviewsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(CheckService) private readonly checks: CheckService,
    @Inject(MembersService) private readonly members: MembersService,
  ) {}

  /**
   * Approves a draft, with other words where the reviewer has changed them, and releases it at once; everything is checked again now.
   * @returns the id of the reply
   * @throws Refusal `review-own`, `review-not-yours`, `draft-moved`, `conflict`, `draft-outdated`, and whatever forbids a release
   */
  approve(actor: Actor, draftId: string, { version, text }: ApproveBody, idempotencyKey: string): Promise<string> {
    return this.replies.once(actor, draftId, idempotencyKey, async (tx, draft) => {
      const words = text?.trim() ?? draft.text.trim();
      const edited = words !== draft.text.trim();
      await this.right(tx, actor, draft, draft.tier ?? 0);
      mustMove(draft, 'approve', version);
      await this.mustStillAnswer(tx, draft);
      const { ruling } = (await this.checks.mustBeReleasable(tx, actor, { ...draft, text: words })).check;
      // Days have passed since it was handed in, or a deadline has come nearer: the graver tier of then and now.
      const tier = Math.max(draft.tier ?? 0, ruling.tier) as Tier;
      const { inPlaceOf } = await this.right(tx, actor, draft, tier);
      await this.store(tx, actor, draft, { decision: 'approved', tier, edited, inPlaceOf });
      await tellOfDraft(tx, actor, draft, edited ? 'draft.edited-and-approved' : 'draft.approved', { tier });
      return { draft, text: words, tier, by: actor, approved: true, edited, idempotencyKey };
    });
  }

  /** Gives a draft back to its author with reasons. @throws Refusal `review-own`, `review-not-yours`, `draft-moved`, `conflict` */
  return(actor: Actor, draftId: string, { version, pins }: ReturnBody): Promise<void> {
    return this.database.transaction(async (tx) => {
      const draft = await lockDraft(tx, actor.deskId, draftId);
      const tier = draft.tier ?? 0;
      const { inPlaceOf } = await this.right(tx, actor, draft, tier);
      mustMove(draft, 'return', version);
      const reviewId = await this.store(tx, actor, draft, { decision: 'returned', tier, edited: false, inPlaceOf });
      for (const [position, { sentence, reason }] of pins.entries())
        await tx.query('INSERT INTO review_pins (review_id, position, sentence, reason) VALUES ($1, $2, $3, $4)', [
          reviewId,
          position,
          sentence,
          reason,
        ]);
      await tx.query(`UPDATE drafts SET state = 'returned', version = version + 1 WHERE id = $1`, [draft.id]);
      await tellOfDraft(tx, actor, draft, 'draft.returned', { count: pins.length });
    });
  }

  private async right(tx: EntityManager, actor: Actor, draft: LockedDraft, tier: Tier): Promise<{ inPlaceOf: string | null }> {
    if (draft.authorId === actor.userId) throw new Refusal('review-own');
    const team = await this.members.team(tx, actor.deskId);
    const right = rightToReview(team, actor, { tier, authorId: draft.authorId, deskId: draft.deskId }, dayInGermany());
    if (!right) throw new Refusal('review-not-yours', { tier });
    return { inPlaceOf: right.inPlaceOf?.userId ?? null };
  }

  /** Nobody has answered meanwhile, and the case still waits. */
  private async mustStillAnswer(tx: EntityManager, draft: LockedDraft): Promise<void> {
    const found = await row<{ state: CaseState; answered: boolean }>(
      tx,
      `SELECT c.state, EXISTS (SELECT FROM replies r WHERE r.case_id = c.id AND r.released_at > $2
         AND EXISTS (SELECT FROM deliveries d WHERE d.reply_id = r.id AND d.state NOT IN ('cancelled','failed'))) AS answered FROM cases c WHERE c.id = $1 FOR SHARE`,
      [draft.caseId, draft.submittedAt],
    );
    if (found?.answered) throw new Refusal('draft-outdated', { because: 'answered' });
    if (!found || !answerable.has(found.state)) throw new Refusal('draft-outdated', { because: found?.state ?? 'closed' });
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    draft: LockedDraft,
    review: { decision: 'approved' | 'returned'; tier: Tier; edited: boolean; inPlaceOf: string | null },
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO reviews (id, draft_id, author_id, draft_version, reviewer_id, in_place_of, decision, tier, edited) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, draft.id, draft.authorId, draft.version, actor.userId, review.inPlaceOf, review.decision, review.tier, review.edited],
    );
    return id;
  }
}
