import { Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { type ImportView, routes } from '@streetlight/contracts';
import type { FastifyRequest } from 'fastify';
import { CurrentSession } from '../http/current-session.js';
import { IdParam, InvalidInput } from '../http/input.js';
import type { SignedIn } from '../http/signed-in.js';
import { ImportsService } from './imports.service.js';

@Controller()
export class ImportsController {
  constructor(@Inject(ImportsService) private readonly imports: ImportsService) {}

  @Post(routes.startImport.path)
  async start(@CurrentSession() { actor }: SignedIn, @Req() request: FastifyRequest): Promise<ImportView> {
    const fields: Record<string, string> = {};
    if (!request.isMultipart()) throw new InvalidInput([{ path: 'file', message: 'must be sent as multipart/form-data' }]);
    for await (const part of request.parts()) {
      if (part.type === 'file') return this.imports.start(actor, { fileName: part.filename, fields, content: part.file });
      fields[part.fieldname] = String(part.value);
    }
    throw new InvalidInput([{ path: 'file', message: 'is missing' }]);
  }

  @Get(routes.listImports.path)
  async list(@CurrentSession() { actor }: SignedIn): Promise<{ items: ImportView[] }> {
    return { items: await this.imports.list(actor) };
  }

  @Get(routes.readImport.path)
  read(@CurrentSession() { actor }: SignedIn, @IdParam() id: string): Promise<ImportView> {
    return this.imports.read(actor, id);
  }
}
