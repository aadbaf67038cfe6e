import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { type AskOpinionBody, routes, type SecondOpinionView } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { SecondOpinionsService } from './second-opinions.service.js';

@Controller()
export class SecondOpinionController {
  constructor(@Inject(SecondOpinionsService) private readonly opinions: SecondOpinionsService) {}

  @Get(routes.secondOpinion.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<SecondOpinionView> {
    return this.opinions.read(actor, id);
  }

  @Post(routes.askSecondOpinion.path)
  @HttpCode(200)
  ask(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.askSecondOpinion) { language }: AskOpinionBody,
  ): Promise<SecondOpinionView> {
    return this.opinions.ask(actor, id, language);
  }
}
