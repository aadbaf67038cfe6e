import { isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/max';
import type { PersonalData } from './redact.js';

/** Kinds of personal data, as the evaluation command names them. */
export const personalDataKinds = [
  'phone',
  'email',
  'iban',
  'card',
  'handle',
  'url',
  'name',
  'address',
  'birth-date',
  'id-number',
  'file-number',
] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

const patterns: readonly { kind: PersonalDataKind; pattern: RegExp; holds?: (match: string) => boolean }[] = [
  { kind: 'url', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"']{2,500}/giu },
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/giu, holds: (match) => isValidIBAN(match.replace(/ /g, '').toUpperCase()) },
  { kind: 'handle', pattern: /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/gu },
];

const defaultCountry = 'DE';

/** Finds the personal data of a text, in order, without overlaps. */
export const findPersonalData = (text: string, country = defaultCountry): PersonalData[] => {
  const found: PersonalData[] = [];
  const isFree = (start: number, end: number) => found.every((other) => end <= other.start || start >= other.end);
  for (const { kind, pattern, holds } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isFree(start, end) && (holds === undefined || holds(match[0]))) found.push({ kind, start, end });
    }
  }
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, country as CountryCode)) {
    if (isFree(startsAt, endsAt)) found.push({ kind: 'phone', start: startsAt, end: endsAt });
  }
  return found.sort((a, b) => a.start - b.start);
};
