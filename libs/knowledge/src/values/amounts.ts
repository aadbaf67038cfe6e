import { type Language, locales, type Unit } from '@streetlight/domain';

const decimals: Record<Unit, (amount: number) => number> = {
  'eur-per-hour': () => 2,
  'eur-per-month': (amount) => (Number.isInteger(amount) ? 0 : 2),
  eur: (amount) => (Number.isInteger(amount) ? 0 : 2),
  percent: (amount) => (Number.isInteger(amount) ? 0 : 1),
  hours: (amount) => (Number.isInteger(amount) ? 0 : 1),
  days: () => 0,
};

const signs: Partial<Record<Unit, string>> = { 'eur-per-hour': '€', 'eur-per-month': '€', eur: '€', percent: '%' };

/**
 * An amount as the language writes it: `13,90 €`, in English `13.90 €`. The sign stands behind the number in every
 * language and does not break from it; hours and days are bare numbers, since the word beside them is inflected.
 */
export function formatAmount(amount: number, unit: Unit, language: Language): string {
  const digits = decimals[unit](amount);
  const number = new Intl.NumberFormat(locales[language], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
  const sign = signs[unit];
  return sign === undefined ? number : `${number}\u00a0${sign}`;
}

const firstOfMonth: Partial<Record<Language, string>> = { fr: '1er', it: '1º' };

/** A written day whose first of the month is an ordinal where the language says it so: `1er janvier`, `1º gennaio`. */
export const withFirstOfMonth = (written: string, language: Language): string =>
  written.replace(/(?<!\d)1(?= \p{L})/u, firstOfMonth[language] ?? '1');

/** A day written out: `1 January 2027`, `1. Januar 2027`, `1er janvier 2027`, `1º gennaio 2027`, `2027. január 1.` */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return withFirstOfMonth(format.format(Date.parse(`${day}T00:00:00Z`)), language);
}
