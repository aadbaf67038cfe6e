import type { Language } from '@streetlight/domain';
import type { Cues, SettledConcept } from './concepts.js';

/**
 * What people add to a statement to say that nothing is left to ask: "such is the law", "that is how it works here", "everybody knows".
 * Such a sentence claims, even where it begins with "who" or "may".
 */
export const settled: Readonly<Record<Language, Cues<SettledConcept>>> = {
  ro: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  it: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  es: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  pl: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  bg: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  hr: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  hu: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  el: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  en: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  fr: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
  de: {
    settled:
      'so ist das gesetz, das ist gesetz, laut gesetz, per gesetz, das gesetz sagt, so ist das hier, so läuft das, so ist die regel, das ist die regel, punkt, basta, da kann man nichts machen, weiß jeder, das weiß jeder, das ist verboten, ist gesetzlich verboten, kein recht, so steht es im gesetz, jeder weiß, punkt aus, und fertig, das ist normal',
  },
};
