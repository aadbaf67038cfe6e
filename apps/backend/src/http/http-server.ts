import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config.js';

const megabyte = 1024 * 1024;

/** Fastify with bounded input. Request ids are ours: what a client sends is not written to a log. */
export const httpAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy: config.TRUST_PROXY,
    bodyLimit: megabyte,
    requestTimeout: 0,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });

/** Cookies, security headers, compression, uploads, the console's files. */
export async function equip(app: NestFastifyApplication, config: Config): Promise<void> {
  if (!config.ROLES.includes('api')) onlyHealth(app);
  const secure = config.PUBLIC_URL.startsWith('https:');
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 2048 });
  await app.register(multipart, {
    limits: { files: 1, fields: 10, fieldSize: 4096, parts: 12, fileSize: config.IMPORT_MAX_MB * megabyte },
    throwFileSizeLimit: false,
  });
  const directory = resolve(config.CONSOLE_DIRECTORY);
  if (existsSync(directory)) await app.register(fastifyStatic, { root: directory, serve: false, decorateReply: true });
}

/** A worker or gateway answers those who watch it and nobody else. */
function onlyHealth(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (request.url !== '/healthz' && request.url !== '/readyz') await reply.code(404).send();
    });
}
