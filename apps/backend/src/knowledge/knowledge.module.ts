import { Inject, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { EventLog } from '../logger.js';
import { KnowledgeController } from './knowledge.controller.js';
import { KnowledgeService } from './knowledge.service.js';

@Module({ controllers: [KnowledgeController], providers: [KnowledgeService], exports: [KnowledgeService] })
export class KnowledgeModule implements OnModuleInit, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  /** Every process has its own search index, so every process has its own clock. */
  onModuleInit(): void {
    this.timer = setInterval(() => {
      this.knowledge.refresh().catch((error: unknown) => this.log.failed('knowledge.unrefreshed', error));
    }, 60_000);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }
}
