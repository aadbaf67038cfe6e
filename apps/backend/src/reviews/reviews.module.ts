import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { RepliesModule } from '../replies/replies.module.js';
import { ReviewsController } from './reviews.controller.js';
import { ReviewsService } from './reviews.service.js';
import { WaitingService } from './waiting.service.js';

@Module({ imports: [CasesModule, RepliesModule], controllers: [ReviewsController], providers: [ReviewsService, WaitingService] })
export class ReviewsModule {}
