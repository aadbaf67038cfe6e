import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { AnswersService } from './answers.service.js';
import { CaseDetailService } from './case-detail.service.js';
import { CaseOpening } from './case-opening.js';
import { CaseUpkeep } from './case-upkeep.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { QueueService } from './queue.service.js';
import { QuietPostsService } from './quiet-posts.service.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [CasesController],
  providers: [AnswersService, CaseDetailService, CaseOpening, CaseUpkeep, CasesService, QueueService, QuietPostsService],
  exports: [AnswersService, CaseOpening, CasesService],
})
export class CasesModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(CaseUpkeep) private readonly upkeep: CaseUpkeep,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'case.revived', sweep: () => this.upkeep.sweep() });
  }
}
