import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { FeedReader } from '../live/feed-reader.js';
import { EventLog } from '../logger.js';
import { GapClosing } from './gap-closing.js';
import { GapSorting } from './gap-sorting.js';
import { GapsController } from './gaps.controller.js';
import { GapsService } from './gaps.service.js';
import { MissedQuestions } from './missed-questions.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [GapsController],
  providers: [GapsService, MissedQuestions, GapSorting, GapClosing],
  exports: [MissedQuestions],
})
export class GapsModule implements OnModuleInit {
  constructor(
    @Inject(MissedQuestions) private readonly missed: MissedQuestions,
    @Inject(GapClosing) private readonly closing: GapClosing,
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(FeedReader) private readonly feed: FeedReader,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  /** By the time the feed tells of a snippet, the search index of this process knows it; the sweep makes up for a process that died. */
  onModuleInit(): void {
    this.sweep.add({ name: 'gap.rung-again', sweep: () => this.missed.sweep() });
    this.sweep.add({ name: 'gap.answered', sweep: () => this.closing.look() });
    if (!this.config.ROLES.includes('worker')) return;
    this.feed.followAll((changes) => {
      if (changes.some(({ subject }) => subject === 'snippet'))
        this.closing.look().catch((error: unknown) => this.log.failed('gap.unlooked', error));
    });
  }
}
