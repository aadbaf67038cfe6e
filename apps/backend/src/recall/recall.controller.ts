import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  type CloseRecallBody,
  type CorrectionView,
  type RecallDetail,
  type RecalledReplies,
  type RecalledReplyQuery,
  type RecallList,
  type RecallQuery,
  routes,
  type SnippetUses,
  type SnippetUsesQuery,
  type TickBody,
  type WrongFromBody,
} from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, KeyParam, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { CorrectionsService } from './corrections.service.js';
import { RecallsService } from './recalls.service.js';
import { SnippetUsesService } from './snippet-uses.service.js';

@Controller()
export class RecallController {
  constructor(
    @Inject(RecallsService) private readonly recalls: RecallsService,
    @Inject(CorrectionsService) private readonly corrections: CorrectionsService,
    @Inject(SnippetUsesService) private readonly snippetUses: SnippetUsesService,
  ) {}

  @Get(routes.snippetUses.path)
  uses(
    @CurrentSession() { actor }: SignedIn,
    @KeyParam('key') key: string,
    @RouteQuery(routes.snippetUses) query: SnippetUsesQuery,
  ): Promise<SnippetUses> {
    return this.snippetUses.read(actor, key, query);
  }

  @Get(routes.listRecalls.path)
  list(@CurrentSession() { actor }: SignedIn, @RouteQuery(routes.listRecalls) query: RecallQuery): Promise<RecallList> {
    return this.recalls.list(actor, query);
  }

  @Get(routes.countRecalls.path)
  count(@CurrentSession() { actor }: SignedIn): Promise<{ open: number }> {
    return this.recalls.count(actor);
  }

  @Get(routes.readRecall.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<RecallDetail> {
    return this.recalls.read(actor, id);
  }

  @Get(routes.recalledReplies.path)
  replies(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteQuery(routes.recalledReplies) query: RecalledReplyQuery,
  ): Promise<RecalledReplies> {
    return this.recalls.replies(actor, id, query);
  }

  @Post(routes.correctReply.path)
  @HttpCode(200)
  async correct(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @IdParam('replyId') replyId: string,
  ): Promise<CorrectionView> {
    return { caseId: await this.corrections.correct(actor, id, replyId) };
  }

  @Post(routes.tickReplies.path)
  @HttpCode(200)
  async tick(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.tickReplies) body: TickBody,
  ): Promise<RecallDetail> {
    await this.corrections.tick(actor, id, body);
    return this.recalls.read(actor, id);
  }

  @Post(routes.setWrongFrom.path)
  @HttpCode(200)
  setWrongFrom(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.setWrongFrom) body: WrongFromBody,
  ): Promise<RecallDetail> {
    return this.recalls.setWrongFrom(actor, id, body);
  }

  @Post(routes.closeRecall.path)
  @HttpCode(200)
  close(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.closeRecall) body: CloseRecallBody,
  ): Promise<RecallDetail> {
    return this.recalls.close(actor, id, body);
  }
}
