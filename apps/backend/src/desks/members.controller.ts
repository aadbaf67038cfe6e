import { Controller, Delete, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { type AbsenceBody, routes, type UserView } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { MembersService } from './members.service.js';

@Controller()
export class MembersController {
  constructor(@Inject(MembersService) private readonly members: MembersService) {}

  @Get(routes.members.path)
  async list(@CurrentSession() { actor }: SignedIn): Promise<{ items: UserView[] }> {
    return { items: await this.members.list(actor) };
  }

  @Put(routes.setAbsence.path)
  setAbsence(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.setAbsence) body: AbsenceBody,
  ): Promise<UserView> {
    return this.members.setAbsence(actor, id, body);
  }

  @Delete(routes.endAbsence.path)
  @HttpCode(200)
  endAbsence(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<UserView> {
    return this.members.endAbsence(actor, id);
  }
}
