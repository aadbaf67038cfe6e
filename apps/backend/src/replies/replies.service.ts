import { Inject, Injectable } from '@nestjs/common';
import type { SettleBody } from '@streetlight/contracts';
import { type Actor, channelAbilities, type ChannelName, type DeliveryState, type Language, may, undoSeconds } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { caseEvent } from '../cases/case-events.js';
import { CasesService } from '../cases/cases.service.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { KnowledgeService } from '../knowledge/knowledge.service.js';
import { feedChange } from '../live/feed.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { setDelivery } from './deliveries.js';
import { keepUses, originOf } from './reply-origin.js';

interface OpenDraft {
  id: string;
  case_id: string;
  author_id: string;
  in_reply_to: string;
  text: string;
  language: Language;
  revision_ids: string[];
  version: number;
  desk_id: string;
  space_id: string;
  channel: ChannelName;
}

/** Room 7: a person releases a draft. What is cited is checked again now; the reply that stands then never changes. Every act answers with the reply's id. */
@Injectable()
export class RepliesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  private get heldMs(): number {
    return this.config.UNDO_HELD_SECONDS * 1000;
  }

  /**
   * Releases a draft once: the same key answers with the same reply.
   * @throws Refusal `draft-empty`, `text-too-long`, `citation-not-valid`, `consent-missing`, `case-not-yours`, `conflict`
   */
  async release(actor: Actor, draftId: string, version: number, idempotencyKey: string): Promise<string> {
    const released = await this.database.transaction(async (tx) => {
      // The same request twice at once: the second waits here and then finds what the first released.
      await tx.query('SELECT 1 FROM drafts WHERE id = $1 FOR UPDATE', [draftId]);
      const earlier = await this.earlierRelease(tx, actor, draftId, idempotencyKey);
      if (earlier) return { replyId: earlier, deliveryId: null };
      const draft = await this.lockDraft(tx, actor, draftId, version);
      await this.cases.mustHold(tx, actor, draft.case_id);
      await this.mustBeReleasable(tx, draft);
      return this.store(tx, actor, draft, idempotencyKey);
    });
    if (released.deliveryId) await this.jobs.ring('deliver-reply', { deliveryId: released.deliveryId }, this.heldMs + 100);
    return released.replyId;
  }

  /** Takes a reply back while it is held. @throws Refusal `delivery-not-held` */
  async undo(actor: Actor, replyId: string): Promise<string> {
    await this.database.transaction(async (tx) => {
      const delivery = await this.newestDelivery(tx, actor, replyId);
      if (delivery.state !== 'held' || delivery.released_by !== actor.userId) throw new Refusal('delivery-not-held');
      await setDelivery(tx, delivery.id, 'undo', {});
      await tx.query(
        `UPDATE cases SET answered_at = (SELECT min(r.released_at) FROM replies r JOIN deliveries d ON d.reply_id = r.id AND d.state <> 'cancelled' WHERE r.case_id = cases.id) WHERE id = $1`,
        [delivery.case_id],
      );
      await this.reopenDraft(tx, actor, delivery);
      await this.tell(tx, actor, delivery.case_id, replyId, 'reply.undone');
    });
    return replyId;
  }

  /** A new attempt after a failure: nothing was sent then, so nothing is sent twice. @throws Refusal `delivery-not-open` */
  async retry(actor: Actor, replyId: string): Promise<string> {
    const deliveryId = await this.database.transaction(async (tx) => {
      const delivery = await this.newestDelivery(tx, actor, replyId);
      if (delivery.state !== 'failed') throw new Refusal('delivery-not-open', { state: delivery.state });
      await this.spaces.mustHaveConsent(tx, delivery.space_id);
      const id = newId();
      await tx.query(`INSERT INTO deliveries (id, reply_id, attempt, state, not_before) VALUES ($1, $2, $3, 'pending', now())`, [
        id,
        replyId,
        delivery.attempt + 1,
      ]);
      await this.tell(tx, actor, delivery.case_id, replyId, 'reply.retried');
      return id;
    });
    await this.jobs.ring('deliver-reply', { deliveryId });
    return replyId;
  }

  /** A person has looked: the answer stands there, or it does not. @throws Refusal `delivery-not-open` */
  async settle(actor: Actor, deliveryId: string, outcome: SettleBody['outcome']): Promise<string> {
    if (!may(actor, 'delivery.settle', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return this.database.transaction(async (tx) => {
      const found = await row<{ reply_id: string }>(tx, 'SELECT reply_id FROM deliveries WHERE id = $1', [deliveryId]);
      if (!found) throw new Refusal('not-found');
      const delivery = await this.newestDelivery(tx, actor, found.reply_id);
      const settles: DeliveryState[] = ['uncertain', 'by-hand'];
      if (delivery.id !== deliveryId || !settles.includes(delivery.state))
        throw new Refusal('delivery-not-open', { state: delivery.state });
      const failure = outcome === 'sent' ? null : { code: 'settled-not-sent', parameters: {} };
      await setDelivery(tx, deliveryId, outcome === 'sent' ? 'settle-sent' : 'settle-not-sent', { failure, settledBy: actor.userId });
      await this.tell(tx, actor, delivery.case_id, found.reply_id, `delivery.settled-${outcome}`);
      return found.reply_id;
    });
  }

  private async earlierRelease(tx: EntityManager, actor: Actor, draftId: string, key: string): Promise<string | null> {
    const found = await row<{ id: string; draft_id: string }>(
      tx,
      'SELECT id, draft_id FROM replies WHERE released_by = $1 AND idempotency_key = $2',
      [actor.userId, key],
    );
    if (found && found.draft_id !== draftId) throw new Refusal('conflict');
    return found?.id ?? null;
  }

  private async lockDraft(tx: EntityManager, actor: Actor, draftId: string, version: number): Promise<OpenDraft> {
    const draft = await row<OpenDraft & { state: string }>(
      tx,
      `SELECT d.*, c.desk_id, p.space_id, s.channel FROM drafts d JOIN cases c ON c.id = d.case_id JOIN posts p ON p.id = d.in_reply_to JOIN spaces s ON s.id = p.space_id
       WHERE d.id = $1 AND c.desk_id = $2 FOR UPDATE OF d`,
      [draftId, actor.deskId],
    );
    if (!draft) throw new Refusal('not-found');
    if (!may(actor, 'draft.release', { deskId: draft.desk_id, ownerId: draft.author_id })) throw new Refusal('forbidden');
    if (draft.state !== 'open' || draft.version !== version) throw new Refusal('conflict', { version: draft.version });
    return draft;
  }

  private async mustBeReleasable(tx: EntityManager, draft: OpenDraft): Promise<void> {
    if (draft.text.trim() === '') throw new Refusal('draft-empty');
    const { textLimit } = channelAbilities[draft.channel];
    if (draft.text.length > textLimit) throw new Refusal('text-too-long', { length: draft.text.length, limit: textLimit });
    await this.spaces.mustHaveConsent(tx, draft.space_id);
    // Held until commit, so that no withdrawal slips in between the check and the release.
    await tx.query('SELECT 1 FROM vettings WHERE revision_id = ANY($1) FOR SHARE', [draft.revision_ids]);
    for (const { view, outOfUse } of await this.knowledge.cited(tx, draft.revision_ids)) {
      const usability = outOfUse.some((words) => draft.text.includes(words)) ? 'outdated' : view.usability;
      if (usability !== 'usable') throw new Refusal('citation-not-valid', { key: view.key, usability });
    }
  }

  private async store(
    tx: EntityManager,
    actor: Actor,
    draft: OpenDraft,
    idempotencyKey: string,
  ): Promise<{ replyId: string; deliveryId: string }> {
    const replyId = newId();
    const deliveryId = newId();
    const origin = await originOf(tx, draft.id, draft.text.trim());
    await tx.query(
      `INSERT INTO replies (id, draft_id, case_id, space_id, in_reply_to, text, language, drafted_by, released_by, idempotency_key, drafted_answer_id, changed_words)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        replyId,
        draft.id,
        draft.case_id,
        draft.space_id,
        draft.in_reply_to,
        draft.text.trim(),
        draft.language,
        draft.author_id,
        actor.userId,
        idempotencyKey,
        origin.draftedAnswerId,
        origin.changedWords,
      ],
    );
    await keepUses(tx, this.knowledge, replyId, draft.text.trim(), origin);
    await tx.query('INSERT INTO reply_citations (reply_id, revision_id) SELECT $1, unnest($2::uuid[])', [replyId, draft.revision_ids]);
    await tx.query(
      `INSERT INTO deliveries (id, reply_id, attempt, state, undo_until, not_before)
       VALUES ($1, $2, 1, 'held', now() + make_interval(secs => $3), now() + make_interval(secs => $4))`,
      [deliveryId, replyId, Math.min(undoSeconds.shown, this.heldMs / 1000), this.heldMs / 1000],
    );
    await tx.query(`UPDATE drafts SET state = 'released' WHERE id = $1`, [draft.id]);
    await tx.query(`UPDATE cases SET answered_at = coalesce(answered_at, now()), delivery_state = 'held' WHERE id = $1`, [draft.case_id]);
    await this.tell(tx, actor, draft.case_id, replyId, 'reply.released');
    return { replyId, deliveryId };
  }

  /** After an undo the text is a draft again, unless a new one was begun meanwhile. */
  private async reopenDraft(tx: EntityManager, actor: Actor, delivery: { reply_id: string; case_id: string }): Promise<void> {
    await tx.query(
      `INSERT INTO drafts (id, case_id, author_id, in_reply_to, text, language, revision_ids, drafted_answer_id, insertions)
       SELECT $1, r.case_id, $2, r.in_reply_to, r.text, r.language, ARRAY(SELECT revision_id FROM reply_citations WHERE reply_id = r.id), r.drafted_answer_id,
         (SELECT insertions FROM drafts WHERE id = r.draft_id) FROM replies r WHERE r.id = $3
       ON CONFLICT (case_id, author_id) WHERE state = 'open' DO NOTHING`,
      [newId(), actor.userId, delivery.reply_id],
    );
  }

  private async newestDelivery(
    tx: EntityManager,
    actor: Actor,
    replyId: string,
  ): Promise<{
    id: string;
    reply_id: string;
    case_id: string;
    space_id: string;
    attempt: number;
    state: DeliveryState;
    released_by: string;
  }> {
    const [found] = await rows<{
      id: string;
      reply_id: string;
      case_id: string;
      space_id: string;
      attempt: number;
      state: DeliveryState;
      released_by: string;
    }>(
      tx,
      `SELECT d.id, d.reply_id, d.attempt, d.state, r.case_id, r.space_id, r.released_by FROM deliveries d JOIN replies r ON r.id = d.reply_id
       JOIN cases c ON c.id = r.case_id WHERE r.id = $1 AND c.desk_id = $2 ORDER BY d.attempt DESC LIMIT 1 FOR UPDATE OF d`,
      [replyId, actor.deskId],
    );
    if (!found) throw new Refusal('not-found');
    if (!may(actor, 'draft.release', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return found;
  }

  private async tell(tx: EntityManager, actor: Actor, caseId: string, replyId: string, code: string): Promise<void> {
    await caseEvent(tx, caseId, code, actor.userId);
    await audit(tx, { deskId: actor.deskId, actorId: actor.userId, action: code, subject: 'reply', subjectId: replyId });
    await feedChange(tx, actor.deskId, 'reply', replyId, code);
    await feedChange(tx, actor.deskId, 'case', caseId, 'answered');
  }
}
