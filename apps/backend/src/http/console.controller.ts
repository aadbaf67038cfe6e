import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { CONFIG, type Config } from '../config.js';
import { Refusal } from '../refusal.js';
import { Public } from './authentication.guard.js';

/** Serves the built console: its files, and its page for every address that is no file (the console routes itself). */
@Public()
@Controller()
export class ConsoleController {
  private readonly directory: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.directory = resolve(config.CONSOLE_DIRECTORY);
  }

  @Get('/c/:slug')
  community(@Res() reply: FastifyReply): FastifyReply {
    return this.page(reply, 'community.html');
  }

  @Get('*')
  console(@Req() request: FastifyRequest, @Res() reply: FastifyReply): FastifyReply {
    const path = decodeURIComponent(new URL(request.url, 'http://console').pathname).slice(1);
    if (path.startsWith('api/')) throw new Refusal('not-found');
    const file = resolve(this.directory, path);
    if (path !== '' && file.startsWith(this.directory + sep) && path.includes('.')) {
      if (!existsSync(file)) throw new Refusal('not-found');
      const hashed = path.startsWith('assets/');
      return reply.sendFile(path, { maxAge: hashed ? '365d' : 0, immutable: hashed });
    }
    return this.page(reply, 'index.html');
  }

  private page(reply: FastifyReply, name: string): FastifyReply {
    if (!existsSync(resolve(this.directory, name))) throw new Refusal('not-found');
    return reply.sendFile(name, { maxAge: 0, cacheControl: true });
  }
}
