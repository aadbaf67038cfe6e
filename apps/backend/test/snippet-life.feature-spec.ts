import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NormView, Problem, SnippetDetail, SnippetWork } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import { KnowledgeService } from '../src/knowledge/knowledge.service.js';
import { FeedReader } from '../src/live/feed-reader.js';
import { EventLog } from '../src/logger.js';
import { boot } from '../src/main.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { supersede } from './support/replies.js';
import { cell, type EditorialDesk, editorialDesk, find, firstLine, lawyer, textsOf } from './support/snippets.js';

type Worked = SnippetWork & Problem;
const today = dayInGermany();

describe('the life of a snippet', () => {
  let test: TestApp;
  let desk: EditorialDesk;

  beforeAll(async () => {
    test = await startApp();
    desk = await editorialDesk(test);
  });
  const others: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of others) await close();
    await test.stop();
  });

  it('words that somebody has written are vetted by another person, and are then citable on every node', async () => {
    const other = await boot({ ...test.config, ROLES: ['api'] }, new EventLog('silent'));
    others.push(() => other.close());
    const key = 'paid-leave';
    const begun = await desk.workOn(desk.editor, key);
    const saved = await desk.save(desk.editor, begun, { title: 'Bezahlter Urlaub: Sabbatjahr' });
    const submitted = await desk.submit(desk.editor, saved.body);
    expect(submitted.body.text).toMatchObject({ stage: 'in-review', moves: { vet: 'forbidden', 'send-back': 'same-person' } });
    expect((await desk.vet(desk.editor, submitted.body)).body.code).toBe('forbidden');

    const vetted = await desk.vet(desk.legal, submitted.body);
    const there = await eventually(
      async () => other.get(KnowledgeService).search('Bezahlter Urlaub Sabbatjahr', 'de', 5),
      (hits) => hits.some((hit) => hit.key === key && hit.revision?.title.includes('Sabbatjahr')),
    );
    expect(there[0]?.revision?.vetting).toMatchObject({ lawyer: lawyer.lawyer, qualification: lawyer.qualification, vettedOn: today });
    expect(vetted.body.text).toMatchObject({ version: 0, stage: null, standing: { number: 2, by: { name: 'editor' } } });
    expect(vetted.body.events.map(({ code, by }) => `${code} ${by?.name}`)).toEqual(['vetted legal', 'submitted editor', 'begun editor']);
    expect(cell(vetted.body, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'title', index: 0 }] });
  });

  it('whoever hears on the feed that words have changed finds them when they ask', async () => {
    const key = 'last-wage';
    const found: (string | undefined)[] = [];
    const stop = test.app.get(FeedReader).follow(test.desk.id, (entries) => {
      if (entries.some(({ change }) => change.subject === 'snippet' && change.id === key))
        found.push(test.app.get(KnowledgeService).usable(key, 'ro')?.title);
    });
    const [revision] = await test.database.query(
      `SELECT r.id, s.key FROM revisions r JOIN snippets s ON s.id = r.snippet_id WHERE s.key = $1 AND r.language = 'ro'`,
      [key],
    );
    // By another process, as far as this one can tell.
    await supersede(test, revision, { title: 'Ultimul salariu, pe scurt' });
    await eventually(
      async () => found,
      ({ length }) => length > 0,
    );
    stop();
    expect(found[0]).toBe('Ultimul salariu, pe scurt');
  });

  it('nobody vets words of their own, not even after somebody else has saved them too', async () => {
    const mine = await desk.save(desk.legal, await desk.workOn(desk.legal, 'overtime'), { title: 'Überstunden und ihr Lohn' });
    const both = await desk.save(desk.editor, mine.body, { title: 'Überstunden und der Lohn dafür' });
    const submitted = await desk.submit(desk.editor, both.body);
    expect((await desk.vet(desk.legal, submitted.body)).body.code).toBe('snippet-same-person');
    const back = await desk.supervisor.ask<Worked>('POST', '/api/snippets/overtime/send-back', {
      texts: textsOf(submitted.body),
      comment: 'Bitte kürzer.',
    });
    expect(back.body.text.stage).toBe('draft');
    expect(back.body.events[0]).toMatchObject({ code: 'sent-back', note: 'Bitte kürzer.', by: { name: 'supervisor' } });
    const gone = await desk.editor.ask<Worked>('DELETE', '/api/snippets/overtime/texts/de');
    expect(gone.body.text.version).toBe(0);
  });

  it('of two editors who save at once the second is told, sees both wordings word by word, and loses nothing', async () => {
    const begun = await desk.workOn(desk.editor, 'payslip');
    const [first, second] = [
      await desk.save(desk.editor, begun, { title: 'Lohnzettel lesen' }),
      await desk.save(desk.legal, begun, { title: 'Abrechnung prüfen' }),
    ];
    expect([first.status, second.status, second.body.code]).toEqual([200, 409, 'conflict']);
    const theirs = await desk.workOn(desk.legal, 'payslip');
    expect(theirs.text).toMatchObject({ version: 1, savedBy: { name: 'editor' }, words: { title: 'Lohnzettel lesen' } });
    const compared = await desk.legal.ask<{ changes: { part: string; words: { kind: string; text: string }[] }[] }>(
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
    expect((await desk.save(desk.legal, theirs, { title: 'Abrechnung prüfen' })).body.text.version).toBe(2);
  });

  it('what the checker finds is said with its place, and errors forbid to submit', async () => {
    const begun = await desk.workOn(desk.editor, 'unpaid-wages', 'ro');
    const wrong = await desk.save(desk.editor, begun, {
      title: '',
      public: `${begun.text.words.public} 99 zile. Contractul este garantat 100 %.`.repeat(3),
    });
    const problems = wrong.body.text.problems.map(({ section, code, weight }) => `${section} ${code} ${weight}`);
    expect(problems).toEqual(
      expect.arrayContaining(['title section-missing error', 'public public-too-long error', 'public parity-numbers error']),
    );
    expect((await desk.submit(desk.editor, wrong.body)).body).toMatchObject({ code: 'text-has-problems', parameters: { language: 'ro' } });
    const same = await desk.save(desk.editor, wrong.body, begun.text.words);
    expect((await desk.submit(desk.editor, same.body)).body.code).toBe('nothing-changed');
  });

  it('a withdrawn wording is not released any more, its translations go with it, and what stood before does not come back', async () => {
    const key = 'leave-payout';
    const changed = await desk.publish(key, 'de', ({ title }) => ({ title: `${title}!` }));
    const revisionId = changed.text.standing?.id;
    const withdrawn = await desk.editor.ask<Worked>('POST', `/api/snippets/${key}/withdraw`, {
      revisionId,
      reason: 'Das Gesetz ist anders.',
    });
    expect(withdrawn.status).toBe(200);
    for (const language of ['de', 'ro', 'fr'] as const) expect(cell(withdrawn.body, language)?.use).not.toBe('usable');
    expect(withdrawn.body.events[0]).toMatchObject({ code: 'withdrawn', note: 'Das Gesetz ist anders.' });
    await eventually(
      () => find(desk.advisor, 'Urlaubsabgeltung', 'de'),
      (hits) => hits.every((hit) => hit.key !== key),
    );
    expect(
      (await desk.editor.ask<Problem>('POST', `/api/snippets/${key}/withdraw`, { revisionId, reason: 'Noch einmal.' })).body.code,
    ).toBe('snippet-wrong-state');
  });

  it('a wording with a later first day is announced, and takes over on that day by itself', async () => {
    const key = 'insolvency-money';
    const begun = await desk.workOn(desk.editor, key);
    const validFrom = addDays(today, 20);
    const vetted = await desk.publish(
      key,
      'de',
      firstLine((line) => `${line} Das gilt nicht mehr.`),
      { head: { ...begun.text.head, validFrom } },
    );
    expect(cell(vetted, 'de')).toMatchObject({ use: 'usable', number: 1, announced: { from: validFrom } });
    expect(cell(vetted, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'full', index: 0 }] });
    const shown = (await desk.advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions.find(
      ({ language }) => language === 'ro',
    );
    expect(shown?.fullText.split('\n\n')).toHaveLength(begun.text.words.full.length);
  });

  it('a changed legal basis holds for all languages at once', async () => {
    const key = 'subcontractor-liability';
    const { head } = (await desk.workOn(desk.editor, key)).text;
    const vetted = await desk.publish(key, 'de', () => ({}), { head: { ...head, validTo: addDays(today, 90) } });
    expect(cell(vetted, 'ro')).toMatchObject({ use: 'usable', number: 2, outdated: [] });
    expect(vetted.events.filter(({ code }) => code === 'carried-over')).toHaveLength(10);
  });

  it('another person who speaks the language checks a wording, and a lawyer who was not at it confirms it', async () => {
    const key = 'overtime';
    await desk.publish(key, 'ro', ({ title }) => ({ title: `${title} `.trim() + '.' }));
    const url = `/api/snippets/${key}/texts/ro`;
    expect((await desk.editor.ask<Problem>('POST', `${url}/check`)).body.code).toBe('snippet-same-person');
    expect((await desk.advisor.ask<Problem>('POST', `/api/snippets/${key}/texts/hu/check`)).body.code).toBe('snippet-wrong-state');
    expect((await desk.advisor.ask<Worked>('POST', `${url}/check`)).body.languages.find(({ language }) => language === 'ro')?.state).toBe(
      'native-checked',
    );
    expect((await desk.advisor.ask<Problem>('POST', `${url}/confirm`)).body.code).toBe('forbidden');
    expect((await desk.legal.ask<Worked>('POST', `${url}/confirm`)).body.languages.find(({ language }) => language === 'ro')?.state).toBe(
      'legally-confirmed',
    );
    const again = await desk.legal.ask<Worked>('POST', `/api/snippets/${key}/vet-again`, {
      languages: ['ro', 'pl'],
      ...lawyer,
      nextCheckOn: addDays(today, 100),
    });
    expect(again.body.languages.filter(({ nextCheckOn }) => nextCheckOn === addDays(today, 100)).map(({ language }) => language)).toEqual([
      'ro',
      'pl',
    ]);
    expect(
      (await desk.legal.ask<Problem>('POST', `/api/snippets/${key}/vet-again`, { languages: ['ro'], ...lawyer, qualification: '' })).body
        .code,
    ).toBe('vetting-incomplete');
  });

  it('a new snippet is written, submitted and vetted from nothing', async () => {
    const made = await desk.editor.ask<Worked>('POST', '/api/snippets', {
      key: 'rest-breaks',
      area: 'time-and-leave',
      title: 'Ruhepausen',
      language: 'ro',
      wordings: ['am dreptul la pauza?'],
    });
    expect([made.status, made.body.languages.find(({ language }) => language === 'ro')?.work?.stage]).toEqual([201, 'draft']);
    expect(
      (await desk.editor.ask<Problem>('POST', '/api/snippets', { key: 'overtime', area: 'wages', title: '', language: 'de', wordings: [] }))
        .body.code,
    ).toBe('snippet-exists');
    const hit = (await desk.editor.ask<NormView>('GET', `/api/statutes/norm?law=ArbZG&norm=${encodeURIComponent('§ 4')}`)).body;
    expect((await desk.submit(desk.editor, made.body)).body.code).toBe('text-has-problems');
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
    const vetted = await desk.publish(
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
      () => find(desk.advisor, 'Ruhepausen', 'de'),
      (hits) => hits.some(({ key }) => key === 'rest-breaks'),
    );
  });
});
