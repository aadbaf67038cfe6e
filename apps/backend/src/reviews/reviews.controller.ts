import { Controller, Get, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import {
  type ApproveBody,
  type DraftCheck,
  type ReplyView,
  type ReturnBody,
  type ReviewTextBody,
  routes,
  type WaitingDetail,
  type WaitingList,
  type WaitingQuery,
} from '@streetlight/contracts';
import { AnswersService } from '../cases/answers.service.js';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, idempotencyKey, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { ReviewsService } from './reviews.service.js';
import { WaitingService } from './waiting.service.js';

/** Drafts that wait for another person. A review goes by the id of its draft. */
@Controller()
export class ReviewsController {
  constructor(
    @Inject(WaitingService) private readonly waiting: WaitingService,
    @Inject(ReviewsService) private readonly reviews: ReviewsService,
    @Inject(AnswersService) private readonly answers: AnswersService,
  ) {}

  @Get(routes.listWaiting.path)
  list(@CurrentSession() { actor }: SignedIn, @RouteQuery(routes.listWaiting) query: WaitingQuery): Promise<WaitingList> {
    return this.waiting.list(actor, query);
  }

  @Get(routes.readWaiting.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<WaitingDetail> {
    return this.waiting.read(actor, id);
  }

  @Post(routes.checkWaiting.path)
  @HttpCode(200)
  check(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.checkWaiting) { text }: ReviewTextBody,
  ): Promise<DraftCheck> {
    return this.waiting.check(actor, id, text);
  }

  @Post(routes.approveDraft.path)
  @HttpCode(200)
  async approve(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @Headers('idempotency-key') key: string | undefined,
    @RouteBody(routes.approveDraft) body: ApproveBody,
  ): Promise<ReplyView> {
    const reply = await this.answers.reply(await this.reviews.approve(actor, id, body, idempotencyKey(key)));
    if (!reply) throw new Refusal('not-found');
    return reply;
  }

  @Post(routes.returnDraft.path)
  @HttpCode(204)
  return(@CurrentSession() { actor }: SignedIn, @IdParam() id: string, @RouteBody(routes.returnDraft) body: ReturnBody): Promise<void> {
    return this.reviews.return(actor, id, body);
  }
}
