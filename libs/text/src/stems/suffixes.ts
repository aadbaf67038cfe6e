import type { Language } from '@streetlight/domain';

/** Endings of inflection on folded words, longest first, for the languages without a Snowball stemmer. */
export const lightSuffixes: Partial<Record<Language, readonly string[]>> = {
  pl: ['owaniem', 'owania', 'owanie', 'owaniu', 'iami', 'ach', 'ami', 'ego', 'emu', 'ych', 'ymi', 'imi', 'iem', 'owi', 'ow', 'om', 'em', 'ej', 'ie', 'ia', 'iu', 'ii', 'y', 'e', 'a', 'i', 'u', 'o'],
  bg: ['ovete', 'iata', 'iiat', 'ieto', 'iite', 'iat', 'ata', 'ite', 'eto', 'oto', 'ove', 'at', 'ta', 'to', 'te', 'ia', 'ie', 'ii', 'a', 'e', 'i', 'o'],
  hr: ['ovima', 'evima', 'anjem', 'anja', 'anje', 'anju', 'skim', 'skog', 'ima', 'ama', 'om', 'em', 'og', 'oj', 'im', 'ih', 'ovi', 'evi', 'a', 'e', 'i', 'o', 'u'],
  el: ['ontas', 'omaste', 'omai', 'ises', 'iseis', 'eis', 'ous', 'is', 'es', 'as', 'os', 'on', 'us', 'oi', 'i', 'a', 'e', 'o', 'u', 's'],
};
