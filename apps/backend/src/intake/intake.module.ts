import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { GapsModule } from '../gaps/gaps.module.js';
import { SweepJob } from '../jobs/sweep.job.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { SpacesModule } from '../spaces/spaces.module.js';
import { AssessPostJob } from './assess-post.job.js';
import { AssessService } from './assess.service.js';
import { CommunityController } from './community.controller.js';
import { CommunityService } from './community.service.js';
import { Gateway } from './gateway.js';
import { ImportExportJob } from './import-export.job.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { IntakeService } from './intake.service.js';

@Module({
  imports: [AccountsModule, CasesModule, GapsModule, KnowledgeModule, SpacesModule],
  controllers: [CommunityController, ImportsController],
  providers: [IntakeService, AssessService, AssessPostJob, ImportsService, ImportExportJob, CommunityService, Gateway],
  exports: [IntakeService],
})
export class IntakeModule implements OnModuleInit {
  constructor(
    @Inject(SweepJob) private readonly sweep: SweepJob,
    @Inject(AssessService) private readonly assess: AssessService,
    @Inject(ImportsService) private readonly imports: ImportsService,
  ) {}

  onModuleInit(): void {
    this.sweep.add({ name: 'post.rung-again', sweep: (afterSeconds) => this.assess.sweep(afterSeconds) });
    this.sweep.add({ name: 'import.rung-again', sweep: (afterSeconds) => this.imports.sweep(afterSeconds) });
  }
}
