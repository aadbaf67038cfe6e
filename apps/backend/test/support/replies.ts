import type { CaseDetail, DraftView, FinderResult, ReplyView, RevisionView } from '@streetlight/contracts';
import { renderText } from '@streetlight/knowledge';
import { KnowledgeService } from '../../src/knowledge/knowledge.service.js';
import { newId } from '../../src/secrets.js';
import { eventually, type TestApp } from './app.js';
import { type Browser, listCases, newKey, postToCommunity, readCase, signIn } from './factories.js';

/** Posts on the community page and takes the case that is opened. */
export async function takenCase(test: TestApp, browser: Browser, text: string): Promise<CaseDetail> {
  const { body } = await postToCommunity(test, text);
  const found = await eventually(
    async () => {
      const list = await listCases(browser, '?view=open&sort=newest');
      const details = await Promise.all(list.items.map((item) => readCase(browser, item.id)));
      return details.find((detail) => detail.question.id === body.id);
    },
    (detail) => detail !== undefined,
  );
  if (!found) throw new Error('the post opened no case');
  return (await browser.ask<CaseDetail>('POST', `/api/cases/${found.id}/take`, { version: found.version })).body;
}

/** The first vetted wording that the finder offers for a case. */
export async function offered(browser: Browser, detail: CaseDetail, language = 'ro'): Promise<RevisionView> {
  const hit = await eventually(
    async () => (await browser.ask<FinderResult>('GET', `/api/finder?caseId=${detail.id}&language=${language}`)).body.hits[0]?.revision,
    (revision) => Boolean(revision),
  );
  if (!hit) throw new Error('the finder offers nothing');
  return hit;
}

/** Saves an answer that cites a wording, hands it in, has the supervisor approve it, and waits until it stands there. */
export async function answered(
  test: TestApp,
  browser: Browser,
  detail: CaseDetail,
  revision: RevisionView,
  text = revision.publicText,
): Promise<ReplyView> {
  const { body: draft } = await browser.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, {
    version: detail.draft?.version ?? 0,
    text,
    language: revision.language,
    inReplyTo: detail.question.id,
    revisionIds: [revision.id],
  });
  const reply = await approved(test, browser, draft);
  await eventually(
    async () => (await readCase(browser, detail.id)).replies.find(({ id }) => id === reply.id)?.delivery.state,
    (state) => state === 'sent',
  );
  return reply;
}

/** Who approves: signed in once a test, because attempts are counted. */
const supervisors = new WeakMap<TestApp, Promise<Browser>>();

/** Hands a draft in and has the supervisor approve it, which releases it. */
export async function approved(test: TestApp, author: Browser, draft: DraftView): Promise<ReplyView> {
  const known = supervisors.get(test) ?? signIn(test, test.desk.users.supervisor);
  supervisors.set(test, known);
  const supervisor = await known;
  const handedIn = await author.ask<DraftView>('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version });
  const { status, body } = await supervisor.ask<ReplyView>(
    'POST',
    `/api/reviews/${draft.id}/approve`,
    { version: handedIn.body.version },
    { 'idempotency-key': newKey() },
  );
  if (status !== 200) throw new Error(`not approved: ${JSON.stringify(handedIn.body)} ${JSON.stringify(body)}`);
  return body;
}

/** The public words of a wording as they read on a day, with the amounts of then. */
export async function publicTextOn(test: TestApp, { id, language }: Pick<RevisionView, 'id' | 'language'>, day: string): Promise<string> {
  const [found]: { public_text: string }[] = await test.database.query('SELECT public_text FROM revisions WHERE id = $1', [id]);
  return renderText(found?.public_text ?? '', language, day, test.app.get(KnowledgeService).base.values).text;
}

/** Writes replies that were sent long ago into the database, as many as asked for: releasing them takes place today only. */
export async function sentBefore(
  test: TestApp,
  detail: CaseDetail,
  revision: { id: string; language: string },
  { releasedAt, text, count = 1 }: { releasedAt: string; text: string; count?: number },
): Promise<string[]> {
  const found: { id: string }[] = await test.database.query(
    `WITH written AS (
       INSERT INTO drafts (id, case_id, author_id, in_reply_to, text, language, revision_ids, state)
       SELECT gen_random_uuid(), $1, $2, $3, $4, $5, ARRAY[$6::uuid], 'released' FROM generate_series(1, $8) RETURNING id
     ), sent AS (
       INSERT INTO replies (id, draft_id, case_id, space_id, in_reply_to, text, language, drafted_by, released_by, released_at, idempotency_key)
       SELECT gen_random_uuid(), w.id, $1, $9, $3, $4, $5, $2, $2, $7, w.id::text FROM written w RETURNING id
     ), cited AS (
       INSERT INTO reply_citations (reply_id, revision_id) SELECT id, $6 FROM sent
     ), delivered AS (
       INSERT INTO deliveries (id, reply_id, attempt, state, not_before) SELECT gen_random_uuid(), id, 1, 'sent', $7 FROM sent
     )
     SELECT id FROM sent`,
    [
      detail.id,
      test.desk.users.advisor.id,
      detail.question.id,
      text,
      revision.language,
      revision.id,
      releasedAt,
      count,
      test.desk.communityId,
    ],
  );
  return found.map(({ id }) => id);
}

/** A newer wording, vetted: the old one with these columns changed. @returns its id */
export async function supersede(test: TestApp, revision: { id: string; key: string }, change: Record<string, unknown>): Promise<string> {
  const id = newId();
  await test.database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO revisions SELECT (copy.r).* FROM (
         SELECT jsonb_populate_record(r, $3::jsonb || jsonb_build_object('id', $2::text, 'created_at', now(), 'number',
           (SELECT max(n.number) + 1 FROM revisions n WHERE n.snippet_id = r.snippet_id AND n.language = r.language))) AS r
         FROM revisions r WHERE id = $1) AS copy`,
      [revision.id, id, JSON.stringify(change)],
    );
    await tx.query(
      `INSERT INTO vettings (id, revision_id, lawyer, qualification, vetted_on, next_check_on, sample)
       VALUES (gen_random_uuid(), $1, 'Test lawyer', 'for tests', current_date, current_date + 100, false)`,
      [id],
    );
    await tx.query(`INSERT INTO feed (desk_id, subject, subject_id, change) VALUES ($1, 'snippet', $2, 'revised')`, [
      test.desk.id,
      revision.key,
    ]);
  });
  return id;
}
