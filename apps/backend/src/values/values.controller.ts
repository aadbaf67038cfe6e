import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  type ConfirmStepBody,
  type EndProposalBody,
  type PreviewStepBody,
  type ProposeStepBody,
  routes,
  type StepPreview,
  type ValueDetail,
  type ValueList,
} from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, KeyParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { StepPreviewService } from './step-preview.service.js';
import { ValuesService } from './values.service.js';

/** Amounts over time. Every change answers with the value as it stands then. */
@Controller()
export class ValuesController {
  constructor(
    @Inject(ValuesService) private readonly values: ValuesService,
    @Inject(StepPreviewService) private readonly previews: StepPreviewService,
  ) {}

  @Get(routes.listValues.path)
  list(@CurrentSession() { actor }: SignedIn): Promise<ValueList> {
    return this.values.list(actor);
  }

  @Get(routes.readValue.path)
  read(@CurrentSession() { actor }: SignedIn, @KeyParam('name') name: string): Promise<ValueDetail> {
    return this.values.read(actor, name);
  }

  @Post(routes.previewStep.path)
  @HttpCode(200)
  preview(
    @CurrentSession() { actor }: SignedIn,
    @KeyParam('name') name: string,
    @RouteBody(routes.previewStep) body: PreviewStepBody,
  ): Promise<StepPreview> {
    return this.previews.preview(actor, name, body);
  }

  @Post(routes.proposeStep.path)
  @HttpCode(201)
  async propose(
    @CurrentSession() { actor }: SignedIn,
    @KeyParam('name') name: string,
    @RouteBody(routes.proposeStep) body: ProposeStepBody,
  ): Promise<ValueDetail> {
    await this.values.propose(actor, name, body);
    return this.values.read(actor, name);
  }

  @Post(routes.confirmStep.path)
  @HttpCode(200)
  async confirm(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.confirmStep) body: ConfirmStepBody,
  ): Promise<ValueDetail> {
    return this.values.read(actor, await this.values.confirm(actor, id, body));
  }

  @Post(routes.rejectStep.path)
  @HttpCode(200)
  async reject(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.rejectStep) { note }: EndProposalBody,
  ): Promise<ValueDetail> {
    return this.values.read(actor, await this.values.end(actor, id, 'reject', note));
  }

  @Post(routes.withdrawStep.path)
  @HttpCode(200)
  async withdraw(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.withdrawStep) { note }: EndProposalBody,
  ): Promise<ValueDetail> {
    return this.values.read(actor, await this.values.end(actor, id, 'withdraw', note));
  }
}
