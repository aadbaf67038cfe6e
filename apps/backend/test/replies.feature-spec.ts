import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseDetail, DraftView, Problem, ReplyView } from '@streetlight/contracts';
import { SweepJob } from '../src/jobs/sweep.job.js';
import { newId } from '../src/secrets.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, newKey, postToCommunity, readCase, signIn } from './support/factories.js';
import { offered, takenCase } from './support/replies.js';

describe('releasing an answer', () => {
  let test: TestApp;
  let advisor: Browser;
  let second: Browser;

  beforeAll(async () => {
    // Longer than any test: what is to be placed before is made due.
    test = await startApp({ UNDO_HELD_SECONDS: '60' });
    advisor = await signIn(test, test.desk.users.advisor);
    second = await signIn(test, test.desk.users.secondAdvisor);
  });
  afterAll(() => test.stop());

  const taken = (text: string): Promise<CaseDetail> => takenCase(test, advisor, text);
  const save = (who: Browser, detail: CaseDetail, more: object = {}) =>
    who.ask<DraftView & Problem>('PUT', `/api/cases/${detail.id}/draft`, {
      version: 0,
      text: 'Ce fel de scrisoare este?',
      language: 'ro',
      inReplyTo: detail.question.id,
      revisionIds: [],
      ...more,
    });
  const release = (draft: DraftView, key = newKey()) =>
    advisor.ask<ReplyView & Problem>('POST', `/api/drafts/${draft.id}/release`, { version: draft.version }, { 'idempotency-key': key });

  it('a reply citing a revision whose vetting was withdrawn is refused at release, and the draft stays', async () => {
    const detail = await taken('Cat e salariul minim pe ora in Germania acum?');
    const revision = await offered(advisor, detail);
    const draft = (await save(advisor, detail, { revisionIds: [revision.id] })).body;
    await test.database.query('UPDATE vettings SET withdrawn_at = now() WHERE revision_id = $1', [revision.id]);
    expect((await release(draft)).body).toMatchObject({
      code: 'citation-not-valid',
      parameters: { key: revision.key, usability: 'withdrawn' },
    });
    expect((await readCase(advisor, detail.id)).draft?.text).toBe('Ce fel de scrisoare este?');
    expect((await readCase(advisor, detail.id)).replies).toHaveLength(0);
  });

  it('a reply citing an expired revision is refused at release', async () => {
    const detail = await taken('Am dreptul la concediu platit daca lucrez la Minijob?');
    const revision = await offered(advisor, detail);
    const expired = newId();
    await test.database.query(
      `INSERT INTO revisions SELECT (r).* FROM (SELECT jsonb_populate_record(r, jsonb_build_object('id', $2::text, 'number', 900, 'valid_to', '2026-02-01', 'valid_from', '2026-01-01')) AS r FROM revisions r WHERE id = $1) AS copy`,
      [revision.id, expired],
    );
    const draft = (await save(advisor, detail, { revisionIds: [expired] })).body;
    expect((await release(draft)).body.code).toBe('citation-not-valid');
    expect((await save(advisor, detail, { version: 1, revisionIds: [newId()] })).body.code).toBe('citation-not-valid');
  });

  it('taken back in time, nothing was placed, and the text is a draft again', async () => {
    const detail = await taken('Cum pot cere salariul neplatit de la sef?');
    const draft = (await save(advisor, detail)).body;
    const reply = (await release(draft)).body;
    expect((await second.ask<Problem>('POST', `/api/replies/${reply.id}/undo`)).body.code).toBe('delivery-not-held');
    const undone = await advisor.ask<ReplyView>('POST', `/api/replies/${reply.id}/undo`);
    expect(undone.body.delivery.state).toBe('cancelled');
    const after = await readCase(advisor, detail.id);
    expect(after.draft?.text).toBe('Ce fel de scrisoare este?');
    expect((await advisor.ask<Problem>('POST', `/api/replies/${reply.id}/undo`)).body.code).toBe('delivery-not-held');
    await test.app.get(SweepJob, { strict: false }).run();
    expect((await readCase(advisor, detail.id)).replies.map((each) => each.delivery.state)).toEqual(['cancelled']);
    const [{ answered_at }] = await test.database.query('SELECT answered_at FROM cases WHERE id = $1', [detail.id]);
    expect(answered_at).toBeNull();
  });

  it('of two windows that save the same draft the second is told, and loses nothing', async () => {
    const detail = await taken('Imi poate lua seful chiria din salariu?');
    expect((await save(advisor, detail, { text: 'Fereastra unu' })).body.version).toBe(1);
    expect((await save(advisor, detail, { text: 'Fereastra doi' })).body).toMatchObject({ code: 'conflict', parameters: { version: 1 } });
    expect((await save(advisor, detail, { version: 1, text: 'Fereastra doi' })).body.version).toBe(2);
    expect((await save(second, detail)).body.code).toBe('case-not-yours');
    expect((await advisor.ask('DELETE', `/api/cases/${detail.id}/draft`)).status).toBe(204);
    expect((await readCase(advisor, detail.id)).draft).toBeNull();
  });

  it('an empty text, one too long, and a key that is missing are refused with what is wrong', async () => {
    const detail = await taken('Pot fi concediat cand sunt in concediu medical?');
    const empty = (await save(advisor, detail, { text: '  ' })).body;
    expect((await release(empty)).body.code).toBe('draft-empty');
    const long = (await save(advisor, detail, { version: 1, text: 'x'.repeat(4001) })).body;
    expect((await release(long)).body).toMatchObject({ code: 'text-too-long', parameters: { length: 4001, limit: 4000 } });
    expect((await advisor.ask<Problem>('POST', `/api/drafts/${long.id}/release`, { version: 2 })).body.code).toBe('input-invalid');
  });

  it('without the consent of the space nothing is released, and what was released before is not placed', async () => {
    const detail = await taken('Trebuie sa platesc pentru Faire Mobilität?');
    const held = (await release((await save(advisor, detail)).body)).body;
    await test.database.query('UPDATE consents SET withdrawn_at = now() WHERE space_id = $1', [test.desk.communityId]);
    await test.database.query(`UPDATE deliveries SET not_before = now() - interval '1 minute' WHERE reply_id = $1`, [held.id]);
    await test.app.get(SweepJob, { strict: false }).run();
    const failed = await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'failed',
    );
    expect(failed.replies[0]?.delivery.failure?.code).toBe('consent-missing');
    const again = (await save(advisor, detail)).body;
    expect((await release(again)).body.code).toBe('consent-missing');
    expect((await postToCommunity(test, 'Mai este cineva aici?')).status).toBe(403);
    expect(held.id).toBe(failed.replies[0]?.id);
  });
});
