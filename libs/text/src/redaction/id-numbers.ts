import {
  holdsAmka,
  holdsCnp,
  holdsCodiceFiscale,
  holdsDni,
  holdsEgn,
  holdsFrenchTaxId,
  holdsGermanHealthNumber,
  holdsGermanPensionNumber,
  holdsGermanTaxId,
  holdsHungarianBusinessTaxId,
  holdsHungarianTaxId,
  holdsMod1110,
  holdsNir,
  holdsPesel,
  holdsPolishIdentityCard,
  holdsPps,
} from './checksums.js';
import type { PersonalData } from './kinds.js';

/** A number that a state gives to a person. */
interface IdNumber {
  name: string;
  /** How it is written; spaces, dots, dashes and slashes between its groups are removed before the check. */
  pattern: RegExp;
  /** Its check digits, on the number without separators. */
  holds?: (digits: string) => boolean;
}

const before = '(?<![\\p{L}\\p{N}€$£§])';
const behind = '(?![\\p{L}\\p{N}]|[.,]\\d)';
const numberPattern = (body: string): RegExp => new RegExp(before + body + behind, 'giu');

/** Numbers of persons by country, those with the strongest form first. */
const idNumbers: readonly IdNumber[] = [
  {
    name: 'codice fiscale',
    pattern: numberPattern('[A-Z]{3} ?[A-Z]{3} ?[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2} ?[A-Z][0-9LMNP-V]{3}[A-Z]'),
    holds: holdsCodiceFiscale,
  },
  { name: 'NIR', pattern: numberPattern('[12] ?\\d{2} ?\\d{2} ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}'), holds: holdsNir },
  { name: 'CNP', pattern: numberPattern('[1-9]\\d{12}'), holds: holdsCnp },
  { name: 'numéro fiscal', pattern: numberPattern('[0-3]\\d[ ]?\\d{2}[ ]?\\d{3}[ ]?\\d{3}[ ]?\\d{3}'), holds: holdsFrenchTaxId },
  { name: 'Rentenversicherungsnummer', pattern: numberPattern('\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}'), holds: holdsGermanPensionNumber },
  { name: 'PESEL', pattern: numberPattern('\\d{11}'), holds: holdsPesel },
  { name: 'AMKA', pattern: numberPattern('\\d{6} ?\\d{5}'), holds: holdsAmka },
  { name: 'OIB', pattern: numberPattern('(?:HR)?\\d{11}'), holds: (number) => holdsMod1110(number.replace(/^HR/i, '')) },
  { name: 'Steuer-ID', pattern: numberPattern('[1-9](?:[ /.-]?\\d){10}'), holds: holdsGermanTaxId },
  { name: 'EGN', pattern: numberPattern('\\d{10}'), holds: holdsEgn },
  { name: 'adóazonosító jel', pattern: numberPattern('8\\d{9}'), holds: holdsHungarianTaxId },
  { name: 'adószám', pattern: numberPattern('\\d{8}-[1-5]-\\d{2}'), holds: holdsHungarianBusinessTaxId },
  { name: 'NIE', pattern: numberPattern('[XYZ][ -]?\\d{7}[ -]?[A-Z]'), holds: holdsDni },
  { name: 'DNI', pattern: numberPattern('\\d{2}\\.?\\d{3}\\.?\\d{3}[ -]?[A-Z]'), holds: holdsDni },
  { name: 'Krankenversichertennummer', pattern: numberPattern('[A-Z]\\d{9}'), holds: holdsGermanHealthNumber },
  { name: 'dowód osobisty', pattern: numberPattern('[A-Z]{3} ?\\d{6}'), holds: holdsPolishIdentityCard },
  { name: 'PPS', pattern: numberPattern('\\d{7}[A-W][A-IW]?'), holds: holdsPps },
  { name: 'NINO', pattern: numberPattern('[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]') },
  { name: 'carta d’identità', pattern: numberPattern('C[A-Z]\\d{5}[A-Z]{2}') },
  { name: 'Steuernummer', pattern: numberPattern('\\d{2,3}/\\d{3,4}/\\d{4,5}') },
  {
    name: 'carte d’identité RO',
    pattern: /(?<!\p{L})(?:seria|serie|ser\.?)\s{0,2}[A-Z]{2}\s{0,2}(?:,\s?)?(?:nr\.?|numar|număr|număru?l?)?\s{0,2}\d{6}(?!\d)/giu,
  },
];

