import type { Unit } from '@streetlight/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** How the interface language writes values: their names, where they have one, and amounts with their unit. */
export function useValueWords() {
  const { t, i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const name = (value: string): string => {
    const key = `values.names.${value}`;
    return i18n.exists(key) ? (t as TFunction<'translation', undefined> as unknown as (key: string) => string)(key) : value;
  };
  const number = (amount: number, unit: Unit): string => {
    const isWage = unit === 'eur-per-hour';
    const digits = isWage || !Number.isInteger(amount) ? 2 : 0;
    return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 2 }).format(amount);
  };
  /** A day of the calendar, always with its year: amounts are told over years. */
  const day = (text: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(text));
  return {
    name,
    number,
    day,
    amount: (amount: number, unit: Unit): string => t(`values.amount.${unit}`, { amount: number(amount, unit) }),
  };
}
