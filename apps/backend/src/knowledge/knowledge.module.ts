import { Inject, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { EventLog } from '../logger.js';
import { EditorialTasksService } from './editorial-tasks.service.js';
import { FolderImportsService } from './folder-imports.service.js';
import { KnowledgeController } from './knowledge.controller.js';
import { KnowledgeFolderController } from './knowledge-folder.controller.js';
import { KnowledgeService } from './knowledge.service.js';
import { SnippetLifeController } from './snippet-life.controller.js';
import { SnippetMovesService } from './snippet-moves.service.js';
import { SnippetTextsService } from './snippet-texts.service.js';
import { SnippetWorkService } from './snippet-work.service.js';
import { StatutesController } from './statutes.controller.js';
import { StatutesService } from './statutes.service.js';
import { VettedWords } from './vetted-words.js';

@Module({
  controllers: [KnowledgeController, KnowledgeFolderController, SnippetLifeController, StatutesController],
  providers: [
    KnowledgeService,
    SnippetWorkService,
    SnippetTextsService,
    SnippetMovesService,
    VettedWords,
    FolderImportsService,
    StatutesService,
    EditorialTasksService,
  ],
  exports: [KnowledgeService],
})
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
