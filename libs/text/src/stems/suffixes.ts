import type { Language } from '@streetlight/domain';

/** Endings of inflection on folded words, the longest that fits is cut, for the languages without a Snowball stemmer. */
export const lightSuffixes: Partial<Record<Language, readonly string[]>> = {
  pl: [
    'owaniem', 'owania', 'owanie', 'owaniu', 'iach', 'iami', 'iego', 'iemu', 'ach', 'ami', 'ego', 'emu', 'ych', 'ymi', 'imi', 'iem', 'owi', 'owie', 'ia',
    'ie', 'iu', 'ii', 'ow', 'om', 'em', 'ej', 'y', 'e', 'a', 'i', 'u', 'o',
  ],
  bg: [
    'ovete', 'iiata', 'iata', 'iiat', 'ieto', 'iite', 'iat', 'ata', 'ite', 'eto', 'oto', 'ove', 'osta', 'ostta', 'at', 'ia', 'ie', 'ii', 'a', 'e', 'i', 'o',
  ],
  hr: [
    'ovima', 'evima', 'anjima', 'anjem', 'anja', 'anje', 'anju', 'skim', 'skog', 'ijeg', 'ijem', 'ima', 'ama', 'ega', 'eg', 'om', 'em', 'og', 'oj', 'im', 'ih', 'ovi', 'evi', 'a', 'e', 'i',
    'o', 'u',
  ],
  el: [
    'ontas', 'omaste', 'omai', 'ises', 'iseis', 'aton', 'atos', 'ata', 'eon', 'ume', 'ete', 'une', 'un', 'ees', 'ies', 'ius', 'ias', 'ion', 'is', 'es', 'as', 'os', 'on', 'us', 'iu', 'io', 'ia',
    'i', 'a', 'e', 'o', 'u', 's',
  ],
};

/** What still differs between forms after the ending is cut: fleeting vowels, k and c, leftovers of Snowball on folded words. */
export const stemFinals: Partial<Record<Language, readonly (readonly [string, string])[]>> = {
  pl: [['nic', 'nik'], ['ek', 'k'], ['ec', 'c']],
  bg: [['en', 'n'], ['ets', 'ts'], ['el', 'l']],
  hr: [['nic', 'nik'], ['ac', 'c'], ['ak', 'k'], ['an', 'n']],
  ro: [['iu', ''], ['ar', ''], ['i', ''], ['u', '']],
  fr: [['i', '']],
  hu: [['o', ''], ['e', '']],
};
