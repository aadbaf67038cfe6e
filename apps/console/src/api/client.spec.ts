import { afterEach, expect, it } from '@jest/globals';
import { routes } from '@streetlight/contracts';
import { answerCalls, Refused } from '../../test/support/answers.js';
import { addressOf, ApiError, call, setCsrfToken } from './client.js';

afterEach(() => setCsrfToken(null));

const failure = (asking: Promise<unknown>): Promise<ApiError> =>
  asking.then(
    () => Promise.reject(new Error('no failure')),
    (error: unknown) => error as ApiError,
  );

it('fills the parts of an address and leaves out what has no value', () => {
  expect(addressOf('/api/cases/:id/take', { id: 'a/b' })).toBe('/api/cases/a%2Fb/take');
  expect(addressOf('/api/cases', {}, { view: 'open', languages: ['ro', 'bg'], text: '', space: undefined })).toBe(
    '/api/cases?view=open&languages=ro%2Cbg',
  );
});

it('refuses an address with a part that has no value', () => {
  expect(() => addressOf('/api/cases/:id')).toThrow('needs a value for id');
});

it('carries the CSRF token with whatever changes something, and an idempotency key where one is given', async () => {
  const asked = answerCalls({ 'GET /api/session': () => ({}), 'POST /api/drafts/:id/release': () => ({}) });
  setCsrfToken('csrf-1');
  await call(routes.session);
  await call(routes.releaseDraft, { params: { id: 'd' }, body: { version: 2 }, idempotencyKey: 'key-1' });
  expect(asked[0]?.headers['x-csrf-token']).toBeUndefined();
  expect(asked[1]?.headers).toMatchObject({ 'x-csrf-token': 'csrf-1', 'idempotency-key': 'key-1', 'content-type': 'application/json' });
  expect(asked[1]?.body).toEqual({ version: 2 });
});

it('turns a problem document into an error with its code and parameters', async () => {
  answerCalls({ 'POST /api/cases/:id/take': () => new Refused(409, 'case-held', { holder: 'Boris' }) });
  const error = await failure(call(routes.takeCase, { params: { id: 'c' }, body: { version: 1 } }));
  expect(error).toMatchObject({ code: 'case-held', status: 409, parameters: { holder: 'Boris' }, requestId: 'r-1' });
});

it('says unreachable where no answer came at all', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('failed'));
  expect(await failure(call(routes.session))).toMatchObject({ code: 'unreachable', status: 0 });
});

it('says internal or unavailable where the answer is no problem document', async () => {
  const page = (status: number) => () => Promise.resolve({ ok: false, status, text: async () => '<h1>Bad gateway</h1>' } as Response);
  globalThis.fetch = page(502);
  expect(await failure(call(routes.session))).toMatchObject({ code: 'internal', status: 502 });
  globalThis.fetch = page(503);
  expect(await failure(call(routes.session))).toMatchObject({ code: 'unavailable' });
});

it('understands an answer without a body', async () => {
  answerCalls({ 'DELETE /api/session': () => undefined });
  await expect(call(routes.signOut)).resolves.toBeUndefined();
});
