import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal.js';
import type { SignedIn } from './signed-in.js';

/** The session of the request. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw new Refusal('session-missing');
  return session;
});
