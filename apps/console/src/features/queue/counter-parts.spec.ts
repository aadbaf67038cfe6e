import { expect, it } from '@jest/globals';
import { unaccounted } from './counter-parts.js';

it('finds nothing hidden when shown, filtered, quiet and unread make up what was received', () => {
  expect(unaccounted({ received: 242, shown: 70, filtered: 15, quiet: 155, unread: 2 })).toBe(0);
});

it('finds what none of them accounts for', () => {
  expect(unaccounted({ received: 242, shown: 70, filtered: 15, quiet: 150, unread: 2 })).toBe(5);
});
