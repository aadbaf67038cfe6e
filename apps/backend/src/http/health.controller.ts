import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Public } from './authentication.guard.js';

/** For those who watch the process: alive says it answers, ready says it can work. */
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  @Get('/healthz')
  alive(): { alive: true } {
    return { alive: true };
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
