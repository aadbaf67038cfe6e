import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, DraftView, FinderResult, ReplyView, SuggestionView } from '@streetlight/contracts';
import { addDays, dayInGermany } from '@streetlight/domain';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, dismissalPost, listCases, newKey, postToCommunity, readCase, signIn } from './support/factories.js';

describe('one post from a group to a vetted answer', () => {
  let test: TestApp;
  let advisor: Browser;
  let detail: CaseDetail;
  let reply: ReplyView;
  /** Its day; midnight may come while we look. */
  let postedOn: string;

  beforeAll(async () => {
    test = await startApp({ UNDO_HELD_SECONDS: '5' });
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  it('a post on the community page opens a case, with language, kind, deadline and reasons', async () => {
    expect((await postToCommunity(test, dismissalPost)).status).toBe(201);
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items.length === 1 && found.items[0]?.hasSnippet === true,
    );
    expect(list.items[0]).toMatchObject({
      language: 'ro',
      kind: 'question',
      topic: 'dismissal',
      band: 'urgent',
      state: 'open',
      urgency: 2,
    });
    expect(list.items[0]?.deadline).toMatchObject({ rule: 'three-week' });
    expect(list.counter).toEqual({ received: 1, shown: 1, filtered: 0, quiet: 0, unread: 0 });
    detail = await readCase(advisor, list.items[0]?.id ?? '');
    postedOn = dayInGermany(new Date(detail.question.sentAt));
    expect((detail.deadline?.due ?? '') >= addDays(postedOn, 5)).toBe(true);
    expect(detail.assessment?.mixed).toContain('de');
    expect(detail.assessment?.reasons.length).toBeGreaterThan(2);
  });

  it('the right snippet is offered in the language of the post, with its vetting and its sources', async () => {
    const { body } = await advisor.ask<FinderResult>('GET', `/api/finder?caseId=${detail.id}&language=ro`);
    const [best] = body.hits;
    expect(best?.key).toBe('three-week-deadline');
    expect(best?.revision).toMatchObject({ language: 'ro', usability: 'usable' });
    expect(best?.revision?.vetting).toMatchObject({ sample: true });
    expect(best?.revision?.sources.some((source) => source.citation.includes('KSchG'))).toBe(true);
  });

  it('an answer is drafted from vetted words alone, the last day first, each sentence with its source', async () => {
    const { body } = await advisor.ask<SuggestionView>('GET', `/api/cases/${detail.id}/suggestion`);
    expect(body).toMatchObject({ language: 'ro', noneBecause: null, asOf: addDays(postedOn, -16) });
    expect(body.revisions.map(({ key }) => key)).toContain('three-week-deadline');
    const [greeting, deadline, ...answer] = body.sentences;
    expect(greeting?.revisionIds).toEqual([]);
    const day = Number(detail.deadline?.due.slice(8));
    expect(deadline?.text).toMatch(new RegExp(`\\b${day}\\b`));
    const ids = body.revisions.map(({ id }) => id);
    expect(answer.filter(({ revisionIds }) => revisionIds.some((id) => ids.includes(id))).length).toBeGreaterThan(2);
    expect(body.text).toContain(answer[0]?.text);
  });

  it('taken, drafted and approved by a second person, the answer stands on the page as an answer to the post', async () => {
    detail = (await advisor.ask<CaseDetail>('POST', `/api/cases/${detail.id}/take`, { version: detail.version })).body;
    expect(detail.holder?.name).toBe('advisor');
    const hit = (await advisor.ask<FinderResult>('GET', `/api/finder?caseId=${detail.id}&language=ro`)).body.hits[0]?.revision;
    const draft = (
      await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, {
        version: 0,
        text: `${hit?.publicText}\nMult succes!`,
        language: 'ro',
        inReplyTo: detail.question.id,
        revisionIds: [hit?.id],
      })
    ).body;
    const { version } = (await advisor.ask<DraftView>('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version })).body;
    const supervisor = await signIn(test, test.desk.users.supervisor);
    reply = (await supervisor.ask<ReplyView>('POST', `/api/reviews/${draft.id}/approve`, { version }, { 'idempotency-key': newKey() }))
      .body;
    expect(reply).toMatchObject({ tier: 2, draftedBy: 'advisor', approvedBy: 'supervisor' });
    expect(reply.delivery.state).toBe('held');
    expect(reply.delivery.undoUntil).not.toBeNull();
    const answered = await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'sent' && found.events.some(({ code }) => code === 'delivery.confirm'),
    );
    expect(answered.events.map((event) => event.code)).toEqual([
      'case.opened',
      'case.taken',
      'draft.submitted',
      'draft.approved',
      'reply.released',
      'delivery.begin',
      'delivery.confirm',
    ]);
    const page = (await test.http({ method: 'GET', url: `/api/community/${test.desk.community}` })).json<{
      posts: { inReplyTo: string | null; answeredBy: string | null; text: string }[];
    }>();
    expect(page.posts[1]).toMatchObject({
      inReplyTo: detail.question.id,
      answeredBy: 'advisor of the desk',
      text: expect.stringContaining('Mult succes!'),
    });
  });

  it('nothing of what was written stands in the logs', () => {
    const said = test.logs.join('\n');
    for (const word of ['Kundigung', 'seful', 'Mult succes', 'advisor@', test.desk.users.advisor.password])
      expect(said).not.toContain(word);
    expect(test.logs.length).toBeGreaterThan(3);
  });
});
