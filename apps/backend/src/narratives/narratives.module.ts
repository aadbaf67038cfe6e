import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/knowledge.module.js';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesService } from './narratives.service.js';

@Module({ imports: [KnowledgeModule], controllers: [NarrativesController], providers: [NarrativesService] })
export class NarrativesModule {}
