import { expect, it } from '@jest/globals';
import { snoozeTimes } from './snooze-times.js';

const names = (now: Date): string[] => snoozeTimes(now).map(({ name }) => name);

it('offers an hour, the evening, tomorrow and Monday', () => {
  expect(names(new Date(2026, 10, 24, 11))).toEqual(['hour', 'evening', 'tomorrow', 'monday']);
});

it('does not offer an evening that is over', () => {
  expect(names(new Date(2026, 10, 24, 19))).not.toContain('evening');
});

it('does not offer Monday twice on a Sunday', () => {
  expect(names(new Date(2026, 10, 22, 11))).toEqual(['hour', 'evening', 'tomorrow']);
});

it('means the next Monday on a Monday', () => {
  const monday = snoozeTimes(new Date(2026, 10, 23, 11)).find(({ name }) => name === 'monday');
  expect(new Date(monday?.until ?? 0)).toEqual(new Date(2026, 10, 30, 9));
});
