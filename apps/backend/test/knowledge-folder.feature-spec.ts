import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Problem, SnippetWork } from '@streetlight/contracts';
import { addDays } from '@streetlight/domain';
import { checkKnowledgeBase, type KnowledgeBase, readKnowledgeBase, snippetsOnDay } from '@streetlight/knowledge';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { germanDay } from '../src/clock.js';
import { loadFolder } from '../src/knowledge/load-folder.js';
import { startApp, type TestApp } from './support/app.js';
import { download, type Files, filesOf, folderOf, freshDatabase, unpacked } from './support/folder.js';
import { type EditorialDesk, editorialDesk, firstLine, lawyer } from './support/snippets.js';

type Worked = SnippetWork & Problem;
const today = germanDay();
const announcedFrom = addDays(today, 20);

describe('the folder of the running knowledge base', () => {
  let test: TestApp;
  let desk: EditorialDesk;
  let files: Files;
  let taken: KnowledgeBase;

  beforeAll(async () => {
    test = await startApp();
    desk = await editorialDesk(test);
    await liveALittle(desk);
    files = await unpacked(await download(test, desk.advisor));
    taken = folderOf(files);
  });
  afterAll(() => test.stop());

  const historyOf = (key: string) => taken.snippets.get(key)?.history ?? [];

  it('brought into another database and taken out again it is the same, byte for byte', async () => {
    const other = await freshDatabase();
    await loadFolder(other.database, taken, null);
    const again = await filesOf(other.database, taken);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, content] of files) expect([path, again.get(path)]).toEqual([path, content]);
    expect(await loadFolder(other.database, taken, null)).toBe(0);
    await other.drop();
  });

  it('brought into the database it came from it changes nothing', async () => {
    expect(await loadFolder(test.database, taken, null)).toBe(0);
  });

  it('holds words that wait for their day beside those in force, and reads on that day as announced', () => {
    expect(
      historyOf('overtime')
        .filter(({ language }) => language === 'de')
        .map(({ number, basis }) => [number, basis.validFrom]),
    ).toEqual([
      [1, expect.any(String)],
      [2, announcedFrom],
    ]);
    expect(files.get(`${taken.snippets.get('overtime')?.area}/overtime/de.md`)).not.toContain('Bald gilt mehr.');
    const on = (day: string) => snippetsOnDay(taken, 'de', day).find(({ key }) => key === 'overtime');
    expect([on(today)?.full[0], on(announcedFrom)?.full[0]].map((line) => line?.includes('Bald gilt mehr.'))).toEqual([false, true]);
  });

  it('holds what translations rest on: paragraphs whose source has changed since are left out', () => {
    const [before, after] = [taken.snippets.get('working-time')?.texts.ro?.full.length, saidOn('working-time', 'ro')?.full.length];
    expect(after).toBe((before ?? 0) - 1);
  });
  const saidOn = (key: string, language: 'de' | 'ro') => snippetsOnDay(taken, language, today).find((one) => one.key === key);

  it('holds every vetting with its lawyer and days, withdrawals, and who reads it finds nobody else named', () => {
    const german = historyOf('minimum-wage').find(({ language }) => language === 'de');
    expect(german?.vettings.map(({ lawyer: name, vettedOn }) => [name, vettedOn])).toEqual([
      ['Test lawyer', '2026-11-01'],
      [lawyer.lawyer, today],
    ]);
    expect(
      historyOf('payslip')
        .find(({ language }) => language === 'de')
        ?.vettings.at(-1)?.withdrawnAt,
    ).toMatch(/Z$/);
    expect(saidOn('payslip', 'de')?.silence).toBe('withdrawn');
    const everything = [...files.values()].join('\n');
    for (const { id, email } of Object.values(test.desk.users))
      expect([everything.includes(email), everything.includes(id)]).toEqual([false, false]);
  });

  it('holds who has read a wording since: the state is that of today, and the check is kept with its time', () => {
    const romanian = historyOf('paid-leave').find(({ language, number }) => language === 'ro' && number === 2);
    expect(romanian).toMatchObject({ state: 'edited', checks: [{ state: 'native-checked' }] });
    expect(taken.snippets.get('paid-leave')?.texts.ro?.state).toBe('native-checked');
  });

  it('holds a snippet that is not written in all languages yet, and the checker says so', () => {
    const directory = mkdtempSync(join(tmpdir(), 'streetlight-folder-'));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const { problems } = checkKnowledgeBase(directory, { today });
    rmSync(directory, { recursive: true });
    expect(problems.filter(({ weight }) => weight === 'error')).toEqual([]);
    expect(problems.filter(({ code }) => code === 'language-missing').map(({ file }) => file)).toEqual(
      Array(10).fill('contract/notice-board/snippet.yaml'),
    );
  });

  it('a later folder goes on from an earlier one with its vettings; one that says other words brings them unvetted', async () => {
    const other = await freshDatabase();
    await loadFolder(other.database, taken, null);
    await desk.publish('sick-pay', 'de', ({ title }) => ({ title: `${title}!` }));
    const later = await unpacked(await download(test, desk.editor));
    expect(await loadFolder(other.database, folderOf(later), null)).toBe(2);
    expect(await filesOf(other.database, folderOf(later))).toEqual(later);

    const area = taken.snippets.get('overtime')?.area;
    const edited = new Map(files).set(
      `${area}/overtime/ro.md`,
      (files.get(`${area}/overtime/ro.md`) ?? '').replace('# full\n', '# full\nAltfel spus. '),
    );
    expect(await loadFolder(other.database, folderOf(edited), null)).toBe(1);
    const [added] = await other.database.query(
      `SELECT r.number, v.id AS vetting FROM revisions r JOIN snippets s ON s.id = r.snippet_id LEFT JOIN vettings v ON v.revision_id = r.id
       WHERE s.key = 'overtime' AND r.language = 'ro' ORDER BY r.number DESC LIMIT 1`,
    );
    expect(added).toEqual({ number: 2, vetting: null });
    await other.drop();
  });
});

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
  });
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

  it('writes the folder whole, and once more with what has changed since; the session ends with it', async () => {
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
    expect(second.ok && second.knowledgeBase.snippets.get('paid-leave')?.history?.filter(({ language }) => language === 'de')).toHaveLength(
      2,
    );
    expect(said).toMatch(/signed in as advisor[\s\S]*66 snippets/);
    const [{ open }] = await test.database.query('SELECT count(*)::int AS open FROM sessions WHERE user_id = $1', [
      test.desk.users.advisor.id,
    ]);
    expect(open).toBe(1);
  });

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

