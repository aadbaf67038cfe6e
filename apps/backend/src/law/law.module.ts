import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { CompareLawJob } from './compare-law.job.js';
import { LawController } from './law.controller.js';
import { LawEditionsService } from './law-editions.service.js';

@Module({ imports: [KnowledgeModule], controllers: [LawController], providers: [LawEditionsService, CompareLawJob] })
export class LawModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(LawEditionsService) private readonly editions: LawEditionsService,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'law.rung-again', sweep: (afterSeconds) => this.editions.sweep(afterSeconds) });
  }
}
