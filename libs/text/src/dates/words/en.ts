import type { DateWords } from '../date-words.js';

/** English. */
export const englishDates: DateWords = {
  numbers: [
    '', 'one a an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen',
    'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty_one', 'twenty_two', 'twenty_three', 'twenty_four', 'twenty_five', 'twenty_six', 'twenty_seven',
    'twenty_eight', 'twenty_nine', 'thirty', 'thirty_one',
  ],
  units: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
  weekdays: ['monday mon', 'tuesday tue', 'wednesday wed', 'thursday thu', 'friday fri', 'saturday sat', 'sunday'],
  months: [
    'january jan', 'february feb', 'march', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec',
  ],
  ambiguousMonths: 'may march mar',
  days: {
    '-2': 'the_day_before_yesterday day_before_yesterday',
    '-1': 'yesterday last_night yesterday_evening',
    '0': 'today this_morning',
    '1': 'tomorrow',
    '2': 'day_after_tomorrow the_day_after_tomorrow',
  },
  about: 'about around almost nearly roughly approximately some like',
  half: 'and_a_half',
  phrases: [
    ['{n} {unit} ago', 'ago'],
    ['{n} {unit} back', 'ago'],
    ['{n} {week} ago on? {weekday}', 'weeks-ago-on-weekday'],
    ['on? {weekday} {n} {week} ago', 'weeks-ago-on-weekday'],
    ['for|since {n} {unit}', 'since'],
    ['since|from {weekday}', 'since-weekday'],
    ['in {n} {unit}', 'ahead'],
    ['last|past {weekday}', 'last-weekday'],
    ['next|coming {weekday}', 'next-weekday'],
    ['last week on {weekday}', 'weekday-of-last-week'],
    ['{weekday} last week', 'weekday-of-last-week'],
    ['{weekday} of last week', 'weekday-of-last-week'],
    ['last week', 'last-week'],
    ['last month', 'last-month'],
    ['{day} of? {month} {year}?', 'day-and-month'],
    ['{month} the? {day} {year}?', 'day-and-month'],
    ['since {month} {year}?', 'since-month'],
    ['in {month} {year}?', 'in-month'],
  ],
};
