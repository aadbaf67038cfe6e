import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { type FolderImportView, routes } from '@streetlight/contracts';
import { may, dayInGermany } from '@streetlight/domain';
import { packFolder, printedFiles } from '@streetlight/knowledge';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { CurrentSession } from '../http/current-session.js';
import { InvalidInput } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { Refusal } from '../refusal.js';
import { folderFromDatabase } from './folder-export.js';
import { FolderImportsService } from './folder-imports.service.js';
import type { FolderUpload } from './folder-upload.js';
import { KnowledgeService } from './knowledge.service.js';

/** The knowledge base as its folder, packed: taken out of the product, and brought in. */
@Controller()
export class KnowledgeFolderController {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(FolderImportsService) private readonly imports: FolderImportsService,
  ) {}

  @Get(routes.exportFolder.path)
  async take(@CurrentSession() { actor }: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
    const packed = await packFolder(printedFiles(await folderFromDatabase(this.database, this.knowledge.base)));
    reply.header('content-type', 'application/zip');
    reply.header('content-disposition', `attachment; filename="knowledge-base-${dayInGermany()}.zip"`);
    return packed;
  }

  @Post(routes.previewFolder.path)
  @HttpCode(200)
  async preview(@CurrentSession() { actor }: SignedIn, @Req() request: FastifyRequest): Promise<FolderImportView> {
    return this.imports.preview(actor, (await uploaded(request)).upload);
  }

  @Post(routes.importFolder.path)
  @HttpCode(200)
  async bringIn(@CurrentSession() { actor }: SignedIn, @Req() request: FastifyRequest): Promise<FolderImportView> {
    const { upload, fields } = await uploaded(request);
    return this.imports.bringIn(actor, upload, fields['fingerprint'] ?? '');
  }
}

/** The fields, which come first, and the one file. */
async function uploaded(request: FastifyRequest): Promise<{ upload: FolderUpload; fields: Record<string, string> }> {
  if (!request.isMultipart()) throw new InvalidInput([{ path: 'file', message: 'must be sent as multipart/form-data' }]);
  const fields: Record<string, string> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file')
      return { fields, upload: { fileName: part.filename, content: part.file, beside: fields['beside'] === 'true' } };
    fields[part.fieldname] = String(part.value);
  }
  throw new InvalidInput([{ path: 'file', message: 'is missing' }]);
}
