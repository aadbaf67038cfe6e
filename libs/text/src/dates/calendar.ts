const dayMs = 86_400_000;

/** `YYYY-MM-DD` of a day of the calendar, null where the calendar has no such day. */
export const calendarDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
};

/** The day so many days after (before, if negative) another. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);

/** The same day so many months later; the last of the month where the month is shorter. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last))).toISOString().slice(0, 10);
};

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (date: string): number => (new Date(Date.parse(date)).getUTCDay() + 6) % 7;

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The last such weekday before a day. */
export const lastWeekdayBefore = (today: string, weekday: number): string => addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));

/** The next such weekday after a day. */
export const nextWeekdayAfter = (today: string, weekday: number): string => addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** A weekday of the calendar week (Monday to Sunday) in which a day lies. */
export const weekdayInWeekOf = (date: string, weekday: number): string => addDays(date, weekday - weekdayOf(date));

/** Days ahead up to which a date without a year is taken for a coming one. */
const comingDays = 60;

/** The year that is meant by a day and a month alone: the last one, unless the day comes within two months. */
export const dateWithoutYear = (today: string, month: number, day: number): string | null => {
  const year = Number(today.slice(0, 4));
  const candidates = [year + 1, year, year - 1].map((candidate) => calendarDate(candidate, month, day));
  return candidates.find((date): date is string => date !== null && daysBetween(today, date) <= comingDays) ?? null;
};

/** The first day of the month that is meant by its name alone. @param isPast only months up to the present one. */
export const monthWithoutYear = (today: string, month: number, isPast: boolean): string => {
  const year = Number(today.slice(0, 4));
  const ahead = month - Number(today.slice(5, 7));
  const meant = ahead > (isPast ? 0 : 2) ? year - 1 : year;
  return `${meant}-${String(month).padStart(2, '0')}-01`;
};
