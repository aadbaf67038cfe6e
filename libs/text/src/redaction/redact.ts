import { findPersonalData } from './find-personal-data.js';
import type { PersonalData, PersonalDataKind } from './kinds.js';

/** A text whose personal data are hidden behind placeholders. */
export interface Redaction {
  redacted: string;
  found: PersonalData[];
  /** Puts the hidden pieces back where their placeholders stand in a text, such as an answer made from the redacted one. */
  restore(text: string): string;
}

export interface RedactOptions {
  /** ISO 3166-1 alpha-2 code of the country whose national numbers are expected first; Germany otherwise. */
  country?: string;
}

const placeholderPattern = /⟦[A-Z_]+_\d+⟧/g;

/** Names placeholders one after the other, never one that the text itself contains. */
const createNaming = (text: string) => {
  const taken = new Set(text.match(placeholderPattern) ?? []);
  const counts = new Map<PersonalDataKind, number>();
  return (kind: PersonalDataKind): string => {
    for (;;) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      const placeholder = `⟦${kind.toUpperCase().replaceAll('-', '_')}_${number}⟧`;
      if (!taken.has(placeholder)) return placeholder;
    }
  };
};

/**
 * Hides personal data behind placeholders such as `⟦PHONE_1⟧`; the same piece gets the same placeholder. Amounts, dates of events and
 * statutes stay.
 */
export const redact = (text: string, options: RedactOptions = {}): Redaction => {
  const found = findPersonalData(text, options.country);
  const nextPlaceholder = createNaming(text);
  const placeholders = new Map<string, string>();
  const hidden = new Map<string, string>();
  let redacted = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    const piece = text.slice(start, end);
    const key = `${kind} ${piece}`;
    const placeholder = placeholders.get(key) ?? nextPlaceholder(kind);
    placeholders.set(key, placeholder);
    hidden.set(placeholder, piece);
    redacted += text.slice(from, start) + placeholder;
    from = end;
  }
  redacted += text.slice(from);
  return {
    redacted,
    found,
    restore: (answer) => answer.replace(placeholderPattern, (placeholder) => hidden.get(placeholder) ?? placeholder),
  };
};
