import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FinderResult, FolderImportView, Problem } from '@streetlight/contracts';
import { packFolder } from '@streetlight/knowledge';
import { eventually, startApp, type TestApp } from './support/app.js';
import { bootMs } from './support/draft-desk.js';
import { download, type Files, packed, unpacked, upload } from './support/folder.js';
import { cell, type EditorialDesk, editorialDesk, find } from './support/snippets.js';

type Imported = FolderImportView & Problem;
const overtime = 'wages/overtime';

describe('bringing a packed folder in', () => {
  let test: TestApp;
  let desk: EditorialDesk;
  let base: Files;

  beforeAll(async () => {
    test = await startApp();
    desk = await editorialDesk(test);
    base = await unpacked(await download(test, desk.editor));
  }, bootMs);
  afterAll(() => test.stop());

  const preview = (archive: Buffer, beside = false, who = desk.editor) =>
    upload<Imported>(test, who, '/api/knowledge-folder/preview', archive, { beside: String(beside) });
  const bringIn = (archive: Buffer, fingerprint: string, beside = false, who = desk.editor) =>
    upload<Imported>(test, who, '/api/knowledge-folder', archive, { beside: String(beside), fingerprint });

  /** The folder with some files changed; null takes one out. */
  const folderWith = (changes: Record<string, string | null | ((content: string) => string)>, only?: string): Promise<Buffer> => {
    const files: Files = new Map([...base].filter(([path]) => only === undefined || path.startsWith(only)));
    for (const [path, change] of Object.entries(changes)) {
      const content = files.get(path) ?? '';
      const now = typeof change === 'function' ? change(content) : change;
      if (now === content) throw new Error(`${path} does not change`);
      if (now === null) files.delete(path);
      else files.set(path, now);
    }
    return packed(files);
  };
  const replaced = (from: string | RegExp, to: string) => (content: string) => content.replace(from, to);
  const stored = async () =>
    (
      await test.database.query(
        'SELECT (SELECT count(*) FROM snippets)::int AS snippets, (SELECT count(*) FROM working_copies)::int AS drafts, (SELECT count(*) FROM revisions)::int AS wordings',
      )
    )[0];
  /** A snippet that the product does not know, made from one it does. */
  const born = (key: string): Record<string, string> =>
    Object.fromEntries(
      [...base]
        .filter(([path]) => path.startsWith(`${overtime}/`) && !path.endsWith('history.yaml'))
        .map(([path, content]) => [
          path.replace('overtime', key),
          content.replace('key: overtime', `key: ${key}`).replace('state: edited', 'state: legally-confirmed'),
        ]),
    );

  it('what was downloaded a moment ago changes nothing, and says so of every snippet', async () => {
    const { status, body } = await preview(await packed(base));
    expect([status, body.problems, body.setAside, body.snippets.length]).toEqual([200, [], [], 66]);
    expect(body.snippets.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    const done = await bringIn(await packed(base), body.fingerprint);
    expect([done.status, done.body.drafts]).toEqual([200, 0]);
  });

  it('words that would replace vetted ones are refused with file, line and what helps, and nothing of the folder is stored', async () => {
    const before = await stored();
    const archive = await folderWith({ [`${overtime}/ro.md`]: replaced('# full\n', '# full\nAltfel spus. '), ...born('night-shifts') });
    const { body } = await preview(archive);
    const refused = body.snippets.find(({ key }) => key === 'overtime');
    expect(refused?.problems).toEqual([
      {
        file: `${overtime}/ro.md`,
        line: 2,
        code: 'overwrites-vetted',
        message: 'these words would replace ones that Test lawyer has vetted on 2026-11-01',
        remedy: expect.stringContaining('as drafts beside'),
      },
    ]);
    expect(refused?.texts.find(({ language }) => language === 'ro')?.changes[0]?.words).toContainEqual({
      kind: 'added',
      text: expect.stringContaining('Altfel'),
    });
    const done = await bringIn(archive, body.fingerprint);
    expect([done.status, done.body.code, done.body.parameters]).toEqual([
      422,
      'folder-refused',
      { count: 1, file: `${overtime}/ro.md`, line: 2 },
    ]);
    expect(await stored()).toEqual(before);
  });

  it('brought in beside, they are drafts: the vetted words stay in use until another person vets the new ones', async () => {
    const archive = await folderWith({ [`${overtime}/ro.md`]: replaced('# full\n', '# full\nAltfel spus. ') }, 'wages/');
    const { body } = await preview(archive, true);
    expect(body.snippets.find(({ key }) => key === 'overtime')).toMatchObject({ outcome: 'changed', problems: [] });
    expect((await bringIn(archive, body.fingerprint, true)).body.drafts).toBe(1);
    const work = await desk.workOn(desk.legal, 'overtime', 'ro');
    expect(work.text).toMatchObject({ stage: 'draft', version: 1, savedBy: { name: 'editor' } });
    expect(work.text.words.full[0]).toContain('Altfel spus.');
    expect([cell(work, 'ro')?.use, work.text.standing?.words.full[0]?.includes('Altfel')]).toEqual(['usable', false]);
    expect(work.events[0]).toMatchObject({ code: 'imported', language: 'ro', by: { name: 'editor' } });
    const [audited] = await test.database.query(`SELECT subject_id, parameters FROM audit_events WHERE action = 'snippet.imported'`);
    expect(audited).toEqual({ subject_id: 'overtime', parameters: { texts: 1 } });
    const [fed] = await test.database.query(`SELECT change FROM feed WHERE subject_id = 'overtime' ORDER BY id DESC LIMIT 1`);
    expect(fed.change).toBe('imported');
    expect((await preview(archive, true)).body.snippets.find(({ key }) => key === 'overtime')?.outcome).toBe('unchanged');

    const other = await folderWith({ [`${overtime}/ro.md`]: replaced('# full\n', '# full\nCu totul altfel. ') }, 'wages/');
    expect((await preview(other, true)).body.snippets.find(({ key }) => key === 'overtime')?.problems).toMatchObject([
      { file: `${overtime}/ro.md`, line: 2, code: 'being-written', message: expect.stringContaining('editor is writing here') },
    ]);
    const submitted = await desk.submit(desk.editor, work);
    const vetted = await desk.vet(desk.legal, submitted.body);
    expect(vetted.body.text.standing?.number).toBe(2);
    expect(
      (await preview(await packed(base))).body.snippets
        .find(({ key }) => key === 'overtime')
        ?.texts.find(({ language }) => language === 'ro')?.outcome,
    ).toBe('older');
  });

  it('a new snippet comes in as drafts in all languages, never more vetted than that, and is found once somebody has vetted it', async () => {
    const archive = await folderWith(born('standby-hours'), 'wages/standby-hours');
    const { body } = await preview(archive);
    expect(body.snippets).toMatchObject([{ key: 'standby-hours', area: 'wages', outcome: 'new', problems: [] }]);
    expect((await bringIn(archive, body.fingerprint)).body.drafts).toBe(11);
    const [row] = await test.database.query(`SELECT sample, facts FROM snippets WHERE key = 'standby-hours'`);
    expect(row.sample).toBe(true);
    const states = await test.database.query(
      `SELECT w.state, count(*)::int FROM working_copies w JOIN snippets s ON s.id = w.snippet_id WHERE s.key = 'standby-hours' GROUP BY 1 ORDER BY 1`,
    );
    expect(states.map(({ state }: { state: string }) => state)).toContain('edited');
    expect(await found('standby-hours')).toBe(false);
    const work = await desk.workOn(desk.editor, 'standby-hours');
    await desk.vet(desk.legal, (await desk.submit(desk.editor, work)).body);
    await eventually(() => found('standby-hours'), Boolean);
  });
  const found = async (key: string): Promise<boolean> => {
    const { text } = await desk.workOn(desk.editor, key);
    const hits: FinderResult['hits'] = await find(desk.advisor, text.words.title, 'de');
    return hits.some((hit) => hit.key === key);
  };

  it('a translation that comes with a new source says it once that is vetted; paragraphs that were left as they are do not', async () => {
    const add =
      (...sentences: [string, string?]) =>
      (content: string) => {
        const [head = '', full = ''] = content.split('# full\n');
        const lines = full.split('\n\n').map((line, at) => (sentences[at] && at < 2 ? `${line} ${sentences[at]}` : line));
        return [head, lines.join('\n\n')].join('# full\n');
      };
    const folder = 'wages/payslip';
    const archive = await folderWith(
      {
        [`${folder}/de.md`]: add('Das gilt nicht für Beamte.', 'Das gilt nicht für Richter.'),
        [`${folder}/ro.md`]: add('Regula nu se aplică funcționarilor.'),
        [`${folder}/pl.md`]: add('To nie dotyczy urzędników.', 'To nie dotyczy sędziów.'),
      },
      `${folder}/`,
    );
    const { body } = await preview(archive, true);
    expect((await bringIn(archive, body.fingerprint, true)).body.drafts).toBe(3);
    for (const language of ['de', 'ro', 'pl'] as const) {
      const submitted = await desk.submit(desk.editor, await desk.workOn(desk.editor, 'payslip', language));
      expect((await desk.vet(desk.legal, submitted.body)).body.code).toBeUndefined();
    }
    const work = await desk.workOn(desk.editor, 'payslip');
    expect((['pl', 'ro', 'bg'] as const).map((language) => cell(work, language)?.outdated.map(({ index }) => index))).toEqual([
      [],
      [1],
      [0, 1],
    ]);
  });

  it('of two who bring the same in at once one does it, and the other is told that the knowledge base has moved', async () => {
    const archive = await folderWith(born('double-shifts'), 'wages/double-shifts');
    const { fingerprint } = (await preview(archive)).body;
    const answers = await Promise.all([bringIn(archive, fingerprint), bringIn(archive, fingerprint, false, desk.legal)]);
    expect(answers.map(({ status, body }) => [status, body.code, body.drafts])).toEqual(
      expect.arrayContaining([
        [200, undefined, 11],
        [409, 'folder-moved', undefined],
      ]),
    );
    expect((await preview(archive)).body.snippets[0]?.outcome).toBe('unchanged');
  });

  it('what was not looked at is not brought in', async () => {
    const archive = await folderWith(born('rest-days'), 'wages/rest-days');
    expect((await bringIn(archive, 'guessed')).body.code).toBe('folder-moved');
    const { fingerprint } = (await preview(archive)).body;
    expect((await bringIn(await folderWith({ ...born('rest-days'), ...born('rest-hours') }, 'wages/rest-'), fingerprint)).body.code).toBe(
      'folder-moved',
    );
  });

  it.each<[string, Record<string, string | null | ((content: string) => string)>, object]>([
    [
      'broken YAML',
      { [`${overtime}/snippet.yaml`]: replaced('tier: ', 'tier: [') },
      { file: `${overtime}/snippet.yaml`, line: expect.any(Number), code: 'yaml' },
    ],
    ['a missing language', { [`${overtime}/el.md`]: null }, { file: `${overtime}/snippet.yaml`, line: 1, code: 'language-missing' }],
    [
      'a citation of a norm that does not exist',
      { [`${overtime}/snippet.yaml`]: replaced(/norm: § \d+\w*/, 'norm: § 9999') },
      { file: `${overtime}/snippet.yaml`, code: expect.stringMatching(/norm|citation/) },
    ],
    [
      'a file that belongs to nothing',
      { [`${overtime}/notes.txt`]: 'hello' },
      { file: `${overtime}/notes.txt`, line: 1, code: 'unknown-file' },
    ],
    ['another area', { 'dismissal/overtime/snippet.yaml': 'key: overtime\n' }, { code: expect.any(String) }],
    [
      'facts under vetted words',
      { [`${overtime}/snippet.yaml`]: replaced(/facts: \[[^\]]*\]/, 'facts: [K1]') },
      { file: `${overtime}/snippet.yaml`, line: 4, code: 'fixed-field' },
    ],
    [
      'numbers that differ',
      { [`${overtime}/ro.md`]: replaced('# full\n', '# full\n77 zile. ') },
      { file: `${overtime}/ro.md`, code: 'parity-numbers' },
    ],
    [
      'a sign that cannot be stored',
      { [`${overtime}/ro.md`]: replaced(/^title: .*$/m, 'title: "a\\0b"') },
      { file: `${overtime}/ro.md`, code: 'bad-field' },
    ],
  ])('%s is refused with file and line', async (_, changes, problem) => {
    const before = await stored();
    const archive = await folderWith(changes, `${overtime}/`);
    const { status, body } = await preview(archive, true);
    expect(status).toBe(200);
    const problems = [...body.problems, ...body.snippets.flatMap((snippet) => snippet.problems)];
    expect(problems).toContainEqual(expect.objectContaining(problem));
    for (const { remedy } of problems) expect(remedy).not.toBe('');
    expect((await bringIn(archive, body.fingerprint, true)).body.code).toBe('folder-refused');
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['no archive', Buffer.from('Dear editors,'), 422, 'folder-not-zip'],
    ['a damaged archive', null, 422, 'folder-not-zip'],
    ['an archive without a file', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1'), 422, 'folder-empty'],
    ['an archive of something else', packFolder(new Map([['holiday/beach.txt', 'x']])), 422, 'folder-empty'],
    [
      'an archive that unpacks to far more than a knowledge base',
      packFolder(new Map([[`${overtime}/de.md`, '0'.repeat(130 * 1024 * 1024)]])),
      413,
      'folder-too-large',
    ],
    ['an archive that is too large', Buffer.alloc(33 * 1024 * 1024), 413, 'folder-too-large'],
  ])('%s is refused by the name of the file', async (_, archive, status, code) => {
    const bytes = archive === null ? (await packed(base)).subarray(0, 90_000) : await archive;
    const answer = await preview(bytes);
    expect([answer.status, answer.body.code, answer.body.parameters['file']]).toEqual([status, code, 'folder.zip']);
  });

  it('a snippet that stands in another area here is refused, with the way back', async () => {
    const moved = new Map(
      [...base]
        .filter(([path]) => path.startsWith(`${overtime}/`))
        .map(([path, content]) => [path.replace('wages/', 'sickness/'), content]),
    );
    expect((await preview(await packed(moved))).body.snippets.find(({ key }) => key === 'overtime')?.problems).toMatchObject([
      { file: 'sickness/overtime/snippet.yaml', line: 1, code: 'area-changed', remedy: 'move its folder to wages' },
    ]);
  });

  it('lists and values of the folder are not taken over, and it is said which are others', async () => {
    const { body } = await preview(await folderWith({ 'values.yaml': replaced('13.90', '13.95') }));
    expect([body.setAside, body.snippets.every(({ outcome }) => outcome !== 'refused')]).toEqual([['values.yaml'], true]);
  });

  it('only those who write bring a folder in; everybody who reads takes it out', async () => {
    expect((await preview(await packed(base), false, desk.advisor)).status).toBe(403);
    expect((await bringIn(await packed(base), '', false, desk.supervisor)).status).toBe(403);
    expect((await download(test, desk.advisor)).length).toBeGreaterThan(100_000);
  });
});
