import { isLanguage, type Language } from '@streetlight/domain';
import type english from '../../i18n/locales/en/community.json';

export type Texts = typeof english;

const loaders = {
  de: () => import('../../i18n/locales/de/community.json', { with: { type: 'json' } }),
  ro: () => import('../../i18n/locales/ro/community.json', { with: { type: 'json' } }),
  pl: () => import('../../i18n/locales/pl/community.json', { with: { type: 'json' } }),
  bg: () => import('../../i18n/locales/bg/community.json', { with: { type: 'json' } }),
  it: () => import('../../i18n/locales/it/community.json', { with: { type: 'json' } }),
  es: () => import('../../i18n/locales/es/community.json', { with: { type: 'json' } }),
  hu: () => import('../../i18n/locales/hu/community.json', { with: { type: 'json' } }),
  hr: () => import('../../i18n/locales/hr/community.json', { with: { type: 'json' } }),
  el: () => import('../../i18n/locales/el/community.json', { with: { type: 'json' } }),
  en: () => import('../../i18n/locales/en/community.json', { with: { type: 'json' } }),
  fr: () => import('../../i18n/locales/fr/community.json', { with: { type: 'json' } }),
} satisfies Record<Language, () => Promise<{ default: Texts }>>;

export const loadTexts = async (language: Language): Promise<Texts> => (await loaders[language]()).default;

/** The first wanted language that we speak, else English. */
export const firstKnown = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** Fills the `{{names}}` of a text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
