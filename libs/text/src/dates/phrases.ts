import type { Language } from '@streetlight/domain';
import { fold } from '../folding/fold.js';
import { withoutMarks } from '../folding/letters.js';
import type { DateWords, PhraseMeaning } from './date-words.js';
import { dateWords } from './words/index.js';

export type Unit = 'day' | 'week' | 'month' | 'year';
export type PlaceholderName = 'n' | 'unit' | 'week' | 'weekday' | 'month' | 'day' | 'year';

/** One place of a phrase. */
export interface Place {
  /** What may stand there: one of these folded words, or what the placeholder allows. */
  words?: ReadonlySet<string>;
  placeholder?: PlaceholderName;
  isOptional: boolean;
}

export interface Phrase {
  places: readonly Place[];
  meaning: PhraseMeaning;
}

/** One or more folded words that mean a value. */
interface Expression<Value> {
  words: readonly string[];
  value: Value;
  /** How the first word is written but for its marks; set where another value folds to the same words (`tizenegy`, `tizennégy`). */
  written?: string;
}

/** Expressions by their first word, the longest first. */
export type Expressions<Value> = ReadonlyMap<string, readonly Expression<Value>[]>;

/** The words of one language, folded and ready to be matched. */
export interface DateGrammar {
  numbers: Expressions<number>;
  units: ReadonlyMap<string, Unit>;
  weekdays: ReadonlyMap<string, number>;
  /** 1 January … 12 December. */
  months: ReadonlyMap<string, number>;
  ambiguousMonths: ReadonlySet<string>;
  ambiguousWeekdays: ReadonlySet<string>;
  /** Words before a weekday that make it a habit or a day to come. */
  notPast: ReadonlySet<string>;
  /** Days from today, null for what only looks like one. */
  days: Expressions<number | null>;
  about: Expressions<true>;
  /** Words that are read over. */
  exactly: ReadonlySet<string>;
  half: Expressions<true>;
  phrases: readonly Phrase[];
}

const formsOf = (list: string): string[] => list.split(/\s+/).filter((form) => form !== '');

const expressions = <Value>(language: Language, entries: readonly (readonly [string, Value])[]): Expressions<Value> => {
  const read = entries.flatMap(([list, value]) =>
    formsOf(list).map((form) => ({
      words: fold(form.replaceAll('_', ' '), language).split(' '),
      value,
      written: withoutMarks(form.toLowerCase()),
    })),
  );
  const byFirst = new Map<string, Expression<Value>[]>();
  for (const { words, value, written } of read) {
    const first = words[0] ?? '';
    if (first === '') continue;
    const isShared = read.some((other) => other.value !== value && other.words.join(' ') === words.join(' '));
    byFirst.set(first, [...(byFirst.get(first) ?? []), isShared ? { words, value, written } : { words, value }]);
  }
  for (const held of byFirst.values()) held.sort((x, y) => y.words.length - x.words.length);
  return byFirst;
};

const dictionary = <Value>(language: Language, entries: readonly (readonly [string, Value])[]): Map<string, Value> =>
  new Map(entries.flatMap(([list, value]) => formsOf(list).map((form) => [fold(form, language), value] as const)));

const compilePlace = (source: string, language: Language): Place => {
  const isOptional = source.endsWith('?');
  const body = isOptional ? source.slice(0, -1) : source;
  const placeholder = /^\{(\w+)\}$/.exec(body)?.[1];
  if (placeholder !== undefined) return { placeholder: placeholder as PlaceholderName, isOptional };
  return { words: new Set(body.split('|').map((word) => fold(word.replaceAll('_', ' '), language))), isOptional };
};

const compile = (language: Language, words: DateWords): DateGrammar => ({
  numbers: expressions(
    language,
    words.numbers.map((list, number) => [list, number] as const),
  ),
  units: dictionary(
    language,
    Object.entries(words.units).map(([unit, list]) => [list, unit as Unit] as const),
  ),
  weekdays: dictionary(
    language,
    words.weekdays.map((list, index) => [list, index] as const),
  ),
  months: dictionary(
    language,
    words.months.map((list, index) => [list, index + 1] as const),
  ),
  ambiguousWeekdays: new Set(formsOf(words.ambiguousWeekdays ?? '').map((form) => fold(form, language))),
  notPast: new Set(formsOf(words.notPast).map((form) => fold(form, language))),
  ambiguousMonths: new Set(formsOf(words.ambiguousMonths ?? '').map((form) => fold(form, language))),
  days: expressions(language, [
    ...Object.entries(words.days).map(([days, list]) => [list, Number(days)] as const),
    [words.neutral ?? '', null] as const,
  ]),
  about: expressions(language, [[words.about, true] as const]),
  exactly: new Set(formsOf(words.exactly).map((form) => fold(form, language))),
  half: expressions(language, [[words.half, true] as const]),
  phrases: [...words.phrases, ['{weekday}', 'bare-weekday'] as const].map(([source, meaning]) => ({
    places: source.split(' ').map((place) => compilePlace(place, language)),
    meaning,
  })),
});

const grammars = new Map<Language, DateGrammar>();

/** The grammar of a language, compiled at its first use. */
export const dateGrammar = (language: Language): DateGrammar => {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = compile(language, dateWords[language]);
    grammars.set(language, grammar);
  }
  return grammar;
};
