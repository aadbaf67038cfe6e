import { Controller, Delete, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { type CommentView, type EditorialTasks, type PreviewView, routes, type SnippetWork } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import type { z } from 'zod';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, KeyParam, LanguageParam, RouteBody, RouteQuery } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { EditorialTasksService } from './editorial-tasks.service.js';
import { SnippetMovesService } from './snippet-moves.service.js';
import { SnippetTextsService } from './snippet-texts.service.js';
import { SnippetWorkService } from './snippet-work.service.js';
import { sourceLanguage } from './revision.view.js';

type Body<Name extends keyof typeof routes> = z.output<(typeof routes)[Name]['body']>;

/** Writing and vetting snippets. Every change answers with the snippet as it stands then. */
@Controller()
export class SnippetLifeController {
  constructor(
    @Inject(SnippetWorkService) private readonly work: SnippetWorkService,
    @Inject(SnippetTextsService) private readonly texts: SnippetTextsService,
    @Inject(SnippetMovesService) private readonly moves: SnippetMovesService,
    @Inject(EditorialTasksService) private readonly tasks: EditorialTasksService,
  ) {}

  @Post(routes.createSnippet.path)
  @HttpCode(201)
  async create(@CurrentSession() session: SignedIn, @RouteBody(routes.createSnippet) body: Body<'createSnippet'>): Promise<SnippetWork> {
    await this.texts.create(session.actor, body);
    return this.work.read(session, body.key, sourceLanguage);
  }

  @Get(routes.workOnSnippet.path)
  read(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteQuery(routes.workOnSnippet) query: { language: Language },
  ): Promise<SnippetWork> {
    return this.work.read(session, key, query.language);
  }

  @Put(routes.saveText.path)
  async save(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @LanguageParam() language: Language,
    @RouteBody(routes.saveText) body: Body<'saveText'>,
  ): Promise<SnippetWork> {
    await this.texts.save(session.actor, key, language, body);
    return this.work.read(session, key, language);
  }

  @Delete(routes.discardText.path)
  async discard(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @LanguageParam() language: Language,
  ): Promise<SnippetWork> {
    await this.texts.discard(session.actor, key, language);
    return this.work.read(session, key, language);
  }

  @Post(routes.submitTexts.path)
  @HttpCode(200)
  async submit(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.submitTexts) body: Body<'submitTexts'>,
  ): Promise<SnippetWork> {
    await this.moves.submit(session, key, body);
    return this.work.read(session, key, body.texts[0]?.language ?? sourceLanguage);
  }

  @Post(routes.sendBackTexts.path)
  @HttpCode(200)
  async sendBack(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.sendBackTexts) body: Body<'sendBackTexts'>,
  ): Promise<SnippetWork> {
    await this.moves.sendBack(session, key, body);
    return this.work.read(session, key, body.texts[0]?.language ?? sourceLanguage);
  }

  @Post(routes.vetTexts.path)
  @HttpCode(200)
  async vet(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.vetTexts) body: Body<'vetTexts'>,
  ): Promise<SnippetWork> {
    await this.moves.vet(session, key, body);
    return this.work.read(session, key, body.texts[0]?.language ?? sourceLanguage);
  }

  @Post(routes.vetAgain.path)
  @HttpCode(200)
  async vetAgain(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.vetAgain) body: Body<'vetAgain'>,
  ): Promise<SnippetWork> {
    await this.moves.vetAgain(session, key, body);
    return this.work.read(session, key, body.languages[0] ?? sourceLanguage);
  }

  @Post(routes.withdrawRevision.path)
  @HttpCode(200)
  async withdraw(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.withdrawRevision) body: Body<'withdrawRevision'>,
  ): Promise<SnippetWork> {
    await this.moves.withdraw(session, key, body);
    return this.work.read(session, key, sourceLanguage);
  }

  @Post(routes.checkText.path)
  @HttpCode(200)
  async check(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @LanguageParam() language: Language,
  ): Promise<SnippetWork> {
    await this.moves.checkText(session, key, language, 'check-natively');
    return this.work.read(session, key, language);
  }

  @Post(routes.confirmText.path)
  @HttpCode(200)
  async confirm(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @LanguageParam() language: Language,
  ): Promise<SnippetWork> {
    await this.moves.checkText(session, key, language, 'confirm');
    return this.work.read(session, key, language);
  }

  @Post(routes.addComment.path)
  @HttpCode(201)
  comment(
    @CurrentSession() session: SignedIn,
    @KeyParam('key') key: string,
    @RouteBody(routes.addComment) body: Body<'addComment'>,
  ): Promise<CommentView> {
    return this.texts.comment(session.actor, key, body);
  }

  @Post(routes.settleComment.path)
  @HttpCode(200)
  settle(
    @CurrentSession() session: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.settleComment) body: Body<'settleComment'>,
  ): Promise<CommentView> {
    return this.texts.settle(session.actor, id, body.resolved);
  }

  @Post(routes.previewText.path)
  @HttpCode(200)
  preview(@RouteBody(routes.previewText) body: Body<'previewText'>): PreviewView {
    return this.work.preview(body);
  }

  @Post(routes.compareTexts.path)
  @HttpCode(200)
  compare(@RouteBody(routes.compareTexts) body: Body<'compareTexts'>): z.output<typeof routes.compareTexts.response> {
    return this.work.compare(body);
  }

  @Get(routes.editorialTasks.path)
  listTasks(@CurrentSession() session: SignedIn): Promise<EditorialTasks> {
    return this.tasks.list(session);
  }
}
