import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  type AskedGap,
  type AskGapBody,
  type DismissGapBody,
  type GapList,
  type GapQuery,
  type GapRow,
  type GapWordings,
  type MergeGapBody,
  type MissedSearchBody,
  routes,
} from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { GapsService } from './gaps.service.js';
import { MissedQuestions } from './missed-questions.js';

@Controller()
export class GapsController {
  constructor(
    @Inject(GapsService) private readonly gaps: GapsService,
    @Inject(MissedQuestions) private readonly missed: MissedQuestions,
  ) {}

  @Get(routes.listGaps.path)
  list(@CurrentSession() { actor }: SignedIn, @RouteQuery(routes.listGaps) query: GapQuery): Promise<GapList> {
    return this.gaps.list(actor, query);
  }

  @Post(routes.askForSnippet.path)
  @HttpCode(200)
  ask(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.askForSnippet) body: AskGapBody): Promise<AskedGap> {
    return this.missed.ask(actor, body);
  }

  @Post(routes.missedSearch.path)
  @HttpCode(204)
  search(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.missedSearch) body: MissedSearchBody): Promise<void> {
    return this.missed.search(actor, body);
  }

  @Get(routes.readGap.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<GapRow> {
    return this.gaps.read(actor, id);
  }

  @Get(routes.gapWordings.path)
  wordings(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<GapWordings> {
    return this.gaps.wordings(actor, id);
  }

  @Post(routes.dismissGap.path)
  @HttpCode(200)
  dismiss(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.dismissGap) body: DismissGapBody,
  ): Promise<GapRow> {
    return this.gaps.dismiss(actor, id, body);
  }

  @Post(routes.mergeGap.path)
  @HttpCode(200)
  merge(@CurrentSession() { actor }: SignedIn, @IdParam() id: string, @RouteBody(routes.mergeGap) body: MergeGapBody): Promise<GapRow> {
    return this.gaps.merge(actor, id, body);
  }
}
