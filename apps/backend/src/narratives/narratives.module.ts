import { Module } from '@nestjs/common';
import { NarrativesController } from './narratives.controller.js';
import { NarrativesService } from './narratives.service.js';

@Module({ controllers: [NarrativesController], providers: [NarrativesService] })
export class NarrativesModule {}
