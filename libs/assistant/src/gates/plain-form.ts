/* oxlint-disable no-misleading-character-class -- each of them is dropped by itself */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const dashes = /[\u2010-\u2015\u2212]/g;

/** The digit's value in any script: Unicode keeps each script's ten digits together, beginning with zero. */
const asciiDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((point - zero) % 10);
};

/**
 * One way to write what looks alike: compatibility forms, digits of other scripts, dashes, apostrophes, white space; invisible
 * characters are dropped. What two texts say is compared in this form only.
 */
export const plainForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
    .replace(dashes, '-')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
