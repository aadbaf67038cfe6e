import { Processor, WorkerHost } from '@nestjs/bullmq';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type Type,
} from '@nestjs/common';
import type { Job } from 'bullmq';
import { EventLog } from '../logger.js';
import { type JobName, type JobPayload, jobDefinitions, type QueueName, queueConcurrency } from './job-definitions.js';

/** Does one kind of job: locks its row, asks whether it is still its turn, acts, marks. */
export interface JobHandler<Name extends JobName> {
  readonly job: Name;
  /** @param stopping aborts when the process is asked to stop; a long job then ends early and is gone on with later */
  run(payload: JobPayload<Name>, stopping: AbortSignal): Promise<void>;
}

/** Knows the handler of every job and runs it. Boot fails unless each job has exactly one. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly handlers = new Map<JobName, JobHandler<JobName>>();

  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  register<Name extends JobName>(handler: JobHandler<Name>): void {
    if (this.handlers.has(handler.job)) throw new Error(`two handlers for the job ${handler.job}`);
    this.handlers.set(handler.job, handler as unknown as JobHandler<JobName>);
  }

  onApplicationBootstrap(): void {
    const missing = (Object.keys(jobDefinitions) as JobName[]).filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`no handler for the jobs ${missing.join(', ')}`);
  }

  onModuleDestroy(): void {
    this.stopping.abort();
  }

  async work(job: Job): Promise<void> {
    const name = job.name as JobName;
    const handler = this.handlers.get(name);
    if (!handler) return this.log.refused('job.unknown', { job: job.name });
    const started = performance.now();
    try {
      await handler.run(jobDefinitions[name].payload.parse(job.data) as never, this.stopping.signal);
      this.log.info('job.done', { job: name, id: job.id ?? null, durationMs: Math.round(performance.now() - started) });
    } catch (error) {
      this.log.failed('job.failed', error, { job: name, id: job.id ?? null, attempt: job.attemptsMade + 1 });
      throw error;
    }
  }
}

/** The BullMQ processor of one queue. A worker that died is noticed within seconds; one poison job fails no neighbour. */
export function processorOf(queue: QueueName): Type<WorkerHost> {
  @Processor(queue, { concurrency: queueConcurrency[queue], lockDuration: 10_000, stalledInterval: 5000, maxStalledCount: 5 })
  class QueueProcessor extends WorkerHost implements BeforeApplicationShutdown {
    constructor(@Inject(JobWorker) private readonly jobWorker: JobWorker) {
      super();
    }

    override process(job: Job): Promise<void> {
      return this.jobWorker.work(job);
    }

    /** Jobs under way end before the database and the queues close. */
    async beforeApplicationShutdown(): Promise<void> {
      await this.worker.close();
    }
  }
  return QueueProcessor;
}
