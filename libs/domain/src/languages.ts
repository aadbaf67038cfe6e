/** The languages of the product: ten that advisors answer in, and German, the source of the knowledge base. */
export const languages = ['de', 'ro', 'pl', 'bg', 'it', 'es', 'hu', 'hr', 'el', 'en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** A post's language; `und` where it is none of ours or cannot be told. */
export type PostLanguage = Language | 'und';
export const postLanguages = [...languages, 'und'] as const;

/** `romanised`: Greek or Bulgarian written in Latin letters. */
export const scripts = ['native', 'romanised'] as const;
export type Script = (typeof scripts)[number];

/** Each language's name in itself. */
export const autonyms: Record<Language, string> = {
  de: 'Deutsch',
  ro: 'Română',
  pl: 'Polski',
  bg: 'Български',
  it: 'Italiano',
  es: 'Español',
  hu: 'Magyar',
  hr: 'Hrvatski',
  el: 'Ελληνικά',
  en: 'English',
  fr: 'Français',
};

/** Locales whose habits of writing numbers and days the texts follow; English is that of Europe: day before month. */
export const locales: Readonly<Record<Language, string>> = {
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

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value);
