import { type Language, locales } from '@streetlight/domain';

/** A day with its weekday: `Friday, 27 November`. The year is said where it is another than that of `today`. */
export const dayInWords = (day: string, language: Language, today: string): string => {
  const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
  const written = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOtherYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
  return language === 'en' ? written.replace(/^(\p{L}+) (?=\d)/u, '$1, ') : written;
};
