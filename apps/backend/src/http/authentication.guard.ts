import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Refusal } from '../refusal.js';
import { sameSecret } from '../secrets.js';
import { SESSIONS, type Sessions, sessionCookie } from './signed-in.js';

const publicMark = Symbol('public');
/** For routes that anybody may call. Everything else needs a session. */
export const Public = (): ReturnType<typeof SetMetadata> => SetMetadata(publicMark, true);

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One door for every route: the session of the cookie, the origin, and the CSRF token of whatever changes something. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const changes = !safeMethods.has(request.method);
    if (changes && !this.sameOrigin(request)) throw new Refusal('csrf-wrong');
    const isPublic = this.reflector.getAllAndOverride<boolean>(publicMark as never, [context.getHandler(), context.getClass()]);
    if (isPublic) return true;
    const token = request.cookies[sessionCookie];
    const session = token ? await this.sessions.find(token) : null;
    if (!session) throw new Refusal('session-missing');
    const csrf = request.headers['x-csrf-token'];
    if (changes && !(typeof csrf === 'string' && sameSecret(csrf, session.csrfToken))) throw new Refusal('csrf-wrong');
    request.session = session;
    return true;
  }

  /** Browsers send Origin with every request that changes something; programs that send none carry no cookie of a victim. */
  private sameOrigin(request: FastifyRequest): boolean {
    const { origin, host } = request.headers;
    if (origin === undefined) return true;
    const own = this.config.PUBLIC_URL ? new URL(this.config.PUBLIC_URL).host : host;
    return URL.canParse(origin) && new URL(origin).host === own;
  }
}
