import { isLanguage, type Language, languages } from '@streetlight/domain';
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { texts as english } from './locales/en/index.js';
import { loadLocale } from './load-locale.js';

/** Every text of the console, as English has it; the other languages have the same keys. */
export type Texts = typeof english;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

const rememberedAs = 'streetlight.language';

/** The interface language of a visitor: what was chosen on this device, else the first of the browser that we speak, else English. */
export function preferredLanguage(remembered: string | null, wanted: readonly string[]): Language {
  const candidates = [remembered ?? '', ...wanted].map((tag) => tag.slice(0, 2).toLowerCase());
  return candidates.find(isLanguage) ?? 'en';
}

/** Starts the texts in one language; others are fetched when somebody chooses them. */
export async function startTexts(language: Language): Promise<i18n> {
  const texts = i18next.createInstance();
  await texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: [...languages],
    resources: { [language]: { translation: await loadLocale(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  showLanguage(language);
  return texts;
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(rememberedAs, language);
  } catch {
    // A browser that forbids storage forgets the choice; nothing else depends on it.
  }
}

/** The language chosen on this device before, or null. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(rememberedAs);
  } catch {
    return null;
  }
}

/** Switches the interface to another language. */
export async function changeLanguage(texts: i18n, language: Language): Promise<void> {
  if (!texts.hasResourceBundle(language, 'translation')) texts.addResourceBundle(language, 'translation', await loadLocale(language));
  await texts.changeLanguage(language);
  showLanguage(language);
}
