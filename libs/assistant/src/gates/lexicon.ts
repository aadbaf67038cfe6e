import type { Language } from '@streetlight/domain';
import { dateWords, fold } from '@streetlight/text';
import { currencyWords } from './words/currencies.js';
import { gateWords } from './words/index.js';
import { type LimitWords, limitWords } from './words/limits.js';
import { createNumberReader } from './compose-numbers.js';
import type { TimeUnit } from './words/gate-words.js';

/** Whether one of a list's forms begins at a word; the number of words it takes, 0 where none does. */
export type FormsAt = (words: readonly string[], at: number) => number;

/** The compiled words of one language. All words are folded. */
export interface GateLexicon {
  numberAt(words: readonly string[], at: number): { value: number; length: number; onlyWithUnit: boolean } | null;
  unitAt(words: readonly string[], at: number): { unit: TimeUnit; length: number } | null;
  /** A word that is a period by itself: `fortnight`, `dreiwöchig`. */
  periodAt(words: readonly string[], at: number): { value: number; unit: TimeUnit; length: number } | null;
  /** 1 January … 12 December. */
  monthOf(word: string): number | null;
  isAmbiguousMonth(word: string): boolean;
  /** Weekdays that mean something else too, and short forms. */
  isAmbiguousWeekday(word: string): boolean;
  /** 0 Monday … 6 Sunday. */
  weekdayOf(word: string): number | null;
  /** The code of other money than euros; null where the word names none. */
  currencyOf(word: string): string | null;
  /** Words behind a unit that add a half: `y medio`. */
  halfAt: FormsAt;
  negationAt: FormsAt;
  mustAt: FormsAt;
  mayAt: FormsAt;
  shouldAt: FormsAt;
  /** Words that say nothing by themselves: also, with, whoever. */
  fillerAt: FormsAt;
  limits: Readonly<Record<keyof LimitWords, FormsAt>>;
  opposites: readonly (readonly [FormsAt, FormsAt])[];
  isCourtesy(word: string): boolean;
  asks: FormsAt;
}

const formsOf = (list: string): string[] => list.split(/\s+/).filter((form) => form !== '');

interface Form<Value> {
  words: readonly string[];
  value: Value;
  /** Whether its last word may go on. */
  isOpen: boolean;
}

