import { expect, it } from '@jest/globals';
import { filterCount, filterOf, readQueueSearch } from './queue-search.js';

it('reads the address of a queue, lists joined by commas', () => {
  expect(readQueueSearch({ view: 'mine', languages: 'ro,bg', risks: 'acute', text: ' wages ', sort: 'newest', selected: 'a-1' })).toEqual({
    view: 'mine',
    languages: ['ro', 'bg'],
    risks: ['acute'],
    text: ' wages ',
    sort: 'newest',
    selected: 'a-1',
  });
});

it('leaves out what nobody knows, so that an old or hostile address still opens', () => {
  expect(readQueueSearch({ view: 'nonsense', languages: 'xx', kinds: '', space: '<script>', text: '  ', sort: '1', quiet: 'yes' })).toEqual(
    {},
  );
});

it('asks the backend for nothing that belongs to the screen alone', () => {
  expect(filterOf({ view: 'open', selected: 'a', quiet: 'open', languages: ['ro'] })).toEqual({ view: 'open', languages: ['ro'] });
});

it('counts each chosen value as a filter, but neither view nor order', () => {
  expect(filterCount({ view: 'mine', sort: 'newest', languages: ['ro', 'bg'], text: 'x' })).toBe(3);
});
