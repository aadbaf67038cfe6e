import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import type { DraftedAnswerView, DraftingView, DraftView, Problem, ReplyView } from '@streetlight/contracts';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type DraftingTest, eventsIn, reword, runFile, startDrafting } from './support/drafting.js';
import { createDesk, dismissalPost, newKey, readCase, signIn } from './support/factories.js';

describe('drafting with a connected model', () => {
  let drafting: DraftingTest;
  let test: TestApp;
  let caseId: string;
  let postId: string;

  beforeAll(async () => {
    drafting = await startDrafting();
    test = drafting.test;
    const detail = await drafting.takenCase(dismissalPost);
    [caseId, postId] = [detail.id, detail.question.id];
  });
  afterEach(() => drafting.simulator.clearFaults());
  afterAll(() => drafting.stop());

  /** The same question, worded anew: what was drafted before is not told again. */
  const anew = (more = '') => reword(test, postId, `${dismissalPost} ${more}${newKey()}`);

  it('asks nobody before it is switched on, and cannot be switched on before a run of this model and prompt is recorded', async () => {
    const { done, events } = await drafting.draft(caseId);
    expect(done).toMatchObject({ drafter: 'offline', offlineBecause: 'switched-off', language: 'ro', noneBecause: null });
    expect(events[0]?.type).toBe('source');
    expect(drafting.simulator.calls).toHaveLength(0);

    const { supervisor } = drafting;
    const refused = await supervisor.ask<Problem>('PUT', '/api/drafting/switches', { languages: ['ro'], on: true });
    expect(refused.body).toMatchObject({ code: 'run-missing', parameters: { language: 'ro' } });
    const other = await supervisor.ask<Problem>('POST', '/api/drafting/runs', { ...runFile('ro'), promptHash: 'f'.repeat(64) });
    expect(other.body.code).toBe('run-other');
    expect((await drafting.advisor.ask<Problem>('PUT', '/api/drafting/switches', { languages: ['ro'], on: false })).body.code).toBe(
      'forbidden',
    );

    const { body } = await drafting.switchOn('ro', 'en');
    expect(body.model).toMatchObject({ name: 'simulated', promptId: 'suggest-reply', pausedUntil: null });
    expect(body.languages.filter(({ on }) => on).map(({ language }) => language)).toEqual(['ro', 'en']);
    expect(body.languages.find(({ language }) => language === 'ro')?.run?.figures.releasable).toBe(31);
  });

  it('tells sources first, then the offline draft, then the words as they come, and keeps who wrote what with which prompt', async () => {
    await anew();
    const { done, events } = await drafting.draft(caseId);
    const types = events.map(({ type }) => type);
    expect(types[0]).toBe('source');
    expect(types.indexOf('offline')).toBeLessThan(types.indexOf('done'));
    expect(types.at(-1)).toBe('done');
    expect(done).toMatchObject({ drafter: 'model', offlineBecause: null, model: { name: 'simulated', promptId: 'suggest-reply' } });
    expect(done?.revisions.map(({ key }) => key)).toContain('three-week-deadline');
    const [kept] = await test.database.query('SELECT * FROM drafted_answers WHERE id = $1', [done?.id]);
    expect(kept).toMatchObject({ drafter: 'model', prompt_hash: runFile('ro').promptHash, post_id: postId });
    expect(kept.tokens_in).toBeGreaterThan(100);
    await expect(test.database.query('UPDATE drafted_answers SET model = $1', ['x'])).rejects.toThrow('never change');

    const calls = drafting.simulator.calls.length;
    expect((await drafting.draft(caseId)).done?.id).toBe(done?.id);
    expect(drafting.simulator.calls).toHaveLength(calls);
  });

  it.each([
    ['slow', 'slow'],
    ['stalls', 'slow'],
    ['rate-limit', 'rate-limited'],
    ['error', 'unreachable'],
    ['reset', 'unreachable'],
    ['html', 'cut-off'],
    ['cut', 'cut-off'],
    ['too-long', 'cut-off'],
    ['malformed', 'malformed'],
    ['wrong-language', 'gates'],
    ['invented-number', 'gates'],
    ['injected', 'malformed'],
    ['abstains', 'model-abstained'],
  ])('when the model has the fault "%s" the offline draft stands there and says: %s', async (kind, because) => {
    await anew();
    drafting.simulator.fail({ kind });
    const { done, events } = await drafting.draft(caseId);
    expect(done).toMatchObject({ drafter: 'offline', offlineBecause: because, noneBecause: null });
    expect(done?.text).toContain('3 săptămâni');
    expect(events.some((event) => event.type === 'refuse' && event.data.reason === because)).toBe(true);
    if (kind === 'invented-number') {
      const findings = done?.stopped.find(({ text }) => text.includes('17 384'))?.findings ?? [];
      expect(findings.map(({ code }) => code)).toContain('fact.not-in-source');
      expect(done?.text).not.toContain('17 384');
    }
    // A success closes the breaker again, so that every fault is met.
    await anew();
    await drafting.draft(caseId);
  });

  it('stops asking a server that keeps failing, shows it, and needs no model meanwhile', async () => {
    drafting.simulator.fail({ kind: 'error', times: 3 });
    for (let time = 0; time < 3; time++) {
      await anew();
      await drafting.draft(caseId);
    }
    await anew();
    expect((await drafting.draft(caseId)).done).toMatchObject({ drafter: 'offline', offlineBecause: 'breaker' });
    const { body } = await drafting.supervisor.ask<DraftingView>('GET', '/api/drafting');
    expect(body.model?.pausedUntil).not.toBeNull();
    await test.restart();
    await anew();
    expect((await drafting.draft(caseId)).done?.drafter).toBe('model');
  });

  it('sources come first, the offline draft stands there while the model is silent, and switching off ends a call under way', async () => {
    await test.restart({ MODEL_TIMEOUT_MS: '120000' });
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const { cookie, session } = drafting.advisor;
    await anew();
    drafting.simulator.fail({ kind: 'stalls' });
    const response = await fetch(`http://127.0.0.1:${port}/api/cases/${caseId}/suggestion/stream`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': session.csrfToken },
    });
    let text = '';
    let isOff = false;
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (isOff || !text.includes('event: offline') || !text.includes('event: token')) continue;
      isOff = true;
      await drafting.switchOff('ro');
    }
    const events = eventsIn(text);
    expect(events[0]?.type).toBe('source');
    expect(events.find(({ type }) => type === 'done')?.data).toMatchObject({ drafter: 'offline', offlineBecause: 'switched-off' });
    await drafting.switchOn('ro');
  });

  it('whoever leaves stops the call, and nothing of it is kept', async () => {
    await test.restart({ MODEL_TIMEOUT_MS: '120000' });
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    await anew();
    drafting.simulator.fail({ kind: 'stalls' });
    const { cookie, session } = drafting.advisor;
    const leaving = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/api/cases/${caseId}/suggestion/stream`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': session.csrfToken },
      signal: leaving.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    // A word of the model: by now the call is made and its tokens are set aside.
    for (let told = ''; !told.includes('event: token'); ) told += (await reader?.read())?.value ?? '';
    const used = async (): Promise<number> =>
      (await test.database.query('SELECT tokens FROM model_usage WHERE desk_id = $1', [test.desk.id]))[0].tokens;
    const before = await used();
    leaving.abort();
    await eventually(used, (tokens) => tokens < before);
    const reasons = await test.database.query(`SELECT 1 FROM drafted_answers WHERE offline_because = 'stopped'`);
    expect(reasons).toHaveLength(0);
    await test.restart();
  });

  it('the reply says who drafted it and how much a person changed, and what was put in by a key', async () => {
    await anew();
    const { done } = await drafting.draft(caseId);
    const { advisor } = drafting;
    const [revision] = done?.revisions ?? [];
    const text = `${done?.text}\n\n${revision?.publicText}`;
    const body = { version: 0, text, language: 'ro', inReplyTo: postId, revisionIds: [revision?.id] };
    const foreign = await advisor.ask<Problem>('PUT', `/api/cases/${caseId}/draft`, { ...body, draftedAnswerId: caseId });
    expect(foreign.body.code).toBe('not-found');
    const draft = await advisor.ask<DraftView>('PUT', `/api/cases/${caseId}/draft`, {
      ...body,
      draftedAnswerId: done?.id,
      insertions: [{ revisionId: revision?.id, wording: 'public' }],
    });
    expect(draft.body).toMatchObject({ draftedAnswerId: done?.id, insertions: [{ wording: 'public' }] });
    const { id, version } = (await advisor.ask<DraftView>('POST', `/api/drafts/${draft.body.id}/submit`, { version: draft.body.version }))
      .body;
    const legal = await signIn(test, test.desk.users.legal);
    const released = await legal.ask<ReplyView>('POST', `/api/reviews/${id}/approve`, { version }, { 'idempotency-key': newKey() });
    const words = text.match(/\S+/g)?.length ?? 0;
    const added = revision?.publicText.match(/\S+/g)?.length ?? 0;
    expect(released.body.origin).toMatchObject({ drafter: 'model', model: { name: 'simulated' }, changedWords: added, words });
    const [use] = await test.database.query('SELECT * FROM snippet_uses WHERE reply_id = $1', [released.body.id]);
    expect(use).toMatchObject({ revision_id: revision?.id, wording: 'public', changed_words: 0 });
    expect((await readCase(advisor, caseId)).replies[0]?.origin.drafter).toBe('model');
  });

  it('another desk and another advisor cannot have it drafted, and see nothing of runs and switches', async () => {
    const second = await signIn(test, test.desk.users.secondAdvisor);
    expect((await drafting.draft(caseId, second)).problem?.code).toBe('case-not-yours');
    const editor = await signIn(test, test.desk.users.editor);
    expect((await drafting.draft(caseId, editor)).problem?.code).toBe('forbidden');
    const otherDesk = await createDesk(test.database);
    const stranger = await signIn(test, otherDesk.users.supervisor);
    expect((await drafting.draft(caseId, stranger)).status).toBe(404);
    expect((await stranger.ask('POST', `/api/posts/${postId}/translation`, { language: 'de' })).status).toBe(404);
    const { body } = await stranger.ask<DraftingView>('GET', '/api/drafting');
    expect(body.budget.used).toBe(0);
    expect(body.languages.every(({ on, run }) => !on && run === null)).toBe(true);
    expect((await drafting.advisor.ask<Problem>('GET', '/api/drafting')).body.code).toBe('forbidden');
  });

  it('a desk uses no more than its tokens of the day: calls at once overshoot by one at most, and the console is told', async () => {
    await test.restart({ MODEL_DAILY_TOKENS: '4000' });
    await test.database.query('UPDATE model_usage SET tokens = 0, calls = 0');
    drafting.simulator.calls.length = 0;
    let refused: DraftedAnswerView | undefined;
    for (let time = 0; time < 12 && !refused; time++) {
      await anew();
      const together = await Promise.all(Array.from({ length: 4 }, () => drafting.draft(caseId)));
      expect(together.every(({ done }) => done?.text !== '')).toBe(true);
      refused = together.find(({ done }) => done?.offlineBecause === 'budget')?.done;
    }
    expect(refused).toMatchObject({ drafter: 'offline', offlineBecause: 'budget' });
    const { body } = await drafting.supervisor.ask<DraftingView>('GET', '/api/drafting');
    const perCall = body.budget.used / Math.max(1, drafting.simulator.calls.length);
    expect(body.budget.limit).toBe(4000);
    expect(body.budget.used).toBeLessThan(4000 + 2 * perCall);
    const [{ day }] = await test.database.query('SELECT day FROM model_usage WHERE desk_id = $1', [test.desk.id]);
    expect(body.budget.day).toBe(day);
    await test.restart({ MODEL_DAILY_TOKENS: '0' });
    await anew();
    expect((await drafting.draft(caseId)).done?.offlineBecause).toBe('budget');
  });

  it('another model or prompt needs a run of its own: the switch of the old one does not count', async () => {
    await test.restart({ OPENAI_MODEL: 'another' });
    await anew();
    expect((await drafting.draft(caseId)).done?.offlineBecause).toBe('switched-off');
    const { body } = await drafting.supervisor.ask<DraftingView>('GET', '/api/drafting');
    expect(body.languages.find(({ language }) => language === 'ro')).toMatchObject({ on: false, outdated: true, run: { current: false } });
  });
});

describe('drafting without a model', () => {
  it('is the normal case: the offline draft, no error, and a page that says that none is connected', async () => {
    const test = await startApp();
    try {
      const supervisor = await signIn(test, test.desk.users.supervisor);
      const { body } = await supervisor.ask<DraftingView>('GET', '/api/drafting');
      expect(body.model).toBeNull();
      expect(body.languages).toHaveLength(11);
      expect((await supervisor.ask<Problem>('POST', '/api/drafting/runs', runFile('ro'))).body.code).toBe('model-missing');
      expect((await supervisor.ask('PUT', '/api/drafting/switches', { languages: ['ro'], on: false })).status).toBe(200);
    } finally {
      await test.stop();
    }
  });
});
