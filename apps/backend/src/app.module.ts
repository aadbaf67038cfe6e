import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CONFIG, type Config } from './config.js';
import { dataSourceOptions } from './database/data-source.js';
import { DesksModule } from './desks/desks.module.js';
import { AuthenticationGuard } from './http/authentication.guard.js';
import { ConsoleController } from './http/console.controller.js';
import { HealthController } from './http/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { DraftingModule } from './drafting/drafting.module.js';
import { GapsModule } from './gaps/gaps.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { KnowledgeModule } from './knowledge/knowledge.module.js';
import { LawModule } from './law/law.module.js';
import { LiveModule } from './live/live.module.js';
import { EventLog } from './logger.js';
import { NarrativesModule } from './narratives/narratives.module.js';
import { RecallModule } from './recall/recall.module.js';
import { RepliesModule } from './replies/replies.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SpacesModule } from './spaces/spaces.module.js';
import { ValuesModule } from './values/values.module.js';

/** What everybody may ask for. */
@Global()
@Module({})
class PlatformModule {
  static for(config: Config, log: EventLog): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: EventLog, useValue: log },
    ];
    return { module: PlatformModule, providers, exports: providers };
  }
}

/** The whole product in one process; ROLES says which parts of it work here. */
@Module({})
export class AppModule {
  static for(config: Config, log: EventLog): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.for(config, log),
        TypeOrmModule.forRoot({ ...dataSourceOptions(config), retryAttempts: 3 }),
        JobsModule.for(config),
        LiveModule.for(config),
        DesksModule,
        SpacesModule,
        AccountsModule,
        KnowledgeModule,
        LawModule,
        ValuesModule,
        CasesModule,
        NarrativesModule,
        GapsModule,
        IntakeModule,
        DraftingModule,
        RepliesModule,
        ReviewsModule,
        RecallModule,
      ],
      controllers: [HealthController, ConsoleController],
      providers: [
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
