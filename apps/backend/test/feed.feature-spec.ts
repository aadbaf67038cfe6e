import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FeedChanges } from '@streetlight/contracts';
import { DataSource } from 'typeorm';
import { feedChange } from '../src/live/feed.js';
import { newId } from '../src/secrets.js';
import { eventually, startApp, type TestApp } from './support/app.js';
import { type Browser, postToCommunity, signIn } from './support/factories.js';

interface Received {
  event: string;
  id: string | undefined;
  data: unknown;
}

/** Reads server-sent events as a browser does. */
function listen(
  port: number,
  cookie: string,
  lastEventId?: string,
): { events: Received[]; changes(): FeedChanges; close(): void; ended: Promise<void> } {
  const events: Received[] = [];
  const request = http.get({ port, path: '/api/feed', headers: { cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) } });
  const ended = new Promise<void>((resolve) => {
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const lines = new Map(
            text
              .slice(0, end)
              .split('\n')
              .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
          );
          text = text.slice(end + 2);
          if (lines.has('event'))
            events.push({ event: lines.get('event') ?? '', id: lines.get('id'), data: JSON.parse(lines.get('data') ?? 'null') });
        }
      });
      response.on('close', resolve);
    });
    request.on('error', () => resolve());
  });
  return {
    events,
    changes: () => events.filter((event) => event.event === 'changes').flatMap((event) => event.data as FeedChanges),
    close: () => request.destroy(),
    ended,
  };
}

describe('the feed of changes', () => {
  let test: TestApp;
  let advisor: Browser;
  let port: number;

  beforeAll(async () => {
    test = await startApp();
    await test.app.listen(0, '127.0.0.1');
    port = (test.app.getHttpServer().address() as AddressInfo).port;
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  const told = (database: DataSource, id: string) => database.transaction((tx) => feedChange(tx, test.desk.id, 'case', id, 'told'));
  const isReady = (stream: ReturnType<typeof listen>) =>
    eventually(
      async () => stream.events,
      (events) => events.some((event) => event.event === 'ready'),
    );

  it('tells a listener of a new case within a moment, without content', async () => {
    const stream = listen(port, advisor.cookie);
    await isReady(stream);
    await postToCommunity(test, 'Cat e salariul minim pe ora in Germania acum?');
    await eventually(
      async () => stream.changes(),
      (changes) => changes.some((change) => change.subject === 'case' && change.change === 'opened'),
    );
    expect(JSON.stringify(stream.events)).not.toContain('salariul');
    stream.close();
  });

  it('skips nothing that commits out of order: a row of a slow transaction comes before later ones are passed', async () => {
    const stream = listen(port, advisor.cookie);
    await isReady(stream);
    const slow = test.database.createQueryRunner();
    await slow.connect();
    await slow.startTransaction();
    const [slowId, fastId] = [newId(), newId()];
    await feedChange(slow.manager, test.desk.id, 'case', slowId, 'told');
    await told(test.database, fastId);
    await slow.commitTransaction();
    await slow.release();
    await eventually(
      async () => stream.changes().map((change) => change.id),
      (ids) => ids.includes(slowId) && ids.includes(fastId),
    );
    expect(stream.changes().filter((change) => change.id === slowId)).toHaveLength(1);
    stream.close();
  });

  it('resumes after Last-Event-ID: a thousand missed changes come once each, in order', async () => {
    const before = listen(port, advisor.cookie);
    const ready = (await isReady(before)).find((event) => event.event === 'ready');
    before.close();
    const ids = Array.from({ length: 1000 }, () => newId());
    for (let from = 0; from < ids.length; from += 100) {
      await test.database.transaction((tx) => feedChange(tx, test.desk.id, 'case', ids.slice(from, from + 100), 'told'));
    }
    const after = listen(port, advisor.cookie, ready?.id);
    // A transaction that runs elsewhere on the server holds them back for a moment; then they come, as told.
    const missed = await eventually(
      async () =>
        after
          .changes()
          .filter((change) => change.change === 'told')
          .map((change) => change.id),
      (found) => found.length >= ids.length,
    );
    expect(missed).toEqual(ids);
    after.close();
  });

  it('tells a listener whose place it does not know to fetch everything anew', async () => {
    const stream = listen(port, advisor.cookie, 'nonsense');
    await isReady(stream);
    expect(stream.events.map((event) => event.event)).toContain('reset');
    stream.close();
  });

  it('is closed for everybody without a session, and at once when the session ends', async () => {
    const nobody = await test.http({ method: 'GET', url: '/api/feed' });
    expect(nobody.statusCode).toBe(401);
    const leaving = await signIn(test, test.desk.users.secondAdvisor);
    const stream = listen(port, leaving.cookie);
    await isReady(stream);
    await leaving.ask('DELETE', '/api/session');
    await stream.ended;
  });
});
