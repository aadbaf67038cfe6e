import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  type AssignBody,
  type CaseDetail,
  type CaseList,
  type CaseQuery,
  type DismissBody,
  type MergeBody,
  type MoveBody,
  type NameClaimBody,
  type NoteBody,
  type NoteView,
  type QuietPosts,
  routes,
  type SnoozeBody,
} from '@streetlight/contracts';
import type { Actor } from '@streetlight/domain';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { AnswersService } from './answers.service.js';
import { CaseDetailService } from './case-detail.service.js';
import { CasesService } from './cases.service.js';
import { QueueService } from './queue.service.js';
import { QuietPostsService } from './quiet-posts.service.js';

/** Every move answers with the case as it is now. */
@Controller()
export class CasesController {
  constructor(
    @Inject(QueueService) private readonly queue: QueueService,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(CaseDetailService) private readonly details: CaseDetailService,
    @Inject(AnswersService) private readonly answers: AnswersService,
    @Inject(QuietPostsService) private readonly quiet: QuietPostsService,
  ) {}

  @Get(routes.listCases.path)
  list(@CurrentSession() { actor }: SignedIn, @RouteQuery(routes.listCases) query: CaseQuery): Promise<CaseList> {
    return this.queue.list(actor, query);
  }

  @Get(routes.readCase.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<CaseDetail> {
    return this.detail(actor, id);
  }

  @Post(routes.takeCase.path)
  @HttpCode(200)
  take(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.takeCase) { version }: MoveBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.take(actor, id, version));
  }

  @Post(routes.renewCase.path)
  @HttpCode(200)
  async renew(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<{ leaseUntil: string }> {
    return { leaseUntil: (await this.cases.renew(actor, id)).toISOString() };
  }

  @Post(routes.giveBackCase.path)
  @HttpCode(200)
  giveBack(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.giveBackCase) { version }: MoveBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.giveBack(actor, id, version));
  }

  @Post(routes.assignCase.path)
  @HttpCode(200)
  assign(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.assignCase) body: AssignBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.assign(actor, id, body.version, body.userId));
  }

  @Post(routes.snoozeCase.path)
  @HttpCode(200)
  snooze(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.snoozeCase) body: SnoozeBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.snooze(actor, id, body.version, body.until));
  }

  @Post(routes.dismissCase.path)
  @HttpCode(200)
  dismiss(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.dismissCase) body: DismissBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.dismiss(actor, id, body.version, body.reason));
  }

  @Post(routes.mergeCase.path)
  @HttpCode(200)
  merge(@CurrentSession() { actor }: SignedIn, @IdParam() id: string, @RouteBody(routes.mergeCase) body: MergeBody): Promise<CaseDetail> {
    return this.after(actor, body.into, this.cases.merge(actor, id, body.version, body.into));
  }

  @Post(routes.closeCase.path)
  @HttpCode(200)
  close(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.closeCase) { version }: MoveBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.close(actor, id, version));
  }

  @Post(routes.reopenCase.path)
  @HttpCode(200)
  reopen(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.reopenCase) { version }: MoveBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.reopen(actor, id, version));
  }

  @Post(routes.nameClaim.path)
  @HttpCode(200)
  nameClaim(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.nameClaim) body: NameClaimBody,
  ): Promise<CaseDetail> {
    return this.after(actor, id, this.cases.nameClaim(actor, id, body.version, body.name));
  }

  @Post(routes.addNote.path)
  async addNote(
    @CurrentSession() { actor, name }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.addNote) { text }: NoteBody,
  ): Promise<NoteView> {
    const note = await this.cases.addNote(actor, id, text);
    return { id: note.id, author: name, text, at: note.at.toISOString() };
  }

  @Get(routes.quietPosts.path)
  quietPosts(
    @CurrentSession() { actor }: SignedIn,
    @RouteQuery(routes.quietPosts) query: { cursor?: string; limit: number },
  ): Promise<QuietPosts> {
    return this.quiet.list(actor, query);
  }

  @Post(routes.openCase.path)
  async openCase(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<CaseDetail> {
    return this.detail(actor, await this.quiet.openCase(actor, id));
  }

  private async after(actor: Actor, id: string, move: Promise<void>): Promise<CaseDetail> {
    await move;
    return this.detail(actor, id);
  }

  private async detail(actor: Actor, id: string): Promise<CaseDetail> {
    const detail = await this.details.read(actor, id);
    const [draft, replies, waiting] = await Promise.all([
      this.answers.draft(actor, id),
      this.answers.replies(id),
      this.answers.waiting(actor, id),
    ]);
    return { ...detail, draft, replies, waiting };
  }
}