/** Everything that can become of a snippet. */
async function liveALittle(desk: EditorialDesk): Promise<void> {
  await desk.publish(
    'working-time',
    'de',
    firstLine((line) => `${line} Das gilt nicht für leitende Angestellte.`),
  );
  await desk.publish('paid-leave', 'ro', ({ full }) => ({
    full: full.map((line, at) => (at === 0 ? `${line}\nPe scurt.\n# nu e titlu` : line)),
  }));
  const checked = await desk.advisor.ask<Worked>('POST', '/api/snippets/paid-leave/texts/ro/check');
  expect(checked.body.code).toBeUndefined();

  const { head } = (await desk.workOn(desk.editor, 'overtime')).text;
  await desk.publish(
    'overtime',
    'de',
    firstLine((line) => `${line} Bald gilt mehr.`),
    { head: { ...head, validFrom: announcedFrom } },
  );

  const again = await desk.legal.ask<Worked>('POST', '/api/snippets/minimum-wage/vet-again', { languages: ['de', 'ro'], ...lawyer });
  expect(again.body.code).toBeUndefined();

  const wrong = await desk.workOn(desk.editor, 'payslip');
  const withdrawn = await desk.editor.ask<Worked>('POST', '/api/snippets/payslip/withdraw', {
    revisionId: wrong.text.standing?.id,
    reason: 'Das Gesetz ist anders.',
  });
  expect(withdrawn.body.code).toBeUndefined();

  const born = await desk.editor.ask<Worked>('POST', '/api/snippets', {
    key: 'notice-board',
    area: 'contract',
    title: 'Aushang im Betrieb',
    language: 'de',
    wordings: ['wo hängt das gesetz'],
  });
  expect(born.status).toBe(201);
  const { text } = await desk.workOn(desk.editor, 'written-terms');
  await desk.publish('notice-board', 'de', () => ({ ...text.words, title: 'Aushang im Betrieb' }), { head: text.head });
}
