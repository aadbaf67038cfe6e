import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, SnippetWork } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import { checkKnowledgeBase, type KnowledgeBase, snippetsOnDay } from '@streetlight/knowledge';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadFolder } from '../src/knowledge/load-folder.js';
import { startApp, type TestApp } from './support/app.js';
import { bootMs } from './support/draft-desk.js';
import { download, type Files, filesOf, folderOf, freshDatabase, unpacked } from './support/folder.js';
import { type EditorialDesk, editorialDesk, firstLine, lawyer } from './support/snippets.js';

type Worked = SnippetWork & Problem;
const today = dayInGermany();
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
  }, bootMs);
  afterAll(() => test.stop());

  const historyOf = (key: string) => taken.snippets.get(key)?.history ?? [];

  it(
    'brought into another database and taken out again it is the same, byte for byte',
    async () => {
      const other = await freshDatabase();
      await loadFolder(other.database, taken, null);
      const again = await filesOf(other.database, taken);
      expect([...again.keys()]).toEqual([...files.keys()]);
      for (const [path, content] of files) expect([path, again.get(path)]).toEqual([path, content]);
      expect(await loadFolder(other.database, taken, null)).toBe(0);
      await other.drop();
    },
    bootMs,
  );

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

  it(
    'a later folder goes on from an earlier one with its vettings; one that says other words brings them unvetted',
    async () => {
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
    },
    bootMs,
  );
});

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
