/** Which alphabet a folded letter belongs to; digits and foreign letters keep their neighbours' company. */
export type Alphabet = 'latin' | 'greek' | 'cyrillic' | 'digit' | 'other';

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ə: 'a',
  ς: 'σ',
  ϲ: 'σ',
  ϐ: 'β',
  ϑ: 'θ',
  ϕ: 'φ',
  ϰ: 'κ',
  ϱ: 'ρ',
  ϖ: 'π',
};

const separator = ' ';
/** Some ligatures of other alphabets decompose into whole sentences. */
const longestBase = 4;
/** Characters that carry no letter and break no word: marks, zero-width and bidirectional controls, the soft hyphen. */
const invisible = /^[\p{M}\p{Cf}]$/u;
const letterOrDigit = /[\p{L}\p{Nd}]/u;

const computeBase = (codePoint: number): string => {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return separator;
  const character = String.fromCodePoint(codePoint);
  if (invisible.test(character)) return '';
  let base = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (invisible.test(part)) continue;
    base += undecomposed[part] ?? (letterOrDigit.test(part) ? part : separator);
  }
  return base.trim() === '' ? separator : base.slice(0, longestBase);
};

/** The letters of our alphabets, and the rest of what was asked for. */
const near: string[] = [];
const nearest = 0x2100;
const known = new Map<number, string>();
const knownLimit = 20_000;

/**
 * The lower-case base letters of one character, still in its own alphabet: `Ș` → `s`, `Ή` → `η`, `Й` → `и`, `ß` → `ss`, `ﬁ` → `fi`.
 * A space for what separates words; empty for what is invisible.
 */
export const baseLetters = (codePoint: number): string => {
  if (codePoint < nearest) return near[codePoint] as string;
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  const base = computeBase(codePoint);
  if (known.size < knownLimit) known.set(codePoint, base);
  return base;
};

for (let codePoint = 0; codePoint < nearest; codePoint++) near.push(computeBase(codePoint));

/** The alphabet of a base letter as returned by {@link baseLetters}, by its code. */
export const alphabetOf = (code: number): Alphabet => {
  if (code >= 0x61 && code <= 0x7a) return 'latin';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code >= 0x370 && code <= 0x3ff) return 'greek';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  return 'other';
};

const smallLatin = /^[a-z0-9]*$/;

/** A word without its marks, still in its own alphabet: `Kündigung` → `kundigung`, `łódź` → `lodz`. */
export const withoutMarks = (word: string): string => {
  if (smallLatin.test(word)) return word;
  let plain = '';
  for (const character of word) plain += baseLetters(character.codePointAt(0) ?? 0);
  return plain;
};
