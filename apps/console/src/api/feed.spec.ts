import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { furnishBrowser, SpokenEventSource } from '../../test/support/browser.js';
import { type Feed, openFeed } from './feed.js';
import { keys, staleKeys } from './keys.js';

let queries: QueryClient;
let feed: Feed;
let now = 0;

beforeEach(() => {
  jest.useFakeTimers();
  furnishBrowser();
  SpokenEventSource.all.length = 0;
  now = 1000;
  queries = new QueryClient();
  feed = openFeed(queries, () => now);
});
afterEach(() => {
  feed.close();
  queries.clear();
  jest.useRealTimers();
});

const source = (): SpokenEventSource => SpokenEventSource.all.at(-1) as SpokenEventSource;
const at = '2026-11-22T12:00:00.000Z';
const isStale = (key: readonly unknown[]): boolean | undefined => queries.getQueryState(key)?.isInvalidated;

it('is not called live before the first sign of life', () => {
  expect(feed.state().connection).toBe('connecting');
  source().say('ping');
  expect(feed.state()).toMatchObject({ connection: 'live', lastSignAt: 1000 });
});

it('makes stale just what a change touches, a burst at once', () => {
  for (const key of [keys.case('a'), keys.case('b'), keys.list({}), keys.spaces]) queries.setQueryData(key, {});
  source().say('changes', [{ subject: 'case', id: 'a', change: 'taken', at }]);
  source().say('changes', [{ subject: 'case', id: 'a', change: 'answered', at }]);
  jest.advanceTimersByTime(300);
  expect([keys.case('a'), keys.case('b'), keys.list({}), keys.spaces].map(isStale)).toEqual([true, false, true, false]);
});

it('names each stale answer once', () => {
  const twice = staleKeys([
    { subject: 'case', id: 'a', change: 'taken', at },
    { subject: 'case', id: 'a', change: 'closed', at },
  ]);
  expect(twice).toEqual([['cases'], ['case', 'a'], ['suggestion', 'a']]);
});

it('says since when the connection is lost, and counts what came in on its return', () => {
  source().say('open');
  now = 5000;
  source().say('error');
  expect(feed.state()).toMatchObject({ connection: 'lost', lostAt: 5000 });
  now = 9000;
  source().say('open');
  source().say('changes', [
    { subject: 'case', id: 'a', change: 'opened', at },
    { subject: 'post', id: 'p', change: 'received', at },
  ]);
  source().say('ready');
  source().say('changes', [{ subject: 'case', id: 'b', change: 'opened', at }]);
  expect(feed.state()).toMatchObject({ connection: 'live', lostAt: null, caughtUp: { changes: 2, caseIds: ['a'] } });
});

it('opens a new stream when the browser has given the old one up, and reads everything anew', () => {
  queries.setQueryData(keys.spaces, {});
  source().close();
  source().say('error');
  jest.advanceTimersByTime(3100);
  expect(SpokenEventSource.all.length).toBe(2);
  source().say('ready');
  expect(isStale(keys.spaces)).toBe(true);
});

it('reads everything anew when the backend no longer knows the place, save who is signed in', () => {
  queries.setQueryData(keys.spaces, {});
  queries.setQueryData(keys.session, {});
  source().say('reset');
  expect([keys.spaces, keys.session].map(isStale)).toEqual([true, false]);
});

it('reads again what was asked for before the feed began, once a connection', () => {
  queries.setQueryData(keys.spaces, {});
  source().say('ready');
  expect(isStale(keys.spaces)).toBe(true);
  queries.setQueryData(keys.spaces, {});
  source().say('ready');
  expect(isStale(keys.spaces)).toBe(false);
});
