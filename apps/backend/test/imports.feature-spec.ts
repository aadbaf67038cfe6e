import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportView, Problem, SpaceList } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, listCases, signIn } from './support/factories.js';

const consent = {
  givenBy: 'Admin of the group',
  evidence: 'E-mail of 2 November',
  validFrom: '2026-01-01',
  validTo: addDays(dayInGermany(), 365),
};

/** A WhatsApp export with so many messages, in the style of an Android phone in Germany. */
const whatsApp = (count: number, name = 'Ana'): string =>
  Array.from({ length: count }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0');
    const hour = String(Math.floor(index / 60) % 24).padStart(2, '0');
    const day = String(1 + (Math.floor(index / 1440) % 27)).padStart(2, '0');
    return `${day}.10.26, ${hour}:${minute} - ${name} ${index % 7}: ${index % 10 === 0 ? `Cat e salariul minim pe ora, intrebarea ${index}?` : `Salut tuturor ${index}`}`;
  }).join('\n');

const telegram = (ids: readonly number[]): string =>
  JSON.stringify({
    name: 'Praca w Niemczech',
    type: 'private_supergroup',
    id: 1234567890,
    messages: ids.map((id) => ({
      id,
      type: 'message',
      date: '2026-11-03T10:00:00',
      date_unixtime: String(1_793_700_000 + id),
      from: `Osoba ${id % 3}`,
      from_id: `user${id % 3}`,
      text: id % 5 === 0 ? `Czy minijob daje urlop, pytanie ${id}?` : `wiadomość ${id}`,
    })),
  });

describe('an export file', () => {
  let test: TestApp;
  let advisor: Browser;
  let legal: Browser;

  beforeAll(async () => {
    test = await startApp({ IMPORT_MAX_MB: '3' });
    advisor = await signIn(test, test.desk.users.advisor);
    legal = await signIn(test, test.desk.users.legal);
  });
  afterAll(() => test.stop());

  async function upload(
    who: Browser,
    fileName: string,
    content: string | Buffer,
    fields: Record<string, string> = consent,
  ): Promise<{ status: number; body: ImportView & Problem }> {
    const boundary = 'streetlight-spec-boundary';
    const parts = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const payload = Readable.from([Buffer.from(parts.join('') + head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const response = await test.http({
      method: 'POST',
      url: '/api/imports',
      headers: { cookie: who.cookie, 'x-csrf-token': who.session.csrfToken, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload,
    });
    return { status: response.statusCode, body: response.json() };
  }
  const read = async (id: string): Promise<ImportView> => (await advisor.ask<ImportView>('GET', `/api/imports/${id}`)).body;
  const ended = (id: string): Promise<ImportView> =>
    eventually(
      () => read(id),
      (found) => found.endedAt !== null,
    );
  const countPosts = async (): Promise<number> => (await test.database.query('SELECT count(*)::int AS n FROM posts'))[0].n;

  it('of WhatsApp becomes a space with its consent, its posts and cases for the questions among them', async () => {
    const started = await upload(advisor, 'WhatsApp Chat mit Muncă.txt', whatsApp(200));
    expect(started.status).toBe(201);
    const done = await ended(started.body.id);
    expect(done).toMatchObject({ state: 'done', messagesRead: 200, postsAdded: 200, postsKnown: 0, problem: null });
    expect(done.bytesRead).toBe(done.bytesTotal);
    const space = (await advisor.ask<SpaceList>('GET', '/api/spaces')).body.items.find((item) => item.id === done.spaces[0]?.id);
    expect(space).toMatchObject({
      channel: 'whatsapp-export',
      health: 'imported',
      posts: 200,
      consent: { givenBy: 'Admin of the group', valid: true },
    });
    const list = await eventually(
      () => listCases(advisor, '?view=all'),
      (found) => found.counter.unread === 0,
    );
    expect(list.items.length).toBeGreaterThan(0);
  });

  it('imported again adds nothing, and a longer one adds only what is new', async () => {
    const before = await countPosts();
    expect(await ended((await upload(advisor, 'WhatsApp Chat mit Muncă.txt', whatsApp(200))).body.id)).toMatchObject({
      state: 'done',
      postsAdded: 0,
      postsKnown: 200,
    });
    expect(await countPosts()).toBe(before);
    const telegramIds = Array.from({ length: 40 }, (_, index) => index + 1);
    expect(await ended((await upload(advisor, 'result.json', telegram(telegramIds))).body.id)).toMatchObject({
      state: 'done',
      postsAdded: 40,
    });
    expect(await ended((await upload(advisor, 'result.json', telegram([...telegramIds, 41, 42]))).body.id)).toMatchObject({
      postsAdded: 2,
      postsKnown: 40,
    });
  });

  it('that is broken anywhere is refused with file and line, and nothing of it is stored', async () => {
    const before = await countPosts();
    const truncated = telegram(Array.from({ length: 300 }, (_, index) => index + 1000)).slice(0, -200);
    const refused = await ended((await upload(advisor, 'halb.json', truncated)).body.id);
    expect(refused.state).toBe('refused');
    expect(refused.problem).toMatchObject({ file: 'halb.json', line: expect.any(Number) });
    expect(refused.problem?.message).toContain('halb.json');
    expect(refused.problem?.remedy.length).toBeGreaterThan(10);
    for (const [name, content] of [
      ['leer.txt', ''],
      ['bild.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
      ['brief.txt', 'Sehr geehrte Damen und Herren,\nich kündige.\n'],
      ['latin.txt', Buffer.from('03.10.26, 10:00 - Jos\xe9: hola\n', 'latin1')],
    ] as const) {
      expect((await ended((await upload(advisor, name, content)).body.id)).state).toBe('refused');
    }
    expect(await countPosts()).toBe(before);
  });

  it('needs a complete consent record, the right role, and a size within the limit', async () => {
    expect((await upload(advisor, 'a.txt', whatsApp(1), { givenBy: 'x' })).body.code).toBe('input-invalid');
    expect((await upload(legal, 'a.txt', whatsApp(1))).body.code).toBe('forbidden');
    expect((await upload(advisor, 'big.txt', 'x'.repeat(4 * 1024 * 1024))).body).toMatchObject({
      code: 'export-too-large',
      parameters: { megabytes: 3 },
    });
  });

  it('whose job died half-way is gone on with, and every post is stored once', async () => {
    const before = await countPosts();
    const started = await upload(advisor, 'long.txt', whatsApp(3000, 'Maria'));
    // The process dies while it stores: what is committed stays, the import is still running, no job is left.
    await eventually(
      () => read(started.body.id),
      (found) => found.state === 'storing' || found.endedAt !== null,
    );
    await test.app.close();
    await test.restart();
    advisor = await signIn(test, test.desk.users.advisor);
    await ended(started.body.id);
    expect(await countPosts()).toBe(before + 3000);
  });
});
