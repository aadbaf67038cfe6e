import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { StepPreviewService } from './step-preview.service.js';
import { ValuesController } from './values.controller.js';
import { ValuesService } from './values.service.js';

@Module({
  imports: [KnowledgeModule],
  controllers: [ValuesController],
  providers: [ValuesService, StepPreviewService],
})
export class ValuesModule {}
