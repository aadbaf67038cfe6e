import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, SecondOpinionView, TranslationView } from '@streetlight/contracts';
import { languages, type Reason } from '@streetlight/domain';
import type { TestApp } from './support/app.js';
import { canaries } from './support/canaries.js';
import { type DraftingTest, reword, startDrafting } from './support/drafting.js';
import { createDesk, readCase, signIn } from './support/factories.js';

/** A question that repeats what somebody has heard: the machine is not sure which of both it is. */
const unsurePost = 'Buna, ma numesc Ion Exemplu, am auzit ca daca semnezi pierzi somajul, e adevarat? Ajutor va rog, seful nu m-a platit';

describe('a second opinion where the machine is unsure', () => {
  let drafting: DraftingTest;
  let test: TestApp;
  let unsure: CaseDetail;

  beforeAll(async () => {
    drafting = await startDrafting();
    test = drafting.test;
    unsure = await drafting.takenCase(unsurePost);
  });
  afterEach(() => drafting.simulator.clearFaults());
  afterAll(() => drafting.stop());

  const calls = (): number => drafting.simulator.calls.length;
  const ask = async ({ id }: { id: string }, language = 'en'): Promise<SecondOpinionView> =>
    (await drafting.advisor.ask<SecondOpinionView>('POST', `/api/cases/${id}/second-opinion`, { language })).body;
  const shown = async ({ id }: { id: string }): Promise<SecondOpinionView> =>
    (await drafting.advisor.ask<SecondOpinionView>('GET', `/api/cases/${id}/second-opinion`)).body;
  const kept = async (): Promise<number> => (await test.database.query('SELECT count(*)::int AS kept FROM second_opinions'))[0].kept;
  const anew = (more: string) => reword(test, unsure.question.id, `${unsurePost} ${more}`);

  /** The question of a case, assessed with other reasons. */
  const assessedAnew = ({ question }: CaseDetail, reasons: Reason[]) =>
    test.database.query(
      `WITH edited AS (UPDATE posts SET edit_no = edit_no + 1 WHERE id = $1 RETURNING id, edit_no)
       INSERT INTO assessments SELECT (n).* FROM (
         SELECT jsonb_populate_record(a, jsonb_build_object('edit_no', e.edit_no, 'reasons', $2::jsonb)) AS n
         FROM assessments a JOIN edited e ON a.post_id = e.id AND a.edit_no = e.edit_no - 1) AS copy`,
      [question.id, JSON.stringify(reasons)],
    );

  it('is not offered before the model is switched on, and refused as a translation is', async () => {
    expect(unsure.assessment?.reasons.map(({ code }) => code)).toContain('kind.also');
    expect(await shown(unsure)).toEqual({ opinion: null, canAsk: false, because: null });
    const translation = await drafting.advisor.ask<TranslationView>('POST', `/api/posts/${unsure.question.id}/translation`, {
      language: 'en',
    });
    expect(await ask(unsure)).toEqual({ opinion: null, canAsk: false, because: translation.body.because });
    expect(translation.body.because).toBe('switched-off');
    expect(calls()).toBe(0);
    await drafting.switchOn(...languages);
    expect(await shown(unsure)).toEqual({ opinion: null, canAsk: true, because: null });
  });

  it('an answer that is no JSON, has a field too many or carries a link is refused with why, and nothing is kept', async () => {
    const right = { kind: 'claim', risk: 'none', topic: 'wages', reason: 'Passes on a rumour.' };
    drafting.simulator.fail({ kind: 'malformed' });
    expect(await ask(unsure)).toEqual({ opinion: null, canAsk: true, because: 'malformed' });
    for (const wrong of [
      { ...right, route: 'another group' },
      { ...right, kind: 'harmless' },
      { ...right, reason: 'x'.repeat(201) },
    ]) {
      drafting.simulator.say(wrong);
      expect((await ask(unsure)).because).toBe('malformed');
    }
    drafting.simulator.say({ ...right, reason: 'See https://evil.example for more.' });
    expect((await ask(unsure)).because).toBe('gates');
    expect(await kept()).toBe(0);
  });

  it('is kept with names put back and shown beside the opinion of the machine, and the case stays as it was', async () => {
    const before = await readCase(drafting.advisor, unsure.id);
    drafting.simulator.say({ kind: 'scam', risk: 'acute', topic: 'protection', reason: '⟦NAME_1⟧ repeats a rumour about signing.' });
    const told = await ask(unsure);
    expect(told).toMatchObject({
      opinion: {
        kind: 'scam',
        risk: 'acute',
        topic: 'protection',
        language: 'en',
        model: { name: 'simulated', promptId: 'refine-assessment' },
      },
      because: null,
      canAsk: false,
    });
    expect(told.opinion?.reason).toBe('Ion Exemplu repeats a rumour about signing.');
    expect(JSON.stringify(drafting.simulator.calls.at(-1))).not.toContain('Exemplu');
    expect(await shown(unsure)).toEqual(told);
    expect(await readCase(drafting.advisor, unsure.id)).toEqual(before);
    await expect(test.database.query(`UPDATE second_opinions SET risk = 'none'`)).rejects.toThrow('never change');
  });

  it('is asked for once for each wording of a post, also by two at once', async () => {
    const before = calls();
    const first = await shown(unsure);
    expect(await ask(unsure, 'de')).toEqual(first);
    expect(calls()).toBe(before);
    await anew('Multumesc.');
    expect((await shown(unsure)).opinion).toBeNull();
    const [one, other] = await Promise.all([ask(unsure), ask(unsure)]);
    expect(one.opinion).not.toBeNull();
    expect(other).toEqual(one);
    expect(calls()).toBe(before + 1);
    const [{ calls: paid }] = await test.database.query('SELECT calls FROM model_usage');
    expect(paid).toBe(calls());
  });

  it('of 220 pieces of personal data in eleven languages none is shown to the model, and none is in the logs', async () => {
    const leaks: string[] = [];
    for (const { post, pieces, language } of canaries) {
      drafting.simulator.calls.length = 0;
      await reword(test, unsure.question.id, post);
      expect((await ask(unsure)).opinion).not.toBeNull();
      const question = JSON.stringify(drafting.simulator.calls);
      const name = pieces[0]?.split(' ') ?? [];
      leaks.push(...[...pieces, ...name].filter((piece) => question.includes(piece)).map((piece) => `${language}: ${piece}`));
    }
    expect(leaks).toEqual([]);
    const logs = test.logs.join('\n');
    expect(canaries.flatMap(({ pieces }) => pieces).filter((piece) => logs.includes(piece))).toEqual([]);
  });

  it('is not asked for where the machine is sure, nor where somebody may be in danger, nor by another desk', async () => {
    const before = calls();
    const sure = await drafting.takenCase('Cât este salariul minim pe oră în Germania?');
    expect(sure.assessment?.confidence).toBeGreaterThan(0.9);
    await assessedAnew(sure, sure.assessment?.reasons.filter(({ code }) => code !== 'kind.also') ?? []);
    expect(await shown(sure)).toEqual({ opinion: null, canAsk: false, because: null });
    expect(await ask(sure)).toEqual({ opinion: null, canAsk: false, because: null });
    await assessedAnew(sure, [{ code: 'risk.doubted', parameters: {} }]);
    expect((await shown(sure)).canAsk).toBe(true);
    const danger = await drafting.takenCase('Seful mi-a luat pasaportul si nu ma lasa sa plec, ce fac? am auzit ca e legal');
    expect(danger.assessment).toMatchObject({ risk: 'acute' });
    expect(await shown(danger)).toEqual({ opinion: null, canAsk: false, because: null });
    expect(await ask(danger)).toMatchObject({ opinion: null, because: 'danger' });
    const stranger = await signIn(test, (await createDesk(test.database)).users.advisor);
    expect((await stranger.ask('POST', `/api/cases/${unsure.id}/second-opinion`, { language: 'en' })).status).toBe(404);
    expect(calls()).toBe(before);
  });

  it('a model that is slow or switched off again leaves the reason', async () => {
    await anew('Astept.');
    drafting.simulator.fail({ kind: 'slow' });
    expect(await ask(unsure)).toEqual({ opinion: null, canAsk: true, because: 'slow' });
    await drafting.switchOff('ro');
    expect(await ask(unsure)).toEqual({ opinion: null, canAsk: false, because: 'switched-off' });
  });
});
