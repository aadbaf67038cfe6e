import type { Language } from '@streetlight/domain';

/** What a period is counted in. */
export type PeriodUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Stems of the words for each unit; `-` in front stands for a word that ends with one, as German and Hungarian compounds do. */
const stems: Record<Language, Record<PeriodUnit, string>> = {
  de: {
    minute: 'minut',
    hour: 'stunde -stunde -stunden',
    day: 'tag -tag -tage -tagen -tages',
    week: 'woche -woche -wochen',
    month: 'monat -monat -monate -monaten',
    year: 'jahr -jahr -jahre -jahren',
  },
  ro: {
    minute: 'minut',
    hour: 'oră ore orei',
    day: 'zi zile zilele zilei ziua',
    week: 'săptămân',
    month: 'lun',
    year: 'an ani anul anului anilor',
  },
  pl: {
    minute: 'minut',
    hour: 'godzin',
    day: 'dzień dnia dni dniu dniem dniach dniom',
    week: 'tydzień tygodni tygodnie tygodniu tygodnia',
    month: 'miesi',
    year: 'rok roku lat lata latach',
  },
  bg: { minute: 'минут', hour: 'час часа часове часов', day: 'ден дни деня дена денят', week: 'седмиц', month: 'месец', year: 'годин' },
  it: { minute: 'minut', hour: 'ora ore', day: 'giorn', week: 'settiman', month: 'mese mesi', year: 'anno anni' },
  es: { minute: 'minut', hour: 'hora', day: 'día', week: 'semana', month: 'mes', year: 'año' },
  hu: {
    minute: 'perc',
    hour: 'óra órá órát',
    day: 'nap munkanap hétköznap',
    week: 'hét hete heti',
    month: 'hónap havi',
    year: 'év',
  },
  hr: {
    minute: 'minut',
    hour: 'sat sati sata satu satnog',
    day: 'dan dana danu dani danom danima',
    week: 'tjed',
    month: 'mjesec',
    year: 'godin',
  },
  el: {
    minute: 'λεπτ',
    hour: 'ώρα ώρες ωρών ωρώ',
    day: 'μέρα μέρες ημέρα ημέρες ημερών ημέρας μέρας ημερ',
    week: 'εβδομάδ',
    month: 'μήν μην',
    year: 'χρόνο χρόνια χρόνος χρόνου έτος έτη ετών έτους χρον',
  },
  en: { minute: 'minute', hour: 'hour', day: 'day -day', week: 'week', month: 'month', year: 'year' },
  fr: { minute: 'minute', hour: 'heure', day: 'jour', week: 'semaine', month: 'mois', year: 'an ans année années' },
};

/** Stems this short are whole words: as the beginning of others they would find anything ("an", "rok", "час"). */
const longestWhole = 4;
/** Short stems that are no other word's beginning. */
const unmistakable = new Set('lun tjed perc jour hora mes día año day hour week year nap év hét óra órá λεπτ μήν μην'.split(' '));

/** Words that begin like a unit and are none: Hungarian for "of the calendar". */
const noUnit: ReadonlySet<string> = new Set(['naptári']);

type Finder = (word: string) => PeriodUnit | null;

/** The longest stem decides: hónap is a month, though it ends like nap, a day. */
function finderOf(language: Language): Finder {
  const all = Object.entries(stems[language])
    .flatMap(([unit, list]) => list.split(' ').map((stem) => ({ unit: unit as PeriodUnit, stem })))
    .sort((x, y) => y.stem.length - x.stem.length);
  const matches = (word: string, stem: string): boolean => {
    if (stem.startsWith('-')) return word.endsWith(stem.slice(1));
    return stem.length <= longestWhole && !unmistakable.has(stem) ? word === stem : word.startsWith(stem);
  };
  return (word) => (noUnit.has(word) ? null : (all.find(({ stem }) => matches(word, stem))?.unit ?? null));
}

const finders = new Map<Language, Finder>();

const finderFor = (language: Language): Finder => {
  const find = finders.get(language) ?? finderOf(language);
  finders.set(language, find);
  return find;
};

/** How many words may stand between a number and what it counts: "3 bank working days", "2 bis 4 Wochen". */
const widest = 3;

const counted = /(?<![\p{L}\d.,§])\d{1,3}(?:[.,]\d)?(?![\d%]|[.,]\d)/gu;

/** What the numbers of a text count, where that is a unit of time: 3 → week, month. */
export function periodsOf(text: string, language: Language): Map<number, PeriodUnit[]> {
  const find = finderFor(language);
  const periods = new Map<number, PeriodUnit[]>();
  for (const match of text.matchAll(counted)) {
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60).split(/[.,;:!?()](?:\s|$)/u)[0] ?? '';
    const words = (behind.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, widest).map((word) => word.toLowerCase());
    const unit = words.map(find).find((each) => each !== null);
    const number = Number(match[0].replace(',', '.'));
    if (unit) periods.set(number, [...(periods.get(number) ?? []), unit].sort());
  }
  return periods;
}

/** "Hours above 8 a day" and "above 8 hours a day" are the same. */
const isPerDay = (units: readonly PeriodUnit[]): boolean => units.length > 0 && units.every((unit) => unit === 'day' || unit === 'hour');

const speaksOfHours = (text: string, language: Language): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => finderFor(language)(word) === 'hour');

/** A period that two texts tell differently. */
export interface OtherPeriod {
  number: number;
  wanted: PeriodUnit[];
  has: PeriodUnit[];
}

/**
 * Periods of a translation that contradict those of the source: the same number counts something else. A language may say "in the first
 * year" without a number, so what is only in one of the two is no contradiction.
 */
export function contradictingPeriods(source: string, translation: string, language: Language): OtherPeriod[] {
  const has = periodsOf(translation, language);
  return [...periodsOf(source, 'de')].flatMap(([number, wanted]) => {
    const theirs = has.get(number) ?? [];
    const isAnother = theirs.length === wanted.length ? theirs.join() !== wanted.join() : !theirs.some((unit) => wanted.includes(unit));
    if (isPerDay(wanted) && isPerDay(theirs) && speaksOfHours(translation, language)) return [];
    return theirs.length > 0 && isAnother ? [{ number, wanted, has: theirs }] : [];
  });
}
