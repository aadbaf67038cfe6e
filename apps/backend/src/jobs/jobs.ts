import { createHash } from 'node:crypto';
import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { EventLog } from '../logger.js';
import { type JobName, type JobPayload, jobDefinitions } from './job-definitions.js';

/** The doorbell. Rows that wait are the truth: a ring that fails is made up for by the sweep. */
@Injectable()
export class Jobs {
  constructor(
    @Inject(ModuleRef) private readonly modules: ModuleRef,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  /** Rings for one job, after commit. The same job for the same payload rings once while it waits. Never throws. */
  async ring<Name extends JobName>(name: Name, payload: JobPayload<Name>, delayMs = 0): Promise<void> {
    await this.ringAll(name, [payload], delayMs);
  }

  /** Rings for many jobs of one kind in one go. Never throws. */
  async ringAll<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[], delayMs = 0): Promise<void> {
    if (payloads.length === 0) return;
    const { attempts, queue } = jobDefinitions[name];
    try {
      await this.queue(queue).addBulk(
        payloads.map((payload) => ({
          name,
          data: payload,
          opts: {
            // A later ring may come from the job itself, whose own id is still taken.
            jobId: [name, nameOf(payload), ...(delayMs > 0 ? [Date.now()] : [])].join('-'),
            attempts,
            backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
            removeOnComplete: true,
            removeOnFail: true,
            ...(delayMs > 0 ? { delay: delayMs } : {}),
          },
        })),
      );
    } catch (error) {
      this.log.failed('job.unrung', error, { job: name, count: payloads.length });
    }
  }

  /** Makes sure the sweep comes every so often; safe to repeat, and repeated, since an emptied queue forgets it. */
  async scheduleSweep(everyMs: number): Promise<void> {
    await this.queue('upkeep').upsertJobScheduler(
      'sweep',
      { every: everyMs },
      { name: 'sweep', data: {}, opts: { removeOnComplete: true, removeOnFail: true } },
    );
  }

  private queue(name: string): Queue {
    return this.modules.get<Queue>(getQueueToken(name), { strict: false });
  }
}

/** The same for the same payload. */
const nameOf = (payload: object): string => createHash('sha256').update(JSON.stringify(payload)).digest('base64url');
