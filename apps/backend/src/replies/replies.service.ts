import { Inject, Injectable } from '@nestjs/common';
import type { SettleBody } from '@streetlight/contracts';
import { type Actor, type DeliveryState, may } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CasesService } from '../cases/cases.service.js';
import { row, rows } from '../database/sql.js';
import { Jobs } from '../jobs/jobs.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { CheckService } from './check.service.js';
import { setDelivery } from './deliveries.js';
import { type ReleaseOf, ReplyStore, tellOfReply } from './reply-store.js';
import { type LockedDraft, lockDraft, mustMove } from './locked-draft.js';

/** Room 7: a person releases a draft. What is cited is checked again now; the reply that stands then never changes. Every act answers with the reply's id. */
@Injectable()
export class RepliesService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(CheckService) private readonly checks: CheckService,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ReplyStore) private readonly kept: ReplyStore,
  ) {}

  /**
   * Its author releases a draft nobody else has to read, once: the same key answers with the same reply.
   * @throws Refusal `review-needed` with the tier, `draft-empty`, `text-too-long`, `citation-not-valid`, `gates-failed`, `private-only`,
   * `consent-missing`, `case-not-yours`, `conflict`
   */
  release(actor: Actor, draftId: string, version: number, idempotencyKey: string): Promise<string> {
    return this.once(actor, draftId, idempotencyKey, async (tx, draft) => {
      if (!may(actor, 'draft.release', { deskId: draft.deskId, ownerId: draft.authorId })) throw new Refusal('forbidden');
      mustMove(draft, 'release', version);
      await this.cases.mustHold(tx, actor, draft.caseId);
      const { tier } = (await this.checks.mustBeReleasable(tx, actor, draft)).check.ruling;
      if (tier > 0) throw new Refusal('review-needed', { tier });
      return { draft, text: draft.text, tier, by: actor, approved: false, edited: false, idempotencyKey };
    });
  }

  /** Releases what `decide` makes of a draft, once a key; the delivery is rung for when it is stored. */
  async once(
    actor: Actor,
    draftId: string,
    idempotencyKey: string,
    decide: (tx: EntityManager, draft: LockedDraft) => Promise<ReleaseOf>,
  ): Promise<string> {
    const released = await this.database.transaction(async (tx) => {
      // The same request twice at once: the second waits here and then finds what the first released.
      const draft = await lockDraft(tx, actor.deskId, draftId);
      const earlier = await this.earlierRelease(tx, actor, draftId, idempotencyKey);
      return earlier ? { replyId: earlier, deliveryId: null } : this.kept.store(tx, await decide(tx, draft));
    });
    if (released.deliveryId) await this.jobs.ring('deliver-reply', { deliveryId: released.deliveryId }, this.kept.heldMs + 100);
    return released.replyId;
  }

  /** Takes a reply back while it is held: its author or who released it; the words are the author's draft again. @throws Refusal `delivery-not-held` */
  async undo(actor: Actor, replyId: string): Promise<string> {
    await this.database.transaction(async (tx) => {
      const delivery = await this.newestDelivery(tx, actor, replyId);
      const own = delivery.released_by === actor.userId || delivery.drafted_by === actor.userId;
      if (delivery.state !== 'held' || !own) throw new Refusal('delivery-not-held');
      await setDelivery(tx, delivery.id, 'undo', {});
      await tx.query(
        `UPDATE cases SET answered_at = (SELECT min(r.released_at) FROM replies r JOIN deliveries d ON d.reply_id = r.id AND d.state <> 'cancelled' WHERE r.case_id = cases.id) WHERE id = $1`,
        [delivery.case_id],
      );
      await this.kept.reopenDraft(tx, replyId);
      await tellOfReply(tx, actor, delivery.case_id, replyId, 'reply.undone');
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
      await tellOfReply(tx, actor, delivery.case_id, replyId, 'reply.retried');
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
      await tellOfReply(tx, actor, delivery.case_id, found.reply_id, `delivery.settled-${outcome}`);
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
    drafted_by: string;
  }> {
    const [found] = await rows<{
      id: string;
      reply_id: string;
      case_id: string;
      space_id: string;
      attempt: number;
      state: DeliveryState;
      released_by: string;
      drafted_by: string;
    }>(
      tx,
      `SELECT d.id, d.reply_id, d.attempt, d.state, r.case_id, r.space_id, r.released_by, r.drafted_by FROM deliveries d JOIN replies r ON r.id = d.reply_id
       JOIN cases c ON c.id = r.case_id WHERE r.id = $1 AND c.desk_id = $2 ORDER BY d.attempt DESC LIMIT 1 FOR UPDATE OF d`,
      [replyId, actor.deskId],
    );
    if (!found) throw new Refusal('not-found');
    if (!may(actor, 'draft.release', { deskId: actor.deskId })) throw new Refusal('forbidden');
    return found;
  }
}
