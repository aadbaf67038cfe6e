/** Check digits of numbers that states and banks give to persons. All take digits only, unless they say otherwise. */

const digitsOf = (text: string): number[] => [...text].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

/** Luhn (ISO/IEC 7812-1): cards, AMKA. */
export const holdsLuhn = (text: string): boolean => {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
};

/** ISO 7064, mod 11,10: Croatian OIB, German tax identification number. */
export const holdsMod1110 = (text: string): boolean => {
  const digits = digitsOf(text);
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits.at(-1);
};

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Romanian CNP: sex and century, date of birth, county, serial, check digit. */
export const holdsCnp = (text: string): boolean => {
  const digits = digitsOf(text);
  const remainder = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  const isDate = isDay(2000 + Number(text.slice(1, 3)), Number(text.slice(3, 5)), Number(text.slice(5, 7)));
  return digits[0] !== 0 && isDate && (remainder === 10 ? 1 : remainder) === digits[12];
};

/** Polish PESEL: date of birth with the century in the month, serial, check digit. */
export const holdsPesel = (text: string): boolean => {
  const digits = digitsOf(text);
  const month = Number(text.slice(2, 4)) % 20;
  const sum = weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return isDay(2000 + Number(text.slice(0, 2)), month, Number(text.slice(4, 6))) && (10 - (sum % 10)) % 10 === digits[10];
};

/** Bulgarian EGN: date of birth (month + 20 before 1900, + 40 from 2000), serial, check digit. */
export const holdsEgn = (text: string): boolean => {
  const digits = digitsOf(text);
  const month = Number(text.slice(2, 4)) % 20;
  const sum = weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]);
  return isDay(2000 + Number(text.slice(0, 2)), month, Number(text.slice(4, 6))) && (sum % 11) % 10 === digits[9];
};

/** Greek AMKA: date of birth and a Luhn check digit. */
export const holdsAmka = (text: string): boolean =>
  isDay(2000 + Number(text.slice(4, 6)), Number(text.slice(2, 4)), Number(text.slice(0, 2))) && holdsLuhn(text);

/** Irish PPS number: seven digits, a check letter, since 2013 mostly a second letter that counts as well. */
export const holdsPps = (text: string): boolean => {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
  const second = text[8] === undefined ? 0 : letters.indexOf(text[8].toUpperCase());
  const sum = weighted(digitsOf(text.slice(0, 7)), [8, 7, 6, 5, 4, 3, 2]) + second * 9;
  return letters[sum % 23] === text[7]?.toUpperCase();
};

/** Hungarian personal tax number (adóazonosító jel), begins with 8. */
export const holdsHungarianTaxId = (text: string): boolean => {
  const digits = digitsOf(text);
  return digits[0] === 8 && weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digits[9];
};

/** Hungarian tax number of a business (adószám), 8-1-2 digits. */
export const holdsHungarianBusinessTaxId = (text: string): boolean => {
  const digits = digitsOf(text);
  return (10 - (weighted(digits, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10 === digits[7];
};

/** German tax identification number: no leading zero, exactly one digit of the first ten two or three times, ISO 7064 check digit. */
export const holdsGermanTaxId = (text: string): boolean => {
  const counts = new Map<string, number>();
  for (const digit of text.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return text[0] !== '0' && repeated.length === 1 && (repeated[0] ?? 0) <= 3 && holdsMod1110(text);
};

/** German pension insurance number: area, date of birth, initial of the name at birth, serial, check digit (VKVV § 4). */
export const holdsGermanPensionNumber = (text: string): boolean => {
  const letter = String(text.toUpperCase().charCodeAt(8) - 64).padStart(2, '0');
  const digits = digitsOf(text.slice(0, 8) + letter + text.slice(9));
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * (digits[at] ?? 0);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  const day = Number(text.slice(2, 4)) % 50;
  return day <= 31 && Number(text.slice(4, 6)) <= 12 && sum % 10 === digits[12];
};

/** German health insurance number: a letter, eight digits, a check digit. */
export const holdsGermanHealthNumber = (text: string): boolean => {
  const letter = String(text.toUpperCase().charCodeAt(0) - 64).padStart(2, '0');
  const digits = digitsOf(letter + text.slice(1));
  const sum = digits.slice(0, -1).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === digits.at(-1);
};

/** French social security number (NIR): thirteen signs and a key; 2A and 2B are Corsica. */
export const holdsNir = (text: string): boolean => {
  const number = BigInt(text.slice(0, 13).replace(/2A/i, '19').replace(/2B/i, '18'));
  return 97n - (number % 97n) === BigInt(text.slice(13));
};

/** French tax number (SPI): thirteen digits, the last three the remainder by 511. */
export const holdsFrenchTaxId = (text: string): boolean => Number(text.slice(0, 10)) % 511 === Number(text.slice(10));

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI and NIE: digits (X, Y, Z stand for 0, 1, 2) and a letter. */
export const holdsDni = (text: string): boolean => {
  const number = text.toUpperCase().replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first)));
  return spanishLetters[Number(number.slice(0, -1)) % 23] === number.at(-1);
};

const fiscalOdd: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((sign, at) => {
    const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    return [sign, odd[at < 10 ? at : at - 10] ?? 0];
  }),
);

/** Italian codice fiscale of a person: sixteen signs, the last a check letter. */
export const holdsCodiceFiscale = (text: string): boolean => {
  const signs = [...text.toUpperCase()];
  const sum = signs.slice(0, 15).reduce((total, sign, at) => {
    if (at % 2 === 0) return total + (fiscalOdd[sign] ?? 0);
    return total + (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === signs[15];
};

/** Polish identity card: three letters, a check digit, five digits. */
export const holdsPolishIdentityCard = (text: string): boolean => {
  const values = [...text.toUpperCase()].map((sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55));
  return weighted(values, [7, 3, 1, 9, 7, 3, 1, 7, 3]) % 10 === 0;
};
