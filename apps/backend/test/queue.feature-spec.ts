import { getQueueToken } from '@nestjs/bullmq';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Queue } from 'bullmq';
import type { CaseDetail, DraftView, ReplyView } from '@streetlight/contracts';
import { queueNames } from '../src/jobs/job-definitions.js';
import { SweepJob } from '../src/jobs/sweep.job.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, listCases, newKey, postToCommunity, readCase, signIn } from './support/factories.js';

const redisUrl = process.env['REDIS_URL_TEST'];

const backends = [
  { name: 'postgres', settings: {} },
  {
    name: 'redis',
    settings: {
      QUEUE_BACKEND: 'redis',
      REDIS_URL: redisUrl ?? '',
      QUEUE_PREFIX: `spec_${newKey()
        .replaceAll(/[^a-z0-9]/gi, '')
        .toLowerCase()}`,
    },
  },
];

describe.each(backends)('work on the $name queue', ({ name, settings }) => {
  let test: TestApp;
  let advisor: Browser;

  beforeAll(async () => {
    if (name === 'redis' && !redisUrl) throw new Error('Redis is needed: set REDIS_URL_TEST, or run this by npm test, which starts one.');
    // A scheduler that is taken away is not asserted again while we look.
    test = await startApp({ SWEEP_SECONDS: '600', ...(settings as Record<string, string>) });
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  const queues = (): Queue[] => queueNames.map((queue) => test.app.get<Queue>(getQueueToken(queue), { strict: false }));

  it('goes from a post to a delivered answer', async () => {
    await postToCommunity(test, 'Cat e salariul minim pe ora acum in Germania?');
    const list = await eventually(
      () => listCases(advisor),
      (found) => found.items[0]?.hasSnippet === true,
    );
    const row = list.items[0];
    const detail = (await advisor.ask<CaseDetail>('POST', `/api/cases/${row?.id}/take`, { version: row?.version })).body;
    const body = { version: 0, text: 'Ne puteți scrie și în privat.', language: 'ro', inReplyTo: detail.question.id, revisionIds: [] };
    const draft = (await advisor.ask<DraftView>('PUT', `/api/cases/${detail.id}/draft`, body)).body;
    await advisor.ask<ReplyView>('POST', `/api/drafts/${draft.id}/release`, { version: 1 }, { 'idempotency-key': newKey() });
    await eventually(
      () => readCase(advisor, detail.id),
      (found) => found.replies[0]?.delivery.state === 'sent',
    );
  });

  it('loses nothing when the queue is emptied: the rows wait, and the sweep rings for them again', async () => {
    const paused = queues();
    for (const queue of paused) await queue.pause();
    const texts = Array.from({ length: 12 }, (_, index) => `Intrebarea ${index}: am dreptul la concediu platit la Minijob?`);
    for (const text of texts) expect((await postToCommunity(test, text)).status).toBe(201);
    for (const queue of paused) await queue.obliterate({ force: true });
    for (const queue of paused) await queue.resume();
    await test.database.query(`UPDATE posts SET received_at = received_at - interval '1 minute' WHERE assessment_state = 'waiting'`);
    await test.app.get(SweepJob, { strict: false }).run();
    await eventually(
      () => listCases(advisor, '?view=all'),
      (found) => found.counter.unread === 0,
    );
    const [{ waiting }] = await test.database.query(`SELECT count(*)::int AS waiting FROM posts WHERE assessment_state = 'waiting'`);
    expect(waiting).toBe(0);
  });

  it('has its sweep again after the queue forgot it', async () => {
    const upkeep = test.app.get<Queue>(getQueueToken('upkeep'), { strict: false });
    await upkeep.removeJobScheduler('sweep');
    expect(await upkeep.getJobSchedulersCount()).toBe(0);
    await test.restart();
    const again = test.app.get<Queue>(getQueueToken('upkeep'), { strict: false });
    await eventually(
      () => again.getJobSchedulersCount(),
      (count) => count === 1,
    );
    advisor = await signIn(test, test.desk.users.advisor);
  });

  it('carries ids and nothing else', async () => {
    const assessment = test.app.get<Queue>(getQueueToken('assessment'), { strict: false });
    await assessment.pause();
    await postToCommunity(test, 'Secret words of a person nobody may find in a queue?');
    const jobs = await eventually(
      () => assessment.getJobs(['waiting', 'wait', 'prioritized']),
      (found) => found.length > 0,
    );
    for (const job of jobs) {
      expect(Object.keys(job.data as object)).toEqual(['postId']);
      expect(JSON.stringify(job.toJSON())).not.toContain('Secret');
    }
    await assessment.resume();
    await eventually(
      () => listCases(advisor, '?view=all'),
      (found) => found.counter.unread === 0,
    );
  });

  it('a job that fails leaves its row waiting and its neighbours untouched', async () => {
    const assessment = test.app.get<Queue>(getQueueToken('assessment'), { strict: false });
    await assessment.add('assess-post', { postId: 'no id at all' }, { attempts: 1 });
    await postToCommunity(test, 'Do I have to pay back the training if I quit in probation?');
    await eventually(
      () => listCases(advisor, '?view=all'),
      (found) => found.counter.unread === 0,
    );
    expect(test.logs.some((line) => line.includes('job.failed'))).toBe(true);
  });
});
