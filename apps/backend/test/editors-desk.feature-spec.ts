import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CommentView, EditorialTasks, NormView, PreviewView, StatuteHits } from '@streetlight/contracts';
import type { z } from 'zod';
import { startApp, type TestApp } from './support/app.js';
import { createDesk, signIn } from './support/factories.js';
import { type EditorialDesk, editorialDesk, firstLine } from './support/snippets.js';

describe('what editors have on their desk', () => {
  let test: TestApp;
  let desk: EditorialDesk;

  beforeAll(async () => {
    test = await startApp();
    desk = await editorialDesk(test);
    await desk.publish(
      'working-time',
      'de',
      firstLine((line) => `${line} Das gilt nicht für leitende Angestellte.`),
    );
    await desk.publish(
      'working-time',
      'ro',
      firstLine((line) => `${line} Regula nu se aplică personalului de conducere.`),
    );
  });
  afterAll(() => test.stop());

  it('the editors list holds what has to be done and by whom: a wage without successor asks for a decision by itself', async () => {
    const tasks = (await desk.editor.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body;
    expect(tasks.items.find(({ kind, key }) => kind === 'decide' && key === 'sector-minimum-wages')).toMatchObject({
      due: '2027-01-01',
      mine: true,
      values: expect.arrayContaining(['minimum-wage-cleaning']),
    });
    expect(tasks.items.find(({ kind, key, language }) => kind === 'retranslate' && key === 'working-time' && language === 'pl')?.mine).toBe(
      true,
    );
    const submitted = await desk.submit(
      desk.editor,
      (await desk.save(desk.editor, await desk.workOn(desk.editor, 'minimum-wage'), { title: 'Der Mindestlohn' })).body,
    );
    expect(submitted.status).toBe(200);
    const forLegal = (await desk.legal.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body;
    expect(forLegal.items.find(({ kind, key }) => kind === 'vet' && key === 'minimum-wage')).toMatchObject({
      language: 'de',
      mine: true,
      level: 0,
    });
    expect(
      (await desk.advisor.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body.items.some(
        ({ kind, mine }) => kind === 'decide' && mine,
      ),
    ).toBe(false);
  });

  it('comments stay with their desk, whose people resolve them', async () => {
    const said = await desk.advisor.ask<CommentView>('POST', '/api/snippets/overtime/comments', {
      language: 'ro',
      part: 'full',
      paragraph: 0,
      text: 'Das sagt niemand so.',
    });
    expect(said.body).toMatchObject({ by: { name: 'advisor' }, resolved: null });
    const elsewhere = await createDesk(test.database);
    const stranger = await signIn(test, elsewhere.users.editor);
    expect((await desk.workOn(stranger, 'overtime')).comments).toEqual([]);
    expect((await stranger.ask('POST', `/api/snippet-comments/${said.body.id}/settle`, { resolved: true })).status).toBe(404);
    const settled = await desk.editor.ask<CommentView>('POST', `/api/snippet-comments/${said.body.id}/settle`, { resolved: true });
    expect(settled.body.resolved?.by.name).toBe('editor');
    expect((await desk.workOn(desk.editor, 'overtime')).comments).toHaveLength(1);
    // The knowledge base itself is one for all desks: what one has vetted the other may cite.
    expect((await desk.workOn(stranger, 'working-time')).text.standing?.number).toBe(2);
    await expect(test.database.query(`UPDATE snippet_comments SET text = 'other'`)).rejects.toThrow('only be resolved');
  });

  it('citations are found in the statutes, cut as they count, and a quotation is proved word for word', async () => {
    const hits = (
      await desk.editor.ask<z.output<typeof StatuteHits>>('GET', `/api/statutes/search?text=${encodeURIComponent('§ 4 KSchG')}`)
    ).body.items;
    expect(hits[0]).toMatchObject({ law: 'KSchG', norm: '§ 4' });
    const byWords = (
      await desk.editor.ask<z.output<typeof StatuteHits>>(
        'GET',
        `/api/statutes/search?text=${encodeURIComponent('drei Wochen Kündigung Klage')}`,
      )
    ).body.items;
    expect(byWords.map(({ law, norm }) => `${norm} ${law}`)).toContain('§ 4 KSchG');
    const norm = (await desk.editor.ask<NormView>('GET', `/api/statutes/norm?law=KSchG&norm=${encodeURIComponent('§ 4')}`)).body;
    const quote = norm.paragraphs[0]?.sentences[0]?.slice(0, 60) ?? '';
    const prove = async (words: string) =>
      (
        await desk.editor.ask<{ fault: string | null }>(
          'GET',
          `/api/statutes/citation?law=KSchG&norm=${encodeURIComponent('§ 4')}&sentence=1&quote=${encodeURIComponent(words)}`,
        )
      ).body.fault;
    expect([await prove(quote), await prove(`${quote} erfunden`)]).toEqual([null, 'quote-not-verbatim']);
  });

  it('a preview shows the words as of a day, and which amounts will change', async () => {
    const { words } = (await desk.workOn(desk.editor, 'minimum-wage')).text;
    const preview = async (on: string) =>
      (await desk.editor.ask<PreviewView>('POST', '/api/snippet-previews', { language: 'de', words, on })).body;
    const now = await preview('2026-11-22');
    expect(now.public).toContain('13,90');
    expect(now.announced).toContainEqual({ name: 'minimum-wage', from: '2027-01-01', amount: expect.stringContaining('14,60') });
    expect((await preview('2027-02-01')).public).toContain('14,60');
  });
});
