import { countrySpecs, isValidIBAN } from 'ibantools';
import { holdsLuhn } from './checksums.js';
import type { PersonalData } from './kinds.js';

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}(?=[ -]?[A-Z0-9])/giu;
const longestWritten = 60;

/** Reads the IBAN that begins at a position, in groups or in one piece; its end, or null where the check digits do not hold. */
const ibanEnd = (text: string, start: number): number | null => {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = (countrySpecs as Record<string, { chars?: number | null } | undefined>)[country]?.chars;
  if (length === undefined || length === null) return null;
  let compact = '';
  for (let at = start; at < text.length && at < start + longestWritten; at++) {
    const sign = text[at] ?? '';
    if (/[A-Z0-9]/i.test(sign)) compact += sign.toUpperCase();
    else if (!/[ \u00a0.-]/.test(sign)) return null;
    if (compact.length === length) return /[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || !isValidIBAN(compact) ? null : at + 1;
  }
  return null;
};

const cardPattern = /(?<![\p{L}\p{N}+])[2-68]\d{3}(?:[ -]?\d){9,15}(?!\d)/gu;
/** Visa, Mastercard, American Express, Diners, Discover, JCB, Maestro, UnionPay. */
const cardPrefix = /^(?:4|5[0-8]|2[2-7]|3[47]|3[05689]|6|81)/;

/** Finds IBANs and payment cards; both only when their check digits hold. */
export const findBankNumbers = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(ibanStart)) {
    const end = ibanEnd(text, match.index);
    if (end !== null) found.push({ kind: 'iban', start: match.index, end });
  }
  for (const match of text.matchAll(cardPattern)) {
    const digits = match[0].replace(/\D/g, '');
    const holds = digits.length >= 13 && digits.length <= 19 && cardPrefix.test(digits) && holdsLuhn(digits);
    if (holds) found.push({ kind: 'card', start: match.index, end: match.index + match[0].length });
  }
  return found;
};
