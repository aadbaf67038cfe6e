import { randomBytes } from 'node:crypto';
import { addDays, type Role, roles, dayInGermany } from '@streetlight/domain';
import type { CaseDetail, CaseList, SessionView } from '@streetlight/contracts';
import type { DataSource } from 'typeorm';
import { hashPassword } from '../../src/desks/sessions.service.js';
import { newId } from '../../src/secrets.js';
import { SpacesService } from '../../src/spaces/spaces.service.js';
import type { TestApp } from './app.js';

export interface TestUser {
  id: string;
  email: string;
  password: string;
  name: string;
}

export interface TestDesk {
  id: string;
  /** The slug of its community page. */
  community: string;
  communityId: string;
  users: Record<Role, TestUser> & { secondAdvisor: TestUser };
}

const everybody = [...roles, 'secondAdvisor'] as const;

/** A desk with one person a role, a second advisor, and a community page that has consented. */
export async function createDesk(database: DataSource, key = `desk-${randomBytes(4).toString('hex')}`): Promise<TestDesk> {
  const id = newId();
  const password = `password of ${key}`;
  const hash = await hashPassword(password);
  const communityId = newId();
  const users = Object.fromEntries(
    everybody.map((who) => [who, { id: newId(), email: `${who.toLowerCase()}@${key}.example`, password, name: who }]),
  ) as TestDesk['users'];
  await database.transaction(async (tx) => {
    await tx.query(`INSERT INTO desks (id, key, name, languages) VALUES ($1, $2, $3, '{de,ro,pl,en}')`, [id, key, `Desk ${key}`]);
    for (const who of everybody) {
      const user = users[who];
      await tx.query(
        `INSERT INTO users (id, email, name, public_name, password_hash, interface_language) VALUES ($1, $2, $3, $4, $5, 'en')`,
        [user.id, user.email, user.name, `${user.name} of the desk`, hash],
      );
      const role = who === 'secondAdvisor' ? 'advisor' : who;
      await tx.query(`INSERT INTO memberships (user_id, desk_id, roles, languages) VALUES ($1, $2, $3, '{ro,en}')`, [user.id, id, [role]]);
    }
    await tx.query(
      `INSERT INTO spaces (id, desk_id, channel, platform, external_id, slug, name) VALUES ($1, $2, 'community', 'community', $3, $3, 'Community')`,
      [communityId, id, key],
    );
    await new SpacesService(database).addConsent(
      tx,
      communityId,
      { givenBy: 'The desk', evidence: 'its own page', validFrom: '2026-01-01', validTo: addDays(dayInGermany(), 365) },
      null,
    );
  });
  return { id, community: key, communityId, users };
}

/** A signed-in person, as a browser would act. */
export interface Browser {
  session: SessionView;
  cookie: string;
  ask<Body = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
}
export interface Answer<Body> {
  status: number;
  body: Body;
}

export async function signIn(test: TestApp, user: TestUser): Promise<Browser> {
  const answer = await test.http({ method: 'POST', url: '/api/session', payload: { email: user.email, password: user.password } });
  if (answer.statusCode !== 200) throw new Error(`sign-in answered ${answer.statusCode}: ${answer.body}`);
  const session = answer.json<SessionView>();
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  return {
    session,
    cookie,
    async ask<Body>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object, headers: Record<string, string> = {}) {
      const response = await test.http({
        method,
        url,
        headers: { cookie, 'x-csrf-token': session.csrfToken, ...headers },
        ...(body ? { payload: body } : {}),
      });
      // No request of these specs may run into a bug; what the product logged of it says more than the answer does.
      if (response.statusCode === 500)
        throw new Error(`${method} ${url} answered 500: ${test.logs.findLast((line) => line.includes('request.failed'))}`);
      return { status: response.statusCode, body: (response.body ? response.json() : undefined) as Body };
    },
  };
}

const key = (): string => randomBytes(18).toString('base64url');

/** Posts on the community page as a visitor would. */
export async function postToCommunity(
  test: TestApp,
  text: string,
  more: { memberKey?: string; postKey?: string; inReplyTo?: string | null; nickname?: string | null } = {},
): Promise<Answer<{ id: string }>> {
  const response = await test.http({
    method: 'POST',
    url: `/api/community/${test.desk.community}/posts`,
    payload: { text, nickname: null, inReplyTo: null, memberKey: key(), postKey: key(), ...more },
  });
  return { status: response.statusCode, body: response.json() };
}

/** The Romanian dismissal of the first story: no diacritics, a German word, sixteen days ago. */
export const dismissalPost = 'Buna, seful mi-a dat Kundigung pe hartie acum 16 zile, ce pot sa fac?';

/** Reads what has to be readable; any other answer fails with what it said. */
async function read<Body>(browser: Browser, url: string): Promise<Body> {
  const { status, body } = await browser.ask<Body>('GET', url);
  if (status !== 200) throw new Error(`GET ${url} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export const listCases = (browser: Browser, query = ''): Promise<CaseList> => read<CaseList>(browser, `/api/cases${query}`);
export const readCase = (browser: Browser, id: string): Promise<CaseDetail> => read<CaseDetail>(browser, `/api/cases/${id}`);
export const newKey = key;
