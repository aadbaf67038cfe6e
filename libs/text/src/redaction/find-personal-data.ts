import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/max';
import { findAddresses } from './addresses.js';
import { findBankNumbers } from './bank.js';
import { findBirthDates } from './birth-dates.js';
import { findFileNumbers } from './file-numbers.js';
import { findIdNumbers } from './id-numbers.js';
import type { PersonalData } from './kinds.js';
import { findNames } from './names.js';
import { findNetworkAddresses } from './network.js';
import { findPhones } from './phones.js';

const defaultCountry: CountryCode = 'DE';

const preferredCountry = (country: string | undefined): CountryCode => {
  const code = (country ?? defaultCountry).toUpperCase();
  return isSupportedCountry(code) ? code : defaultCountry;
};

/** Keeps the pieces that do not overlap with one found earlier. */
const withoutOverlaps = (pieces: readonly PersonalData[], length: number): PersonalData[] => {
  const isTaken = new Uint8Array(length);
  const kept: PersonalData[] = [];
  for (const piece of pieces) {
    if (piece.end <= piece.start || isTaken.subarray(piece.start, piece.end).includes(1)) continue;
    isTaken.fill(1, piece.start, piece.end);
    kept.push(piece);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/**
 * Finds the personal data of a text, in order, without overlaps. What has a check digit or a fixed form comes before what is only guessed
 * from its neighbours.
 * @param country ISO 3166-1 alpha-2 code of the country whose phone numbers are expected first.
 */
export const findPersonalData = (text: string, country?: string): PersonalData[] =>
  withoutOverlaps(
    [
      ...findNetworkAddresses(text),
      ...findBankNumbers(text),
      ...findBirthDates(text),
      ...findIdNumbers(text),
      ...findFileNumbers(text),
      ...findAddresses(text),
      ...findPhones(text, preferredCountry(country)),
      ...findNames(text),
    ],
    text.length,
  );
