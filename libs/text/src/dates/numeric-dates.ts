import type { PostLanguage } from '@streetlight/domain';
import { calendarDate, dateWithoutYear } from './calendar.js';
import type { DateFound } from './find-dates.js';

/** ISO, and the Hungarian order year, month, day. */
const yearFirst = /(?<![\d.,/-])((?:19|20)\d{2})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?(?!\d|\/|-\d)/g;
const dayFirst = /(?<![\d.,/:-])(\d{1,2})([./-]) ?(\d{1,2})(?:\2 ?((?:19|20)\d{2}|\d{2})(?!\d)|(\.)(?!\d)|(?![\d.,/:-]))/g;
/** What follows an amount, a time or a size, not a date. */
const unitBehind =
  /^\s?(?:€|euro?s?\b|eur\b|lei\b|ron\b|zł|zl\b|pln\b|лв|ft\b|kn\b|%|h\b|uhr\b|ora\b|ore\b|ore\b|godz|часа?\b|ч\b|kg\b|m2|m²|km\b|stunden\b|std\b|heures?\b|horas?\b|hours?\b|hrs\b|sati?\b|óra|ώρα)/iu;
/** In English a time of day; "10.11 am primit" is Romanian for "I received". */
const halfOfDayBehind = /^\s?[ap]m\b/i;
/** In Greek the same word stands before a time and before a date; 10 and 05 may be minutes as well as months. */
const timeOrDate = /(?:στις|stis)\s?$/iu;
const minutesOrMonth = /^(?:05|10)$/;
/** What stands before a section, a time or a number, not a date. */
const cueAgainst = /(?:§|art\.?|abs\.?|nr\.?|no\.?|ora|ore|um|at|godz\.?|godzinie|часа|ore|alle|las|à|u|pflegegrad|version|v)\s?$/iu;
/** Prepositions and words after which a bare day and month are a date. */
const cueFor =
  /(?:^|[\s(])(?:pe|în|in|la|din|de pe|data de|data|dnia|dniu|od|do|w dniu|на|от|до|дата|il|del|dal|el|le|du|al|am|vom|den|zum|ab|bis|seit|on|since|from|until|dana|od|do|dne|στις|από|stis|apo|na|ot|dated)\s?$/iu;

/** In these languages `3/4` may be the third of April or the fourth of March. */
const isOrderUnclear = (language: PostLanguage, separator: string, first: number, second: number): boolean => {
  if (first === second || first > 12 || second > 12) return false;
  return (language === 'en' && separator === '/') || language === 'hu';
};

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

const found = (text: string, match: RegExpExecArray | RegExpMatchArray, date: string): DateFound => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, date, precision: 'day', kind: 'point', text: text.slice(start, start + match[0].length) };
};

const readDayFirst = (text: string, match: RegExpMatchArray, language: PostLanguage, today: string): DateFound | null => {
  const [, firstText = '', separator = '', secondText = '', year, closingDot] = match;
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 14), start);
  const behind = text.slice(start + match[0].length, start + match[0].length + 10);
  const [first, second] = [Number(firstText), Number(secondText)];
  if (unitBehind.test(behind) || cueAgainst.test(before)) return null;
  if ((language === 'en' || language === 'und') && halfOfDayBehind.test(behind)) return null;
  const isTime = year === undefined && closingDot === undefined && separator === '.' && minutesOrMonth.test(secondText);
  if (isTime && timeOrDate.test(before)) return null;
  if (isOrderUnclear(language, separator, first, second) && year === undefined) return null;
  const [day, month] = second > 12 && first <= 12 && (language === 'en' || language === 'hu') ? [second, first] : [first, second];
  if (year !== undefined) {
    if (isOrderUnclear(language, separator, first, second) && separator === '/') return null;
    const date = calendarDate(fullYear(year), month, day);
    return date === null ? null : found(text, match, date);
  }
  if (separator === '-') return null;
  if (closingDot === undefined && !cueFor.test(before)) return null;
  const date = dateWithoutYear(today, month, day);
  return date === null ? null : found(text, match, date);
};

/** Dates in digits. What may as well be an amount, a time, a section or another order of day and month is left out. */
export const findNumericDates = (text: string, language: PostLanguage, today: string): DateFound[] => {
  const dates: DateFound[] = [];
  for (const match of text.matchAll(yearFirst)) {
    const date = calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date !== null) dates.push(found(text, match, date));
  }
  for (const match of text.matchAll(dayFirst)) {
    const date = readDayFirst(text, match, language, today);
    if (date !== null && dates.every((other) => date.end <= other.start || date.start >= other.end)) dates.push(date);
  }
  return dates;
};
