import { Inject, Injectable } from '@nestjs/common';
import type { SessionView, SignInBody } from '@streetlight/contracts';
import type { Language, Role } from '@streetlight/domain';
import { hash, verify } from '@node-rs/argon2';
import { DataSource } from 'typeorm';
import { audit } from '../audit/audit.js';
import { CONFIG, type Config } from '../config.js';
import { row, rows } from '../database/sql.js';
import { RateLimit } from '../http/rate-limit.js';
import type { Sessions, SignedIn } from '../http/signed-in.js';
import { SessionWatch } from '../live/session-watch.js';
import { Refusal } from '../refusal.js';
import { newToken, sha256 } from '../secrets.js';
import { type SessionRow, sessionView } from './session.view.js';

/** Parameters of argon2id by the OWASP cheat sheet: 19 MiB, two passes, one lane. */
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const hashPassword = (password: string): Promise<string> => hash(password, argon);

const attemptsPerWindow = 10;
const windowMinutes = 15;

const sessionColumns = `
  s.token_hash, s.csrf_token, s.user_id, s.desk_id, u.email, u.name, u.interface_language, m.roles, m.languages,
  m.away_until, m.substitute_id, sub.name AS substitute, d.key AS desk_key, d.name AS desk_name, d.languages AS desk_languages, d.demo`;
const sessionJoins = `
  FROM sessions s JOIN users u ON u.id = s.user_id JOIN desks d ON d.id = s.desk_id
  JOIN memberships m ON m.user_id = s.user_id AND m.desk_id = s.desk_id LEFT JOIN users sub ON sub.id = m.substitute_id`;

/** Signing in and out; sessions live in Postgres, the browser holds only a random token. */
@Injectable()
export class SessionsService implements Sessions {
  /** Verified when no user has the address, so that the time of an answer does not tell which addresses exist. */
  private readonly nobody = hashPassword(newToken());

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(RateLimit) private readonly limit: RateLimit,
    @Inject(SessionWatch) private readonly watch: SessionWatch,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Refusal `sign-in-wrong`, `too-many-requests` */
  async signIn(body: SignInBody, address: string): Promise<{ token: string; view: SessionView }> {
    const email = body.email.toLowerCase();
    await this.limit.count('sign-in-account', email, attemptsPerWindow, windowMinutes);
    await this.limit.count('sign-in-address', address, attemptsPerWindow * 10, windowMinutes);
    const user = await row<{ id: string; password_hash: string; desk_id: string }>(
      this.database,
      `SELECT u.id, u.password_hash, m.desk_id FROM users u JOIN memberships m ON m.user_id = u.id
       WHERE u.email = $1 AND u.disabled_at IS NULL ORDER BY m.desk_id LIMIT 1`,
      [email],
    );
    const right = await verify(user?.password_hash ?? (await this.nobody), body.password);
    if (!user || !right) throw new Refusal('sign-in-wrong');
    const token = newToken();
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO sessions (token_hash, user_id, desk_id, csrf_token, expires_at) VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5))`,
        [sha256(token), user.id, user.desk_id, newToken(), this.config.SESSION_IDLE_HOURS],
      );
      await audit(tx, { deskId: user.desk_id, actorId: user.id, action: 'session.opened', subject: 'user', subjectId: user.id });
    });
    return { token, view: sessionView(await this.read(sha256(token))) };
  }

  async signOut(session: SignedIn): Promise<void> {
    await this.database.query('DELETE FROM sessions WHERE token_hash = $1', [session.tokenHash]);
    this.watch.ended(session.tokenHash);
  }

  /** The session of a token, its life prolonged; null when it is over or its user is disabled. */
  async find(token: string): Promise<SignedIn | null> {
    const found = await row<SessionRow>(
      this.database,
      `SELECT ${sessionColumns} ${sessionJoins} WHERE s.token_hash = $1 AND s.expires_at > now() AND u.disabled_at IS NULL`,
      [sha256(token)],
    );
    if (!found) return null;
    await this.database.query(
      `UPDATE sessions SET seen_at = now(), expires_at = now() + make_interval(hours => $2) WHERE token_hash = $1 AND seen_at < now() - interval '1 minute'`,
      [found.token_hash, this.config.SESSION_IDLE_HOURS],
    );
    return {
      tokenHash: found.token_hash,
      csrfToken: found.csrf_token,
      actor: { userId: found.user_id, deskId: found.desk_id, roles: found.roles as Role[] },
      name: found.name,
      languages: found.languages as Language[],
    };
  }

  async view(session: SignedIn): Promise<SessionView> {
    return sessionView(await this.read(session.tokenHash));
  }

  async setInterfaceLanguage(session: SignedIn, language: Language): Promise<SessionView> {
    await this.database.query('UPDATE users SET interface_language = $2 WHERE id = $1', [session.actor.userId, language]);
    return this.view(session);
  }

  /** Forgets sessions and counted attempts that are over. */
  async sweep(): Promise<number> {
    const gone = await rows(this.database, 'DELETE FROM sessions WHERE expires_at < now() RETURNING 1');
    await this.database.query(`DELETE FROM attempts WHERE window_start < now() - interval '1 day'`);
    return gone.length;
  }

  private async read(tokenHash: Buffer): Promise<SessionRow> {
    const found = await row<SessionRow>(this.database, `SELECT ${sessionColumns} ${sessionJoins} WHERE s.token_hash = $1`, [tokenHash]);
    if (!found) throw new Refusal('session-missing');
    return found;
  }
}
