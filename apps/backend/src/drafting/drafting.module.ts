import { Module } from '@nestjs/common';
import { loadText } from '@streetlight/text';
import { CasesModule } from '../cases/cases.module.js';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { CaseQuestions, TEXT } from './case-questions.js';
import { ConnectedModel } from './connected-model.js';
import { DraftedAnswersService } from './drafted-answers.service.js';
import { DraftingController } from './drafting.controller.js';
import { DraftingOverviewService } from './drafting-overview.service.js';
import { ModelSwitchesService } from './model-switches.service.js';
import { PlainWordsService } from './plain-words.service.js';
import { ReadingHelpController } from './reading-help.controller.js';
import { SecondOpinionController } from './second-opinion.controller.js';
import { SecondOpinionsService } from './second-opinions.service.js';
import { TranslationsService } from './translations.service.js';

@Module({
  imports: [CasesModule, KnowledgeModule],
  controllers: [DraftingController, ReadingHelpController, SecondOpinionController],
  providers: [
    { provide: TEXT, useFactory: loadText },
    CaseQuestions,
    ConnectedModel,
    DraftedAnswersService,
    DraftingOverviewService,
    ModelSwitchesService,
    PlainWordsService,
    SecondOpinionsService,
    TranslationsService,
  ],
  exports: [CaseQuestions, TEXT],
})
export class DraftingModule {}