/** The longest form that begins at a word, with what it means. */
const compileValues = <Value>(language: Language, entries: readonly (readonly [Value, string])[]) => {
  const exact = new Map<string, Form<Value>[]>();
  const beginnings: [string, Value][] = [];
  for (const [value, list] of entries) {
    for (const form of formsOf(list)) {
      if (form.endsWith('*') && !form.includes('_')) {
        beginnings.push([fold(form.slice(0, -1), language), value]);
        continue;
      }
      const words = fold(form.replace('*', '').replaceAll('_', ' '), language).split(' ');
      const first = words[0] ?? '';
      exact.set(
        first,
        [...(exact.get(first) ?? []), { words, value, isOpen: form.endsWith('*') }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return (words: readonly string[], at: number): { value: Value; length: number } | null => {
    const word = words[at];
    if (word === undefined) return null;
    const form = exact
      .get(word)
      ?.find(({ words: parts, isOpen }) =>
        parts.every(
          (part, index) => words[at + index] === part || (isOpen && index === parts.length - 1 && words[at + index]?.startsWith(part)),
        ),
      );
    if (form) return { value: form.value, length: form.words.length };
    const beginning = beginnings.find(([each]) => word.startsWith(each));
    return beginning ? { value: beginning[1], length: 1 } : null;
  };
};

const compileForms = (language: Language, list: string): FormsAt => {
  const find = compileValues(language, [[true, list]]);
  return (words, at) => find(words, at)?.length ?? 0;
};

const numberForms = (language: Language): [number, string][] => [
  ...dateWords[language].numbers.map((forms, value): [number, string] => [value, forms]),
  ...Object.entries(gateWords[language].numbers).map(([value, forms]): [number, string] => [Number(value), forms]),
];

const unitNames: readonly TimeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** Month and weekday names are told by their beginnings, so that every case and ending is found. */
const shortestBeginning = 5;
const beginningOf = (word: string): string =>
  word.length > shortestBeginning + 1 ? word.slice(0, Math.max(shortestBeginning, word.length - 2)) : word;
/** Weekdays without the vowel that endings replace: `sobota`, `soboty`. Hungarian puts its endings behind the whole name. */
const weekdayBeginnings = (folded: string, language: Language): string[] => {
  const beginning = folded.replace(/[aeiou]$/u, '');
  return language === 'hu' ? (folded.length >= 4 ? [folded] : []) : beginning.length >= shortestBeginning ? [beginning] : [];
};
const nameFinder = (language: Language, lists: readonly string[], isWeekday: boolean): ((word: string) => number | null) => {
  const exact = new Map<string, number>();
  const beginnings: [string, number][] = [];
  for (const [index, list] of lists.entries()) {
    for (const form of formsOf(list)) {
      const folded = fold(form, language);
      exact.set(folded, index);
      if (isWeekday) beginnings.push(...weekdayBeginnings(folded, language).map((beginning): [string, number] => [beginning, index]));
      else if (folded.length > shortestBeginning + 1) beginnings.push([beginningOf(folded), index]);
    }
  }
  return (word) =>
    exact.get(word) ??
    beginnings.find(([beginning]) => word.startsWith(beginning) && word.length <= beginning.length + (isWeekday ? 4 : 6))?.[1] ??
    null;
};

/** Letters an ending adds to the word for a currency: `dolarów`. */
const longestEnding = 5;

const compile = (language: Language): GateLexicon => {
  const words = gateWords[language];
  const numbers = compileValues(language, numberForms(language));
  const numberAt = createNumberReader(language, numbers, numberForms(language));
  const onlyWithUnit = compileForms(language, `${words.numbersOnlyWithUnit} ${dateWords[language].numbers[1] ?? ''}`);
  const units = compileValues(
    language,
    unitNames.map((unit) => [unit, words.units[unit]] as const),
  );
  const periods = Object.entries(words.periods).map(([forms, meaning]): [FormsAt, number, TimeUnit] => {
    const [value = '0', unit = 'day'] = meaning.split(' ');
    return [compileForms(language, forms), Number(value), unit as TimeUnit];
  });
  const compounds = Object.entries(words.compounds)
    .flatMap(([value, forms]) => formsOf(forms).map((form): [string, number] => [fold(form, language), Number(value)]))
    .sort(([a], [b]) => b.length - a.length);
  const compoundUnits = unitNames.map((unit): [TimeUnit, string[]] => [
    unit,
    formsOf(words.units[unit])
      .map((form) => fold(form.replace('*', ''), language).replace(/[aeiou]+$/, ''))
      .filter((root) => root.length >= 3),
  ]);
  const month = nameFinder(language, dateWords[language].months, false);
  const weekday = nameFinder(language, dateWords[language].weekdays, true);
  const ambiguous = compileForms(language, dateWords[language].ambiguousMonths ?? '');
  const currencies = currencyWords.flatMap(([code, beginnings]) =>
    beginnings.map((each): [string, string] => [fold(each, language), code]),
  );
  const ambiguousDay = compileForms(language, dateWords[language].ambiguousWeekdays ?? '');
  const courtesy = compileForms(language, words.courtesy.replaceAll('_', ' '));
  const unitAt = (all: readonly string[], at: number) => {
    const found = units(all, at);
    return found && { unit: found.value, length: found.length };
  };
  const compoundAt = (word: string) => {
    for (const [beginning, value] of compounds) {
      if (!word.startsWith(beginning)) continue;
      const rest = word.slice(beginning.length);
      const found = compoundUnits.find(([, roots]) => roots.some((root) => rest.startsWith(root)));
      if (found) return { value, unit: found[0], length: 1 };
    }
    return null;
  };
  return {
    numberAt(all, at) {
      const found = numberAt(all, at);
      return found && { ...found, onlyWithUnit: onlyWithUnit(all, at) === found.length };
    },
    unitAt,
    periodAt(all, at) {
      for (const [forms, value, unit] of periods) {
        const length = forms(all, at);
        if (length > 0) return { value, unit, length };
      }
      return compoundAt(all[at] ?? '');
    },
    monthOf: (word) => {
      const found = month(word);
      return found === null ? null : found + 1;
    },
    isAmbiguousMonth: (word) => ambiguous([word], 0) > 0,
    isAmbiguousWeekday: (word) => ambiguousDay([word], 0) > 0,
    weekdayOf: weekday,
    currencyOf: (word) => currencies.find(([each]) => word.startsWith(each) && word.length <= each.length + longestEnding)?.[1] ?? null,
    halfAt: compileForms(language, dateWords[language].half),
    negationAt: compileForms(language, words.negations),
    mustAt: compileForms(language, words.must),
    mayAt: compileForms(language, words.may),
    shouldAt: compileForms(language, words.should),
    fillerAt: compileForms(language, words.fillers),
    limits: Object.fromEntries(Object.entries(limitWords[language]).map(([name, list]) => [name, compileForms(language, list)])) as Record<
      keyof LimitWords,
      FormsAt
    >,
    opposites: words.opposites.map(([a, b]) => [compileForms(language, a), compileForms(language, b)] as const),
    isCourtesy: (word) => courtesy([word], 0) > 0,
    asks: compileForms(language, words.questions),
  };
};

const compiled = new Map<Language, GateLexicon>();

/** The lexicon of a language, made at its first use. */
export const gateLexicon = (language: Language): GateLexicon => {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
};
