import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CONFIG, type Config } from '../config.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { FeedReader } from '../live/feed-reader.js';
import { EventLog } from '../logger.js';
import { CorrectionsService } from './corrections.service.js';
import { GradeRecallJob } from './grade-recall.job.js';
import { RecallController } from './recall.controller.js';
import { RecallWatch } from './recall-watch.js';
import { RecallsService } from './recalls.service.js';
import { SnippetUsesService } from './snippet-uses.service.js';

/** A reply that stands there now. */
const arrivals: ReadonlySet<string> = new Set(['delivery.confirm', 'delivery.settled-sent']);

@Module({
  imports: [CasesModule, KnowledgeModule],
  controllers: [RecallController],
  providers: [RecallsService, RecallWatch, CorrectionsService, SnippetUsesService, GradeRecallJob],
})
export class RecallModule implements OnModuleInit {
  constructor(
    @Inject(RecallWatch) private readonly watch: RecallWatch,
    @Inject(CorrectionsService) private readonly corrections: CorrectionsService,
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(FeedReader) private readonly feed: FeedReader,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  /** What the sweep finds within a minute is looked for at once when the feed tells of it. */
  onModuleInit(): void {
    this.sweep.add({ name: 'recall.found', sweep: (afterSeconds) => this.watch.sweep(afterSeconds) });
    this.sweep.add({ name: 'recall.ticked', sweep: () => this.corrections.tickCorrected() });
    if (!this.config.ROLES.includes('worker')) return;
    this.feed.followAll((changes) => {
      if (changes.some(({ subject }) => subject === 'snippet' || subject === 'value'))
        this.watch.look().catch((error: unknown) => this.log.failed('recall.unlooked', error));
      if (changes.some(({ subject, change }) => subject === 'reply' && arrivals.has(change)))
        this.corrections.tickCorrected().catch((error: unknown) => this.log.failed('recall.unticked', error));
    });
  }
}
