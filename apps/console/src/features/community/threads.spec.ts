import { expect, it } from '@jest/globals';
import type { CommunityPostView } from '@streetlight/contracts';
import { threadsOf } from './threads.js';

const post = (id: string, minute: number, inReplyTo: string | null = null): CommunityPostView => ({
  id,
  inReplyTo,
  nickname: null,
  answeredBy: null,
  text: id,
  language: 'ro',
  sentAt: new Date(Date.UTC(2026, 10, 22, 12, minute)).toISOString(),
});

it('puts answers below their question in the order of time, and the newest question first', () => {
  const threads = threadsOf([post('a', 0), post('b', 5), post('a2', 9, 'a1'), post('a1', 7, 'a')]);
  expect(threads.map(({ root, below }) => [root.id, below.map(({ id }) => id)])).toEqual([
    ['b', []],
    ['a', ['a1', 'a2']],
  ]);
});

it('shows a post whose question is not there by itself', () => {
  expect(threadsOf([post('lost', 1, 'gone')]).map(({ root }) => root.id)).toEqual(['lost']);
});

it('does not run in circles', () => {
  const posts = [post('a', 1, 'b'), post('b', 2, 'a')];
  expect(threadsOf(posts).flatMap(({ root, below }) => [root, ...below]).length).toBe(2);
});
