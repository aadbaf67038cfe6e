import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, Problem, QuietPosts } from '@streetlight/contracts';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, dismissalPost, listCases, newKey, postToCommunity, readCase, signIn } from './support/factories.js';

describe('triage', () => {
  let test: TestApp;
  let first: Browser;
  let second: Browser;
  let supervisor: Browser;

  beforeAll(async () => {
    test = await startApp();
    first = await signIn(test, test.desk.users.advisor);
    second = await signIn(test, test.desk.users.secondAdvisor);
    supervisor = await signIn(test, test.desk.users.supervisor);
  });
  afterAll(() => test.stop());

  /** A case of its own for one test. */
  async function newCase(text: string, more: { memberKey?: string } = {}): Promise<CaseDetail> {
    const { body } = await postToCommunity(test, text, more);
    const list = await eventually(
      () => listCases(first, '?view=all&sort=newest'),
      (found) => found.counter.unread === 0 && found.items.length > 0,
    );
    for (const item of list.items) {
      const detail = await readCase(first, item.id);
      if (detail.question.id === body.id) return detail;
    }
    throw new Error('the post opened no case');
  }
  const move = (who: Browser, detail: CaseDetail, name: string, more: object = {}) =>
    who.ask<CaseDetail & Problem>('POST', `/api/cases/${detail.id}/${name}`, { version: detail.version, ...more });

  it('of fifty who take the same case at once exactly one has it, the others are told who', async () => {
    const detail = await newCase('Am primit concedierea pe hârtie ieri, cât timp am pentru tribunal?');
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => move(index % 2 ? first : second, detail, 'take')));
    const winners = answers.filter((answer) => answer.status === 200);
    expect(winners).toHaveLength(1);
    for (const loser of answers.filter((answer) => answer.status !== 200)) {
      expect(loser.status).toBe(409);
      expect(['conflict', 'case-held']).toContain(loser.body.code);
    }
  });

  it('a case whose holder has been silent for longer than the lease can be taken over', async () => {
    const detail = await newCase('Szefowa nie zapłaciła mi za październik, co mam zrobić?');
    const taken = (await move(first, detail, 'take')).body;
    expect((await move(second, taken, 'take')).body.code).toBe('case-held');
    await test.database.query(`UPDATE cases SET lease_until = now() - interval '1 minute' WHERE id = $1`, [detail.id]);
    expect((await move(second, taken, 'take')).body.holder?.name).toBe('secondAdvisor');
  });

  it('a move by an old version changes nothing and tells the version that stands', async () => {
    const detail = await newCase('Ile wynosi teraz płaca minimalna na godzinę w Niemczech?');
    await move(first, detail, 'take');
    const late = await move(first, detail, 'snooze', { until: new Date(Date.now() + 3_600_000).toISOString() });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ code: 'conflict', parameters: { version: detail.version + 1 } });
  });

  it('dismissed with a reason, a case leaves the queue and can be reopened', async () => {
    const detail = await newCase('Câte zile de concediu plătit am la Minijob?');
    const dismissed = (await move(first, detail, 'dismiss', { reason: 'out-of-scope' })).body;
    expect(dismissed.state).toBe('dismissed');
    expect((await listCases(first)).items.some((item) => item.id === detail.id)).toBe(false);
    expect((await move(first, dismissed, 'reopen')).body.state).toBe('open');
  });

  it('a snoozed case wakes by itself when its time has come', async () => {
    const detail = await newCase('Can my boss keep my last wage because I left early?');
    const snoozed = (await move(first, detail, 'snooze', { until: new Date(Date.now() + 60_000).toISOString() })).body;
    expect(snoozed.state).toBe('snoozed');
    await test.database.query(`UPDATE cases SET snoozed_until = now() WHERE id = $1`, [detail.id]);
    const { SweepJob } = await import('../src/jobs/sweep.job.js');
    await test.app.get(SweepJob, { strict: false }).run();
    // The sweep of the minute may have been there first, and not be done yet.
    await eventually(
      () => readCase(first, detail.id),
      ({ state }) => state === 'open',
    );
  });

  it('merged into another, the posts of a case move there and an acute case never does', async () => {
    const target = await newCase('Ho ricevuto il licenziamento ieri su carta, posso fare ricorso?');
    const source = await newCase('Mi hanno licenziato con una lettera tre giorni fa, come faccio causa al datore?');
    const merged = await move(first, source, 'merge', { into: target.id });
    expect(merged.status).toBe(200);
    expect(merged.body.postCount).toBe(2);
    expect((await readCase(first, source.id)).state).toBe('merged');
    const acute = await newCase('Help me please, my boss locked us in and took my passport, he beats us');
    expect(acute.risk).toBe('acute');
    expect((await move(first, acute, 'merge', { into: target.id })).body.code).toBe('case-acute');
    expect((await listCases(first)).items[0]?.id).toBe(acute.id);
  });

  it('the same text in another place joins the case of the first, and follow-ups of the same person too', async () => {
    const text = 'Me han despedido por WhatsApp hoy mismo, ¿es válido ese despido o tengo que seguir yendo a trabajar?';
    const detail = await newCase(text);
    await postToCommunity(test, `${text} 🙏🙏`);
    const joined = await eventually(
      () => readCase(first, detail.id),
      (found) => found.postCount === 2,
    );
    expect(joined.sameQuestion).toHaveLength(1);
    const memberKey = newKey();
    const { question } = await newCase('Do I get paid leave in a Minijob, can somebody tell me?', { memberKey });
    await postToCommunity(test, 'Thanks, and what about sick days?', { memberKey, inReplyTo: question.id });
    const list = await eventually(
      () => listCases(first, '?view=all'),
      (found) => found.counter.unread === 0 && found.items.some((item) => item.postCount === 2 && item.excerpt.startsWith('Do I get')),
    );
    expect(list.items.filter((item) => item.excerpt.includes('sick days'))).toHaveLength(0);
  });

  it('of those who post the same one right after the other the first opens the case and the others join it', async () => {
    const text = 'El jefe no me ha pagado las horas extra de octubre, ¿cómo puedo reclamarlas antes de que sea tarde?';
    const marks = ['', '!', '!!', ' ?', ' ??', ' …'];
    for (const mark of marks) await postToCommunity(test, text + mark);
    const list = await eventually(
      () => listCases(first, '?view=all&languages=es'),
      (found) => found.counter.unread === 0,
    );
    const opened = list.items.filter(({ excerpt }) => excerpt.startsWith('El jefe no me ha pagado'));
    expect(opened.map(({ postCount }) => postCount)).toEqual([marks.length]);
  });

  it('a claim that no narrative knows is one case for all who repeat it, and gets a name from a person', async () => {
    const rumour = 'Dacă nu vorbești germană, firma nu trebuie să îți dea contract, asta e legea aici, toată lumea știe';
    await postToCommunity(test, rumour);
    await postToCommunity(test, `${rumour.toUpperCase()} !!!`);
    const list = await eventually(
      () => listCases(first, '?view=rumours'),
      (found) =>
        found.counter.unread === 0 && found.items.some((item) => item.excerpt.startsWith('Dacă nu vorbești') && item.postCount === 2),
    );
    const found = list.items.find((item) => item.excerpt.startsWith('Dacă nu vorbești'));
    expect(found).toMatchObject({ kind: 'claim', narrative: null, claimName: null });
    const path = `/api/cases/${found?.id}/claim-name`;
    const named = await first.ask<CaseDetail>('POST', path, { version: found?.version, name: '  No contract without German ' });
    expect(named.body).toMatchObject({ claimName: 'No contract without German', version: (found?.version ?? 0) + 1 });
    expect(named.body.events.at(-1)).toMatchObject({ code: 'case.claim-named', actor: 'advisor' });
    expect((await second.ask<Problem>('POST', path, { version: found?.version, name: 'Too late' })).body.code).toBe('conflict');
    expect((await second.ask<Problem>('POST', path, { version: named.body.version, name: ' ' })).body.code).toBe('input-invalid');
  });

  it('nothing is hidden: quiet posts are counted, listed, and a person can open a case for each', async () => {
    await postToCommunity(test, 'Bună dimineața tuturor, o zi frumoasă!');
    const list = await eventually(
      () => listCases(first),
      (found) => found.counter.quiet > 0 && found.counter.unread === 0,
    );
    const { received, shown, filtered, quiet, unread } = list.counter;
    expect(shown + filtered + quiet + unread).toBe(received);
    const { items } = (await first.ask<QuietPosts>('GET', '/api/quiet-posts')).body;
    const post = items.find((item) => item.text.startsWith('Bună dimineața'));
    const opened = await first.ask<CaseDetail>('POST', `/api/quiet-posts/${post?.id}/open-case`);
    expect(opened.body.question.id).toBe(post?.id);
    const after = (await listCases(first)).counter;
    expect(after.quiet).toBe(quiet - 1);
    expect(after.shown + after.filtered + after.quiet + after.unread).toBe(after.received);
  });

  it('the counter and the list are of one moment, also while posts come in', async () => {
    const before = (await listCases(first, '?view=all')).counter.received;
    const posting = Promise.all(
      Array.from({ length: 12 }, (_, index) => postToCommunity(test, `Is sick pay due in week ${index} of a new job?`)),
    );
    const seen = await eventually(
      () => listCases(first, '?view=all&limit=200'),
      (found) => {
        expect(found.counter.unread).toBeGreaterThanOrEqual(0);
        expect(found.items.reduce((posts, item) => posts + item.postCount, 0)).toBe(found.counter.shown);
        return found.counter.received === before + 12 && found.counter.unread === 0;
      },
    );
    await posting;
    expect(seen.total).toBe(seen.items.length);
  });

  it('filters, sorting, search in any script and paging go through all matching cases once', async () => {
    const romanian = await listCases(first, '?view=all&languages=ro');
    expect(romanian.items.length).toBeGreaterThan(0);
    expect(romanian.items.every((item) => item.language === 'ro')).toBe(true);
    expect((await listCases(first, '?view=all&text=CONCEDIEREA')).items[0]?.excerpt).toContain('concedierea');
    for (const sort of ['priority', 'newest', 'oldest']) {
      const all = await listCases(first, `?view=all&sort=${sort}`);
      const seen: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page = await listCases(first, `?view=all&sort=${sort}&limit=3${next ? `&cursor=${encodeURIComponent(next)}` : ''}`);
        seen.push(...page.items.map((item) => item.id));
        next = page.next;
      }
      expect(seen).toEqual(all.items.map((item) => item.id));
    }
    expect((await first.ask<Problem>('GET', '/api/cases?cursor=nonsense')).body.code).toBe('input-invalid');
  });

  it('a note is for the team and never an answer', async () => {
    const detail = await newCase('Mój szef chce, żebym podpisał Aufhebungsvertrag, podpisać?');
    const note = await second.ask('POST', `/api/cases/${detail.id}/notes`, { text: 'Called the court.' });
    expect(note.status).toBe(201);
    expect((await readCase(first, detail.id)).notes[0]).toMatchObject({ author: 'secondAdvisor', text: 'Called the court.' });
    const page = await test.http({ method: 'GET', url: `/api/community/${test.desk.community}` });
    expect(page.body).not.toContain('Called the court');
  });

  it('a supervisor assigns a case, an advisor may not', async () => {
    const detail = await newCase('Jak wypowiedzieć umowę w Probezeit, ile dni?');
    const userId = test.desk.users.secondAdvisor.id;
    expect((await move(first, detail, 'assign', { userId })).body.code).toBe('forbidden');
    expect((await move(supervisor, detail, 'assign', { userId })).body.holder?.name).toBe('secondAdvisor');
  });

  it('every state change has left an event and an audit event', async () => {
    const [{ missing }] = await test.database.query(
      `SELECT count(*)::int AS missing FROM case_events e WHERE e.code LIKE 'case.%' AND NOT EXISTS
        (SELECT FROM audit_events a WHERE a.subject_id = e.case_id::text AND a.action = e.code)`,
    );
    expect(missing).toBe(0);
    const [{ events }] = await test.database.query('SELECT count(*)::int AS events FROM case_events');
    expect(events).toBeGreaterThan(20);
  });

  it('the dismissal with the nearest deadline stands above the calm questions', async () => {
    const detail = await newCase(`${dismissalPost} E urgent!`);
    const list = await listCases(first, '?view=open');
    const place = list.items.findIndex((item) => item.id === detail.id);
    expect(list.items.slice(0, place).every((item) => item.band === 'urgent')).toBe(true);
  });
});
