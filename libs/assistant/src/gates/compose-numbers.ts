import type { Language } from '@streetlight/domain';
import { fold } from '@streetlight/text';

/** A number said in words, and how many words it takes. */
export interface SpokenNumber {
  value: number;
  length: number;
}

/** How a language puts its number words together. */
interface Joining {
  /** Words between two numbers that belong together: `twenty and three`. */
  between?: string;
  /** Further beginnings within one word: `huszon`, `tizen`, `vent`. */
  parts?: Readonly<Record<number, string>>;
  /** Stands within one word: `dreiundzwanzig`. */
  inside?: string;
  /** True where numbers are written as one word. */
  oneWord?: boolean;
  /** Tens that count on to nineteen: `soixante-quinze`. */
  longTens?: readonly number[];
}

const joinings: Readonly<Partial<Record<Language, Joining>>> = {
  de: { inside: 'und', oneWord: true, parts: { 1: 'ein' } },
  ro: { between: 'și' },
  bg: { between: 'и' },
  it: {
    oneWord: true,
    between: 'e',
    parts: { 20: 'vent', 30: 'trent', 40: 'quarant', 50: 'cinquant', 60: 'sessant', 70: 'settant', 80: 'ottant', 90: 'novant', 1: 'uno' },
  },
  es: { between: 'y' },
  hu: { oneWord: true, parts: { 10: 'tizen', 20: 'huszon', 2: 'kettő' } },
  hr: { between: 'i' },
  el: { between: 'και' },
  en: { between: 'and' },
  fr: { between: 'et', longTens: [60, 80] },
};

/** Whether `next` counts on from a number that ends in a gap wide enough for it: 40 and 8, 200 and 50, not 8 and 40. */
const continues = (sum: number, next: number, longTens: readonly number[]): boolean => {
  if (sum === 0) return true;
  if (sum % 1000 === 0) return next < 1000;
  if (sum % 100 === 0) return next < 100;
  const tens = sum % 100;
  if (longTens.includes(tens)) return next < 20;
  return tens % 10 === 0 && tens >= 20 && next < 10;
};

const hundred = 100;
const thousand = 1000;

/** Adds a number word to what was said before it; null where it begins another number. */
const add = (sum: number, next: number, longTens: readonly number[]): number | null => {
  if (next === thousand) return sum > 1 && sum < thousand ? sum * thousand : null;
  if (next === hundred) {
    const last = sum % thousand;
    return last > 1 && last < 10 ? sum - last + last * hundred : null;
  }
  return sum > 0 && continues(sum, next, longTens) ? sum + next : null;
};

/** Tens may take endings; a small number with endings is a word of its own. */
const isPart = (form: string, value: number): boolean =>
  form !== '' && !form.includes('_') && (!form.endsWith('*') || (value >= 20 && value % 10 === 0));

/** Numbers of one language as one word, `zweihundertfünfzig`, or as several, `two hundred and fifty`. */
export const createNumberReader = (
  language: Language,
  wordAt: (words: readonly string[], at: number) => SpokenNumber | null,
  forms: readonly (readonly [number, string])[],
): ((words: readonly string[], at: number) => SpokenNumber | null) => {
  const joining = joinings[language] ?? {};
  const between = fold(joining.between ?? '-', language);
  const longTens = joining.longTens ?? [];
  const parts = [
    ...forms.flatMap(([value, list]) =>
      list
        .split(/\s+/)
        .flatMap((form): [string, number][] => (isPart(form, value) ? [[fold(form.replace('*', ''), language), value]] : [])),
    ),
    ...Object.entries(joining.parts ?? {}).map(([value, form]): [string, number] => [fold(form, language), Number(value)]),
  ].sort(([a], [b]) => b.length - a.length);
  const inside = joining.inside === undefined ? undefined : fold(joining.inside, language);

  /** What stands behind a beginning; folding writes two equal letters once, so the last letter may belong to both. */
  const behind = (rest: string, form: string): string[] => {
    if (!rest.startsWith(form)) return [];
    const left = rest.slice(form.length);
    return left === '' ? [''] : [left, `${form.at(-1)}${left}`];
  };
  const tens = parts.filter(([, value]) => value >= 20 && value < hundred && value % 10 === 0);

  /** `fünfzig` behind `zwei` and `hundert`: what is left of a word after the numbers read so far. */
  const splitOn = (rest: string, sum: number, depth = 0): number | null => {
    if (rest === '') return sum;
    if (depth > 5) return null;
    for (const [form, value] of parts) {
      for (const left of behind(rest, form)) {
        // German says the ones first: acht-und-vierzig.
        for (const afterAnd of inside && value < 10 ? behind(left, inside) : []) {
          for (const [ten, tenValue] of tens) {
            const both = sum === 0 ? tenValue + value : add(sum, tenValue + value, longTens);
            const end = behind(afterAnd, ten)[0];
            const found = end === undefined || both === null ? null : splitOn(end, both, depth + 1);
            if (found !== null) return found;
          }
        }
        const next = sum === 0 ? value : add(sum, value, longTens);
        const found = next === null ? null : splitOn(left, next, depth + 1);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const shortestWord = 6;
  const known = new Map<string, number | null>();
  const inOneWord = (word: string): number | null => {
    if (!joining.oneWord || word.length < shortestWord) return null;
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = splitOn(word, 0);
    if (known.size < 20_000) known.set(word, found);
    return found;
  };
  const simpleAt = (words: readonly string[], at: number): SpokenNumber | null => {
    const whole = inOneWord(words[at] ?? '');
    return whole === null ? wordAt(words, at) : { value: whole, length: 1 };
  };
  return (words, at) => {
    const first = simpleAt(words, at);
    if (first === null) return null;
    let { value, length } = first;
    for (;;) {
      const step = words[at + length] === between ? 1 : 0;
      const next = simpleAt(words, at + length + step);
      // "un an" after a number is another number; only round numbers go on.
      const sum = next === null ? null : add(value, next.value, longTens);
      if (next === null || sum === null) return { value, length };
      [value, length] = [sum, length + step + next.length];
    }
  };
};
