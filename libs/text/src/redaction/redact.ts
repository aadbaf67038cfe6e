import { findPersonalData, type PersonalDataKind } from './find-personal-data.js';

/** A piece of personal data in a text. */
export interface PersonalData {
  kind: PersonalDataKind;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

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

/**
 * Hides personal data behind placeholders such as `⟦PHONE_1⟧`; the same piece gets the same placeholder. Amounts, dates of events and
 * statutes stay.
 */
export const redact = (text: string, options: RedactOptions = {}): Redaction => {
  const found = findPersonalData(text, options.country);
  const hidden = new Map<string, string>();
  const placeholders = new Map<string, string>();
  const counts = new Map<PersonalDataKind, number>();
  let redacted = '';
  let from = 0;
  for (const { kind, start, end } of found) {
    const piece = text.slice(start, end);
    const key = `${kind} ${piece}`;
    let placeholder = placeholders.get(key);
    if (placeholder === undefined) {
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      placeholder = `⟦${kind.toUpperCase().replace('-', '_')}_${number}⟧`;
      placeholders.set(key, placeholder);
      hidden.set(placeholder, piece);
    }
    redacted += text.slice(from, start) + placeholder;
    from = end;
  }
  redacted += text.slice(from);
  return {
    redacted,
    found,
    restore: (answer) => answer.replace(/⟦[A-Z_]+_\d+⟧/g, (placeholder) => hidden.get(placeholder) ?? placeholder),
  };
};
