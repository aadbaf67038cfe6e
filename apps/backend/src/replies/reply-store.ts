import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Tier, undoSeconds } from '@streetlight/domain';
import type { EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { caseEvent } from '../cases/case-events.js';
import { CONFIG, type Config } from '../config.js';
import { rows } from '../database/sql.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { newId } from '../secrets.js';
import type { LockedDraft } from './locked-draft.js';
import { keepUses, originOf } from './reply-origin.js';

/** What becomes of a draft: its last words, and who stands behind them. */
export interface ReleaseOf {
  draft: LockedDraft;
  text: string;
  tier: Tier;
  /** The person who releases it: its author, or who approved it. */
  by: Actor;
  approved: boolean;
  edited: boolean;
  idempotencyKey: string;
}

/** Writes down what was released, with where its words come from and its first delivery; and makes a draft of it again. */
@Injectable()
export class ReplyStore {
  constructor(
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** How long a reply can be taken back, in milliseconds. */
  get heldMs(): number {
    return this.config.UNDO_HELD_SECONDS * 1000;
  }

  async store(tx: EntityManager, release: ReleaseOf): Promise<{ replyId: string; deliveryId: string }> {
    const { draft, by } = release;
    const text = release.text.trim();
    const replyId = newId();
    const deliveryId = newId();
    const origin = await originOf(tx, draft.id, text);
    await tx.query(
      `INSERT INTO replies (id, draft_id, case_id, space_id, in_reply_to, text, language, drafted_by, released_by, idempotency_key, tier, approved_by, edited_by,
         drafted_answer_id, changed_words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        replyId,
        draft.id,
        draft.caseId,
        draft.spaceId,
        draft.inReplyTo,
        text,
        draft.language,
        draft.authorId,
        by.userId,
        release.idempotencyKey,
        release.tier,
        release.approved ? by.userId : null,
        release.edited ? by.userId : null,
        origin.draftedAnswerId,
        origin.changedWords,
      ],
    );
    await keepUses(tx, this.knowledge, replyId, text, origin);
    await tx.query('INSERT INTO reply_citations (reply_id, revision_id) SELECT $1, unnest($2::uuid[])', [replyId, draft.revisionIds]);
    await tx.query(
      `INSERT INTO deliveries (id, reply_id, attempt, state, undo_until, not_before)
       VALUES ($1, $2, 1, 'held', now() + make_interval(secs => $3), now() + make_interval(secs => $4))`,
      [deliveryId, replyId, Math.min(undoSeconds.shown, this.heldMs / 1000), this.heldMs / 1000],
    );
    await tx.query(`UPDATE drafts SET state = 'released' WHERE id = $1`, [draft.id]);
    await tx.query(`UPDATE cases SET answered_at = coalesce(answered_at, now()), delivery_state = 'held' WHERE id = $1`, [draft.caseId]);
    await tellOfReply(tx, by, draft.caseId, replyId, 'reply.released');
    return { replyId, deliveryId };
  }

  /** After an undo the text is its author's draft again with what was kept against the gates, unless a new one was begun meanwhile. */
  async reopenDraft(tx: EntityManager, replyId: string): Promise<void> {
    const [reopened] = await rows<{ id: string }>(
      tx,
      `INSERT INTO drafts (id, case_id, author_id, in_reply_to, text, language, revision_ids, drafted_answer_id, insertions)
       SELECT $1, r.case_id, r.drafted_by, r.in_reply_to, r.text, r.language, ARRAY(SELECT revision_id FROM reply_citations WHERE reply_id = r.id), r.drafted_answer_id,
         (SELECT insertions FROM drafts WHERE id = r.draft_id) FROM replies r WHERE r.id = $2
       ON CONFLICT (case_id, author_id) WHERE state IN ('open','submitted','returned') DO NOTHING RETURNING id`,
      [newId(), replyId],
    );
    if (!reopened) return;
    await tx.query(
      `INSERT INTO draft_overrides (id, draft_id, sentence, codes, reason, user_id, at)
       SELECT gen_random_uuid(), $1, o.sentence, o.codes, o.reason, o.user_id, o.at FROM draft_overrides o JOIN replies r ON r.draft_id = o.draft_id WHERE r.id = $2`,
      [reopened.id, replyId],
    );
  }
}

/** Tells of a reply in the history of its case, in the audit trail and on the feed. */
export async function tellOfReply(tx: EntityManager, actor: Actor, caseId: string, replyId: string, code: string): Promise<void> {
  await caseEvent(tx, caseId, code, actor.userId);
  await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: code, subject: 'reply', subjectId: replyId });
  await feedChange(tx, actor.deskId, 'reply', replyId, code);
  await feedChange(tx, actor.deskId, 'case', caseId, 'answered');
}
