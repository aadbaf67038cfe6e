import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { EventLog } from '../logger.js';
import { JobWorker, type JobHandler } from './job-worker.js';
import { Jobs } from './jobs.js';

/** One kind of neglected row that the sweep looks for. */
export interface SweepTask {
  /** `noun.verb` for the log. */
  readonly name: string;
  /** Finds what has waited for longer than `afterSeconds` and sets it going again. @returns how many rows */
  sweep(afterSeconds: number): Promise<number>;
}

/** What waits for less than this is probably being worked on. */
const patienceSeconds = 20;

/**
 * Every minute: whatever rows wait longer than they should are rung for again, so that an emptied queue loses time
 * and never work. Features register what they own.
 */
@Injectable()
export class SweepJob implements JobHandler<'sweep'>, OnModuleInit, OnApplicationBootstrap {
  readonly job = 'sweep';
  private readonly tasks: SweepTask[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(JobWorker) private readonly worker: JobWorker,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  onModuleInit(): void {
    this.worker.register(this);
  }

  /** The scheduler lives in the queue and dies with it, so a clock of the process asserts it again. */
  onApplicationBootstrap(): void {
    if (!this.config.ROLES.includes('worker')) return;
    const assert = (): void => {
      this.jobs.scheduleSweep(this.config.SWEEP_SECONDS * 1000).catch((error: unknown) => this.log.failed('sweep.unscheduled', error));
    };
    assert();
    // Whatever the last process left waiting goes on at once.
    void this.sweep(0);
    this.timer = setInterval(assert, this.config.SWEEP_SECONDS * 1000);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  add(task: SweepTask): void {
    this.tasks.push(task);
  }

  run(): Promise<void> {
    return this.sweep(patienceSeconds);
  }

  private async sweep(afterSeconds: number): Promise<void> {
    for (const task of this.tasks) {
      try {
        const count = await task.sweep(afterSeconds);
        if (count > 0) this.log.info(task.name, { count });
      } catch (error) {
        this.log.failed(task.name, error);
      }
    }
  }
}
