import { type DynamicModule, Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import type { Config } from '../config.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { FeedController } from './feed.controller.js';
import { FeedReader } from './feed-reader.js';
import { SessionWatch } from './session-watch.js';

@Global()
@Module({})
export class LiveModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(FeedReader) private readonly feed: FeedReader,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'feed.trimmed', sweep: () => this.feed.sweep() });
  }

  static for(config: Config): DynamicModule {
    return {
      module: LiveModule,
      controllers: config.ROLES.includes('api') ? [FeedController] : [],
      providers: [FeedReader, SessionWatch],
      exports: [FeedReader, SessionWatch],
    };
  }
}
