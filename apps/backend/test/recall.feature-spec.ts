import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  CaseDetail,
  Problem,
  RecallDetail,
  RecalledReplies,
  RecallList,
  RecallRow,
  RevisionView,
  SnippetUses,
} from '@streetlight/contracts';
import { RecallWatch } from '../src/recall/recall-watch.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, createDesk, listCases, readCase, signIn } from './support/factories.js';
import { correctedAmount } from './support/values.js';
import { answered, offered, publicTextOn, sentBefore, supersede, takenCase } from './support/replies.js';

describe('recalling replies', () => {
  let test: TestApp;
  let advisor: Browser;
  let second: Browser;
  let editor: Browser;

  beforeAll(async () => {
    test = await startApp();
    advisor = await signIn(test, test.desk.users.advisor);
    second = await signIn(test, test.desk.users.secondAdvisor);
    editor = await signIn(test, test.desk.users.editor);
  });
  afterAll(() => test.stop());

  const recalls = async (view = 'all'): Promise<RecallRow[]> =>
    (await editor.ask<RecallList>('GET', `/api/recalls?view=${view}`)).body.items;
  const recallOf = (revision: { id: string }, kind: RecallRow['kind']): Promise<RecallRow> =>
    eventually(
      async () => (await recalls()).find((each) => each.revision?.id === revision.id && each.kind === kind),
      (found) => found !== undefined && found.state !== 'grading',
    ) as Promise<RecallRow>;
  const repliesOf = async (recall: { id: string }, query = ''): Promise<RecalledReplies['items']> =>
    (await editor.ask<RecalledReplies>('GET', `/api/recalls/${recall.id}/replies${query}`)).body.items;
  const short = ({ grade, reason, about }: RecalledReplies['items'][number]): string => `${grade}: ${reason} (${about})`;

  async function case_(text: string): Promise<{ detail: CaseDetail; revision: RevisionView }> {
    const detail = await takenCase(test, advisor, text);
    return { detail, revision: await offered(advisor, detail) };
  }

  describe('when words change their meaning from a day on', () => {
    let detail: CaseDetail;
    let revision: RevisionView;
    let recall: RecallRow;
    let replyId: string;

    beforeAll(async () => {
      ({ detail, revision } = await case_('Am dreptul la concediu platit daca lucrez la Minijob?'));
      const then = await publicTextOn(test, revision, '2026-03-10');
      await sentBefore(test, detail, revision, { releasedAt: '2026-03-10T12:00:00Z', text: then });
      replyId = (await answered(test, advisor, detail, revision)).id;
      await supersede(test, revision, { public_text: 'Aveți acum 99 de zile. Ajutor gratuit: Faire Mobilität.', valid_from: '2026-07-01' });
      recall = await recallOf(revision, 'superseded');
    });

    it('a reply sent in March stays right, one sent since is wrong now, each with the reason', async () => {
      expect(recall).toMatchObject({ state: 'open', wrongFrom: '2026-07-01', counts: { wrong: 1, rightThen: 1, unaffected: 0, open: 1 } });
      expect((await repliesOf(recall)).map(short)).toEqual([expect.stringMatching(/^wrong-now: after-the-change/)]);
      expect((await repliesOf(recall, '?grade=was-right-then')).map(short)).toEqual(['was-right-then: before-the-change (2026-03-10)']);
    });

    it('the correction waits in the composer, in the language and place of the reply, and nothing is sent', async () => {
      const { status, body } = await advisor.ask<{ caseId: string }>('POST', `/api/recalls/${recall.id}/replies/${replyId}/correct`);
      expect([status, body.caseId]).toEqual([200, detail.id]);
      const opened = await readCase(advisor, detail.id);
      expect(opened.draft).toMatchObject({ language: 'ro', inReplyTo: detail.question.id });
      expect(opened.draft?.text).toMatch(/^Corectură la răspunsul nostru din .*99 de zile/s);
      expect(opened.replies.filter(({ id }) => id !== replyId)).toHaveLength(1);
      const [shown] = await repliesOf(recall);
      expect(shown).toMatchObject({ correcting: { by: 'advisor' }, tick: null });
      await advisor.ask('POST', `/api/recalls/${recall.id}/replies/${replyId}/correct`);
      expect((await readCase(advisor, detail.id)).draft?.text).toBe(opened.draft?.text);
      expect((await second.ask<Problem>('POST', `/api/recalls/${recall.id}/replies/${replyId}/correct`)).body.code).toBe('case-held');
    });

    it('released and placed it ticks the reply off by itself, with who and the correction as proof', async () => {
      const opened = await readCase(advisor, detail.id);
      const [cited] = opened.draft?.citations ?? [];
      if (!cited) throw new Error('the correction cites nothing');
      const correction = await answered(test, advisor, opened, cited, opened.draft?.text);
      const [ticked] = await eventually(
        () => repliesOf(recall, '?ticked=yes'),
        (items) => items.length > 0,
      );
      expect(ticked?.tick).toMatchObject({ outcome: 'corrected', correctionId: correction.id, by: 'advisor' });
      expect((await recallOf(revision, 'superseded')).state).toBe('done');
      expect(await recalls('open')).toEqual([]);
      expect((await advisor.ask<{ open: number }>('GET', '/api/recalls/count')).body.open).toBe(0);
    });

    it('a tick never changes and is not given twice', async () => {
      const again = await advisor.ask<Problem>('POST', `/api/recalls/${recall.id}/ticks`, { replyIds: [replyId], outcome: 'by-hand' });
      expect(again.body.code).toBe('recall-tick-impossible');
      await expect(test.database.query(`UPDATE recall_ticks SET note = 'x'`)).rejects.toThrow('never change');
    });

    it('the snippet says where it is used, how much of it was kept and who asked on', async () => {
      await test.database.query(
        `INSERT INTO posts (id, space_id, author_id, external_id, root_external_id, kind, text, sent_at, assessment_state)
         SELECT gen_random_uuid(), space_id, author_id, 'later', root_external_id, 'message', 'si daca sunt bolnav?', now() + interval '1 minute', 'none' FROM posts WHERE id = $1`,
        [detail.question.id],
      );
      const { body } = await advisor.ask<SnippetUses>('GET', `/api/snippets/${revision.key}/uses?limit=2`);
      expect(body.counts).toEqual({ replies: 3, drafts: 0, posts: 1, cases: 1, spaces: 1, followedUp: 3 });
      expect(body.items).toHaveLength(2);
      const rest = (await advisor.ask<SnippetUses>('GET', `/api/snippets/${revision.key}/uses?limit=2&cursor=${body.cursor}`)).body;
      expect([...body.items, ...rest.items].map(({ kept }) => kept)).toEqual([1, 1, 1]);
      expect(rest.cursor).toBeNull();
    });
  });

  it('a corrected misspelling recalls nothing and says so', async () => {
    const { detail, revision } = await case_('Cat e salariul minim pe ora in Germania acum?');
    await answered(test, advisor, detail, revision);
    const [{ public_text: words }] = await test.database.query('SELECT public_text FROM revisions WHERE id = $1', [revision.id]);
    await supersede(test, revision, { public_text: `${words} ` });
    expect(await recallOf(revision, 'superseded')).toMatchObject({ state: 'closed', closed: { because: 'same-meaning', by: null } });
  });

  describe('when a vetting is withdrawn', () => {
    let detail: CaseDetail;
    let revision: RevisionView;
    let recall: RecallRow;

    beforeAll(async () => {
      ({ detail, revision } = await case_('Pot fi concediat cand sunt in concediu medical?'));
      const then = await publicTextOn(test, revision, '2026-03-10');
      await sentBefore(test, detail, revision, { releasedAt: '2026-03-10T12:00:00Z', text: then });
      await sentBefore(test, detail, revision, { releasedAt: '2026-08-10T12:00:00Z', text: revision.publicText });
      await test.database.query('UPDATE vettings SET withdrawn_at = now() WHERE revision_id = $1', [revision.id]);
      await test.app.get(RecallWatch).look();
      recall = await recallOf(revision, 'withdrawn');
    });

    it('all replies are wrong until somebody says since when', async () => {
      expect(recall.counts).toMatchObject({ wrong: 2, open: 2 });
      expect(new Set((await repliesOf(recall)).map(({ reason }) => reason))).toEqual(new Set(['never-right']));
      expect(
        (await advisor.ask<Problem>('POST', `/api/recalls/${recall.id}/wrong-from`, { version: 1, wrongFrom: '2026-07-01' })).status,
      ).toBe(403);
      const dated = await editor.ask<RecallDetail>('POST', `/api/recalls/${recall.id}/wrong-from`, {
        version: recall.version,
        wrongFrom: '2026-07-01',
      });
      expect(dated.body.state).toBe('grading');
      recall = await recallOf(revision, 'withdrawn');
      expect(recall).toMatchObject({ wrongFrom: '2026-07-01', counts: { wrong: 1, rightThen: 1 } });
      const stale = await editor.ask<Problem>('POST', `/api/recalls/${recall.id}/wrong-from`, { version: 1, wrongFrom: null });
      expect(stale.body).toMatchObject({ code: 'conflict', parameters: { version: recall.version } });
    });

    it('without new words the correction says so, in a case that was finished and is opened again, below what was begun', async () => {
      const [wrong] = await repliesOf(recall);
      const open = await readCase(advisor, detail.id);
      await advisor.ask('PUT', `/api/cases/${detail.id}/draft`, {
        version: 0,
        text: 'Am început ceva.',
        language: 'ro',
        inReplyTo: detail.question.id,
        revisionIds: [],
      });
      await advisor.ask('POST', `/api/cases/${detail.id}/close`, { version: open.version });
      expect((await readCase(advisor, detail.id)).state).toBe('closed');
      expect((await advisor.ask('POST', `/api/recalls/${recall.id}/replies/${wrong?.replyId}/correct`)).status).toBe(200);
      const again = await readCase(advisor, detail.id);
      expect(again).toMatchObject({ state: 'taken', draft: { citations: [] } });
      expect(again.draft?.text).toMatch(/^Am început ceva\.\n\nCorectură .*Faire Mobilität/s);
    });

    it('a reply is ticked off by hand, or as not needed with a reason, and not without one', async () => {
      const [wrong] = await repliesOf(recall, '?ticked=no');
      const tick = (body: object) =>
        advisor.ask<RecallDetail & Problem>('POST', `/api/recalls/${recall.id}/ticks`, { replyIds: [wrong?.replyId], ...body });
      expect((await tick({ outcome: 'not-needed' })).body.code).toBe('input-invalid');
      expect((await tick({ outcome: 'not-needed', note: 'The thread is deleted.' })).body.state).toBe('done');
      expect((await repliesOf(recall, '?ticked=yes'))[0]?.tick).toMatchObject({
        outcome: 'not-needed',
        note: 'The thread is deleted.',
        by: 'advisor',
      });
    });
  });

  it('words that have expired recall what was about a day after', async () => {
    const { detail, revision } = await case_('Imi poate lua seful chiria din salariu?');
    const expired = await supersede(test, revision, { valid_from: '2026-01-01', valid_to: '2026-06-30' });
    await sentBefore(test, detail, { ...revision, id: expired }, { releasedAt: '2026-05-10T12:00:00Z', text: revision.publicText });
    await sentBefore(test, detail, { ...revision, id: expired }, { releasedAt: '2026-07-10T12:00:00Z', text: revision.publicText });
    await test.app.get(RecallWatch).look();
    expect(await recallOf({ id: expired }, 'expired')).toMatchObject({ wrongFrom: '2026-07-01', counts: { wrong: 1, rightThen: 1 } });
  });

  it('a translation whose source says something else by now is recalled before anybody has translated that', async () => {
    const { detail, revision } = await case_('Seful imi cere sa semnez un contract de incetare, ce fac?');
    await sentBefore(test, detail, revision, { releasedAt: '2026-08-10T12:00:00Z', text: revision.publicText });
    const [source] = await test.database.query(
      `SELECT r.id, s.key FROM revisions r JOIN snippets s ON s.id = r.snippet_id WHERE s.key = $1 AND r.language = 'de'`,
      [revision.key],
    );
    await supersede(test, source, {
      public_text: 'Unterschreiben Sie binnen 5 Tagen nichts. Kostenlose Hilfe: Faire Mobilität.',
      valid_from: '2026-07-01',
    });
    expect(await recallOf(revision, 'outdated')).toMatchObject({ wrongFrom: '2026-07-01', counts: { wrong: 1 } });
    await supersede(test, revision, {
      public_text: 'Nu semnați nimic în 5 zile. Ajutor gratuit: Faire Mobilität.',
      valid_from: '2026-07-01',
    });
    await test.app.get(RecallWatch).look();
    expect((await recalls()).filter((each) => each.revision?.id === revision.id).map(({ kind }) => kind)).toEqual(['outdated']);
  });

  it('an amount that comes out differently recalls the replies that told it', async () => {
    const detail = await takenCase(test, advisor, 'Cat castig la Minijob, care e limita?');
    const [shows] = await test.database.query(
      `SELECT r.id, r.language, s.key FROM revisions r JOIN snippets s ON s.id = r.snippet_id WHERE r.language = 'ro' AND r.public_text LIKE '%{minimum-wage}%' LIMIT 1`,
    );
    const sent = { releasedAt: '2026-11-20T12:00:00Z' };
    const [told] = await sentBefore(test, detail, shows, { ...sent, text: 'Salariul minim este 13,90 € pe oră.' });
    const [silent] = await sentBefore(test, detail, shows, { ...sent, text: 'Întrebați la Faire Mobilität.' });
    await correctedAmount(test, editor, 'minimum-wage', '2026-01-01', 13.95);
    const recall = (await eventually(
      async () => (await recalls()).find((each) => each.value === 'minimum-wage'),
      (found) => found?.state === 'open',
    )) as RecallRow;
    expect((await repliesOf(recall)).find(({ replyId }) => replyId === told)?.reason).toBe('amount-wrong');
    expect((await repliesOf(recall, '?grade=unaffected')).find(({ replyId }) => replyId === silent)?.reason).toBe('does-not-use-it');
  });

  it('of 10,000 replies that cite a wording each is graded, and they are read page by page, each once', async () => {
    const { detail, revision } = await case_('Cum pot cere salariul neplatit de la sef?');
    await sentBefore(test, detail, revision, { releasedAt: '2026-08-10T12:00:00Z', text: revision.publicText, count: 10_000 });
    await supersede(test, revision, {
      public_text: 'Cereți salariul în 7 zile. Ajutor gratuit: Faire Mobilität.',
      valid_from: '2026-07-01',
    });
    const recall = await recallOf(revision, 'superseded');
    expect(recall.counts.wrong).toBe(10_000);
    const page = async (cursor: string | null): Promise<RecalledReplies> =>
      (await editor.ask<RecalledReplies>('GET', `/api/recalls/${recall.id}/replies?limit=25${cursor ? `&cursor=${cursor}` : ''}`)).body;
    const first = await page(null);
    const seen = new Set(first.items.map(({ replyId }) => replyId));
    for (let { cursor } = first, pages = 0; pages < 5 && cursor; pages++) {
      const next = await page(cursor);
      for (const { replyId } of next.items) seen.add(replyId);
      cursor = next.cursor;
    }
    expect(seen.size).toBe(150);
    expect((await editor.ask<SnippetUses>('GET', `/api/snippets/${revision.key}/uses`)).body.counts.replies).toBe(10_000);
  });

  it('an editor closes a recall with a reason, and then nothing more is done for it', async () => {
    const recall = (await recalls('open')).find(({ revision }) => revision !== null) as RecallRow;
    expect(
      (await advisor.ask('POST', `/api/recalls/${recall.id}/close`, { version: recall.version, note: 'Only clearer words.' })).status,
    ).toBe(403);
    const closed = await editor.ask<RecallDetail>('POST', `/api/recalls/${recall.id}/close`, {
      version: recall.version,
      note: 'Only clearer words.',
    });
    expect(closed.body).toMatchObject({ state: 'closed', closed: { because: 'dismissed', note: 'Only clearer words.', by: 'editor' } });
    const [wrong] = await repliesOf(recall);
    expect((await advisor.ask<Problem>('POST', `/api/recalls/${recall.id}/replies/${wrong?.replyId}/correct`)).body.code).toBe(
      'recall-closed',
    );
  });

  it('another desk sees no recall of this one', async () => {
    const other = await createDesk(test.database);
    const stranger = await signIn(test, other.users.editor);
    const [recall] = await recalls();
    expect((await stranger.ask<RecallList>('GET', '/api/recalls?view=all')).body.items).toEqual([]);
    expect((await stranger.ask('GET', `/api/recalls/${recall?.id}`)).status).toBe(404);
    expect((await stranger.ask<RecalledReplies>('GET', `/api/recalls/${recall?.id}/replies`)).body.items).toEqual([]);
    expect((await listCases(advisor)).items.length).toBeGreaterThan(0);
  });
});
