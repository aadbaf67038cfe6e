import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { GapsModule } from '../gaps/gaps.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { SpacesModule } from '../spaces/spaces.module.js';
import { CheckService } from './check.service.js';
import { DeliverReplyJob } from './deliver-reply.job.js';
import { DraftsService } from './drafts.service.js';
import { FinderService } from './finder.service.js';
import { RepliesController } from './replies.controller.js';
import { RepliesService } from './replies.service.js';
import { ReplyStore } from './reply-store.js';
import { SuggestReplyJob } from './suggest-reply.job.js';

@Module({
  imports: [AccountsModule, CasesModule, DraftingModule, GapsModule, KnowledgeModule, SpacesModule],
  controllers: [RepliesController],
  providers: [CheckService, DraftsService, RepliesService, ReplyStore, FinderService, DeliverReplyJob, SuggestReplyJob],
  exports: [CheckService, RepliesService],
})
export class RepliesModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(DeliverReplyJob) private readonly deliver: DeliverReplyJob,
    @Inject(SuggestReplyJob) private readonly suggest: SuggestReplyJob,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'delivery.rung-again', sweep: () => this.deliver.sweep() });
    this.sweep.add({ name: 'suggestion.rung-again', sweep: (afterSeconds) => this.suggest.sweep(afterSeconds) });
  }
}
