import { Controller, Get, Inject, Res } from '@nestjs/common';
import { routes } from '@streetlight/contracts';
import { may } from '@streetlight/domain';
import { packFolder, printKnowledgeBase } from '@streetlight/knowledge';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { germanDay } from '../clock.js';
import { CurrentSession } from '../http/current-session.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { folderFromDatabase } from './folder-export.js';
import { KnowledgeService } from './knowledge.service.js';

/** The knowledge base as its folder, packed: taken out of the product, and brought in. */
@Controller()
export class KnowledgeFolderController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
  ) {}

  @Get(routes.exportFolder.path)
  async take(@CurrentSession() { actor }: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const packed = await packFolder(printKnowledgeBase(await folderFromDatabase(this.database, this.knowledge.base)));
    reply.header('content-type', 'application/zip');
    reply.header('content-disposition', `attachment; filename="knowledge-base-${germanDay()}.zip"`);
    return packed;
  }
}
