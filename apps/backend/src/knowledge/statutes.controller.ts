import { Controller, Get, Inject } from '@nestjs/common';
import { type NormView, routes } from '@streetlight/contracts';
import type { z } from 'zod';
import { CurrentSession } from '../http/current-session.js';
import { RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { StatutesService } from './statutes.service.js';

type Query<Name extends keyof typeof routes> = z.output<(typeof routes)[Name]['query']>;
type Response<Name extends keyof typeof routes> = z.output<(typeof routes)[Name]['response']>;

@Controller()
export class StatutesController {
  constructor(@Inject(StatutesService) private readonly statutes: StatutesService) {}

  @Get(routes.listStatutes.path)
  list(@CurrentSession() session: SignedIn): Response<'listStatutes'> {
    return this.statutes.list(session.actor);
  }

  @Get(routes.searchStatutes.path)
  search(
    @CurrentSession() session: SignedIn,
    @RouteQuery(routes.searchStatutes) query: Query<'searchStatutes'>,
  ): Response<'searchStatutes'> {
    return this.statutes.search(session.actor, query.text);
  }

  @Get(routes.readNorm.path)
  norm(@CurrentSession() session: SignedIn, @RouteQuery(routes.readNorm) query: Query<'readNorm'>): NormView {
    return this.statutes.norm(session.actor, query.law, query.norm);
  }

  @Get(routes.checkCitation.path)
  citation(
    @CurrentSession() session: SignedIn,
    @RouteQuery(routes.checkCitation) query: Query<'checkCitation'>,
  ): Response<'checkCitation'> {
    return this.statutes.citation(session.actor, query);
  }
}
