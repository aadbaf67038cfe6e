import { Controller, Delete, Get, Inject, Patch, Post } from '@nestjs/common';
import { type ConsentBody, routes, type SpaceBody, type SpaceList, type SpaceView } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { SpacesService } from './spaces.service.js';

@Controller()
export class SpacesController {
  constructor(@Inject(SpacesService) private readonly spaces: SpacesService) {}

  @Get(routes.listSpaces.path)
  async list(@CurrentSession() session: SignedIn): Promise<SpaceList> {
    return { items: await this.spaces.list(session.actor) };
  }

  @Patch(routes.changeSpace.path)
  change(@CurrentSession() session: SignedIn, @IdParam() id: string, @RouteBody(routes.changeSpace) body: SpaceBody): Promise<SpaceView> {
    return this.spaces.change(session.actor, id, body);
  }

  @Post(routes.recordConsent.path)
  recordConsent(
    @CurrentSession() session: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.recordConsent) body: ConsentBody,
  ): Promise<SpaceView> {
    return this.spaces.recordConsent(session.actor, id, body);
  }

  @Delete(routes.withdrawConsent.path)
  withdrawConsent(@CurrentSession() session: SignedIn, @IdParam() id: string): Promise<SpaceView> {
    return this.spaces.withdrawConsent(session.actor, id);
  }
}
