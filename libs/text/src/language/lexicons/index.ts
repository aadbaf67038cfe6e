import type { Language } from '@streetlight/domain';
import { bulgarian } from './bulgarian.js';
import { croatian } from './croatian.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { hungarian } from './hungarian.js';
import { italian } from './italian.js';
import { polish } from './polish.js';
import { romanian } from './romanian.js';
import { spanish } from './spanish.js';

/** A few hundred frequent words of each of our languages, separated by white space, the most frequent ones first. */
export const lexicons: Readonly<Record<Language, string>> = {
  de: german,
  ro: romanian,
  pl: polish,
  bg: bulgarian,
  it: italian,
  es: spanish,
  hu: hungarian,
  hr: croatian,
  el: greek,
  en: english,
  fr: french,
};
