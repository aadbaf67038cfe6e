import type { GateLexicon } from '../lexicon.js';
import { currencySignIn } from '../words/currencies.js';
import type { TimeUnit } from '../words/gate-words.js';
import type { Fact } from './fact.js';
import type { Item } from './items.js';

/** Weeks are days and years are months, so that two weeks and fourteen days meet. */
export const printPeriod = (value: number, unit: TimeUnit): string => {
  if (unit === 'week') return `d${value * 7}`;
  if (unit === 'year') return `m${value * 12}`;
  return `${{ minute: 'min', hour: 'h', day: 'd', month: 'm' }[unit]}${value}`;
};

const euroWord = /^(?:euro|eur|euros|eura|evro|evra|efro|euroa|eurot|eurol|eurov)\p{L}{0,4}$/u;
const percentWord = /^(?:prozent|procent|percent|szazalek|protsent|posto$)/u;
const percentWords: readonly (readonly string[])[] = [
  ['per', 'cent'],
  ['por', 'ciento'],
  ['per', 'cento'],
  ['pour', 'cent'],
  ['la', 'suta'],
  ['tis', 'ekato'],
  ['tois', 'ekato'],
];

interface Numeral {
  value: number;
  /** Behind its last item. */
  next: number;
  onlyWithUnit: boolean;
  inWords: boolean;
}

const numeralAt = (items: readonly Item[], words: readonly string[], at: number, lexicon: GateLexicon): Numeral | null => {
  const item = items[at];
  if (item === undefined) return null;
  if (item.value !== null) return { value: item.value, next: at + 1, onlyWithUnit: false, inWords: false };
  const found = lexicon.numberAt(words, at);
  return found && { value: found.value, next: at + found.length, onlyWithUnit: found.onlyWithUnit, inWords: true };
};

const stops = /[.!?;:]\s|[()]/;

/** The unit behind a number, with at most one word between: `3 volle Wochen`, `20 de zile`. */
const unitBehind = (text: string, items: readonly Item[], words: readonly string[], numeral: Numeral, lexicon: GateLexicon) => {
  const begin = items[numeral.next - 1]?.end ?? 0;
  for (let at = numeral.next; at <= numeral.next + 1; at++) {
    const item = items[at];
    if (item === undefined) return null;
    const between = text.slice(begin, item.start);
    if (stops.test(at === numeral.next ? between.replace(/^\./, '') : between)) return null;
    if (lexicon.periodAt(words, at)) return null;
    const same = numeralAt(items, words, at, lexicon);
    const unit = lexicon.unitAt(words, at);
    if (unit) return { ...unit, at };
    if (same !== null) return null;
  }
  return null;
};

/** Written so close that nothing but a space stands between. */
const adjoins = (text: string, items: readonly Item[], at: number): boolean =>
  /^[\s-]?$/u.test(text.slice(items[at - 1]?.end ?? 0, items[at]?.start ?? 0));

/** Other money than euros, beside a number; null where there is none. */
const currencyAround = (text: string, items: readonly Item[], from: number, next: number, lexicon: GateLexicon): string | null => {
  const before = text.slice(Math.max(0, (items[from]?.start ?? 0) - 4), items[from]?.start ?? 0);
  const end = items[next - 1]?.end ?? 0;
  const sign = currencySignIn(before, text.slice(end, end + 5));
  if (sign !== null) return sign;
  const word = items[next];
  return word !== undefined && word.value === null && adjoins(text, items, next) ? lexicon.currencyOf(word.word) : null;
};

const signsAround = (text: string, items: readonly Item[], from: number, next: number): 'amount' | 'percentage' | null => {
  const before = text.slice(Math.max(0, (items[from]?.start ?? 0) - 2), items[from]?.start ?? 0);
  const behind = text.slice(items[next - 1]?.end ?? 0, (items[next - 1]?.end ?? 0) + 2);
  const word = items[next]?.word ?? '';
  if (/€/.test(behind) || /€\s?$/.test(before) || euroWord.test(word) || euroWord.test(items[from - 1]?.word ?? '-')) return 'amount';
  if (
    /^\s?%/.test(behind) ||
    percentWord.test(word) ||
    percentWords.some((form) => form.every((each, index) => items[next + index]?.word === each))
  )
    return 'percentage';
  return null;
};

