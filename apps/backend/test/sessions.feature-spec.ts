import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Problem, routes, type SessionView } from '@streetlight/contracts';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, createDesk, listCases, postToCommunity, readCase, signIn } from './support/factories.js';

describe('signing in', () => {
  let test: TestApp;
  let advisor: Browser;

  beforeAll(async () => {
    test = await startApp();
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  const tryToSignIn = (email: string, password: string) => test.http({ method: 'POST', url: '/api/session', payload: { email, password } });

  it('gives a cookie that only this host gets, that no script reads, and a session without secrets', async () => {
    const answer = await tryToSignIn(test.desk.users.editor.email.toUpperCase(), test.desk.users.editor.password);
    expect(answer.headers['set-cookie']).toMatch(/^__Host-streetlight=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.json<SessionView>().user).toMatchObject({ roles: ['editor'] });
    expect(answer.body).not.toContain('password');
  });

  it('says the same for a wrong password and an unknown address', async () => {
    const wrong = await tryToSignIn(test.desk.users.legal.email, 'wrong');
    const unknown = await tryToSignIn('nobody@nowhere.example', 'wrong');
    expect(wrong.statusCode).toBe(401);
    const without = (body: string) => ({ ...JSON.parse(body), requestId: '' });
    expect(without(wrong.body)).toEqual(without(unknown.body));
  });

  it('evaluates at most ten attempts an account within the window, also when two hundred come at once', async () => {
    const { email, password } = test.desk.users.supervisor;
    const answers = await Promise.all(Array.from({ length: 200 }, () => tryToSignIn(email, 'guess')));
    // A window may end while they come.
    const [{ windows }] = await test.database.query(
      'SELECT count(*)::int AS windows FROM attempts GROUP BY key ORDER BY sum(count) DESC LIMIT 1',
    );
    expect(answers.filter((answer) => answer.statusCode === 401).length).toBeLessThanOrEqual(10 * windows);
    const guessOn = async () => {
      for (let more = 0; more < 10; more++) await tryToSignIn(email, 'guess');
      return tryToSignIn(email, password);
    };
    let locked = await guessOn();
    // Where a window has ended meanwhile, the next one has only begun.
    if (locked.statusCode === 200) locked = await guessOn();
    expect(locked.json<Problem>()).toMatchObject({ code: 'too-many-requests', parameters: { retryAfterSeconds: expect.any(Number) } });
  });

  it('ends with signing out, and with the user being disabled', async () => {
    const leaving = await signIn(test, test.desk.users.secondAdvisor);
    expect((await leaving.ask('GET', '/api/session')).status).toBe(200);
    expect((await leaving.ask('DELETE', '/api/session')).status).toBe(204);
    expect((await leaving.ask('GET', '/api/session')).status).toBe(401);
    const disabled = await signIn(test, test.desk.users.secondAdvisor);
    await test.database.query('UPDATE users SET disabled_at = now() WHERE id = $1', [test.desk.users.secondAdvisor.id]);
    expect((await disabled.ask('GET', '/api/session')).status).toBe(401);
  });

  it('is asked of every route but the public ones, however its address is written', async () => {
    for (const { method, path } of Object.values(routes)) {
      const url = path.replaceAll(/:\w+/g, '01a2019e-d762-78b5-a2a3-da664a7cacbd');
      const open =
        ['/api/sign-in', '/api/community/', '/api/session'].some((start) => url.startsWith(start)) &&
        !(path === '/api/session' && method !== 'POST');
      if (open || path.startsWith('/api/session/')) continue;
      for (const address of [url, url.replace('/api/', '/api/./'), `${url}?x=1`]) {
        const answer = await test.http({ method, url: address, ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }) });
        expect([401, 404]).toContain(answer.statusCode);
      }
    }
    expect((await test.http({ method: 'HEAD', url: '/api/cases' })).statusCode).not.toBe(200);
  });

  it('a change needs the CSRF token of the session and the origin of the product', async () => {
    const put = (headers: Record<string, string>) =>
      test.http({
        method: 'PATCH',
        url: '/api/session/preferences',
        headers: { cookie: advisor.cookie, host: 'desk.example', ...headers },
        payload: { interfaceLanguage: 'ro' },
      });
    expect((await put({})).json<Problem>().code).toBe('csrf-wrong');
    expect((await put({ 'x-csrf-token': 'x'.repeat(43) })).json<Problem>().code).toBe('csrf-wrong');
    expect((await put({ 'x-csrf-token': advisor.session.csrfToken, origin: 'https://evil.example' })).json<Problem>().code).toBe(
      'csrf-wrong',
    );
    expect((await put({ 'x-csrf-token': advisor.session.csrfToken, origin: 'http://desk.example' })).statusCode).toBe(200);
    const foreign = await test.http({
      method: 'POST',
      url: '/api/session',
      headers: { host: 'desk.example', origin: 'https://evil.example' },
      payload: { email: 'a@b.example', password: 'x' },
    });
    expect(foreign.statusCode).toBe(403);
  });

  it('another desk sees nothing: its ids are not found, whatever is asked of them', async () => {
    await postToCommunity(test, 'Cat e salariul minim pe ora in Germania?');
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.length > 0,
    );
    const detail = await readCase(advisor, list.items[0]?.id ?? '');
    const otherDesk = await createDesk(test.database);
    const stranger = await signIn({ ...test, http: test.http } as TestApp, otherDesk.users.supervisor);
    const space = detail.space.id;
    const tries: [Parameters<Browser['ask']>[0], string, object?][] = [
      ['GET', `/api/cases/${detail.id}`],
      ['POST', `/api/cases/${detail.id}/take`, { version: detail.version }],
      ['POST', `/api/cases/${detail.id}/notes`, { text: 'x' }],
      ['POST', `/api/cases/${detail.id}/dismiss`, { version: detail.version, reason: 'advert' }],
      ['PUT', `/api/cases/${detail.id}/draft`, { version: 0, text: 'x', language: 'ro', inReplyTo: detail.question.id, revisionIds: [] }],
      ['PATCH', `/api/spaces/${space}`, { name: 'x' }],
      ['DELETE', `/api/spaces/${space}/consent`],
      ['POST', `/api/quiet-posts/${detail.question.id}/open-case`],
    ];
    for (const [method, url, body] of tries) expect((await stranger.ask(method, url, body)).status).toBe(404);
    expect((await listCases(stranger, '?view=all')).items).toHaveLength(0);
    expect((await stranger.ask<{ hits: unknown[] }>('GET', `/api/finder?language=ro&caseId=${detail.id}`)).body.hits).toHaveLength(0);
  });

  it('each role may do what its rules say and no more', async () => {
    const editor = await signIn(test, test.desk.users.editor);
    const administrator = await signIn(test, test.desk.users.administrator);
    const list = await listCases(advisor);
    const [row] = list.items;
    expect((await editor.ask<Problem>('POST', `/api/cases/${row?.id}/take`, { version: row?.version })).body.code).toBe('forbidden');
    expect((await administrator.ask<Problem>('GET', '/api/cases')).body.code).toBe('forbidden');
    expect((await advisor.ask<Problem>('DELETE', `/api/spaces/${row?.space.id}/consent`)).body.code).toBe('forbidden');
    expect((await editor.ask('GET', '/api/snippets')).status).toBe(200);
  });

  it('input that is not of the contract names the fields, and errors never speak of internals', async () => {
    const answer = await advisor.ask<Problem>('POST', '/api/session', { email: 7, password: {} });
    expect(answer.status).toBe(400);
    expect(answer.body.fields?.map((field) => field.path)).toEqual(['email', 'password']);
    const nonsense = await test.http({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{"email": ',
    });
    expect(nonsense.statusCode).toBe(400);
    expect(nonsense.body).not.toMatch(/at |node_modules|Unexpected/);
    expect((await advisor.ask<Problem>('GET', '/api/cases/not-an-id')).body.code).toBe('input-invalid');
    expect((await advisor.ask('GET', '/api/nothing-here')).status).toBe(404);
  });
});
