import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CaseDetail,
  DraftCheck,
  DraftView,
  Problem,
  ReplyView,
  RevisionView,
  SnippetDetail,
  UserView,
  WaitingDetail,
  WaitingList,
} from '@streetlight/contracts';
import { addDays } from '@streetlight/domain';
import { germanDay } from '../src/clock.js';
import { createDesk, type Browser, dismissalPost, listCases, newKey, postToCommunity, readCase, signIn } from './support/factories.js';
import { eventually, startApp, type TestApp } from './support/app.js';

/** Questions without deadline or danger, each another, so that none joins the case of a twin. */
const questions = [
  'Cat e salariul minim pe ora in Germania acum?',
  'Am dreptul la concediu platit daca lucrez la Minijob?',
  'Imi poate lua seful chiria din salariu?',
  'Trebuie sa platesc pentru consultanta la Faire Mobilität?',
  'Cate ore pe zi am voie sa lucrez la fabrica?',
  'Cine plateste drumul intre doua santiere?',
  'Primesc bani si cand sunt bolnav o saptamana?',
  'Am nevoie de contract scris ca sa am drepturi?',
  'Se plateste sporul de noapte la depozit?',
  'Pot lucra doua Minijob-uri in acelasi timp?',
  'Cat concediu pe an primesc la cinci zile pe saptamana?',
  'Ce inseamna Probezeit in contract?',
  'Cine plateste hainele de lucru la firma?',
  'Unde vad daca sunt asigurat la Krankenkasse?',
  'Cum cer fluturasul de salariu de la firma?',
  'Se plateste pauza de masa in Germania?',
  'Pot primi Kindergeld daca copiii sunt acasa in Romania?',
  'Ce face un Betriebsrat pentru noi?',
  'Trebuie sa lucrez duminica daca zice seful?',
  'Cum dovedesc orele suplimentare lucrate?',
  'Este voie sa ma plateasca doar cash?',
  'Cate zile de Probearbeit neplatita sunt normale?',
];

