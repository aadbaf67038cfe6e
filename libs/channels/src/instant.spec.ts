import { describe, expect, it } from '@jest/globals';
import { instantOf } from './instant.js';

describe('the instant of a message', () => {
  it.each([
    ['2026-09-13T12:00:00', 'Europe/Berlin', '2026-09-13T10:00:00.000Z'],
    ['2026-11-13T12:00:00', 'Europe/Berlin', '2026-11-13T11:00:00.000Z'],
    ['2026-11-13T12:00:00', 'Europe/Bucharest', '2026-11-13T10:00:00.000Z'],
    ['2026-11-13T00:30:00', 'Asia/Kolkata', '2026-11-12T19:00:00.000Z'],
    ['2026-11-13T12:00:00', 'UTC', '2026-11-13T12:00:00.000Z'],
    ['2026-09-13T12:00:00+03:00', 'Europe/Berlin', '2026-09-13T09:00:00.000Z'],
    ['2026-09-13T12:00:00Z', 'Europe/Berlin', '2026-09-13T12:00:00.000Z'],
  ])('%s in %s is %s', (sentAt, zone, instant) => {
    expect(instantOf(sentAt, zone).toISOString()).toBe(instant);
  });

  it.each([
    ['the last minute of summer time', '2026-10-25T01:59:00', '2026-10-24T23:59:00.000Z'],
    ['a time summer time repeats', '2026-10-25T02:30:00', '2026-10-25T00:30:00.000Z'],
    ['the first hour after', '2026-10-25T03:00:00', '2026-10-25T02:00:00.000Z'],
    ['a time summer time skips', '2026-03-29T02:30:00', '2026-03-29T01:30:00.000Z'],
    ['the first minute of summer time', '2026-03-29T03:00:00', '2026-03-29T01:00:00.000Z'],
  ])('is settled at the change of the clocks: %s', (_what, sentAt, instant) => {
    expect(instantOf(sentAt, 'Europe/Berlin').toISOString()).toBe(instant);
  });

  it('needs a zone that exists', () => {
    expect(() => instantOf('2026-10-25T02:30:00', 'Europe/Atlantis')).toThrow(RangeError);
  });
});
