import type { Language } from '@streetlight/domain';
import { bulgarianWords } from './bg.js';
import { germanWords } from './de.js';
import { greekWords } from './el.js';
import { englishWords } from './en.js';
import { spanishWords } from './es.js';
import { frenchWords } from './fr.js';
import type { GateWords } from './gate-words.js';
import { croatianWords } from './hr.js';
import { hungarianWords } from './hu.js';
import { italianWords } from './it.js';
import { polishWords } from './pl.js';
import { romanianWords } from './ro.js';

/** The words of every language. */
export const gateWords: Readonly<Record<Language, GateWords>> = {
  de: germanWords,
  ro: romanianWords,
  pl: polishWords,
  bg: bulgarianWords,
  it: italianWords,
  es: spanishWords,
  hu: hungarianWords,
  hr: croatianWords,
  el: greekWords,
  en: englishWords,
  fr: frenchWords,
};
