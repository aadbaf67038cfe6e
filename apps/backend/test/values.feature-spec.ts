import { dayInGermany } from '@streetlight/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DraftCheck, EditorialTasks, FinderResult, Problem, StepPreview, ValueDetail, ValueList } from '@streetlight/contracts';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { KnowledgeService } from '../src/knowledge/knowledge.service.js';
import { loadFolder } from '../src/knowledge/load-folder.js';
import { EventLog } from '../src/logger.js';
import { boot } from '../src/main.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { eventsIn } from './support/drafting.js';
import { knowledgeBaseFolder } from './support/database.js';
import { type Browser, createDesk, signIn } from './support/factories.js';
import { download, unpacked } from './support/folder.js';
import { answered, offered, takenCase } from './support/replies.js';
import { confirm, correctedAmount, notBeforeToday, propose, stepNow, valueOf, waitingOf, written } from './support/values.js';

const step = (from: string, amount: number, to: string | null = null, source = 'Musterverordnung § 1') => ({ from, to, amount, source });

describe('amounts over time in the console', () => {
  let test: TestApp;
  let editor: Browser;
  let legal: Browser;
  let advisor: Browser;

  beforeAll(async () => {
    test = await startApp();
    editor = await signIn(test, test.desk.users.editor);
    legal = await signIn(test, test.desk.users.legal);
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  const preview = async (name: string, body: object, language = 'ro'): Promise<StepPreview> => {
    const { unit } = await valueOf(editor, name);
    const all = { change: 'add', replaces: null, step: null, unit, language, ...body };
    const { status, body: seen } = await editor.ask<StepPreview>('POST', `/api/values/${name}/previews`, all);
    expect(status).toBe(200);
    return seen;
  };

  it('every value is listed with what was, is and is announced, where it comes from and how many snippets show it', async () => {
    const { items } = (await advisor.ask<ValueList>('GET', '/api/values')).body;
    const wage = items.find(({ name }) => name === 'minimum-wage');
    const firstOf2027 = '2027-01-01' > dayInGermany() ? ['now', 'announced'] : ['past', 'now'];
    expect(wage?.steps.map(({ amount, standing, source }) => [amount, standing, source])).toEqual([
      [12.41, 'past', 'MiLoV4 § 1'],
      [12.82, 'past', 'MiLoV4 § 1'],
      [13.9, firstOf2027[0], 'MiLoV5 § 1'],
      [14.6, firstOf2027[1], 'MiLoV5 § 1'],
    ]);
    expect(items.find(({ name }) => name === 'minimum-wage-cleaning')?.undecidedFrom).toBe(notBeforeToday('2027-01-01'));
    expect(items.find(({ name }) => name === 'minijob-limit')).toMatchObject({ derived: { of: 'minimum-wage' }, undecidedFrom: null });
    expect(wage?.snippets).toBeGreaterThan(3);
    const detail = await valueOf(advisor, 'minimum-wage');
    expect(detail.usedIn.map(({ key }) => key)).toContain('minimum-wage');
    expect(detail.follows).toEqual(['minijob-limit']);
  });

  it('what a step would do is seen before it is saved: each text, in each language, from its day on', async () => {
    const seen = await preview('minimum-wage-cleaning', { step: step('2027-01-01', 15.4) }, 'pl');
    expect(seen.faults).toEqual([]);
    expect(seen.values[0]).toMatchObject({ undecidedFrom: null });
    const passages = seen.texts.flatMap(({ passages: all }) => all);
    expect(passages.find(({ day }) => day === '2027-01-01')?.after).toContain('15,40');
    expect(await valueOf(editor, 'minimum-wage-cleaning')).toMatchObject({ version: 0, undecidedFrom: notBeforeToday('2027-01-01') });
  });

  it.each([
    ['minimum-wage', { step: step('2026-07-01', 14) }, 'overlaps'],
    ['minimum-wage-cleaning', { step: step('2027-02-01', 15.4) }, 'gap'],
    ['minimum-wage', { step: step('2028-01-01', 1510) }, 'out-of-bounds'],
    ['minimum-wage', { step: step('2028-01-01', 51.1) }, 'unusual-amount'],
    ['minimum-wage', { step: step('2028-01-01', 15.1), unit: 'eur-per-month' as const }, 'unit-other'],
    ['minijob-limit', { step: step('2028-01-01', 650) }, 'value-derived'],
    ['child-benefit', { step: step('2027-01-01', 265, null, 'EStG § 66 Abs. 9') }, 'source-dead'],
  ])('%s with %j is refused as %s, and nothing is kept', async (name, body, fault) => {
    const refused = await propose(editor, name, body);
    expect([refused.status, refused.body.code, refused.body.parameters.fault]).toEqual([422, 'step-impossible', fault]);
    expect((await valueOf(editor, name)).proposals).toEqual([]);
  });

  describe('a successor for a wage that ends', () => {
    let proposed: ValueDetail;

    it('is proposed by an editor and holds nothing yet; a task asks others to confirm it', async () => {
      const answer = await propose(editor, 'minimum-wage-cleaning', { step: step('2027-01-01', 15.4), note: 'Bundesanzeiger' });
      expect(answer.status).toBe(201);
      proposed = answer.body;
      expect(proposed).toMatchObject({ undecidedFrom: notBeforeToday('2027-01-01'), waiting: 1 });
      expect(waitingOf(proposed)).toMatchObject({ note: 'Bundesanzeiger', moves: { confirm: 'same-person', withdraw: null } });
      const tasks = async (who: Browser) =>
        (await who.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body.items.find(({ kind }) => kind === 'confirm-value');
      expect(await tasks(legal)).toMatchObject({ key: 'minimum-wage-cleaning', mine: true });
      expect(await tasks(editor)).toMatchObject({ mine: false });
    });

    it('nobody confirms what they proposed, and no advisor confirms anything, not even past the product', async () => {
      const waiting = waitingOf(proposed);
      expect((await confirm(editor, waiting, proposed.version)).body.code).toBe('proposal-own');
      expect((await confirm(advisor, waiting, proposed.version)).body.code).toBe('forbidden');
      await expect(
        test.database.query(`UPDATE value_proposals SET state = 'confirmed', decided_by = proposed_by, decided_at = now() WHERE id = $1`, [
          waiting.id,
        ]),
      ).rejects.toThrow('nobody_their_own');
    });

    it('of two editors at once the second is told, sees both proposals and may make theirs too', async () => {
      const stranger = await signIn(test, (await createDesk(test.database)).users.editor);
      const stale = await propose(stranger, 'minimum-wage-cleaning', { step: step('2027-01-01', 15.5), version: 0 });
      expect(stale.body).toMatchObject({ code: 'conflict', parameters: { version: proposed.version } });
      const second = await propose(stranger, 'minimum-wage-cleaning', { step: step('2027-01-01', 15.5) });
      expect(second.body.proposals.map(({ step: of }) => of?.amount)).toEqual([15.5, 15.4]);
      const taken = await stranger.ask<ValueDetail>('POST', `/api/value-proposals/${second.body.proposals[0]?.id}/withdraw`, {
        note: 'The other one is right.',
      });
      expect(taken.body.proposals[0]).toMatchObject({ state: 'withdrawn', decisionNote: 'The other one is right.' });
      proposed = taken.body;
    });

    it('confirmed by the lawyer it is announced, the decision is no longer due, and every node knows it', async () => {
      const other = await boot({ ...test.config, ROLES: ['api'] }, new EventLog('silent'));
      try {
        const confirmed = await confirm(legal, waitingOf(proposed), proposed.version);
        expect(confirmed.body).toMatchObject({ undecidedFrom: null, waiting: 0 });
        expect(confirmed.body.steps.at(-1)).toMatchObject({ amount: 15.4, standing: '2027-01-01' > dayInGermany() ? 'announced' : 'now' });
        for (const node of [test.app, other])
          await eventually(
            async () => JSON.stringify(node.get(KnowledgeService).base.values['minimum-wage-cleaning']),
            (text) => text.includes('15.4'),
          );
      } finally {
        await other.close();
      }
      const tasks = (await editor.ask<EditorialTasks>('GET', '/api/editorial-tasks')).body.items;
      expect(tasks.filter(({ values }) => values.includes('minimum-wage-cleaning'))).toEqual([]);
    });

    it('is decided once: a second decision is refused, and what was proposed never changes', async () => {
      const { proposals, version } = await valueOf(legal, 'minimum-wage-cleaning');
      const [done] = proposals.filter(({ state }) => state === 'confirmed');
      if (!done) throw new Error('nothing is confirmed');
      expect((await confirm(legal, done, version)).body.code).toBe('proposal-decided');
      await expect(test.database.query('UPDATE value_proposals SET amount = 1 WHERE id = $1', [done.id])).rejects.toThrow('decided, once');
    });

    it('has left its line in the audit trail for each of its steps', async () => {
      const found: { action: string }[] = await test.database.query(
        `SELECT action FROM audit_events WHERE subject = 'value' AND subject_id = 'minimum-wage-cleaning' ORDER BY at`,
      );
      expect(found.map(({ action }) => action)).toEqual(['value.proposed', 'value.proposed', 'value.withdrawn', 'value.confirmed']);
    });
  });

  /** What the machine drafts for the holder of a case, as it is told in the end. */
  const drafted = async (caseId: string): Promise<string> => {
    const answer = await test.http({
      method: 'POST',
      url: `/api/cases/${caseId}/suggestion/stream`,
      headers: { cookie: advisor.cookie, 'x-csrf-token': advisor.session.csrfToken },
    });
    return JSON.stringify(eventsIn(answer.body).find(({ type }) => type === 'done'));
  };

  /** The step in force today, as it was told before it was put right. */
  let wrong: ValueDetail['steps'][number];
  const putRight = (): number => Math.round(wrong.amount * 100 + 5) / 100;

  it('an amount put right changes the finder, the drafted answer and the gates, and recalls the reply that told it', async () => {
    const detail = await takenCase(test, advisor, 'Cat e salariul minim pe ora in Germania acum?');
    const revision = await offered(advisor, detail);
    wrong = stepNow(await valueOf(editor, 'minimum-wage'));
    const [told, right] = [written(wrong.amount), written(putRight())];
    expect(revision.publicText).toContain(told);
    expect(await drafted(detail.id)).toContain(told);
    const reply = await answered(test, advisor, detail, revision);
    const seen = await preview('minimum-wage', {
      change: 'correct',
      replaces: wrong.from,
      step: { from: wrong.from, to: wrong.to, amount: putRight(), source: 'Musterverordnung § 1' },
    });
    expect(seen.recalled).toBe(1);
    expect(seen.values.map(({ name }) => name)).toEqual(['minimum-wage', 'minijob-limit']);
    await correctedAmount(test, editor, 'minimum-wage', wrong.from, putRight());
    const again = await eventually(
      async () =>
        (await advisor.ask<FinderResult>('GET', `/api/finder?caseId=${detail.id}&language=ro`)).body.hits[0]?.revision?.publicText ?? '',
      (text) => text.includes(right),
    );
    expect(again).not.toContain(told);
    expect(await drafted(detail.id)).toContain(right);
    const check = await advisor.ask<DraftCheck>('POST', `/api/cases/${detail.id}/draft/check`, {
      text: revision.publicText,
      language: 'ro',
      inReplyTo: detail.question.id,
      revisionIds: [revision.id],
    });
    expect(JSON.stringify(check.body)).toContain(told);
    const recalled = await eventually(
      async () =>
        (
          await editor.ask<{ items: { id: string; value: string | null; state: string }[] }>('GET', '/api/recalls?view=all')
        ).body.items.find(({ value, state }) => value === 'minimum-wage' && state === 'open'),
      (found) => found !== undefined,
    );
    const replies = await editor.ask<{ items: { replyId: string; grade: string; reason: string }[] }>(
      'GET',
      `/api/recalls/${recalled?.id}/replies`,
    );
    expect(replies.body.items).toEqual([expect.objectContaining({ replyId: reply.id, grade: 'wrong-now', reason: 'amount-wrong' })]);
  });

  it('the folder goes out with the amounts as they stand, and loading the old folder again leaves the confirmed ones', async () => {
    const files = await unpacked(await download(test, editor));
    expect(files.get('values.yaml')).toContain(`amount: ${putRight().toFixed(2)}`);
    const read = readKnowledgeBase(knowledgeBaseFolder);
    if (!read.ok) throw new Error('the folder has problems');
    const { values } = read.knowledgeBase;
    await loadFolder(test.database, read.knowledgeBase, null);
    expect(stepNow(await valueOf(editor, 'minimum-wage'))).toMatchObject({ from: wrong.from, amount: putRight() });
    const raised = {
      ...values,
      'placement-fee-limit': {
        unit: 'eur' as const,
        steps: [{ from: '2026-01-01', to: null, amount: 2100, source: 'SGB III § 296 Abs. 3' }],
      },
    };
    await loadFolder(test.database, { ...read.knowledgeBase, values: raised }, null);
    expect((await valueOf(editor, 'placement-fee-limit')).steps[0]?.amount).toBe(2100);
    expect(stepNow(await valueOf(editor, 'minimum-wage'))).toMatchObject({ from: wrong.from, amount: putRight() });
  });

  it('an advisor reads values and proposes none; an unknown one is not found', async () => {
    const body = { change: 'add', replaces: null, step: step('2028-01-01', 15.1), unit: 'eur-per-hour', version: 0 };
    expect((await advisor.ask<Problem>('POST', '/api/values/minimum-wage/proposals', body)).status).toBe(403);
    expect((await editor.ask<Problem>('POST', '/api/values/no-such/proposals', body)).status).toBe(404);
    expect((await editor.ask<Problem>('GET', '/api/values/no-such')).status).toBe(404);
    const broken = { ...body, step: { ...body.step, from: '2027-02-30' } };
    expect((await editor.ask<Problem>('POST', '/api/values/minimum-wage/proposals', broken)).body.code).toBe('input-invalid');
  });
});
