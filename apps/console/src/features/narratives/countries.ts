import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';

/** Names countries by their codes, as the interface language lists them. */
export function useCountries(): (codes: readonly string[]) => string {
  const { i18n } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
    return (codes) => format.list(codes.map((code) => names.of(code) ?? code));
  }, [i18n.language, format]);
}
