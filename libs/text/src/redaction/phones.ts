import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { PersonalData } from './kinds.js';

/** The countries whose national numbers are written in our groups: those of our languages and Germany with its neighbours. */
const countries: readonly CountryCode[] = [
  'DE',
  'RO',
  'PL',
  'BG',
  'IT',
  'ES',
  'HU',
  'HR',
  'GR',
  'FR',
  'GB',
  'IE',
  'AT',
  'CH',
  'CY',
  'MD',
  'BE',
  'LU',
];

const candidatePattern = /(?<![\p{L}\p{N}€$£§./,:-])(?:\+|00)?\(?\d(?:[ \u00a0()./-]{0,3}\d){5,16}(?![\p{N}])/gu;

/** What follows an amount or a measure. */
const unitBehind =
  /^\s?(?:€|euro?s?(?!\p{L})|eur(?!\p{L})|lei(?!\p{L})|ron(?!\p{L})|zł|zl(?!\p{L})|pln|лв|лева|leva|ft(?!\p{L})|forint|huf|kn(?!\p{L})|kuna|usd|\$|£|%|kg|km|m2|m²|ευρ|evr|h(?!\p{L})|uhr|stunden|ore(?!\p{L})|часа|godzin|órát?|sati|ώρ|heures|horas|hours|(?:d|z)ile|people|oameni|personen|mitarbeiter|§)/iu;
const currencyBefore =
  /(?:€|\$|£|eur|euro|lei|zł|лв|ft|huf|ron|pln|§|art\.?|nr\.?|no\.?|n°|№|plz|order|comanda|bestell\p{L}{0,12}|artikel\p{L}{0,10}|rechnung\p{L}{0,10}|tracking\p{L}{0,10}|isbn|ean|amount|suma|kwota|bis|bgbl)\s?[:.#]?\s{0,2}$/iu;
const phoneCue =
  /(?:tel(?:efon(?:u|ul|szám\p{L}{0,4}|nummer|skem|ski)?|éfono|éphone|efono|e?fon)?|phone|mobil\p{L}{0,7}|handy(?:nummer)?|fax|whats?\s?app|wh?ats?ap|vats?ap|viber|signal|telegram|call|ring|text|sms|sun[aă]\p{L}{0,4}|numărul|numarul|zadzwo\p{L}{1,4}|dzwon\p{L}{1,4}|numer\p{L}{0,2}|kom\.?|komórk\p{L}{1,2}|телефон\p{L}{0,3}|тел|обад\p{L}{1,4}|номер\p{L}{0,2}|звън\p{L}{1,4}|chiam\p{L}{1,6}|cell(?:ulare)?|numero|llam\p{L}{1,5}|número|móvil|hív\p{L}{1,6}|szám\p{L}{0,3}|nazov\p{L}{0,3}|zov\p{L}{1,3}|mob|broj|τηλ\p{L}{0,8}|κιν\p{L}{0,5}|til(?:efono)?|thl(?:efwno)?|kinito|appel\p{L}{1,5}|portable|numéro|anruf\p{L}{0,4}|ruf\p{L}{0,3}|nummer|reach|contact\p{L}{0,4}|kontakt\p{L}{0,3})[\s:.,=\p{L}]{0,25}$/iu;

/** Also two days with a dash between them, of which the second may be cut off. */
const isDateOrTime =
  /^(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{2}|\d{4})|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\s?[-–]\s?[\d./]*|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[.:]\d{2}\s?[-–/]\s?\d{1,2}[.:]\d{2}|(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2})$/;
/** Thousands in groups of three behind a first group that is shorter, or decimals. */
const isAmount = /^(?:\d{1,3}(?:[. ]\d{3}){1,3}|\d{1,3}(?:\.\d{3})*,\d{1,2}|\d+\.\d{1,2})$/;
/** Mobile numbers written without a leading zero in Poland, Spain, Italy, Greece, Hungary and Croatia. */
const isBareMobile =
  /^(?:[4-8]\d{2}[ .-]?\d{3}[ .-]?\d{3}|[67]\d{2}(?:[ .-]?\d{2}){3}|3\d{2}[ .-]?\d{6,7}|3\d{2}[ .-]?\d{3}[ .-]?\d{3,4}|6[89]\d[ .-]?\d{3}[ .-]?\d{4}|6[89]\d{8}|\d{2} \d{3} \d{2} \d{2})$/;

const isValidIn = (number: string, country: CountryCode): boolean => parsePhoneNumberFromString(number, country)?.isValid() === true;

/** International prefixes are written as `+`, as `00` and, in lists, not at all. */
const isInternational = (digits: string): boolean => isValidIn(`+${digits.replace(/^00/, '')}`, 'DE');
/** Prefixes of our countries, which are found without their sign too. */
const bareInternational = /^(?:49|40|48|359|39|34|36|385|30|44|353|33|43|41|357|373|32|352)/;
/** Countries whose national numbers begin without a zero. */
const withoutZero: readonly CountryCode[] = ['PL', 'ES', 'IT', 'GR', 'CY', 'LU'];

const isPhone = (written: string, text: string, start: number, end: number, preferred: CountryCode): boolean => {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 6 || digits.length > 15 || (written.match(/\d+/g)?.length ?? 0) * 1.5 > digits.length) return false;
  if (written.startsWith('+') || digits.startsWith('00')) return isInternational(digits) || digits.length >= 10;
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 12);
  const isCued = phoneCue.test(before);
  if (unitBehind.test(behind) || (currencyBefore.test(before) && !isCued)) return false;
  if (isDateOrTime.test(written)) return false;
  const stands = (country: CountryCode) => isValidIn(digits, country);
  if (digits.startsWith('0')) return [preferred, ...countries].some(stands);
  if (isAmount.test(written) && !isCued && !isBareMobile.test(written)) return false;
  if (isCued) return [preferred, ...countries].some(stands) || isInternational(digits) || digits.length >= 9;
  if (digits.length >= 11 && bareInternational.test(digits) && isInternational(digits)) return true;
  if (isBareMobile.test(written) && withoutZero.some(stands)) return true;
  return digits.length >= 8 && withoutZero.includes(preferred) && stands(preferred);
};

/** A candidate may have swallowed a number before or behind the phone; the groups that make a valid one are kept. */
const mostCuts = 3;

const shrink = (text: string, start: number, end: number, preferred: CountryCode): PersonalData | null => {
  const written = text.slice(start, end);
  if (isPhone(written, text, start, end, preferred)) return { kind: 'phone', start, end };
  const cuts = [...written.matchAll(/[ \u00a0,/]+/g)];
  for (const cut of cuts.slice(-mostCuts).toReversed()) {
    const shorter = start + cut.index;
    if (isPhone(text.slice(start, shorter), text, start, shorter, preferred)) return { kind: 'phone', start, end: shorter };
  }
  for (const cut of cuts.slice(0, mostCuts)) {
    const later = start + cut.index + cut[0].length;
    if (isPhone(text.slice(later, end), text, later, end, preferred)) return { kind: 'phone', start: later, end };
  }
  return null;
};

/**
 * Finds phone numbers: international ones, and national ones of our countries that are valid by the numbering plan (libphonenumber).
 * @param preferred the country whose numbers are expected first.
 */
export const findPhones = (text: string, preferred: CountryCode): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(candidatePattern)) {
    const phone = shrink(text, match.index, match.index + match[0].length, preferred);
    if (phone !== null) found.push(phone);
  }
  return found;
};
