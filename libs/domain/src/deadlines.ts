/** Calendar arithmetic of German periods (BGB §§ 187, 188, 193). Dates are `YYYY-MM-DD`, without a time or a zone. */

export const federalStates = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
export type FederalState = (typeof federalStates)[number];

export type Period = { days: number } | { weeks: number } | { months: number };

/** The rules a post can set running, with the period each gives and the norm it stands in. */
export const deadlineRules = {
  'three-week': { period: { weeks: 3 }, norm: 'KSchG § 4' },
  'three-day': { period: { days: 3 }, norm: 'SGB III § 38' },
  'two-month': { period: { months: 2 }, norm: 'AGG § 15' },
  'insolvency-two-month': { period: { months: 2 }, norm: 'SGB III § 324' },
  'one-month': { period: { months: 1 }, norm: 'SGG § 84' },
  'two-week': { period: { weeks: 2 }, norm: 'MuSchG § 17' },
} as const satisfies Record<string, { period: Period; norm: string }>;
export type DeadlineRule = keyof typeof deadlineRules;

const dayMs = 86_400_000;
const toUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const germanCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day in Germany, `YYYY-MM-DD`, at an instant (now, unless said otherwise): what deadlines and validity are counted by, wherever the machine stands. */
export const dayInGermany = (at: Date = new Date()): string => germanCalendar.format(at);

export const addDays = (date: string, days: number): string => fromUtc(toUtc(date) + days * dayMs);
/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((toUtc(to) - toUtc(from)) / dayMs);
/** 0 Sunday .. 6 Saturday. */
export const weekday = (date: string): number => new Date(toUtc(date)).getUTCDay();

/** The same day `months` later; where that month is shorter, its last day (BGB § 188 (3)). */
export function addMonths(date: string, months: number): string {
  const from = new Date(toUtc(date));
  const lastOfTarget = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  const day = Math.min(from.getUTCDate(), lastOfTarget.getUTCDate());
  return fromUtc(Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), day));
}

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return fromUtc(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

/** The Wednesday before 23 November: day of repentance, a public holiday in Saxony only. */
const repentanceDay = (year: number): string => {
  const last = `${year}-11-22`;
  return addDays(last, -((weekday(last) + 4) % 7));
};

const everywhere = federalStates;
const fixedHolidays: readonly { day: string; states: readonly FederalState[]; since?: number }[] = [
  { day: '01-01', states: everywhere },
  { day: '01-06', states: ['BW', 'BY', 'ST'] },
  { day: '03-08', states: ['BE'], since: 2019 },
  { day: '03-08', states: ['MV'], since: 2023 },
  { day: '05-01', states: everywhere },
  { day: '08-15', states: ['SL'] },
  { day: '09-20', states: ['TH'], since: 2019 },
  { day: '10-03', states: everywhere },
  { day: '10-31', states: ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'] },
  { day: '11-01', states: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { day: '12-25', states: everywhere },
  { day: '12-26', states: everywhere },
];
const easterHolidays: readonly { offset: number; states: readonly FederalState[] }[] = [
  { offset: -2, states: everywhere },
  { offset: 0, states: ['BB'] },
  { offset: 1, states: everywhere },
  { offset: 39, states: everywhere },
  { offset: 49, states: ['BB'] },
  { offset: 50, states: everywhere },
  { offset: 60, states: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
];

/**
 * Whether `date` is a public holiday in `state`; without a state only the holidays of the whole country count,
 * so that an unknown place never lengthens a period.
 */
export function isPublicHoliday(date: string, state?: FederalState): boolean {
  const applies = (states: readonly FederalState[]): boolean => (state ? states.includes(state) : states.length === federalStates.length);
  const year = Number(date.slice(0, 4));
  const monthDay = date.slice(5);
  if (fixedHolidays.some((h) => h.day === monthDay && applies(h.states) && year >= (h.since ?? 0))) return true;
  if (state === 'SN' && date === repentanceDay(year)) return true;
  const offset = daysBetween(easter(year), date);
  return easterHolidays.some((h) => h.offset === offset && applies(h.states));
}

/** The next day that is no Saturday, Sunday or public holiday, counted from `date` itself (BGB § 193). */
export function nextWorkingDay(date: string, state?: FederalState): string {
  let day = date;
  while (weekday(day) === 0 || weekday(day) === 6 || isPublicHoliday(day, state)) day = addDays(day, 1);
  return day;
}

/**
 * The last day of a period that an event on `event` sets running: the day of the event does not count
 * (BGB § 187 (1)), the end follows BGB § 188 (2) and moves to the next working day by BGB § 193.
 */
export function periodEnd(event: string, period: Period, state?: FederalState): string {
  let end: string;
  if ('days' in period) end = addDays(event, period.days);
  else if ('weeks' in period) end = addDays(event, period.weeks * 7);
  else end = addMonths(event, period.months);
  return nextWorkingDay(end, state);
}
