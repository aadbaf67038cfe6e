import { Controller, Get, HttpCode, Inject, Post, Put, Res } from '@nestjs/common';
import {
  type DraftingView,
  draftingStreamPath,
  type ModelRunFile,
  routes,
  type SuggestionView,
  type SwitchBody,
} from '@streetlight/contracts';
import type { FastifyReply } from 'fastify';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { openEventStream } from '../live/event-stream.js';
import { SessionWatch } from '../live/session-watch.js';
import { EventLog } from '../logger.js';
import { DraftedAnswersService } from './drafted-answers.service.js';
import { DraftingOverviewService } from './drafting-overview.service.js';
import { ModelSwitchesService } from './model-switches.service.js';

@Controller()
export class DraftingController {
  constructor(
    @Inject(DraftedAnswersService) private readonly answers: DraftedAnswersService,
    @Inject(DraftingOverviewService) private readonly overview: DraftingOverviewService,
    @Inject(ModelSwitchesService) private readonly switches: ModelSwitchesService,
    @Inject(SessionWatch) private readonly sessions: SessionWatch,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  @Get(routes.suggestion.path)
  suggestion(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<SuggestionView> {
    return this.answers.read(actor, id);
  }

  /** Refuses before the stream is opened; after that a stream that ends without `done` is a failure. */
  @Post(draftingStreamPath)
  async stream(@CurrentSession() session: SignedIn, @IdParam() id: string, @Res() reply: FastifyReply): Promise<void> {
    const write = await this.answers.begin(session.actor, id);
    const stream = openEventStream(reply);
    const reader = new AbortController();
    stream.onClose(() => reader.abort());
    stream.onClose(this.sessions.closeWithSession(session.tokenHash, () => stream.close()));
    try {
      await write(({ type, data }) => stream.send(type, data), reader.signal);
    } catch (error) {
      this.log.failed('drafting.broken', error, { caseId: id });
    }
    stream.close();
  }

  @Get(routes.readDrafting.path)
  read(@CurrentSession() { actor }: SignedIn): Promise<DraftingView> {
    return this.overview.read(actor);
  }

  @Post(routes.recordRun.path)
  @HttpCode(200)
  async record(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.recordRun) run: ModelRunFile): Promise<DraftingView> {
    await this.switches.record(actor, run);
    return this.overview.read(actor);
  }

  @Put(routes.switchModel.path)
  async switch(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.switchModel) body: SwitchBody): Promise<DraftingView> {
    await this.switches.switch(actor, body);
    return this.overview.read(actor);
  }
}
