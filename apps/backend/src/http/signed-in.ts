import type { Actor, Language } from '@streetlight/domain';

/** Who makes a request: known from the session cookie alone. */
export interface SignedIn {
  tokenHash: Buffer;
  csrfToken: string;
  actor: Actor;
  name: string;
  languages: Language[];
}

declare module 'fastify' {
  interface FastifyRequest {
    session?: SignedIn;
  }
}

/** Finds the session of a cookie's token; implemented by the desks feature, asked by the guard. */
export const SESSIONS = Symbol('sessions');
export interface Sessions {
  find(token: string): Promise<SignedIn | null>;
}

/** `__Host-`: only this host, only over a secure connection (browsers count 127.0.0.1 as one), whole path. */
export const sessionCookie = '__Host-streetlight';
