import { Controller, Get, Inject, Post, Req } from '@nestjs/common';
import {
  type LawDecisionBody,
  type LawEditionDetail,
  type LawEditionView,
  type LawTouchView,
  routes,
  type WatchedReforms,
} from '@streetlight/contracts';
import type { FastifyRequest } from 'fastify';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, InvalidInput, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { LawEditionsService } from './law-editions.service.js';

@Controller()
export class LawController {
  constructor(@Inject(LawEditionsService) private readonly editions: LawEditionsService) {}

  @Post(routes.startLawEdition.path)
  async start(@CurrentSession() { actor }: SignedIn, @Req() request: FastifyRequest): Promise<LawEditionView> {
    if (!request.isMultipart()) throw new InvalidInput([{ path: 'file', message: 'must be sent as multipart/form-data' }]);
    for await (const part of request.parts()) {
      if (part.type === 'file') return this.editions.start(actor, { fileName: part.filename, content: part.file });
    }
    throw new InvalidInput([{ path: 'file', message: 'is missing' }]);
  }

  @Get(routes.listLawEditions.path)
  async list(@CurrentSession() { actor }: SignedIn): Promise<{ items: LawEditionView[] }> {
    return { items: await this.editions.list(actor) };
  }

  @Get(routes.watchedReforms.path)
  reforms(@CurrentSession() { actor }: SignedIn): WatchedReforms {
    return this.editions.reforms(actor);
  }

  @Get(routes.readLawEdition.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<LawEditionDetail> {
    return this.editions.read(actor, id);
  }

  @Post(routes.decideOnTouch.path)
  decide(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.decideOnTouch) body: LawDecisionBody,
  ): Promise<LawTouchView> {
    return this.editions.decide(actor, id, body);
  }
}
