import { ChannelError, type OutboundMessage } from '@streetlight/channels';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { channelAbilities, type ChannelName, type DeliveryMove, type DeliveryState } from '@streetlight/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ChannelDirectory } from '../accounts/channel-directory.js';
import { audit } from '../audit/audit.js';
import { caseEvent } from '../cases/case-events.js';
import { row, rows } from '../database/sql.js';
import { JobWorker, type JobHandler } from '../jobs/job-worker.js';
import { Jobs } from '../jobs/jobs.js';
import { feedChange } from '../live/feed.js';
import { EventLog } from '../logger.js';
import { Refusal } from '../refusal.js';
import { SpacesService } from '../spaces/spaces.service.js';
import { type DeliveryChanges, DeliveryMoved, setDelivery } from './deliveries.js';

interface Due {
  id: string;
  state: DeliveryState;
  wait_ms: number;
  reply_id: string;
  case_id: string;
  desk_id: string;
  space_id: string;
  account_id: string | null;
  channel: ChannelName;
  space_external_id: string;
  topic_external_id: string | null;
  post_external_id: string;
  text: string;
}

/** A sender that has not reported back for this long has died. Longer than any channel waits for an answer. */
const silentSeconds = 150;
const unreachableRetryMs = 30_000;

/**
 * Room 8: places a released reply, at most once. `sending` is committed before the platform is called, so that a crash
 * in between leaves an outcome that is unknown, shown as such, and never repeated by the machine.
 */
@Injectable()
export class DeliverReplyJob implements JobHandler<'deliver-reply'>, OnModuleInit {
  readonly job = 'deliver-reply';

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(ChannelDirectory) private readonly channels: ChannelDirectory,
    @Inject(SpacesService) private readonly spaces: SpacesService,
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  async run({ deliveryId }: { deliveryId: string }): Promise<void> {
    const due = await this.begin(deliveryId);
    if (!due) return;
    const message: OutboundMessage = {
      spaceExternalId: due.space_external_id,
      threadExternalId: due.topic_external_id,
      inReplyTo: due.post_external_id,
      text: due.text,
    };
    try {
      const channel = await this.channels.ofAccount(due.account_id, due.channel);
      const receipt = await channel.send(message);
      await this.end(due, 'confirm', { externalId: receipt.externalId });
    } catch (error) {
      await this.endWithError(due, error);
    }
  }

  /** Claims the delivery in a transaction of its own. @returns null when it is not (or no longer) our turn */
  private async begin(deliveryId: string): Promise<Due | null> {
    const claimed = await this.database.transaction(async (tx) => {
      const due = await row<Due>(
        tx,
        `SELECT d.id, d.state, greatest(0, extract(epoch FROM d.not_before - now()) * 1000)::int AS wait_ms, r.id AS reply_id, r.case_id, c.desk_id, r.space_id,
           s.account_id, s.channel, s.external_id AS space_external_id, p.topic_external_id, p.external_id AS post_external_id, r.text
         FROM deliveries d JOIN replies r ON r.id = d.reply_id JOIN cases c ON c.id = r.case_id JOIN spaces s ON s.id = r.space_id JOIN posts p ON p.id = r.in_reply_to
         WHERE d.id = $1 FOR UPDATE OF d SKIP LOCKED`,
        [deliveryId],
      );
      if (!due || (due.state !== 'held' && due.state !== 'pending')) return null;
      if (due.wait_ms > 0) return { ...due, early: true };
      if (due.state === 'held' && !channelAbilities[due.channel].sends) {
        await this.moved(tx, due, 'hand-over', {});
        return null;
      }
      if (due.state === 'held') await setDelivery(tx, due.id, 'mature', {});
      if (!(await this.consented(tx, due))) return null;
      await this.moved(tx, due, 'begin', {});
      return { ...due, early: false };
    });
    if (claimed?.early) await this.jobs.ring('deliver-reply', { deliveryId }, claimed.wait_ms + 50);
    return claimed && !claimed.early ? claimed : null;
  }

  private async consented(tx: EntityManager, due: Due): Promise<boolean> {
    try {
      await this.spaces.mustHaveConsent(tx, due.space_id);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.moved(tx, due, 'fail', { failure: { code: error.code, parameters: {} } });
      return false;
    }
  }

  private async endWithError(due: Due, error: unknown): Promise<void> {
    if (!(error instanceof ChannelError)) {
      this.log.failed('delivery.lost', error, { deliveryId: due.id });
      return this.end(due, 'lose', { failure: { code: 'unexpected', parameters: {} } });
    }
    const failure = { code: error.reason, parameters: {} };
    if (error.kind === 'rejected') return this.end(due, 'fail', { failure });
    if (error.kind === 'uncertain') return this.end(due, 'lose', { failure });
    const waitMs = error.retryAfterMs ?? unreachableRetryMs;
    await this.end(due, 'postpone', { failure, notBefore: new Date(Date.now() + waitMs) });
    await this.jobs.ring('deliver-reply', { deliveryId: due.id }, waitMs + 50);
  }

  private async end(due: Due, move: DeliveryMove, changes: DeliveryChanges): Promise<void> {
    await this.database.transaction((tx) => this.moved(tx, due, move, changes));
    this.log.info('delivery.moved', { deliveryId: due.id, move, reason: changes.failure?.code });
  }

  private async moved(tx: EntityManager, due: Due, move: DeliveryMove, changes: DeliveryChanges): Promise<void> {
    await setDelivery(tx, due.id, move, changes);
    const code = `delivery.${move}`;
    await caseEvent(tx, due.case_id, code, null, changes.failure ? { reason: changes.failure.code } : {});
    await audit(tx, { deskId: due.desk_id, actorId: null, action: code, subject: 'reply', subjectId: due.reply_id });
    await feedChange(tx, due.desk_id, 'reply', due.reply_id, code);
    await feedChange(tx, due.desk_id, 'case', due.case_id, 'delivery');
    await feedChange(tx, due.desk_id, 'space', due.space_id, 'answers');
  }

  /** Rings for what is due, and says of what a dead process was sending that nobody knows. */
  async sweep(): Promise<number> {
    const lost = await rows<Due>(
      this.database,
      `SELECT d.id, r.id AS reply_id, r.case_id, c.desk_id, r.space_id FROM deliveries d JOIN replies r ON r.id = d.reply_id JOIN cases c ON c.id = r.case_id
       WHERE d.state = 'sending' AND d.started_at < now() - make_interval(secs => $1) LIMIT 200`,
      [silentSeconds],
    );
    for (const due of lost) {
      await this.end(due, 'lose', { failure: { code: 'sender-died', parameters: {} } }).catch((error: unknown) => {
        if (!(error instanceof DeliveryMoved)) throw error;
      });
    }
    const due = await rows<{ id: string }>(
      this.database,
      `SELECT id FROM deliveries WHERE state IN ('held','pending') AND not_before < now() - interval '2 seconds' ORDER BY not_before LIMIT 500`,
    );
    await this.jobs.ringAll(
      'deliver-reply',
      due.map(({ id }) => ({ deliveryId: id })),
    );
    return lost.length + due.length;
  }
}
