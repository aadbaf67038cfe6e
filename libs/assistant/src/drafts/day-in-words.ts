import type { Language } from '@streetlight/domain';

/** Locales whose habits the texts follow; English is that of Europe: day before month. */
const locales: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  ro: 'ro-RO',
  pl: 'pl-PL',
  bg: 'bg-BG',
  it: 'it-IT',
  es: 'es-ES',
  hu: 'hu-HU',
  hr: 'hr-HR',
  el: 'el-GR',
  en: 'en-GB',
  fr: 'fr-FR',
};

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
