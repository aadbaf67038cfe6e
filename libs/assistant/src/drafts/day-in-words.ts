import { type DeadlineRule, type Language, locales } from '@streetlight/domain';
import { withFirstOfMonth } from '@streetlight/knowledge';
import { deadlineWords } from './deadline-words.js';

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
  return language === 'en' ? written.replace(/^(\p{L}+) (?=\d)/u, '$1, ') : withFirstOfMonth(written, language);
};

/** The same as it stands behind "until": `do piątku, 27 listopada`, `péntekig, november 27-ig`. */
export const untilDay = (day: string, language: Language, today: string): string => {
  const written = dayInWords(day, language, today);
  const forms = deadlineWords[language].untilWeekdays?.split(' ');
  if (!forms) return written;
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const form = (forms[weekday] ?? '').replaceAll('_', ' ');
  // Hungarian says the weekday last and puts its ending on the day as well.
  if (language === 'hu') return `${form}, ${written.replace(/\.,? \p{L}+$/u, '')}-ig`;
  return written.replace(/^\p{L}+/u, form);
};

/** The sentence that says the last day of a period, first of all. */
export const deadlineSentence = (rule: DeadlineRule, due: string, language: Language, today: string): string => {
  const words = deadlineWords[language];
  return (due < today ? words.passed : words.coming)
    .replace('{what}', words.what[rule])
    .replace('{until}', untilDay(due, language, today))
    .replace('{day}', dayInWords(due, language, today));
};
