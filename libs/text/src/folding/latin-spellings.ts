import type { Language } from '@streetlight/domain';
import type { SpellingTable } from './romanisation.js';

/** Spellings people use on keyboards without the letters of their language, brought to the plain base letter. */
export const latinSpellings: Partial<Record<Language, SpellingTable>> = {
  de: { ae: 'a', oe: 'o', ue: 'u', que: 'que', aue: 'aue', eue: 'eue' },
  ro: { sh: 's', tz: 't', k: 'c' },
  hr: { dj: 'd' },
};