/** How many words behind an amount say what it is paid for. */
const rateReach = 5;
const rateBehind = (
  text: string,
  items: readonly Item[],
  words: readonly string[],
  next: number,
  lexicon: GateLexicon,
): TimeUnit | null => {
  for (let at = next; at < Math.min(items.length, next + rateReach); at++) {
    if (stops.test(text.slice(items[next - 1]?.end ?? 0, items[at]?.start ?? 0))) return null;
    if (items[at]?.value !== null) return null;
    const unit = lexicon.unitAt(words, at);
    if (unit) return unit.unit;
  }
  return null;
};

/** Amounts, percentages, periods and bare numbers. */
export const quantitiesIn = (text: string, items: readonly Item[], lexicon: GateLexicon, used: Set<number>): Fact[] => {
  const words = items.map(({ word }) => word);
  const facts: Fact[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (used.has(at)) {
      at++;
      continue;
    }
    const whole = item.value === null ? lexicon.periodAt(words, at) : null;
    if (whole) {
      facts.push({ kind: 'period', value: printPeriod(whole.value, whole.unit), words: item.words, start: item.start, count: whole.value });
      at += whole.length;
      continue;
    }
    const numeral = numeralAt(items, words, at, lexicon);
    if (numeral === null) {
      at++;
      continue;
    }
    const [fact, next] = readNumeral(text, items, words, at, numeral, lexicon);
    if (fact) facts.push(fact);
    at = next;
  }
  return facts;
};

/** Whether a comparison stands right before a word that may be a number: "more than eight". */
const isCompared = (words: readonly string[], at: number, { limits }: GateLexicon): boolean =>
  [1, 2, 3].some((back) =>
    [limits.least, limits.most, limits.over, limits.under].some((forms) => at >= back && forms(words, at - back) === back),
  );

const readNumeral = (
  text: string,
  items: readonly Item[],
  words: readonly string[],
  at: number,
  numeral: Numeral,
  lexicon: GateLexicon,
): [Fact | null, number] => {
  const start = items[at]?.start ?? 0;
  const written = (end: number): string => text.slice(start, items[end - 1]?.end ?? start);
  const currency = currencyAround(text, items, at, numeral.next, lexicon);
  if (currency !== null)
    return [
      {
        kind: 'amount',
        value: `${numeral.value} ${currency}`,
        words: `${written(numeral.next)} ${currency}`,
        start,
        count: numeral.value,
      },
      numeral.next,
    ];
  const sign = signsAround(text, items, at, numeral.next);
  // "2,000 € a month": the article behind the sign counts nothing.
  if (sign === 'amount' && numeral.onlyWithUnit && (/€\s?$/u.test(text.slice(0, start)) || euroWord.test(items[at - 1]?.word ?? '-')))
    return [null, numeral.next];
  if (sign === 'amount') {
    const rate = rateBehind(text, items, words, numeral.next, lexicon);
    return [
      {
        kind: 'amount',
        value: String(numeral.value),
        words: `${written(numeral.next)} €`,
        start,
        count: numeral.value,
        ...(rate ? { rate } : {}),
      },
      numeral.next,
    ];
  }
  if (sign === 'percentage') {
    const form = percentWords.find((each) => each.every((word, index) => items[numeral.next + index]?.word === word));
    return [
      { kind: 'percentage', value: String(numeral.value), words: `${written(numeral.next)} %`, start, count: numeral.value },
      numeral.next + (form?.length ?? 0),
    ];
  }
  const unit = unitBehind(text, items, words, numeral, lexicon);
  // Half a month's wage and a twelfth of the year's leave are shares and no periods.
  const isShare = numeral.value < 1 && (unit?.unit === 'month' || unit?.unit === 'year');
  if (unit && !isShare) {
    const end = unit.at + unit.length;
    const half = lexicon.halfAt(words, end);
    const value = numeral.value + (half > 0 ? 0.5 : 0);
    const byArticle = numeral.inWords && value === 1;
    return [
      {
        kind: 'period',
        value: printPeriod(value, unit.unit),
        words: written(end + half),
        start,
        count: value,
        ...(byArticle ? { byArticle, rate: unit.unit } : {}),
      },
      end + half,
    ];
  }
  if (numeral.onlyWithUnit && (numeral.value < 2 || !isCompared(words, at, lexicon))) return [null, numeral.next];
  return [{ kind: 'number', value: String(numeral.value), words: written(numeral.next), start, count: numeral.value }, numeral.next];
};

/** The units a text mentions at all. */
export const unitsIn = (items: readonly Item[], lexicon: GateLexicon): Set<TimeUnit> => {
  const words = items.map(({ word }) => word);
  return new Set(words.flatMap((_, at) => lexicon.unitAt(words, at)?.unit ?? []));
};
