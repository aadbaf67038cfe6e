import type { Language } from '@streetlight/domain';
import type { DateWords } from '../date-words.js';
import { bulgarianDates } from './bg.js';
import { germanDates } from './de.js';
import { greekDates } from './el.js';
import { englishDates } from './en.js';
import { spanishDates } from './es.js';
import { frenchDates } from './fr.js';
import { croatianDates } from './hr.js';
import { hungarianDates } from './hu.js';
import { italianDates } from './it.js';
import { polishDates } from './pl.js';
import { romanianDates } from './ro.js';

/** The words for dates of every language. */
export const dateWords: Readonly<Record<Language, DateWords>> = {
  de: germanDates,
  ro: romanianDates,
  pl: polishDates,
  bg: bulgarianDates,
  it: italianDates,
  es: spanishDates,
  hu: hungarianDates,
  hr: croatianDates,
  el: greekDates,
  en: englishDates,
  fr: frenchDates,
};