/** Words that name a number of a person; what follows is hidden even when its check digit is mistyped. */
const idCue =
  /(?<!\p{L})(?:cnp|pesel|egn|егн|oib|amka|αμκα|afm|αφμ|codice\s{1,2}fiscale|cod\.?\s?fisc\.?|c\.\s?f\.|nir|numéro\s{1,2}(?:de\s{1,2})?(?:sécu(?:rité)?(?:\s{1,2}sociale)?|fiscal)|n°\s?sécu|taj(?:\s?szám(?:om)?)?|adóazonosító(?:\s?jel(?:em)?)?|adószám(?:om)?|személyi(?:\s?(?:szám(?:om)?|igazolvány(?:om)?))?|steuer-?id(?:nr|entnummer|entifikationsnummer)?|steueridentifikationsnummer|steuerliche\s{1,2}identifikationsnummer|idnr|steuernummer|st\.?-?nr|tax\s?(?:id|number|no)|rentenversicherungsnummer|rv-?nummer|rvnr|sozialversicherungsnummer|sv-?nummer|svnr|versicherten?nummer|krankenversicherten?nummer|kvnr|insurance\s{1,2}(?:number|no)|social\s{1,2}security\s{1,2}(?:number|no)|national\s{1,2}insurance(?:\s{1,2}(?:number|no))?|nino|azr(?:-?nummer|-?nr\.?|\s?:)|pass(?:port)?(?:nummer|\s?-?nr|\s{1,2}(?:number|no))?|reisepass(?:nummer)?|personalausweis(?:nummer)?|ausweis-?(?:nummer|nr)|pașaport(?:ul)?|pasaport(?:ul)?|buletin(?:ul)?|carte[a]?\s{1,2}de\s{1,2}identitate|paszport(?:u)?|dow[oó]d(?:u)?(?:\s{1,2}osobist\p{L}{1,3})?|паспорт(?:ът|а)?|лична\s{1,2}карта|passaporto|carta\s{1,2}d.?identità|pasaporte|útlevél(?:em|szám(?:om)?)?|putovnic[aeu]|osobn[aeu]\s{1,2}iskaznic[aeu]|διαβατήριο|διαβατηρίου|ταυτότητα|passeport|carte\s{1,2}d.?identité)(?!\p{L})/giu;

const cueGap =
  /^(?:\s{0,2}(?:meu|mea|mój|moj|moja|мой|мой|ми|mio|mia|mi|my|mein\p{L}{0,2}|μου|mon|ma|est|ist|is|e|è|este|es|to|je|е|είναι|einai|nr|no|n°|nº|numer|number|nummer|numărul|numarul|broj|номер|szám|αριθμός|lautet|:|=|\.|-|–|#)){0,4}\s{0,2}/iu;
const cuedNumber = /^[A-Z0-9](?:[A-Z0-9]|[ ./-](?=[A-Z0-9])){4,24}/iu;

/** Where the number behind a cue ends: at the last group that contains a digit. */
const trimToDigits = (candidate: string): string => {
  const groups = candidate.split(/(?=[ ])/);
  while (groups.length > 1 && !/\d/.test(groups.at(-1) ?? '')) groups.pop();
  const firstWord = groups.findIndex((group, at) => at > 0 && /^ \p{L}{2,}$/u.test(group));
  return (firstWord > 0 ? groups.slice(0, firstWord) : groups).join('').trimEnd();
};

const fewestDigits = 5;
const startsLikeNumber = /^[A-Z]{0,3} ?[A-Z]?\d/i;

const findBehindCues = (text: string): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const cue of text.matchAll(idCue)) {
    const behindCue = cue.index + cue[0].length;
    const rest = text.slice(behindCue, behindCue + 80);
    const gap = cueGap.exec(rest)?.[0].length ?? 0;
    const number = trimToDigits(cuedNumber.exec(rest.slice(gap))?.[0] ?? '');
    if ((number.match(/\d/g)?.length ?? 0) < fewestDigits || !startsLikeNumber.test(number)) continue;
    const start = behindCue + gap;
    found.push({ kind: 'id-number', start, end: start + number.length });
  }
  return found;
};

/** Finds numbers of persons: by their form and check digits, and behind the words that name them. */
export const findIdNumbers = (text: string): PersonalData[] => {
  const found = findBehindCues(text);
  for (const { pattern, holds } of idNumbers) {
    for (const match of text.matchAll(pattern)) {
      if (holds !== undefined && !holds(match[0].replace(/[ ./-]/g, ''))) continue;
      found.push({ kind: 'id-number', start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
};
