import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftView, Problem, SnippetDetail } from '@streetlight/contracts';
import { eventually, startApp, type TestApp } from './support/app.js';
import { listCases, postToCommunity, readCase } from './support/factories.js';
import { cell, type EditorialDesk, editorialDesk, find, firstLine } from './support/snippets.js';

describe('words whose source has changed', () => {
  let test: TestApp;
  let desk: EditorialDesk;

  beforeAll(async () => {
    test = await startApp();
    desk = await editorialDesk(test);
  });
  afterAll(() => test.stop());

  it('a change of meaning takes just that paragraph of each language out of use, until somebody has written it anew', async () => {
    const key = 'working-time';
    const before = (await find(desk.advisor, key, 'ro')).length;
    const old = await desk.workOn(desk.editor, key, 'ro');
    const changed = await desk.publish(
      key,
      'de',
      firstLine((line) => `${line} Das gilt nicht für leitende Angestellte.`),
    );
    expect(cell(changed, 'ro')).toMatchObject({ use: 'usable', outdated: [{ part: 'full', index: 0 }] });
    const detail = await eventually(
      async () => (await desk.advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions,
      (found) => !found.find(({ language }) => language === 'ro')?.fullText.includes(old.text.words.full[0]?.slice(0, 30) ?? ''),
    );
    for (const language of ['ro', 'pl', 'fr'] as const) {
      const shown = detail.find((revision) => revision.language === language);
      expect(shown?.usability).toBe('usable');
      expect(shown?.fullText.split('\n\n')).toHaveLength(old.text.words.full.length - 1);
    }
    expect(before).toBeGreaterThanOrEqual(0);

    const work = await desk.workOn(desk.editor, key, 'ro');
    expect(work.text).toMatchObject({ outdated: [{ part: 'full', index: 0 }], source: { number: 2 } });
    expect(work.text.changes.find(({ part, change }) => part === 'full' && change === 'amended')).toMatchObject({
      weight: 'meaning',
      after: 0,
    });
    const edited = await desk.publish(
      key,
      'ro',
      firstLine((line) => `${line} Regula nu se aplică personalului de conducere.`),
    );
    expect(cell(edited, 'ro')).toMatchObject({ state: 'edited', outdated: [] });
    expect(cell(edited, 'pl')?.outdated).toEqual([{ part: 'full', index: 0 }]);
    await eventually(
      async () =>
        (await desk.advisor.ask<SnippetDetail>('GET', `/api/snippets/${key}`)).body.revisions.find(({ language }) => language === 'ro'),
      (shown) => shown?.fullText.includes('personalului de conducere') ?? false,
    );
  });

  it('a misspelling corrected keeps the translations, and so does what an editor calls one; a person may also call it meaning', async () => {
    const typo = await desk.publish(
      'working-time-records',
      'de',
      firstLine((line) => line.replace(/\.$/, '')),
    );
    expect(cell(typo, 'ro')?.outdated.filter(({ part }) => part === 'full')).toEqual([]);
    const marked = await desk.publish(
      'claims-expire',
      'de',
      firstLine((line) => `${line} Das ist wichtig.`),
      { marks: { 'full.0': 'typo' } },
    );
    expect(cell(marked, 'ro')?.outdated).toEqual([]);
    const confirmedByPerson = await desk.publish(
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
      () => listCases(desk.advisor, '?view=open'),
      (list) => list.counter.unread === 0 && list.items.length > 0,
    );
    const found = await Promise.all(cases.items.map((item) => readCase(desk.advisor, item.id)));
    const detail = found.find((one) => one.question.id === id);
    if (!detail) throw new Error('the post opened no case');
    await desk.advisor.ask('POST', `/api/cases/${detail.id}/take`, { version: detail.version });
    const cited = cell(await desk.workOn(desk.editor, key), 'ro')?.revisionId;
    const draft = await desk.advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, {
      version: 0,
      text: 'Răspuns.',
      language: 'ro',
      inReplyTo: id,
      revisionIds: [cited],
    });
    const changed = await desk.publish(key, 'de', ({ public: words }) => ({ public: words.replace(/^(\S+)/, 'Nicht immer: $1') }));
    expect(cell(changed, 'ro')).toMatchObject({ use: 'outdated', outdated: [{ part: 'public', index: 0 }] });
    const release = await desk.advisor.ask<Problem>(
      'POST',
      `/api/drafts/${draft.body.id}/release`,
      { version: draft.body.version },
      { 'idempotency-key': 'outdated-words-are-not-sent' },
    );
    expect(release.body).toMatchObject({ code: 'citation-not-valid', parameters: { key, usability: 'outdated' } });
    const hits = await eventually(
      () => find(desk.advisor, 'Lohnabzug Abzüge vom Lohn', 'ro'),
      (all) => all.every((hit) => hit.key !== key || hit.revision === null),
    );
    expect(hits.find((hit) => hit.key === key)?.revision ?? null).toBeNull();

    const work = await desk.workOn(desk.editor, key, 'ro');
    const confirmed = await desk.save(desk.editor, work, {}, { confirmed: ['public.0'] });
    expect(confirmed.body.text.outdated).toEqual([]);
    const vetted = await desk.vet(desk.legal, (await desk.submit(desk.editor, confirmed.body)).body);
    expect(cell(vetted.body, 'ro')).toMatchObject({ use: 'usable', outdated: [] });
  });
});
