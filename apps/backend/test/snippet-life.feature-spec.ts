import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CommentView,
  DraftView,
  EditorialTasks,
  FinderResult,
  KnowledgeFolder,
  NormView,
  PreviewView,
  Problem,
  SnippetDetail,
  SnippetWork,
  StatuteHits,
  VetBody,
  Words,
} from '@streetlight/contracts';
import { addDays, type Language } from '@streetlight/domain';
import { printKnowledgeBase, readKnowledgeBase } from '@streetlight/knowledge';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { germanDay } from '../src/clock.js';
import { KnowledgeService } from '../src/knowledge/knowledge.service.js';
import { loadFolder } from '../src/knowledge/load-folder.js';
import { EventLog } from '../src/logger.js';
import { boot } from '../src/main.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { knowledgeBaseFolder } from './support/database.js';
import { type Browser, createDesk, listCases, postToCommunity, readCase, signIn } from './support/factories.js';

const today = germanDay();
const lawyer = { lawyer: 'Dr. Erika Mustermann', qualification: 'Rechtsanwältin', vettedOn: today, nextCheckOn: null };

describe('the life of a snippet', () => {
  let test: TestApp;
  let editor: Browser;
  let legal: Browser;
  let supervisor: Browser;
  let advisor: Browser;

  beforeAll(async () => {
    test = await startApp();
    [editor, legal, supervisor, advisor] = (await Promise.all(
      (['editor', 'legal', 'supervisor', 'advisor'] as const).map((who) => signIn(test, test.desk.users[who])),
    )) as [Browser, Browser, Browser, Browser];
  });
  const others: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of others) await close();
    await test.stop();
  });

  type Answer = SnippetWork & Problem;
  const workOn = async (who: Browser, key: string, language: Language = 'de'): Promise<SnippetWork> =>
    (await who.ask<SnippetWork>('GET', `/api/snippets/${key}/work?language=${language}`)).body;
  const save = (who: Browser, work: SnippetWork, words: Partial<Words>, more: object = {}) =>
    who.ask<Answer>('PUT', `/api/snippets/${work.key}/texts/${work.text.language}`, {
      version: work.text.version,
      words: { ...work.text.words, ...words },
      head: work.text.language === 'de' ? work.text.head : null,
      marks: work.text.marks,
      confirmed: work.text.confirmed,
      ...more,
    });
  const textsOf = (work: SnippetWork) => [{ language: work.text.language, version: work.text.version }];
  const submit = (who: Browser, work: SnippetWork) => who.ask<Answer>('POST', `/api/snippets/${work.key}/submit`, { texts: textsOf(work) });
  const vet = (who: Browser, work: SnippetWork, more: Partial<z.input<typeof VetBody>> = {}) =>
    who.ask<Answer>('POST', `/api/snippets/${work.key}/vet`, { texts: textsOf(work), ...lawyer, ...more });
  /** Edit, submit, vet: by an editor and a lawyer. */
  async function publish(
    key: string,
    language: Language,
    words: (before: Words) => Partial<Words>,
    more: object = {},
  ): Promise<SnippetWork> {
    const begun = await workOn(editor, key, language);
    const saved = await save(editor, begun, words(begun.text.words), more);
    const submitted = await submit(editor, saved.body);
    expect([saved.status, submitted.status, submitted.body.text?.problems]).toEqual([200, 200, expect.any(Array)]);
    const vetted = await vet(legal, submitted.body);
    expect([vetted.status, vetted.body.code]).toEqual([200, undefined]);
    return vetted.body;
  }
  const cell = (work: SnippetWork, language: Language) => work.languages.find((one) => one.language === language);
  const find = async (who: Browser, text: string, language: Language) =>
    (await who.ask<FinderResult>('GET', `/api/finder?text=${encodeURIComponent(text)}&language=${language}&limit=20`)).body.hits;
  const firstLine = (change: (line: string) => string) => (before: Words) => ({
    full: before.full.map((line, at) => (at === 0 ? change(line) : line)),
  });

  it('words that somebody has written are vetted by another person, and are then citable on every node within a second', async () => {
    const other = await boot({ ...test.config, ROLES: ['api'] }, new EventLog('silent'));
    others.push(() => other.close());
    const key = 'paid-leave';
    const begun = await workOn(editor, key);
    const saved = await save(editor, begun, { title: 'Bezahlter Urlaub: Sabbatjahr' });
    const submitted = await submit(editor, saved.body);
    expect(submitted.body.text).toMatchObject({ stage: 'in-review', moves: { vet: 'forbidden', 'send-back': 'same-person' } });
    expect((await vet(editor, submitted.body)).body.code).toBe('forbidden');

    const vetted = await vet(legal, submitted.body);
    const since = Date.now();
    const there = await eventually(
      async () => other.get(KnowledgeService).search('Bezahlter Urlaub Sabbatjahr', 'de', 5),
      (hits) => hits.some((hit) => hit.key === key && hit.revision?.title.includes('Sabbatjahr')),
    );
    const took = Date.now() - since;
    expect(took).toBeLessThan(1000);
    expect(there[0]?.revision?.vetting).toMatchObject({ lawyer: lawyer.lawyer, qualification: lawyer.qualification, vettedOn: today });
    expect(vetted.body.text).toMatchObject({ version: 0, stage: null, standing: { number: 2, by: { name: 'editor' } } });
    expect(vetted.body.events.map(({ code, by }) => `${code} ${by?.name}`)).toEqual(['vetted legal', 'submitted editor', 'begun editor']);
    expect(cell(vetted.body, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'title', index: 0 }] });
  });

  it('nobody vets words of their own, not even after somebody else has saved them too', async () => {
    const mine = await save(legal, await workOn(legal, 'overtime'), { title: 'Überstunden und ihr Lohn' });
    const both = await save(editor, mine.body, { title: 'Überstunden und der Lohn dafür' });
    const submitted = await submit(editor, both.body);
    expect((await vet(legal, submitted.body)).body.code).toBe('snippet-same-person');
    const back = await supervisor.ask<Answer>('POST', '/api/snippets/overtime/send-back', {
      texts: textsOf(submitted.body),
      comment: 'Bitte kürzer.',
    });
    expect(back.body.text.stage).toBe('draft');
    expect(back.body.events[0]).toMatchObject({ code: 'sent-back', note: 'Bitte kürzer.', by: { name: 'supervisor' } });
    const gone = await editor.ask<Answer>('DELETE', '/api/snippets/overtime/texts/de');
    expect(gone.body.text.version).toBe(0);
  });

  it('of two editors who save at once the second is told, sees both wordings word by word, and loses nothing', async () => {
    const begun = await workOn(editor, 'payslip');
    const [first, second] = [
      await save(editor, begun, { title: 'Lohnzettel lesen' }),
      await save(legal, begun, { title: 'Abrechnung prüfen' }),
    ];
    expect([first.status, second.status, second.body.code]).toEqual([200, 409, 'conflict']);
    const theirs = await workOn(legal, 'payslip');
    expect(theirs.text).toMatchObject({ version: 1, savedBy: { name: 'editor' }, words: { title: 'Lohnzettel lesen' } });
    const compared = await legal.ask<{ changes: { part: string; words: { kind: string; text: string }[] }[] }>(
      'POST',
      '/api/snippet-comparisons',
      {
        language: 'de',
        before: theirs.text.words,
        after: { ...theirs.text.words, title: 'Abrechnung prüfen' },
      },
    );
    const title = compared.body.changes.find(({ part }) => part === 'title');
    expect(
      title?.words
        .filter(({ kind }) => kind === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('Abrechnung');
    expect((await save(legal, theirs, { title: 'Abrechnung prüfen' })).body.text.version).toBe(2);
  });

  it('what the checker finds is said with its place, and errors forbid to submit', async () => {
    const begun = await workOn(editor, 'unpaid-wages', 'ro');
    const wrong = await save(editor, begun, {
      title: '',
      public: `${begun.text.words.public} 99 zile. Contractul este garantat 100 %.`.repeat(3),
    });
    const problems = wrong.body.text.problems.map(({ section, code, weight }) => `${section} ${code} ${weight}`);
    expect(problems).toEqual(
      expect.arrayContaining(['title section-missing error', 'public public-too-long error', 'public parity-numbers error']),
    );
    expect((await submit(editor, wrong.body)).body).toMatchObject({ code: 'text-has-problems', parameters: { language: 'ro' } });
    const same = await save(editor, wrong.body, begun.text.words);
    expect((await submit(editor, same.body)).body.code).toBe('nothing-changed');
  });

  it('a change of meaning takes just that paragraph of each language out of use, until somebody has written it anew', async () => {
    const key = 'working-time';
    const before = (await find(advisor, key, 'ro')).length;
    const old = await workOn(editor, key, 'ro');
    const changed = await publish(
      key,
      'de',
      firstLine((line) => `${line} Das gilt nicht für leitende Angestellte.`),
    );
    expect(cell(changed, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'full', index: 0 }] });
    const detail = await eventually(
      async () => (await advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions,
      (found) => !found.find(({ language }) => language === 'ro')?.fullText.includes(old.text.words.full[0]?.slice(0, 30) ?? ''),
    );
    for (const language of ['ro', 'pl', 'fr'] as const) {
      const shown = detail.find((revision) => revision.language === language);
      expect(shown?.usability).toBe('usable');
      expect(shown?.fullText.split('\n\n')).toHaveLength(old.text.words.full.length - 1);
    }
    expect(before).toBeGreaterThanOrEqual(0);

    const work = await workOn(editor, key, 'ro');
    expect(work.text).toMatchObject({ outdated: [{ part: 'full', index: 0 }], source: { number: 2 } });
    expect(work.text.changes.find(({ part, change }) => part === 'full' && change === 'amended')).toMatchObject({
      weight: 'meaning',
      after: 0,
    });
    const edited = await publish(
      key,
      'ro',
      firstLine((line) => `${line} Regula nu se aplică personalului de conducere.`),
    );
    expect(cell(edited, 'ro')).toMatchObject({ state: 'edited', outdated: [] });
    expect(cell(edited, 'pl')?.outdated).toEqual([{ part: 'full', index: 0 }]);
    await eventually(
      async () =>
        (await advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions.find(({ language }) => language === 'ro'),
      (shown) => shown?.fullText.includes('personalului de conducere') ?? false,
    );
  });

  it('a misspelling corrected keeps the translations, and so does what an editor calls one; a person may also call it meaning', async () => {
    const typo = await publish(
      'working-time-records',
      'de',
      firstLine((line) => line.replace(/\.$/, '')),
    );
    expect(cell(typo, 'ro')?.outdated.filter(({ part }) => part === 'full')).toEqual([]);
    const marked = await publish(
      'claims-expire',
      'de',
      firstLine((line) => `${line} Das ist wichtig.`),
      { marks: { 'full.0': 'typo' } },
    );
    expect(cell(marked, 'ro')?.outdated).toEqual([]);
    const confirmedByPerson = await publish(
      'last-wage',
      'de',
      firstLine((line) => line.replace(/\.$/, '')),
      { marks: { 'full.0': 'meaning' } },
    );
    expect(cell(confirmedByPerson, 'ro')?.outdated).toEqual([{ part: 'full', index: 0 }]);
  });

  it('where the public text is outdated the language is out of use for the finder and for a release until it says the same again', async () => {
    const key = 'wage-deductions';
    const { id } = (await postToCommunity(test, 'Imi poate lua seful chiria din salariu?')).body;
    const cases = await eventually(
      () => listCases(advisor, '?view=open'),
      (list) => list.counter.unread === 0 && list.items.length > 0,
    );
    const found = await Promise.all(cases.items.map((item) => readCase(advisor, item.id)));
    const detail = found.find((one) => one.question.id === id);
    if (!detail) throw new Error('the post opened no case');
    await advisor.ask('POST', `/api/cases/${detail.id}/take`, { version: detail.version });
    const cited = cell(await workOn(editor, key), 'ro')?.revisionId;
    const draft = await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, {
      version: 0,
      text: 'Răspuns.',
      language: 'ro',
      inReplyTo: id,
      revisionIds: [cited],
    });
    const changed = await publish(key, 'de', ({ public: words }) => ({ public: words.replace(/^(\S+)/, 'Nicht immer: $1') }));
    expect(cell(changed, 'ro')).toMatchObject({ use: 'outdated', outdated: [{ part: 'public', index: 0 }] });
    const release = await advisor.ask<Problem>(
      'POST',
      `/api/drafts/${draft.body.id}/release`,
      { version: draft.body.version },
      { 'idempotency-key': 'outdated-words-are-not-sent' },
    );
    expect(release.body).toMatchObject({ code: 'citation-not-valid', parameters: { key, usability: 'outdated' } });
    const hits = await eventually(
      () => find(advisor, 'Lohnabzug Abzüge vom Lohn', 'ro'),
      (all) => all.every((hit) => hit.key !== key || hit.revision === null),
    );
    expect(hits.find((hit) => hit.key === key)?.revision ?? null).toBeNull();

    const work = await workOn(editor, key, 'ro');
    const confirmed = await save(editor, work, {}, { confirmed: ['public.0'] });
    expect(confirmed.body.text.outdated).toEqual([]);
    const vetted = await vet(legal, (await submit(editor, confirmed.body)).body);
    expect(cell(vetted.body, 'ro')).toMatchObject({ use: 'usable', outdated: [] });
  });

  it('a withdrawn wording is not released any more, its translations go with it, and what stood before does not come back', async () => {
    const key = 'leave-payout';
    const changed = await publish(key, 'de', ({ title }) => ({ title: `${title}!` }));
    const revisionId = changed.text.standing?.id;
    const withdrawn = await editor.ask<Answer>('POST', `/api/snippets/${key}/withdraw`, { revisionId, reason: 'Das Gesetz ist anders.' });
    expect(withdrawn.status).toBe(200);
    for (const language of ['de', 'ro', 'fr'] as const) expect(cell(withdrawn.body, language)?.use).not.toBe('usable');
    expect(withdrawn.body.events[0]).toMatchObject({ code: 'withdrawn', note: 'Das Gesetz ist anders.' });
    await eventually(
      () => find(advisor, 'Urlaubsabgeltung', 'de'),
      (hits) => hits.every((hit) => hit.key !== key),
    );
    expect((await editor.ask<Problem>('POST', `/api/snippets/${key}/withdraw`, { revisionId, reason: 'Noch einmal.' })).body.code).toBe(
      'snippet-wrong-state',
    );
  });

  it('a wording with a later first day is announced, and takes over on that day by itself', async () => {
    const key = 'insolvency-money';
    const begun = await workOn(editor, key);
    const validFrom = addDays(today, 20);
    const vetted = await publish(
      key,
      'de',
      firstLine((line) => `${line} Das gilt nicht mehr.`),
      { head: { ...begun.text.head, validFrom } },
    );
    expect(cell(vetted, 'de')).toMatchObject({ use: 'usable', number: 1, announced: { from: validFrom } });
    expect(cell(vetted, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'full', index: 0 }] });
    const shown = (await advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions.find(
      ({ language }) => language === 'ro',
    );
    expect(shown?.fullText.split('\n\n')).toHaveLength(begun.text.words.full.length);
  });

  it('a changed legal basis holds for all languages at once', async () => {
    const key = 'subcontractor-liability';
    const { head } = (await workOn(editor, key)).text;
    const vetted = await publish(key, 'de', () => ({}), { head: { ...head, validTo: addDays(today, 90) } });
    expect(cell(vetted, 'ro')).toMatchObject({ use: 'usable', number: 2, outdated: [] });
    expect(vetted.events.filter(({ code }) => code === 'carried-over')).toHaveLength(10);
  });

  it('another person who speaks the language checks a wording, and a lawyer who was not at it confirms it', async () => {
    const key = 'overtime';
    await publish(key, 'ro', ({ title }) => ({ title: `${title} `.trim() + '.' }));
    const url = `/api/snippets/${key}/texts/ro`;
    expect((await editor.ask<Problem>('POST', `${url}/check`)).body.code).toBe('snippet-same-person');
    expect((await advisor.ask<Problem>('POST', `/api/snippets/${key}/texts/hu/check`)).body.code).toBe('snippet-wrong-state');
    expect((await advisor.ask<Answer>('POST', `${url}/check`)).body.languages.find(({ language }) => language === 'ro')?.state).toBe(
      'native-checked',
    );
    expect((await advisor.ask<Problem>('POST', `${url}/confirm`)).body.code).toBe('forbidden');
    expect((await legal.ask<Answer>('POST', `${url}/confirm`)).body.languages.find(({ language }) => language === 'ro')?.state).toBe(
      'legally-confirmed',
    );
    const again = await legal.ask<Answer>('POST', `/api/snippets/${key}/vet-again`, {
      languages: ['ro', 'pl'],
      ...lawyer,
      nextCheckOn: addDays(today, 100),
    });
    expect(again.body.languages.filter(({ nextCheckOn }) => nextCheckOn === addDays(today, 100)).map(({ language }) => language)).toEqual([
      'ro',
      'pl',
    ]);
    expect(
      (await legal.ask<Problem>('POST', `/api/snippets/${key}/vet-again`, { languages: ['ro'], ...lawyer, qualification: '' })).body.code,
    ).toBe('vetting-incomplete');
  });

  it('the editors list holds what has to be done and by whom: a wage without successor asks for a decision by itself', async () => {
    const tasks = (await editor.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body;
    expect(tasks.items.find(({ kind, key }) => kind === 'decide' && key === 'sector-minimum-wages')).toMatchObject({
      due: '2027-01-01',
      mine: true,
      values: expect.arrayContaining(['minimum-wage-cleaning']),
    });
    expect(tasks.items.find(({ kind, key, language }) => kind === 'retranslate' && key === 'working-time' && language === 'pl')?.mine).toBe(
      true,
    );
    const submitted = await submit(editor, (await save(editor, await workOn(editor, 'minimum-wage'), { title: 'Der Mindestlohn' })).body);
    expect(submitted.status).toBe(200);
    const forLegal = (await legal.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body;
    expect(forLegal.items.find(({ kind, key }) => kind === 'vet' && key === 'minimum-wage')).toMatchObject({
      language: 'de',
      mine: true,
      level: 0,
    });
    expect(
      (await advisor.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body.items.some(({ kind, mine }) => kind === 'decide' && mine),
    ).toBe(false);
  });

  it('comments stay with their desk, whose people resolve them', async () => {
    const said = await advisor.ask<CommentView>('POST', '/api/snippets/overtime/comments', {
      language: 'ro',
      part: 'full',
      paragraph: 0,
      text: 'Das sagt niemand so.',
    });
    expect(said.body).toMatchObject({ by: { name: 'advisor' }, resolved: null });
    const elsewhere = await createDesk(test.database);
    const stranger = await signIn(test, elsewhere.users.editor);
    expect((await workOn(stranger, 'overtime')).comments).toEqual([]);
    expect((await stranger.ask('POST', `/api/snippet-comments/${said.body.id}/settle`, { resolved: true })).status).toBe(404);
    const settled = await editor.ask<CommentView>('POST', `/api/snippet-comments/${said.body.id}/settle`, { resolved: true });
    expect(settled.body.resolved?.by.name).toBe('editor');
    expect((await workOn(editor, 'overtime')).comments).toHaveLength(1);
    // The knowledge base itself is one for all desks: what one has vetted the other may cite.
    expect((await workOn(stranger, 'working-time')).text.standing?.number).toBe(2);
    await expect(test.database.query(`UPDATE snippet_comments SET text = 'other'`)).rejects.toThrow('only be resolved');
  });

  it('citations are found in the statutes, cut as they count, and a quotation is proved word for word', async () => {
    const hits = (await editor.ask<z.output<typeof StatuteHits>>('GET', `/api/statutes/search?text=${encodeURIComponent('§ 4 KSchG')}`))
      .body.items;
    expect(hits[0]).toMatchObject({ law: 'KSchG', norm: '§ 4' });
    const byWords = (
      await editor.ask<z.output<typeof StatuteHits>>(
        'GET',
        `/api/statutes/search?text=${encodeURIComponent('drei Wochen Kündigung Klage')}`,
      )
    ).body.items;
    expect(byWords.map(({ law, norm }) => `${norm} ${law}`)).toContain('§ 4 KSchG');
    const norm = (await editor.ask<NormView>('GET', `/api/statutes/norm?law=KSchG&norm=${encodeURIComponent('§ 4')}`)).body;
    const quote = norm.paragraphs[0]?.sentences[0]?.slice(0, 60) ?? '';
    const prove = async (words: string) =>
      (
        await editor.ask<{ fault: string | null }>(
          'GET',
          `/api/statutes/citation?law=KSchG&norm=${encodeURIComponent('§ 4')}&sentence=1&quote=${encodeURIComponent(words)}`,
        )
      ).body.fault;
    expect([await prove(quote), await prove(`${quote} erfunden`)]).toEqual([null, 'quote-not-verbatim']);
  });

  it('a preview shows the words as of a day, and which amounts will change', async () => {
    const { words } = (await workOn(editor, 'minimum-wage')).text;
    const preview = async (on: string) =>
      (await editor.ask<PreviewView>('POST', '/api/snippet-previews', { language: 'de', words, on })).body;
    const now = await preview('2026-11-22');
    expect(now.public).toContain('13,90');
    expect(now.announced).toContainEqual({ name: 'minimum-wage', from: '2027-01-01', amount: expect.stringContaining('14,60') });
    expect((await preview('2027-02-01')).public).toContain('14,60');
  });

  it('a new snippet is written, submitted and vetted from nothing', async () => {
    const made = await editor.ask<Answer>('POST', '/api/snippets', {
      key: 'rest-breaks',
      area: 'time-and-leave',
      title: 'Ruhepausen',
      language: 'ro',
      wordings: ['am dreptul la pauza?'],
    });
    expect([made.status, made.body.languages.find(({ language }) => language === 'ro')?.work?.stage]).toEqual([201, 'draft']);
    expect(
      (await editor.ask<Problem>('POST', '/api/snippets', { key: 'overtime', area: 'wages', title: '', language: 'de', wordings: [] })).body
        .code,
    ).toBe('snippet-exists');
    const hit = (await editor.ask<NormView>('GET', `/api/statutes/norm?law=ArbZG&norm=${encodeURIComponent('§ 4')}`)).body;
    expect((await submit(editor, made.body)).body.code).toBe('text-has-problems');
    const sources = [
      {
        law: 'ArbZG',
        norm: '§ 4',
        paragraph: null,
        sentence: 1,
        number: null,
        role: 'basis',
        quote: hit.paragraphs[0]?.sentences[0] ?? null,
      },
    ];
    const vetted = await publish(
      'rest-breaks',
      'de',
      () => ({
        public: 'Nach dem Gesetz gibt es Pausen (§ 4 ArbZG). Kostenlose Hilfe: Faire Mobilität.',
        full: ['Die Pause steht vorher fest.'],
      }),
      { head: { ...made.body.text.head, sources } },
    );
    expect(cell(vetted, 'de')).toMatchObject({ use: 'usable', number: 1 });
    await eventually(
      () => find(advisor, 'Ruhepausen', 'de'),
      (hits) => hits.some(({ key }) => key === 'rest-breaks'),
    );
  });

  it('the folder comes out of the database as it went in, and says what was vetted since', async () => {
    const { files } = (await editor.ask<z.output<typeof KnowledgeFolder>>('GET', '/api/knowledge-folder')).body;
    const read = readKnowledgeBase(knowledgeBaseFolder);
    if (!read.ok) throw new Error('the folder has problems');
    const untouched = [...printKnowledgeBase(read.knowledgeBase)].filter(
      ([path]) => path.includes('/') && !/time-and-leave|wages/.test(path),
    );
    for (const [path, content] of untouched) expect([path, files[path]]).toEqual([path, content]);
    expect(files['time-and-leave/working-time/ro.md']).toContain('personalului de conducere');
    const directory = mkdtempSync(join(tmpdir(), 'streetlight-folder-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    const again = readKnowledgeBase(directory);
    const base = again.ok ? again.knowledgeBase : again.readable;
    rmSync(directory, { recursive: true });
    expect(again.problems.filter(({ code }) => code !== 'language-missing')).toEqual([]);
    expect(await loadFolder(test.database, base, null)).toBe(0);
  });
});
