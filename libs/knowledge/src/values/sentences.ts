import type { Language } from '@streetlight/domain';

/** Words that end in a full stop without ending a sentence, per language. Lower case, without the last stop. */
const german =
  'abs nr art s bzw ca ggf evtl inkl vgl usw d.h z.b u.a i.v.m v st str std tel bek bgbl dr prof hs ziff buchst anl abl gmbl lfd vgl ges';
const abbreviations: Record<Language, string> = {
  de: german,
  ro: 'art alin lit nr dl dna str ex',
  pl: 'np m.in tzn tj art ust nr ul tel ok zł tzw pkt godz',
  bg: 'чл ал напр т.е т.н г ул тел лв',
  it: 'art es ecc n sig p.es dott',
  es: 'art p.ej ej núm n.º sr sra ud uds etc',
  hu: 'pl ill stb kb ún sz u tel ker',
  hr: 'čl st npr tj tzv br god ul tel sl',
  el: 'π.χ δηλ κ.λπ κλπ αρ άρθρ παρ κ.ά τηλ',
  en: 'e.g i.e etc no art sec mr mrs ms vs approx',
  fr: 'art p.ex ex etc n m mme env al',
};

const neverEnds = Object.fromEntries(
  Object.entries(abbreviations).map(([language, words]) => [language, new Set(`${words} ${german}`.split(' '))]),
) as Record<Language, Set<string>>;

const boundary = /[.!?…;]+["»”“')\]]*\s+/gu;
const startsSentence = /^["«„“'([{]*[\p{Lu}\p{Lt}\d{§]/u;
const wordBefore = /([\p{L}\d.º]*)$/u;

/** Ordinals such as "1. Januar" or "am 3. Tag": the number's stop ends nothing, in the languages that write ordinals so. */
const ordinalLanguages: ReadonlySet<Language> = new Set(['de', 'hu', 'hr', 'pl']);

/** "im Fall des Absatzes 3." is a reference and not the third of something. */
const reference = /(?:§|\b(?:Absatz(?:es)?|Abs\.|Satz(?:es)?|Sätzen?|Nummern?|Nr\.|Artikels?|Art\.|Buch(?:es)?))\s\d+[a-z]?$/u;

function ends(text: string, at: number, mark: string, rest: string, language: Language): boolean {
  if (mark.startsWith(';')) return language === 'el' && startsSentence.test(rest);
  if (!startsSentence.test(rest)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = wordBefore.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? '';
  if (neverEnds[language].has(word)) return false;
  if (/^\d{1,2}$/.test(word) && ordinalLanguages.has(language)) return reference.test(text.slice(Math.max(0, at - 20), at));
  return !/^\p{L}$/u.test(word) || language === 'bg';
}

/**
 * Splits plain text into sentences, white space between them dropped. Knows the abbreviations and ordinals of
 * each language; a placeholder may begin a sentence.
 */
export function sentencesOf(text: string, language: Language): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(boundary)) {
    const next = match.index + match[0].length;
    if (!ends(text, match.index, match[0], text.slice(next, next + 40), language)) continue;
    sentences.push(text.slice(from, next).trim());
    from = next;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}
