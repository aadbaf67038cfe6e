import type { Language } from '@streetlight/domain';

/** One bundle a language, fetched when it is needed. */
const loaders = {
  de: () => import('./locales/de/index.js'),
  ro: () => import('./locales/ro/index.js'),
  pl: () => import('./locales/pl/index.js'),
  bg: () => import('./locales/bg/index.js'),
  it: () => import('./locales/it/index.js'),
  es: () => import('./locales/es/index.js'),
  hu: () => import('./locales/hu/index.js'),
  hr: () => import('./locales/hr/index.js'),
  el: () => import('./locales/el/index.js'),
  en: () => import('./locales/en/index.js'),
  fr: () => import('./locales/fr/index.js'),
} satisfies Record<Language, () => Promise<{ texts: object }>>;

/** The texts of one interface language. */
export const loadLocale = async (language: Language): Promise<object> => (await loaders[language]()).texts;
