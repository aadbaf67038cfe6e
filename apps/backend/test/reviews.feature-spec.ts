import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, DraftView, Problem, ReplyView, RevisionView, UserView, WaitingDetail } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import type { TestApp } from './support/app.js';
import {
  approve,
  bootMs,
  type DraftDesk,
  giveBack,
  release,
  save,
  startDraftDesk,
  submit,
  submitted,
  takenCase,
  textOf,
  waiting,
} from './support/draft-desk.js';
import { type Browser, createDesk, newKey, readCase, signIn } from './support/factories.js';

describe('four eyes before release', () => {
  let desk: DraftDesk;
  let test: TestApp;
  let advisor: Browser;
  let second: Browser;
  let supervisor: Browser;
  let legal: Browser;
  let harmless: RevisionView;
  let wages: RevisionView;
  let deadline: RevisionView;
  let shortLived: RevisionView;
  beforeAll(async () => {
    desk = await startDraftDesk();
    ({ test, advisor, second, supervisor, legal, shortLived } = desk);
    [harmless, wages, deadline] = desk.wordings;
  }, bootMs);
  afterAll(() => test.stop());

  it('its author releases a draft of tier 0; one of a higher tier waits for another person', async () => {
    const detail = await takenCase(desk);
    expect((await release(advisor, await save(advisor, detail, harmless))).status).toBe(200);
    const other = await takenCase(desk);
    const draft = await save(advisor, other, wages);
    expect((await release(advisor, draft)).body).toMatchObject({ code: 'review-needed', parameters: { tier: 1 } });
    expect((await submit(advisor, draft)).body).toMatchObject({ state: 'submitted', returned: null });
    expect((await readCase(second, other.id)).waiting).toMatchObject([{ author: 'advisor', tier: 1, own: false }]);
  });

  it('an approval releases at once, with the names of who drafted and who approved', async () => {
    const { detail, draft } = await submitted(desk, wages);
    const [mine] = (await waiting(second)).items.filter(({ id }) => id === draft.id);
    expect(mine).toMatchObject({ mine: true, own: false, author: 'advisor', tier: 1, inPlaceOf: null });
    const key = newKey();
    const reply = (await approve(second, draft, {}, key)).body;
    expect(reply).toMatchObject({
      draftedBy: 'advisor',
      approvedBy: 'secondAdvisor',
      editedBy: null,
      releasedBy: 'secondAdvisor',
      tier: 1,
    });
    expect((await approve(second, draft, {}, key)).body.id).toBe(reply.id);
    expect((await waiting(second)).items.some(({ id }) => id === draft.id)).toBe(false);
    const after = await readCase(advisor, detail.id);
    expect(after.draft).toBeNull();
    expect(after.events.map(({ code }) => code)).toEqual(expect.arrayContaining(['draft.submitted', 'draft.approved', 'reply.released']));
    const trail = await test.database.query(`SELECT action FROM audit_events WHERE subject = 'draft' AND subject_id = $1 ORDER BY at`, [
      draft.id,
    ]);
    expect(trail.map(({ action }: { action: string }) => action)).toEqual(['draft.submitted', 'draft.approved']);
  });

  it('nobody reviews their own draft, not even past the product', async () => {
    const detail = await takenCase(desk);
    const mine = await supervisor.ask<CaseDetail>('POST', `/api/cases/${detail.id}/assign`, {
      version: detail.version,
      userId: test.desk.users.supervisor.id,
    });
    expect(mine.status).toBe(200);
    const draft = (await submit(supervisor, await save(supervisor, detail, wages, {}))).body;
    expect((await approve(supervisor, draft)).body.code).toBe('review-own');
    expect((await giveBack(supervisor, draft, [{ sentence: null, reason: 'no' }])).body.code).toBe('review-own');
    const { id } = test.desk.users.supervisor;
    await expect(
      test.database.query(
        `INSERT INTO reviews (id, draft_id, author_id, draft_version, reviewer_id, decision, tier) VALUES (gen_random_uuid(), $1, $2, 1, $2, 'approved', 1)`,
        [draft.id, id],
      ),
    ).rejects.toThrow('nobody_their_own');
    await expect(
      test.database.query(
        `INSERT INTO replies (id, draft_id, case_id, space_id, in_reply_to, text, language, drafted_by, released_by, idempotency_key, tier)
         SELECT gen_random_uuid(), $1, $2, $3, $4, 'x', 'ro', $5, $5, 'k', 2`,
        [draft.id, detail.id, test.desk.communityId, detail.question.id, id],
      ),
    ).rejects.toThrow('four_eyes');
    expect((await approve(advisor, draft)).status).toBe(200);
  });

  it('a draft of tier 2 approved by a second advisor is refused; supervisor or legal may', async () => {
    const { draft } = await submitted(desk, deadline);
    expect((await waiting(second)).items.find(({ id }) => id === draft.id)).toMatchObject({ mine: false, tier: 2 });
    expect((await approve(second, draft)).body).toMatchObject({ code: 'review-not-yours', parameters: { tier: 2 } });
    expect((await approve(legal, draft)).status).toBe(200);
  });

  it('given back with reasons pinned to sentences, a draft is written on and handed in again', async () => {
    const { detail, draft } = await submitted(desk, wages);
    const pins = [
      { sentence: 'Mult succes!', reason: 'Prea vesel pentru o veste rea.' },
      { sentence: null, reason: 'Spuneți și unde primește ajutor.' },
    ];
    expect((await giveBack(supervisor, draft, pins)).status).toBe(204);
    expect((await waiting(advisor)).returned).toMatchObject([{ id: draft.id, caseId: detail.id, reviewer: 'supervisor' }]);
    expect((await waiting(second)).returned).toEqual([]);
    const back = (await readCase(advisor, detail.id)).draft;
    expect(back).toMatchObject({ state: 'returned', returned: { reviewer: 'supervisor', decision: 'returned', pins } });
    const again = await save(advisor, detail, wages, { version: back?.version, text: wages.publicText });
    expect(again).toMatchObject({ state: 'returned', text: wages.publicText });
    const { body } = await submit(advisor, again);
    expect((await supervisor.ask<WaitingDetail>('GET', `/api/reviews/${draft.id}`)).body).toMatchObject({
      text: wages.publicText,
      earlier: [{ decision: 'returned', pins }],
    });
    expect((await approve(supervisor, body)).status).toBe(200);
  });

  it('edited and approved, a reply keeps both names, and the edit passes the gates too', async () => {
    const { detail, draft } = await submitted(desk, wages);
    const wrong = await approve(supervisor, draft, { text: `${textOf(wages)}\n\nSigur veți câștiga 77 € la tribunal.` });
    expect(wrong.body).toMatchObject({ code: 'gates-failed', parameters: { count: 1 } });
    const reply = (await approve(supervisor, draft, { text: wages.publicText })).body;
    expect(reply).toMatchObject({ draftedBy: 'advisor', editedBy: 'supervisor', approvedBy: 'supervisor', text: wages.publicText.trim() });
    expect((await readCase(advisor, detail.id)).events.map(({ code }) => code)).toContain('draft.edited-and-approved');
  });

  it('of two reviewers at once one decides, the other is told', async () => {
    const { draft } = await submitted(desk, wages);
    const answers = await Promise.all([
      approve(second, draft),
      approve(supervisor, draft),
      giveBack(legal, draft, [{ sentence: null, reason: 'no' }]),
    ]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const { body } of answers.filter(({ status }) => status >= 300)) expect(body.code).toBe('draft-moved');
    const [{ decisions }] = await test.database.query('SELECT count(*)::int AS decisions FROM reviews WHERE draft_id = $1', [draft.id]);
    expect(decisions).toBe(1);
  });

  it('taken back by its author before anybody decided, a draft can be written on again; while it waits it cannot', async () => {
    const { detail, draft } = await submitted(desk, wages);
    expect((await save(advisor, detail, wages, { version: draft.version })).code).toBe('draft-moved');
    const back = (await advisor.ask<DraftView>('POST', `/api/drafts/${draft.id}/withdraw`, { version: draft.version })).body;
    expect(back.state).toBe('open');
    expect((await approve(supervisor, draft)).body.code).toBe('draft-moved');
    expect((await save(advisor, detail, wages, { version: back.version, text: wages.publicText })).version).toBe(back.version + 1);
  });

  it('a case in which a draft waits is not closed before somebody has decided, so that no answer is forgotten', async () => {
    const { detail, draft } = await submitted(desk, wages);
    const close = async () => {
      const { version } = await readCase(advisor, detail.id);
      return advisor.ask<Problem>('POST', `/api/cases/${detail.id}/close`, { version });
    };
    expect((await close()).body.code).toBe('case-draft-waits');
    expect((await approve(supervisor, draft)).status).toBe(200);
    expect((await close()).status).toBe(200);
  });

  it('a citation that expired while the draft waited is refused at approval, and the draft goes on waiting', async () => {
    const { draft } = await submitted(desk, shortLived);
    await test.database.query('UPDATE vettings SET withdrawn_at = now() WHERE revision_id = $1', [shortLived.id]);
    expect((await approve(supervisor, draft)).body).toMatchObject({
      code: 'citation-not-valid',
      parameters: { key: shortLived.key, usability: 'withdrawn' },
    });
    expect((await waiting(supervisor)).items.some(({ id }) => id === draft.id)).toBe(true);
  });

  it('answered by somebody else meanwhile, a draft that waits is not released a second time', async () => {
    const { detail, draft } = await submitted(desk, wages);
    await test.database.query(`UPDATE cases SET lease_until = now() - interval '1 minute' WHERE id = $1`, [detail.id]);
    const now = await readCase(second, detail.id);
    await second.ask('POST', `/api/cases/${detail.id}/take`, { version: now.version });
    expect((await release(second, await save(second, detail, harmless, {}))).status).toBe(200);
    expect((await approve(supervisor, draft)).body).toMatchObject({ code: 'draft-outdated', parameters: { because: 'answered' } });
  });

  it('taken back in time, an approved reply is its author’s draft again', async () => {
    const { detail, draft } = await submitted(desk, wages);
    const reply = (await approve(supervisor, draft)).body;
    expect((await advisor.ask<ReplyView>('POST', `/api/replies/${reply.id}/undo`)).body.delivery.state).toBe('cancelled');
    expect((await readCase(advisor, detail.id)).draft).toMatchObject({ state: 'open', text: textOf(wages) });
  });

  it('another desk sees nothing of what waits', async () => {
    const { draft } = await submitted(desk, wages);
    const other = await createDesk(test.database);
    const stranger = await signIn(test, other.users.supervisor);
    expect((await waiting(stranger)).items).toEqual([]);
    expect((await stranger.ask('GET', `/api/reviews/${draft.id}`)).status).toBe(404);
    expect((await approve(stranger, draft)).status).toBe(404);
    expect((await giveBack(stranger, draft, [{ sentence: null, reason: 'no' }])).status).toBe(404);
    const administrator = await signIn(test, test.desk.users.administrator);
    expect((await administrator.ask<Problem>('GET', '/api/reviews')).body.code).toBe('forbidden');
  });

  describe('while those who may decide are away', () => {
    const until = addDays(dayInGermany(), 7);
    const away = (who: Browser, id: string, substituteId: string | null) =>
      who.ask<UserView & Problem>('PUT', `/api/members/${id}/absence`, { until, substituteId });

    it('what waits goes to the substitutes they named, and where there is none, that is shown', async () => {
      const { users } = test.desk;
      const { draft } = await submitted(desk, deadline);
      const shown = async (who: Browser) => (await waiting(who)).items.find(({ id }) => id === draft.id);
      expect((await away(advisor, users.supervisor.id, null)).body.code).toBe('forbidden');
      expect((await away(supervisor, users.legal.id, null)).body.away).toEqual({ until, substitute: null });
      expect((await shown(second))?.readers).toMatchObject({ present: ['supervisor'], standIns: [], away: [{ name: 'legal', until }] });
      expect((await away(supervisor, users.supervisor.id, null)).status).toBe(200);
      expect(await shown(second)).toMatchObject({ mine: false, readers: { present: [], standIns: [] } });
      expect((await away(supervisor, users.supervisor.id, users.supervisor.id)).body.code).toBe('absence-impossible');
      expect((await away(supervisor, users.supervisor.id, users.legal.id)).body).toMatchObject({
        code: 'absence-impossible',
        parameters: { reason: 'substitute-away', name: 'legal' },
      });
      await away(supervisor, users.supervisor.id, users.secondAdvisor.id);
      expect(await shown(second)).toMatchObject({ mine: true, inPlaceOf: 'supervisor' });
      expect((await shown(advisor))?.mine).toBe(false);
      expect((await approve(second, draft)).body).toMatchObject({ approvedBy: 'secondAdvisor', tier: 2 });
      const [review] = await test.database.query('SELECT in_place_of FROM reviews WHERE draft_id = $1', [draft.id]);
      expect(review.in_place_of).toBe(users.supervisor.id);
    });

    it('an absence ends by itself on its day, or when somebody ends it', async () => {
      const { users } = test.desk;
      await test.database.query('UPDATE memberships SET away_until = $2 WHERE user_id = $1', [
        users.supervisor.id,
        addDays(dayInGermany(), -1),
      ]);
      const { body } = await advisor.ask<{ items: UserView[] }>('GET', '/api/members');
      expect(body.items.filter(({ away: absence }) => absence !== null).map(({ name }) => name)).toEqual(['legal']);
      expect((await legal.ask<UserView>('DELETE', `/api/members/${users.legal.id}/absence`)).body.away).toBeNull();
    });
  });
});
