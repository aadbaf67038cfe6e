import {
  addDays,
  addMonths,
  calendarDate,
  dateWithoutYear,
  lastWeekdayBefore,
  monthWithoutYear,
  nextWeekdayAfter,
  weekdayInWeekOf,
  weekdayOf,
} from './calendar.js';
import type { PhraseMeaning } from './date-words.js';
import type { DateFound } from './find-dates.js';
import type { Captured } from './match-phrase.js';
import type { Unit } from './phrases.js';

type Resolved = Pick<DateFound, 'date' | 'precision' | 'kind'>;

const point = (date: string, precision: DateFound['precision'] = 'day'): Resolved => ({ date, precision, kind: 'point' });

/** How exactly a number of units is meant. */
const precisionOf = (unit: Unit, isRough: boolean): DateFound['precision'] => {
  if (unit === 'day' || unit === 'week') return isRough ? 'week' : 'day';
  return 'month';
};

const shift = (today: string, unit: Unit, amount: number): string => {
  if (unit === 'day' || unit === 'week') return addDays(today, amount * (unit === 'week' ? 7 : 1));
  return addMonths(today, amount * (unit === 'year' ? 12 : 1));
};

const counted = (captured: Captured, today: string, direction: 1 | -1, kind: DateFound['kind']): Resolved | null => {
  const { number = 1, unit, isRough = false } = captured;
  return unit === undefined ? null : { date: shift(today, unit, direction * number), precision: precisionOf(unit, isRough), kind };
};

const monthStart = (captured: Captured, today: string, isPast: boolean): string | null => {
  if (captured.month === undefined) return null;
  if (captured.year === undefined) return monthWithoutYear(today, captured.month, isPast);
  return calendarDate(captured.year, captured.month, 1);
};

const inMonth = (captured: Captured, today: string, isPast: boolean, kind: DateFound['kind']): Resolved | null => {
  const date = monthStart(captured, today, isPast);
  return date === null ? null : { date, precision: 'month', kind };
};

const dayAndMonth = ({ day, month, year }: Captured, today: string): Resolved | null => {
  if (day === undefined || month === undefined) return null;
  const date = year === undefined ? dateWithoutYear(today, month, day) : calendarDate(year, month, day);
  return date === null ? null : point(date);
};

const onWeekday = (captured: Captured, resolve: (weekday: number) => string, kind: DateFound['kind'] = 'point'): Resolved | null =>
  captured.weekday === undefined ? null : { date: resolve(captured.weekday), precision: 'day', kind };

/** The date that a matched phrase states, null where it states none. @param today `YYYY-MM-DD` */
export const resolvePhrase = (meaning: PhraseMeaning, captured: Captured, today: string): Resolved | null => {
  switch (meaning) {
    case 'ago':
      return counted(captured, today, -1, 'point');
    case 'since':
      return counted(captured, today, -1, 'duration');
    case 'ahead':
      return counted(captured, today, 1, 'coming');
    case 'weeks-ago-on-weekday':
      return onWeekday(captured, (weekday) => weekdayInWeekOf(addDays(today, -7 * (captured.number ?? 1)), weekday));
    case 'last-weekday':
      return onWeekday(captured, (weekday) => lastWeekdayBefore(today, weekday));
    case 'bare-weekday':
      return onWeekday(captured, (weekday) => lastWeekdayBefore(today, weekday), 'weekday');
    case 'weekday-of-this-week':
      return onWeekday(
        captured,
        (weekday) => weekdayInWeekOf(today, weekday),
        (captured.weekday ?? 0) > weekdayOf(today) ? 'coming' : 'weekday',
      );
    case 'next-weekday':
      return onWeekday(captured, (weekday) => nextWeekdayAfter(today, weekday), 'coming');
    case 'since-weekday':
      return onWeekday(captured, (weekday) => lastWeekdayBefore(today, weekday), 'since');
    case 'weekday-of-last-week':
      return onWeekday(captured, (weekday) => weekdayInWeekOf(addDays(today, -7), weekday));
    case 'last-week':
      return point(weekdayInWeekOf(addDays(today, -7), 0), 'week');
    case 'last-month':
      return point(`${addMonths(today, -1).slice(0, 7)}-01`, 'month');
    case 'day-and-month':
      return dayAndMonth(captured, today);
    case 'in-month':
      return inMonth(captured, today, false, 'point');
    case 'since-month':
      return inMonth(captured, today, true, 'since');
  }
};
