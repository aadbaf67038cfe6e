import type { GateLexicon } from '../lexicon.js';
import type { Fact } from './fact.js';
import type { Item } from './items.js';
import type { Marked } from './marks.js';

const pad = (part: number): string => String(part).padStart(2, '0');
/** `2026-11-27`, or `--11-27` where no year is said (ISO 8601 of 1988 writes it so). */
const printDate = (year: number | null, month: number, day: number | null): string =>
  `${year ?? '-'}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
const fullYear = (digits: string | undefined): number | null => {
  if (digits === undefined || digits === '') return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
};

const isoDate = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
const yearFirst = /(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?!\d)/gu;
const dayFirst = /(?<![\d.,])(\d{1,2})([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2})(?!\d)|(?<=\d)\.(?!\d))/gu;

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Dates in digits. */
export const markNumericDates = (marked: Marked): Marked => {
  const facts = [...marked.facts];
  let { rest } = marked;
  const take = (pattern: RegExp, read: (groups: (string | undefined)[]) => [number | null, number, number]): void => {
    for (const match of rest.matchAll(pattern)) {
      const [year, month, day] = read([...match]);
      if (!isDay(month, day)) continue;
      facts.push({ kind: 'date', value: printDate(year, month, day), words: match[0], start: match.index });
      rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(match.index + match[0].length)}`;
    }
  };
  take(isoDate, ([, year, month, day]) => [fullYear(year), Number(month), Number(day)]);
  take(yearFirst, ([, year, month, day]) => [fullYear(year), Number(month), Number(day)]);
  take(dayFirst, ([, day, , month, year]) => [fullYear(year), Number(month), Number(day)]);
  return { facts, rest };
};

const isYear = (item: Item | undefined): boolean =>
  item?.value !== null && item !== undefined && Number.isInteger(item.value) && item.value >= 1900 && item.value <= 2100;
const isDayNumber = (item: Item | undefined): boolean =>
  item?.value !== null && item !== undefined && Number.isInteger(item.value) && item.value >= 1 && item.value <= 31;

/** Small words between day, month and year: `27 de noviembre de 2026`, `27th of November`. */
const reach = 2;
const near = (items: readonly Item[], at: number, step: 1 | -1, fits: (item: Item | undefined) => boolean): number | null => {
  for (let distance = 1; distance <= reach; distance++) {
    const item = items[at + step * distance];
    if (fits(item)) return at + step * distance;
    if (item === undefined || item.value !== null || item.word.length > 3) return null;
  }
  return null;
};

/** Longest number in words before a month, with a small word between: `treizeci și unu de decembrie`. */
const longestNumeral = 4;

/** A day said in words right before a month. */
const dayInWords = (words: readonly string[], at: number, lexicon: GateLexicon): number | null => {
  for (let from = Math.max(0, at - longestNumeral); from < at; from++) {
    const found = lexicon.numberAt(words, from);
    const gap = found ? at - from - found.length : -1;
    if (found && !found.onlyWithUnit && found.value <= 31 && (gap === 0 || (gap === 1 && (words[at - 1]?.length ?? 9) <= 3)))
      return found.value;
  }
  return null;
};

/** Dates whose month is a word, and weekdays. `used` gets the places they take. */
export const datesInWords = (items: readonly Item[], lexicon: GateLexicon, used: Set<number>): Fact[] => {
  const facts: Fact[] = [];
  const words = items.map(({ word }) => word);
  items.forEach((item, at) => {
    if (item.value !== null) return;
    const weekday = lexicon.weekdayOf(item.word);
    if (
      weekday !== null &&
      (item.word.length > 3 || (item.word.length === 3 && !lexicon.isAmbiguousWeekday(item.word))) &&
      lexicon.unitAt([item.word], 0) === null
    ) {
      facts.push({ kind: 'weekday', value: String(weekday), words: item.words, start: item.start });
      used.add(at);
      return;
    }
    const month = lexicon.monthOf(item.word);
    if (month === null) return;
    const dayBefore = near(items, at, -1, isDayNumber);
    const day = dayBefore ?? near(items, at, 1, isDayNumber);
    const year = near(items, day === null || dayBefore !== null ? at : day, 1, isYear) ?? near(items, at, -1, isYear);
    const spoken = day === null ? dayInWords(words, at, lexicon) : null;
    if (day === null && spoken === null && year === null && (lexicon.isAmbiguousMonth(item.word) || item.word.length < 4)) return;
    for (const place of [at, day, year]) if (place !== null) used.add(place);
    const value = printDate(
      year === null ? null : (items[year]?.value ?? null),
      month,
      day === null ? spoken : (items[day]?.value ?? null),
    );
    facts.push({
      kind: 'date',
      value,
      words: [day, at, year]
        .filter((place) => place !== null)
        .sort((a, b) => a - b)
        .map((place) => items[place]?.words)
        .join(' '),
      start: item.start,
    });
  });
  return facts;
};
