import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { queueNames } from './job-definitions.js';
import { JobWorker, processorOf } from './job-worker.js';
import { Jobs } from './jobs.js';
import { useQueueBackend } from './queue-backend.js';
import { SweepJob } from './sweep.job.js';

/** The queues for everybody; the workers only where the process has that role. */
@Global()
@Module({})
export class JobsModule {
  static for(config: Config): DynamicModule {
    // First: BullModule takes the classes it will use at the moment of registration.
    const options = useQueueBackend(config);
    return {
      module: JobsModule,
      imports: [BullModule.forRoot(options), BullModule.registerQueue(...queueNames.map((name) => ({ name })))],
      providers: [Jobs, JobWorker, SweepJob, ...(config.ROLES.includes('worker') ? queueNames.map(processorOf) : [])],
      exports: [Jobs, JobWorker, SweepJob],
    };
  }
}
