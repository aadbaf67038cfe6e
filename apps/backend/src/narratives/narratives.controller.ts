import { Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import {
  type ClaimWordings,
  type NameNarrativeBody,
  type NarrativeDetail,
  type NarrativeList,
  type RetireNarrativeBody,
  routes,
  type SaveNarrativeBody,
} from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { NarrativesService } from './narratives.service.js';

/** Known false claims. Every change answers with the narrative as it stands then. */
@Controller()
export class NarrativesController {
  constructor(@Inject(NarrativesService) private readonly narratives: NarrativesService) {}

  @Get(routes.listNarratives.path)
  list(
    @CurrentSession() { actor }: SignedIn,
    @RouteQuery(routes.listNarratives) { language }: { language: Language },
  ): Promise<NarrativeList> {
    return this.narratives.list(actor, language);
  }

  @Get(routes.readNarrative.path)
  read(@CurrentSession() { actor }: SignedIn, @Param('id') id: string): Promise<NarrativeDetail> {
    return this.narratives.read(actor, id);
  }

  @Get(routes.claimWordings.path)
  claim(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<ClaimWordings> {
    return this.narratives.claim(actor, id);
  }

  @Post(routes.nameNarrative.path)
  @HttpCode(201)
  async name(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.nameNarrative) body: NameNarrativeBody): Promise<NarrativeDetail> {
    return this.narratives.read(actor, await this.narratives.name(actor, body));
  }

  @Put(routes.saveNarrative.path)
  async save(
    @CurrentSession() { actor }: SignedIn,
    @Param('id') id: string,
    @RouteBody(routes.saveNarrative) body: SaveNarrativeBody,
  ): Promise<NarrativeDetail> {
    await this.narratives.save(actor, id, body);
    return this.narratives.read(actor, id);
  }

  @Post(routes.retireNarrative.path)
  @HttpCode(200)
  async retire(
    @CurrentSession() { actor }: SignedIn,
    @Param('id') id: string,
    @RouteBody(routes.retireNarrative) body: RetireNarrativeBody,
  ): Promise<NarrativeDetail> {
    await this.narratives.retire(actor, id, body);
    return this.narratives.read(actor, id);
  }

  @Post(routes.reviveNarrative.path)
  @HttpCode(200)
  async revive(
    @CurrentSession() { actor }: SignedIn,
    @Param('id') id: string,
    @RouteBody(routes.reviveNarrative) body: RetireNarrativeBody,
  ): Promise<NarrativeDetail> {
    await this.narratives.revive(actor, id, body);
    return this.narratives.read(actor, id);
  }
}
