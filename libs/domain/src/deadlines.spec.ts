import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  dayInGermany,
  daysBetween,
  type FederalState,
  isPublicHoliday,
  nextWorkingDay,
  type Period,
  periodEnd,
  weekday,
} from './deadlines.js';

describe('periods by BGB §§ 187, 188, 193', () => {
  it.each<[string, Period, FederalState | undefined, string, string]>([
    ['2026-11-06', { weeks: 3 }, undefined, '2026-11-27', 'three weeks end on the same weekday, the day of receipt does not count'],
    ['2026-12-04', { weeks: 3 }, undefined, '2026-12-28', 'Friday 25 December is a holiday, then a Saturday holiday and a Sunday: Monday'],
    ['2026-10-10', { weeks: 3 }, undefined, '2026-11-02', 'a Saturday moves to Monday'],
    ['2026-10-10', { weeks: 3 }, 'SN', '2026-11-02', '31 October on a Saturday in Saxony: Monday'],
    ['2025-10-10', { weeks: 3 }, 'SN', '2025-11-03', 'Friday 31 October is a holiday in Saxony'],
    ['2025-10-10', { weeks: 3 }, 'BE', '2025-10-31', 'and none in Berlin'],
    ['2025-10-10', { weeks: 3 }, undefined, '2025-10-31', 'an unknown place never lengthens a period'],
    ['2026-01-31', { months: 1 }, undefined, '2026-03-02', 'the last day of February 2026 is a Saturday'],
    ['2028-01-31', { months: 1 }, undefined, '2028-02-29', 'where the month is shorter its last day, BGB § 188 (3)'],
    ['2026-11-19', { days: 3 }, undefined, '2026-11-23', 'three days that end on a Sunday'],
    ['2026-12-31', { months: 2 }, undefined, '2027-03-01', 'two months over the turn of the year, 28 February is a Sunday'],
  ])('from %s, %j in %s: %s (%s)', (event, period, state, end) => {
    expect(periodEnd(event, period, state)).toBe(end);
  });

  it.each<[string, FederalState, boolean]>([
    ['2026-04-03', 'BE', true],
    ['2026-04-06', 'BY', true],
    ['2026-05-14', 'HH', true],
    ['2026-05-25', 'TH', true],
    ['2026-06-04', 'NW', true],
    ['2026-06-04', 'BE', false],
    ['2026-01-06', 'BY', true],
    ['2026-01-06', 'HE', false],
    ['2026-03-08', 'BE', true],
    ['2022-03-08', 'MV', false],
    ['2023-03-08', 'MV', true],
    ['2026-11-18', 'SN', true],
    ['2026-11-18', 'BY', false],
    ['2024-11-20', 'SN', true],
    ['2026-09-20', 'TH', true],
    ['2026-10-31', 'BB', true],
    ['2026-11-01', 'SL', true],
    ['2024-03-31', 'BB', true],
  ])('%s in %s: a public holiday is %s', (day, state, holiday) => {
    expect(isPublicHoliday(day, state)).toBe(holiday);
  });

  it('every period ends on a working day, after its event', () => {
    for (let offset = 0; offset < 800; offset++) {
      const event = addDays('2026-01-01', offset);
      const end = periodEnd(event, { weeks: 3 }, 'BY');
      expect([0, 6]).not.toContain(weekday(end));
      expect(isPublicHoliday(end, 'BY')).toBe(false);
      expect(daysBetween(event, end)).toBeGreaterThanOrEqual(21);
      expect(daysBetween(event, end)).toBeLessThanOrEqual(26);
    }
  });

  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2027-03-28T00:59:59Z', '2027-03-28'],
    ['2027-07-01T21:59:59Z', '2027-07-01'],
    ['2027-07-01T22:00:00Z', '2027-07-02'],
  ])('at %s it is %s in Germany', (instant, day) => {
    expect(dayInGermany(new Date(instant))).toBe(day);
  });

  it('months are added without running over, and working days begin with the day itself', () => {
    expect(addMonths('2026-12-31', -1)).toBe('2026-11-30');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(nextWorkingDay('2026-11-23')).toBe('2026-11-23');
  });
});
