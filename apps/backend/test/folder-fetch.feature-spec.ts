import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type TestApp } from './support/app.js';
import { bootMs } from './support/draft-desk.js';
import { editorialDesk } from './support/snippets.js';

describe('fetching the knowledge base of a running product', () => {
  let test: TestApp;
  let origin: string;
  let said: string;
  let directory: string;
  let run: (options: { from?: string; to?: string }) => Promise<number>;

  beforeAll(async () => {
    test = await startApp();
    await test.app.listen(0, '127.0.0.1');
    origin = (await test.app.getUrl()).replace('localhost', '127.0.0.1');
    const tool = join(import.meta.dirname, '../../../tools/kb/commands/fetch.mjs');
    run = ((await import(tool)) as { fetchCommand: { run: typeof run } }).fetchCommand.run;
  }, bootMs);
  afterAll(() => test.stop());
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'streetlight-fetch-'));
    said = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
    as(test.desk.users.advisor);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(directory, { recursive: true });
    delete process.env['STREETLIGHT_EMAIL'];
    delete process.env['STREETLIGHT_PASSWORD'];
  });
  const as = ({ email, password }: { email: string; password: string }) => {
    process.env['STREETLIGHT_EMAIL'] = email;
    process.env['STREETLIGHT_PASSWORD'] = password;
  };
  const edit = (file: string, from: string, to: string): void => {
    const content = readFileSync(join(directory, file), 'utf8');
    if (!content.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(join(directory, file), content.replace(from, to));
  };

  it(
    'writes the folder whole, and once more with what has changed since; the session ends with it',
    async () => {
      expect(await run({ from: origin, to: directory })).toBe(0);
      const first = readKnowledgeBase(directory);
      expect(first.problems).toEqual([]);
      const desk = await editorialDesk(test);
      await desk.publish('paid-leave', 'de', ({ title }) => ({ title: `${title}!` }));
      writeFileSync(join(directory, 'time-and-leave/paid-leave/gone.md'), 'not of the format');
      await expect(run({ from: origin, to: directory })).rejects.toThrow('no folder that could be compared');
      rmSync(join(directory, 'time-and-leave/paid-leave/gone.md'));
      expect(await run({ from: `${origin}/snippets`, to: directory })).toBe(0);
      const second = readKnowledgeBase(directory);
      expect(
        second.ok && second.knowledgeBase.snippets.get('paid-leave')?.history?.filter(({ language }) => language === 'de'),
      ).toHaveLength(2);
      expect(said).toMatch(/signed in as advisor[\s\S]*66 snippets/);
      const [{ open }] = await test.database.query('SELECT count(*)::int AS open FROM sessions WHERE user_id = $1', [
        test.desk.users.advisor.id,
      ]);
      expect(open).toBe(1);
    },
    bootMs,
  );

  it('writes nothing where the folder says what the product does not, and names file and line', async () => {
    await run({ from: origin, to: directory });
    edit('wages/overtime/ro.md', '# full\n', '# full\nAltfel spus. ');
    edit('wages/overtime/snippet.yaml', 'tier: ', 'tier: 0 # ');
    edit('values.yaml', '13.90', '13.95');
    await expect(run({ from: origin, to: directory })).rejects.toThrow('nothing was written');
    expect(said).toMatch(/wages\/overtime\/ro\.md:2: these words would be lost \(bring them into the product first/);
    expect(said).toMatch(/values\.yaml:1: .*wages\/overtime\/snippet\.yaml:1: /s);
    expect(readFileSync(join(directory, 'wages/overtime/ro.md'), 'utf8')).toContain('Altfel spus.');
  });

  it.each([
    ['no address', () => run({ from: 'desk', to: directory }), 'is no address'],
    [
      'no server',
      async () => run({ from: `http://127.0.0.1:${await closedPort()}`, to: directory }),
      'cannot be reached (ECONNREFUSED): nobody answers at this address and port',
    ],
    [
      'a wrong password',
      () => (as({ ...test.desk.users.advisor, password: 'guessed' }), run({ from: origin, to: directory })),
      'e-mail or password is wrong',
    ],
    [
      'a file as the folder',
      () => (writeFileSync(join(directory, 'file'), ''), run({ from: origin, to: join(directory, 'file') })),
      'is a file; name a folder',
    ],
    ['nobody to ask', () => (as({ email: '', password: '' }), run({ from: origin, to: directory })), 'set STREETLIGHT_EMAIL'],
  ])('%s is said with what helps, and nothing is written', async (_, ask, says) => {
    await expect(ask()).rejects.toThrow(says);
    expect(readdirSync(directory).filter((name) => name !== 'file')).toEqual([]);
  });

  it('what is not Streetlight is told apart', async () => {
    const other = createServer((_, answer) => answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')).listen(
      0,
      '127.0.0.1',
    );
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(run({ from: `http://127.0.0.1:${port}`, to: directory })).rejects.toThrow('answers 404, but not as Streetlight does');
    other.close();
  });
});

/** A port at which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
