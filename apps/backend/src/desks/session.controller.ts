import { Controller, Delete, Get, HttpCode, Inject, Patch, Post, Req, Res } from '@nestjs/common';
import { type PreferencesBody, routes, type SessionView, type SignInBody, type SignInHints } from '@streetlight/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Public } from '../http/authentication.guard.js';
import { CurrentSession } from '../http/current-session.js';
import { RouteBody } from '../http/input.js';
import { type SignedIn, sessionCookie } from '../http/signed-in.js';
import { demoSignIns } from './demo-sign-ins.js';
import { SessionsService } from './sessions.service.js';

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

@Controller()
export class SessionController {
  constructor(
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Get(routes.signInHints.path)
  hints(): SignInHints {
    return { demo: this.config.DEMO ? demoSignIns : [] };
  }

  @Public()
  @Post(routes.signIn.path)
  @HttpCode(200)
  async signIn(
    @RouteBody(routes.signIn) body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, view } = await this.sessions.signIn(body, request.ip);
    void reply.setCookie(sessionCookie, token, cookieOptions);
    return view;
  }

  @Get(routes.session.path)
  session(@CurrentSession() session: SignedIn): Promise<SessionView> {
    return this.sessions.view(session);
  }

  @Delete(routes.signOut.path)
  @HttpCode(204)
  async signOut(@CurrentSession() session: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(session);
    void reply.clearCookie(sessionCookie, cookieOptions);
  }

  @Patch(routes.setPreferences.path)
  setPreferences(@CurrentSession() session: SignedIn, @RouteBody(routes.setPreferences) body: PreferencesBody): Promise<SessionView> {
    return this.sessions.setInterfaceLanguage(session, body.interfaceLanguage);
  }
}
