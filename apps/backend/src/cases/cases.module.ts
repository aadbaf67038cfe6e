import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { AnswersService } from './answers.service.js';
import { CaseDetailService } from './case-detail.service.js';
import { CaseOpening } from './case-opening.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { QueueService } from './queue.service.js';
import { QuietPostsService } from './quiet-posts.service.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [CasesController],
  providers: [AnswersService, CaseDetailService, CaseOpening, CasesService, QueueService, QuietPostsService],
  exports: [AnswersService, CaseOpening, CasesService],
})
export class CasesModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(CasesService) private readonly cases: CasesService,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'case.revived', sweep: () => this.cases.sweep() });
  }
}
