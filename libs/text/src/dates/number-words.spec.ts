import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@streetlight/domain';
import { addDays } from './calendar.js';
import { findDates } from './find-dates.js';
import { dateWords } from './words/index.js';

const today = '2026-11-22';

/** "So many days ago". */
const daysAgo: Record<Language, (number: string) => string> = {
  de: (number) => `das war vor ${number} Tagen`,
  ro: (number) => `am primit acum ${number} zile`,
  pl: (number) => `to było ${number} dni temu`,
  bg: (number) => `получих го преди ${number} дни`,
  it: (number) => `è stato ${number} giorni fa`,
  es: (number) => `fue hace ${number} días`,
  hu: (number) => `${number} napja kaptam`,
  hr: (number) => `dobio sam prije ${number} dana`,
  el: (number) => `το πήρα πριν από ${number} μέρες`,
  en: (number) => `it was ${number} days ago`,
  fr: (number) => `c'était il y a ${number} jours`,
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

describe('numbers in words', () => {
  it.each(languages)('are read from 2 to 31 in %s, with and without diacritics', (language) => {
    const { numbers } = dateWords[language];
    expect(numbers).toHaveLength(32);
    for (const [number, forms] of numbers.entries()) {
      if (number < 2) continue;
      for (const form of forms.split(' ')) {
        const text = daysAgo[language](form.replaceAll('_', ' '));
        for (const written of [text, plain(text)]) {
          expect(findDates(written, language, today).map((found) => [text, found.date])).toEqual([[text, addDays(today, -number)]]);
        }
      }
    }
  });

  it.each(languages)('stand beside every month in %s', (language) => {
    const months = dateWords[language].months.map((forms) => forms.split(' ')[0] ?? '');
    for (const [index, month] of months.entries()) {
      const text = language === 'hu' ? `2026 ${month} 3` : `3. ${month} 2026`;
      const date = `2026-${String(index + 1).padStart(2, '0')}-03`;
      expect([month, findDates(text, language, today).map((found) => found.date)]).toEqual([month, [date]]);
    }
  });

  it.each(languages)('are needed: a bare weekday is the last one only of what has happened in %s', (language) => {
    for (const forms of dateWords[language].weekdays) {
      const found = findDates(forms.split(' ')[0] ?? '', language, today);
      expect(found.filter(({ kind, date }) => kind !== 'weekday' || date >= today)).toEqual([]);
    }
  });
});
