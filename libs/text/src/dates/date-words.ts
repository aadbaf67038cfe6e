/** What a phrase says about time. */
export type PhraseMeaning =
  /** So many units before today. */
  | 'ago'
  /** A state that began so many units before today. */
  | 'since'
  /** So many units after today. */
  | 'ahead'
  /** So many weeks before today, on a weekday. */
  | 'weeks-ago-on-weekday'
  | 'last-weekday'
  /** A weekday alone: which one is meant depends on the tense. */
  | 'bare-weekday'
  /** "This Tuesday": of the calendar week of today; past or to come. */
  | 'weekday-of-this-week'
  | 'next-weekday'
  | 'since-weekday'
  /** A weekday of the calendar week before this one. */
  | 'weekday-of-last-week'
  | 'last-week'
  | 'last-month'
  | 'day-and-month'
  | 'in-month'
  | 'since-month';

/**
 * The words in which one language speaks of dates. Forms are separated by spaces, several words of one form joined by `_`.
 * Everything is folded with its language when it is read, so that missing diacritics and romanisations are found as well.
 */
export interface DateWords {
  /** Position = number; position 0 stays empty. At least to 31. */
  numbers: readonly string[];
  units: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
  /** Monday first. */
  weekdays: readonly string[];
  /** Weekdays that mean something else too, and their short forms: alone they name no day. */
  ambiguousWeekdays?: string;
  /** Words right before a weekday that make it a habit or a day to come: every, till, by, next, this coming. */
  notPast: string;
  /** January first. */
  months: readonly string[];
  /** Month names that mean something else too: they count only beside a day or a year. */
  ambiguousMonths?: string;
  /** Days counted from today. */
  days: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>;
  /** Words that make a number rough: about, almost. */
  about: string;
  /** Words that change nothing: exactly. */
  exactly: string;
  /** Words after a unit that add a half; the number is then not known well enough. */
  half: string;
  /** Phrases that contain a word for a day but name none: in the morning, for months. */
  neutral?: string;
  /**
   * Phrases and what they mean. Placeholders: `{n}` number, `{unit}`, `{week}`, `{weekday}`, `{month}`, `{day}` day of the month, `{year}`.
   * `a|b` are alternatives, `?` makes a word optional.
   */
  phrases: readonly (readonly [string, PhraseMeaning])[];
}
