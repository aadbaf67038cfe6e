import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const minute = 60_000;
const hour = 60 * minute;
const dayMs = 24 * hour;

/** The coarsest unit that an age still fits in, with how many of it. */
export function ageIn(ms: number): { unit: 'second' | 'minute' | 'hour' | 'day'; value: number } {
  if (ms < minute) return { unit: 'second', value: Math.max(0, Math.floor(ms / 1000)) };
  if (ms < hour) return { unit: 'minute', value: Math.floor(ms / minute) };
  if (ms < 2 * dayMs) return { unit: 'hour', value: Math.floor(ms / hour) };
  return { unit: 'day', value: Math.floor(ms / dayMs) };
}

const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** English here is that of Europe: days before months, 24 hours. */
const regionOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Dates, ages, numbers and names of languages, written as one interface language writes them. */
export function makeFormat(interfaceLanguage: string) {
  const language = regionOf(interfaceLanguage);
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const clock = date({ hour: '2-digit', minute: '2-digit' });
  const dayAndClock = date({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const full = date({ dateStyle: 'full', timeStyle: 'short' });
  const shortDay = date({ day: 'numeric', month: 'short' });
  const longDay = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const weekday = date({ weekday: 'short', day: 'numeric', month: 'short' });
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const unit = (value: number, name: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short', maximumFractionDigits: 1 }).format(value);
  return {
    /** 14:02 today, else with its day. */
    time: (instant: string | number, now = Date.now()) => {
      const at = new Date(instant);
      return sameDay(at, new Date(now)) ? clock.format(at) : dayAndClock.format(at);
    },
    /** In full, for a tooltip. */
    moment: (instant: string) => full.format(new Date(instant)),
    /** A calendar day such as `2026-11-25`, the year only where it is another than now's. */
    day: (day: string, now = Date.now()) => {
      const at = new Date(`${day}T12:00:00`);
      return (at.getFullYear() === new Date(now).getFullYear() ? shortDay : longDay).format(at);
    },
    /** With its weekday: for deadlines. */
    weekday: (day: string) => weekday.format(new Date(`${day}T12:00:00`)),
    /** How long ago, short: "3 min". */
    age: (instant: string | number, now = Date.now()) => {
      const { unit: name, value } = ageIn(now - new Date(instant).getTime());
      return unit(value, name);
    },
    number: (value: number) => numbers.format(value),
    percent: (share: number) => percents.format(share),
    bytes: (value: number) => {
      const step = Math.min(byteUnits.length - 1, Math.floor(Math.log(Math.max(value, 1)) / Math.log(1000)));
      return unit(value / 1000 ** step, byteUnits[step] ?? 'byte');
    },
    language: (code: string) => names.of(code) ?? code,
    list: (items: readonly string[]) => lists.format(items),
  };
}

export type Format = ReturnType<typeof makeFormat>;

/** The formats of the interface language in use. */
export function useFormat(): Format {
  const { language } = useTranslation().i18n;
  return useMemo(() => makeFormat(language), [language]);
}
