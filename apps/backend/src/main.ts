import 'reflect-metadata';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { type Config, configFromEnvironment } from './config.js';
import { equip, httpAdapter } from './http/http-server.js';
import { EventLog } from './logger.js';

/** Boots the roles asked for: api, worker, gateway; all three in one process unless said otherwise. */
export async function boot(config: Config, log: EventLog = new EventLog(config.LOG_LEVEL)): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, log), httpAdapter(config), {
    logger: log,
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await equip(app, config);
  await app.init();
  return app;
}

async function main(): Promise<void> {
  const config = configFromEnvironment();
  const log = new EventLog(config.LOG_LEVEL);
  process.on('unhandledRejection', (error) => log.failed('process.surprised', error));
  try {
    const app = await boot(config, log);
    await app.listen(config.PORT, config.HOST);
    log.info('process.ready', { url: await app.getUrl(), roles: config.ROLES.join(',') });
  } catch (error) {
    log.failed('process.unstarted', error);
    process.stderr.write(`${startFailure(error, config)}\n`);
    process.exit(1);
  }
}

function startFailure(error: unknown, config: Config): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'EADDRINUSE') return `Port ${config.PORT} is taken. Stop the program that uses it, or set PORT to another one.`;
  if (code === 'ECONNREFUSED') return 'The database or the queue does not answer. Check DATABASE_URL and REDIS_URL.';
  return error instanceof Error ? error.message : String(error);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) await main();
