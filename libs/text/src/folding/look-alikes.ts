/** Latin letters that look like a Cyrillic one, as found inside Cyrillic words. */
export const latinAsCyrillic: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'и',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
};

/** Cyrillic letters that look like a Latin one, as found inside Latin words. */
export const cyrillicAsLatin: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
};

/** Latin letters that look like a Greek one. */
export const latinAsGreek: Record<string, string> = {
  a: 'α',
  b: 'β',
  e: 'ε',
  h: 'η',
  i: 'ι',
  k: 'κ',
  m: 'μ',
  n: 'ν',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  u: 'υ',
  v: 'ν',
  w: 'ω',
  x: 'χ',
  y: 'υ',
  z: 'ζ',
};

/** Greek letters that look like a Latin one. */
export const greekAsLatin: Record<string, string> = {
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ζ: 'z',
};

/** Digits written for a letter inside a Cyrillic word: `приклю4ения`, `6ефа`. */
export const digitAsCyrillic: Record<string, string> = { '0': 'о', '3': 'з', '4': 'ч', '6': 'ш' };
