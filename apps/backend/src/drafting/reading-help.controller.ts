import { Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { type PlainBody, type PlainView, routes, type SimplerView, type TranslateBody, type TranslationView } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, RouteBody } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { PlainWordsService } from './plain-words.service.js';
import { TranslationsService } from './translations.service.js';

/** What helps to read: a post in another language, a draft in plainer words. */
@Controller()
export class ReadingHelpController {
  constructor(
    @Inject(TranslationsService) private readonly translations: TranslationsService,
    @Inject(PlainWordsService) private readonly plainWords: PlainWordsService,
  ) {}

  @Post(routes.translatePost.path)
  @HttpCode(200)
  translate(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.translatePost) { language }: TranslateBody,
  ): Promise<TranslationView> {
    return this.translations.translate(actor, id, language);
  }

  @Post(routes.readPlain.path)
  @HttpCode(200)
  plain(@CurrentSession() { actor }: SignedIn, @RouteBody(routes.readPlain) body: PlainBody): Promise<PlainView> {
    return this.plainWords.read(actor, body);
  }

  @Post(routes.simplifyDraft.path)
  @HttpCode(200)
  simplify(
    @CurrentSession() { actor }: SignedIn,
    @IdParam() id: string,
    @RouteBody(routes.simplifyDraft) body: PlainBody,
  ): Promise<SimplerView> {
    return this.plainWords.simplify(actor, id, body);
  }
}
