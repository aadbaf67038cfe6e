import { Controller, Get, Inject } from '@nestjs/common';
import { routes, type SnippetDetail, type SnippetRow } from '@streetlight/contracts';
import { CurrentSession } from '../http/current-session.js';
import { KeyParam } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { KnowledgeService } from './knowledge.service.js';

@Controller()
export class KnowledgeController {
  constructor(@Inject(KnowledgeService) private readonly knowledge: KnowledgeService) {}

  @Get(routes.listSnippets.path)
  async list(@CurrentSession() session: SignedIn): Promise<{ items: SnippetRow[] }> {
    return { items: await this.knowledge.list(session.actor) };
  }

  @Get(routes.readSnippet.path)
  read(@CurrentSession() session: SignedIn, @KeyParam('key') key: string): SnippetDetail {
    return this.knowledge.read(session.actor, key);
  }
}