describe('four eyes before release', () => {
  let test: TestApp;
  let advisor: Browser;
  let second: Browser;
  let supervisor: Browser;
  let legal: Browser;
  let wages: RevisionView;
  let deadline: RevisionView;
  let harmless: RevisionView;
  let shortLived: RevisionView;

  beforeAll(async () => {
    test = await startApp();
    const { users } = test.desk;
    [advisor, second, supervisor, legal] = (await Promise.all(
      [users.advisor, users.secondAdvisor, users.supervisor, users.legal].map((user) => signIn(test, user)),
    )) as [Browser, Browser, Browser, Browser];
    wages = await wording(1);
    deadline = await wording(2);
    harmless = await wording(0);
    shortLived = await wording(1, 1);
  });
  afterAll(() => test.stop());

  /** The Romanian wording of one of the snippets of a tier. */
  async function wording(tier: number, which = 0): Promise<RevisionView> {
    const [found] = await test.database.query(
      `SELECT s.key FROM snippets s JOIN revisions r ON r.snippet_id = s.id WHERE r.tier = $1 AND r.language = 'ro' ORDER BY s.key LIMIT 1 OFFSET $2`,
      [tier, which],
    );
    const { body } = await advisor.ask<SnippetDetail>('GET', `/api/snippets/${found.key}`);
    const revision = body.revisions.find((one) => one.language === 'ro');
    if (!revision) throw new Error(`no wording of tier ${tier}`);
    return revision;
  }

  async function takenCase(text = questions.shift() ?? ''): Promise<CaseDetail> {
    const { body } = await postToCommunity(test, text);
    const list = await eventually(
      () => listCases(advisor, '?view=open&sort=newest'),
      (found) => found.counter.unread === 0,
    );
    for (const item of list.items) {
      const detail = await readCase(advisor, item.id);
      if (detail.question.id === body.id)
        return (await advisor.ask<CaseDetail>('POST', `/api/cases/${item.id}/take`, { version: detail.version })).body;
    }
    throw new Error(`the post opened no case: ${text}`);
  }
  const textOf = (revision: RevisionView) => `Bună ziua!\n\n${revision.publicText}\n\nMult succes!`;
  const save = async (detail: CaseDetail, revision: RevisionView, more: object = {}, who = advisor) =>
    (
      await who.ask<DraftView & Problem>('PUT', `/api/cases/${detail.id}/draft`, {
        version: 0,
        text: textOf(revision),
        language: 'ro',
        inReplyTo: detail.question.id,
        revisionIds: [revision.id],
        ...more,
      })
    ).body;
  const submit = (draft: DraftView, who = advisor) =>
    who.ask<DraftView & Problem>('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version });
  const release = (draft: DraftView, who = advisor) =>
    who.ask<ReplyView & Problem>('POST', `/api/drafts/${draft.id}/release`, { version: draft.version }, { 'idempotency-key': newKey() });
  const approve = (who: Browser, draft: DraftView, more: object = {}, key = newKey()) =>
    who.ask<ReplyView & Problem>(
      'POST',
      `/api/reviews/${draft.id}/approve`,
      { version: draft.version, ...more },
      { 'idempotency-key': key },
    );
  const giveBack = (who: Browser, draft: DraftView, pins: { sentence: string | null; reason: string }[]) =>
    who.ask<Problem>('POST', `/api/reviews/${draft.id}/return`, { version: draft.version, pins });
  const waiting = async (who: Browser) => (await who.ask<WaitingList>('GET', '/api/reviews')).body;
  const submitted = async (revision: RevisionView, text?: string) => {
    const detail = await takenCase(text);
    return { detail, draft: (await submit(await save(detail, revision))).body };
  };

  it('a draft says its tier and why before a word is written, and who may read it', async () => {
    const detail = await takenCase(dismissalPost);
    const body = { text: '', language: 'ro', inReplyTo: detail.question.id, revisionIds: [] };
    const before = (await advisor.ask<DraftCheck>('POST', `/api/cases/${detail.id}/draft/check`, body)).body;
    expect(before.ruling).toMatchObject({ tier: 2, reasons: [{ code: 'tier.deadline' }] });
    expect(before.readers.present).toEqual(['legal', 'supervisor']);
    const more = { ...body, text: textOf(wages), revisionIds: [wages.id] };
    expect((await advisor.ask<DraftCheck>('POST', `/api/cases/${detail.id}/draft/check`, more)).body).toMatchObject({ passes: true });
  });

  it('its author releases a draft of tier 0; one of a higher tier waits for another person', async () => {
    const detail = await takenCase();
    expect((await release(await save(detail, harmless))).status).toBe(200);
    const other = await takenCase();
    const draft = await save(other, wages);
    expect((await release(draft)).body).toMatchObject({ code: 'review-needed', parameters: { tier: 1 } });
    expect((await submit(draft)).body).toMatchObject({ state: 'submitted', returned: null });
    expect((await readCase(second, other.id)).waiting).toMatchObject([{ author: 'advisor', tier: 1, own: false }]);
  });

  it('an approval releases at once, with the names of who drafted and who approved', async () => {
    const { detail, draft } = await submitted(wages);
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
    const detail = await takenCase();
    const mine = await supervisor.ask<CaseDetail>('POST', `/api/cases/${detail.id}/assign`, {
      version: detail.version,
      userId: test.desk.users.supervisor.id,
    });
    expect(mine.status).toBe(200);
    const draft = (await submit(await save(detail, wages, {}, supervisor), supervisor)).body;
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
    const { draft } = await submitted(deadline);
    expect((await waiting(second)).items.find(({ id }) => id === draft.id)).toMatchObject({ mine: false, tier: 2 });
    expect((await approve(second, draft)).body).toMatchObject({ code: 'review-not-yours', parameters: { tier: 2 } });
    expect((await approve(legal, draft)).status).toBe(200);
  });

  it('given back with reasons pinned to sentences, a draft is written on and handed in again', async () => {
    const { detail, draft } = await submitted(wages);
    const pins = [
      { sentence: 'Mult succes!', reason: 'Prea vesel pentru o veste rea.' },
      { sentence: null, reason: 'Spuneți și unde primește ajutor.' },
    ];
    expect((await giveBack(supervisor, draft, pins)).status).toBe(204);
    expect((await waiting(advisor)).returned).toMatchObject([{ id: draft.id, caseId: detail.id, reviewer: 'supervisor' }]);
    expect((await waiting(second)).returned).toEqual([]);
    const back = (await readCase(advisor, detail.id)).draft;
    expect(back).toMatchObject({ state: 'returned', returned: { reviewer: 'supervisor', decision: 'returned', pins } });
    const again = await save(detail, wages, { version: back?.version, text: wages.publicText });
    expect(again).toMatchObject({ state: 'returned', text: wages.publicText });
    const { body } = await submit(again);
    expect((await supervisor.ask<WaitingDetail>('GET', `/api/reviews/${draft.id}`)).body).toMatchObject({
      text: wages.publicText,
      earlier: [{ decision: 'returned', pins }],
    });
    expect((await approve(supervisor, body)).status).toBe(200);
  });

  it('edited and approved, a reply keeps both names, and the edit passes the gates too', async () => {
    const { detail, draft } = await submitted(wages);
    const wrong = await approve(supervisor, draft, { text: `${textOf(wages)}\n\nSigur veți câștiga 77 € la tribunal.` });
    expect(wrong.body).toMatchObject({ code: 'gates-failed', parameters: { count: 1 } });
    const reply = (await approve(supervisor, draft, { text: wages.publicText })).body;
    expect(reply).toMatchObject({ draftedBy: 'advisor', editedBy: 'supervisor', approvedBy: 'supervisor', text: wages.publicText.trim() });
    expect((await readCase(advisor, detail.id)).events.map(({ code }) => code)).toContain('draft.edited-and-approved');
  });

  it('of two reviewers at once one decides, the other is told', async () => {
    const { draft } = await submitted(wages);
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
    const { detail, draft } = await submitted(wages);
    expect((await save(detail, wages, { version: draft.version })).code).toBe('draft-moved');
    const back = (await advisor.ask<DraftView>('POST', `/api/drafts/${draft.id}/withdraw`, { version: draft.version })).body;
    expect(back.state).toBe('open');
    expect((await approve(supervisor, draft)).body.code).toBe('draft-moved');
    expect((await save(detail, wages, { version: back.version, text: wages.publicText })).version).toBe(back.version + 1);
  });

  it('a citation that expired while the draft waited is refused at approval, and the draft goes on waiting', async () => {
    const { draft } = await submitted(shortLived);
    await test.database.query('UPDATE vettings SET withdrawn_at = now() WHERE revision_id = $1', [shortLived.id]);
    expect((await approve(supervisor, draft)).body).toMatchObject({
      code: 'citation-not-valid',
      parameters: { key: shortLived.key, usability: 'withdrawn' },
    });
    expect((await waiting(supervisor)).items.some(({ id }) => id === draft.id)).toBe(true);
  });

  it('answered by somebody else meanwhile, a draft that waits is not released a second time', async () => {
    const { detail, draft } = await submitted(wages);
    await test.database.query(`UPDATE cases SET lease_until = now() - interval '1 minute' WHERE id = $1`, [detail.id]);
    const now = await readCase(second, detail.id);
    await second.ask('POST', `/api/cases/${detail.id}/take`, { version: now.version });
    expect((await release(await save(detail, harmless, {}, second), second)).status).toBe(200);
    expect((await approve(supervisor, draft)).body).toMatchObject({ code: 'draft-outdated', parameters: { because: 'answered' } });
  });

  it('taken back in time, an approved reply is its author’s draft again', async () => {
    await test.restart({ UNDO_HELD_SECONDS: '5' });
    const { detail, draft } = await submitted(wages);
    const reply = (await approve(supervisor, draft)).body;
    expect((await advisor.ask<ReplyView>('POST', `/api/replies/${reply.id}/undo`)).body.delivery.state).toBe('cancelled');
    expect((await readCase(advisor, detail.id)).draft).toMatchObject({ state: 'open', text: textOf(wages) });
    await test.restart();
  });

  describe('a sentence that does not pass the gates', () => {
    const claim = 'Trebuie să plătiți 437 € până la 3 martie.';

    it('is refused at submit and at release with the sentence and the reason, and is in no log', async () => {
      const detail = await takenCase();
      const draft = await save(detail, wages, { text: `${textOf(wages)}\n\n${claim}` });
      const { status, body } = await submit(draft);
      expect(status).toBe(422);
      expect(body).toMatchObject({ code: 'gates-failed', parameters: { count: 1 } });
      expect(body.sentences).toMatchObject([{ text: claim, overridable: true }]);
      expect(body.sentences?.[0]?.findings.map(({ gate }) => gate)).toEqual(expect.arrayContaining(['amount', 'date']));
      expect((await release(draft)).body.code).toBe('gates-failed');
      expect(test.logs.join('\n')).not.toContain('437');
    });

    it('kept with a reason, is logged and raises the tier to supervisor or legal', async () => {
      const detail = await takenCase();
      const draft = await save(detail, wages, { text: `${textOf(wages)}\n\n${claim}` });
      const url = `/api/drafts/${draft.id}/overrides`;
      const reason = 'Așa scrie în scrisoarea angajatorului.';
      expect((await advisor.ask<Problem>('POST', url, { sentence: 'Mult succes!', reason })).body.code).toBe('override-impossible');
      expect((await second.ask<Problem>('POST', url, { sentence: claim, reason })).body.code).toBe('forbidden');
      const check = (await advisor.ask<DraftCheck>('POST', url, { sentence: claim, reason })).body;
      expect(check).toMatchObject({
        passes: true,
        ruling: { tier: 2, reasons: [{ code: 'tier.override', parameters: { count: 1 } }, {}] },
      });
      const handedIn = (await submit(draft)).body;
      expect((await approve(second, handedIn)).body).toMatchObject({ code: 'review-not-yours', parameters: { tier: 2 } });
      const reply = (await approve(legal, handedIn)).body;
      expect(reply).toMatchObject({ tier: 2, overrides: [{ sentence: claim, reason, by: 'advisor' }] });
      const trail = await test.database.query(`SELECT action, parameters FROM audit_events WHERE subject_id = $1 ORDER BY at LIMIT 1`, [
        draft.id,
      ]);
      expect(trail[0].action).toBe('draft.overridden');
      expect(JSON.stringify(trail)).not.toContain('437');
      expect(test.logs.join('\n')).not.toContain('437');
      await expect(test.database.query('UPDATE draft_overrides SET reason = $1', ['other'])).rejects.toThrow('never change');
    });

    it('is checked while it is written, in less than a tenth of a second', async () => {
      const detail = await takenCase();
      const body = { text: `${textOf(deadline)}\n\n${claim}`, language: 'ro', inReplyTo: detail.question.id, revisionIds: [deadline.id] };
      const url = `/api/cases/${detail.id}/draft/check`;
      await advisor.ask('POST', url, body);
      const times: number[] = [];
      for (let round = 0; round < 9; round++) {
        const start = performance.now();
        const check = (await advisor.ask<DraftCheck>('POST', url, body)).body;
        times.push(performance.now() - start);
        expect(check.sentences.at(-1)).toMatchObject({ text: claim, overridable: true });
      }
      expect(times.sort((a, b) => a - b)[4]).toBeLessThan(100);
    });
  });

  it('words of tier 3 are for the person alone: handing them in for a public space is refused', async () => {
    const grave = await wording(3);
    const detail = await takenCase();
    const draft = await save(detail, grave);
    expect((await submit(draft)).body).toMatchObject({ code: 'private-only', parameters: { key: grave.key } });
    const pointer = await save(detail, grave, {
      version: draft.version,
      text: 'Bună ziua! Ne puteți scrie și în privat.',
      revisionIds: [],
    });
    expect((await release(pointer)).status).toBe(200);
  });

  it('another desk sees nothing of what waits', async () => {
    const { draft } = await submitted(wages);
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
    const until = addDays(germanDay(), 7);
    const away = (who: Browser, id: string, substituteId: string | null) =>
      who.ask<UserView & Problem>('PUT', `/api/members/${id}/absence`, { until, substituteId });

    it('what waits goes to the substitutes they named, and where there is none, that is shown', async () => {
      const { users } = test.desk;
      const { draft } = await submitted(deadline);
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
        addDays(germanDay(), -1),
      ]);
      const { body } = await advisor.ask<{ items: UserView[] }>('GET', '/api/members');
      expect(body.items.filter(({ away: absence }) => absence !== null).map(({ name }) => name)).toEqual(['legal']);
      expect((await legal.ask<UserView>('DELETE', `/api/members/${users.legal.id}/absence`)).body.away).toBeNull();
    });
  });
});
