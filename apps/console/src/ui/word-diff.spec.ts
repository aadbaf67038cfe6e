import { expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.js';

it('names the words that came and went between two wordings', () => {
  expect(wordDiff('within two months', 'within three months')).toEqual([
    { kind: 'same', text: 'within ' },
    { kind: 'removed', text: 'two' },
    { kind: 'added', text: 'three' },
    { kind: 'same', text: ' months' },
  ]);
});

it('puts both wordings together again from its parts', () => {
  const [before, after] = ['m-au dat afară  azi,\nce fac?', 'm-au dat afară ieri,\nce pot face?'];
  const parts = wordDiff(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

it('calls a very long text replaced instead of comparing for ever', () => {
  const long = 'word '.repeat(3000);
  expect(wordDiff(long, `${long}end`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
