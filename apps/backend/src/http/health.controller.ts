import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { openApiDocument } from './openapi.js';
import { Public } from './authentication.guard.js';

/** For those who watch the process or speak to it: alive says it answers, ready says it can work, the contract says how. */
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Get('/healthz')
  alive(): { alive: true } {
    return { alive: true };
  }

  @Get('/api/openapi.json')
  contract(): object {
    return openApiDocument('1');
  }

  @Get('/readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ ready: boolean }> {
    try {
      await this.database.query('SELECT 1');
      return { ready: true };
    } catch {
      void reply.code(503);
      return { ready: false };
    }
  }
}
