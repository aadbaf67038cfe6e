import { Controller, Delete, Get, Headers, HttpCode, Inject, Post, Put } from '@nestjs/common';
import {
  type CheckBody,
  type DraftBody,
  type DraftCheck,
  type DraftView,
  type FinderQuery,
  type FinderResult,
  type MoveBody,
  type OverrideBody,
  type ReplyView,
  routes,
  type SettleBody,
} from '@streetlight/contracts';
import { AnswersService } from '../cases/answers.service.js';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, idempotencyKey, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { CheckService } from './check.service.js';
import { DraftsService } from './drafts.service.js';
import { FinderService } from './finder.service.js';
import { RepliesService } from './replies.service.js';

@Controller()
export class RepliesController {
  constructor(
    @Inject(DraftsService) private readonly drafts: DraftsService,
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(FinderService) private readonly finder: FinderService,
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(CheckService) private readonly checks: CheckService,
  ) {}

  @Get(routes.finder.path)
  async find(@CurrentSession() { actor }: SignedIn, @RouteQuery(routes.finder) query: FinderQuery): Promise<FinderResult> {
    return { hits: await this.finder.find(actor, query) };
  }

  @Put(routes.saveDraft.path)
  save(@CurrentSession() { actor }: SignedIn, @IdParam() id: string, @RouteBody(routes.saveDraft) body: DraftBody): Promise<DraftView> {
    return this.drafts.save(actor, id, body);
  }

  @Delete(routes.discardDraft.path)
  @HttpCode(204)
  discard(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<void> {
    return this.drafts.discard(actor, id);
  }

  @Post(routes.checkDraft.path)
  @HttpCode(200)
  check(@CurrentSession() { actor }: SignedIn, @IdParam() id: string, @RouteBody(routes.checkDraft) body: CheckBody): Promise<DraftCheck> {
    return this.checks.whileWriting(actor, id, body);
  }

  @Post(routes.overrideGates.path)
  @HttpCode(200)
  override(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.overrideGates) body: OverrideBody,
  ): Promise<DraftCheck> {
    return this.drafts.override(actor, id, body);
  }

  @Post(routes.submitDraft.path)
  @HttpCode(200)
  submit(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.submitDraft) { version }: MoveBody,
  ): Promise<DraftView> {
    return this.drafts.submit(actor, id, version);
  }

  @Post(routes.withdrawDraft.path)
  @HttpCode(200)
  withdraw(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.withdrawDraft) { version }: MoveBody,
  ): Promise<DraftView> {
    return this.drafts.withdraw(actor, id, version);
  }

  @Post(routes.releaseDraft.path)
  @HttpCode(200)
  release(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @Headers('idempotency-key') key: string | undefined,
    @RouteBody(routes.releaseDraft) { version }: MoveBody,
  ): Promise<ReplyView> {
    return this.view(this.replies.release(actor, id, version, idempotencyKey(key)));
  }

  @Post(routes.undoReply.path)
  @HttpCode(200)
  undo(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<ReplyView> {
    return this.view(this.replies.undo(actor, id));
  }

  @Post(routes.retryReply.path)
  @HttpCode(200)
  retry(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<ReplyView> {
    return this.view(this.replies.retry(actor, id));
  }

  @Post(routes.settleDelivery.path)
  @HttpCode(200)
  settle(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.settleDelivery) { outcome }: SettleBody,
  ): Promise<ReplyView> {
    return this.view(this.replies.settle(actor, id, outcome));
  }

  private async view(act: Promise<string>): Promise<ReplyView> {
    const reply = await this.answers.reply(await act);
    if (!reply) throw new Refusal('not-found');
    return reply;
  }
}
