import type { Language } from '@streetlight/domain';
import { fold, stem } from '@streetlight/text';
import type { Finding } from './fact-gates.js';
import { gateLexicon } from './lexicon.js';
import type { GateReading } from './reading.js';

/** Capitalised words that name nobody: forms of address, countries, languages and the union. Beginnings, folded when compared. */
const everybody: Record<Language, string> = {
  de: 'eu',
  ro: 'german ue dvs dumneavoastră românia sunt eu',
  pl: 'niem pan pani panu państw twoj twój tob cie ciebie ue eu pols',
  bg: 'герман вие вас вам ваш ви ес немск българ',
  it: 'germania lei le la suo sua suoi sue voi vi vostr ue tedesc italia',
  es: 'alemania usted ustedes ud uds ue españa',
  hu: 'németország ön öné önnek önt önök önhöz önnél önre önről önből önben önnel önért öntől eu magyar',
  hr: 'njemačk vi vas vam vaš eu hrvatsk',
  el: 'γερμανία εε εσείς ελλάδα γερμανικ γερμανίας γερμανό',
  en: 'i german eu english european monday tuesday wednesday thursday friday saturday sunday',
  fr: 'allemagne allemand ue vous france',
};
const foldedEverybody = (language: Language): string[] => everybody[language].split(' ').map((word) => fold(word, language));

/** Names of German laws in other languages, with the abbreviation a source has for them. */
const lawNames: readonly (readonly [law: string, words: RegExp])[] = [
  [
    'BGB',
    /german civil code|civil code|codul civil(?: german)?|kodeks\p{L}* cywiln\p{L}*|граждански\p{L}* (?:кодекс|законник)|codice civile(?: tedesco)?|código civil(?: alemán)?|polgári törvénykönyv\p{L}*|građansk\p{L}* zakonik\p{L}*|αστικ\p{L}* κώδικ\p{L}*|code civil(?: allemand)?/giu,
  ],
  ['KSchG', /(?:dismissal protection|protection against dismissal) act/giu],
  ['MiLoG', /minimum wage act/giu],
  ['ArbZG', /working (?:hours|time) act/giu],
  ['BUrlG', /federal (?:paid )?(?:leave|holidays?) act/giu],
  ['TzBfG', /part-time and (?:limited|fixed)[- ]term(?: employment)? act/giu],
];

/** Words that stand for the sign of a norm. */
const signWords: ReadonlySet<string> = new Set([
  'paragraph',
  'paragraf',
  'artikel',
  'abs',
  'absatz',
  'satz',
  'nr',
  'art',
  'id',
  'sms',
  'pdf',
  'section',
]);

const word = /\p{L}[\p{L}\p{M}'-]*/gu;
const latin = /^\p{Script=Latin}/u;
/** German compounds that name a place to go to. */
const germanOffice =
  /^\p{L}{3,}(?:gericht|amt|behörde|kasse|agentur|verband|kammer|zentrum|verein|gewerkschaft|ministerium|stelle|anwaltschaft)(?:s|es|e|en|n)?$/u;
/** Forms and certificates: `U1`, `A1`. */
const formCode = /(?<![\p{L}\d])\p{Lu}{1,2}\d{1,4}(?![\p{L}\d])/gu;
const shortestName = 2;
const sharedBeginning = 5;

const isSentenceStart = (text: string, at: number): boolean => /(?:^|[.!?:;¿¡]["»”]?\s*)["«„“(¿¡]*\s*$/u.test(text.slice(0, at));

/** Whether a word of a sentence names somebody or something that only a source may name. */
const isName = (reading: GateReading, found: string, at: number): boolean => {
  if (found.length < shortestName) return false;
  const { language, text } = reading;
  if (language === 'de') return germanOffice.test(found) || /^\p{Lu}\p{L}*\p{Lu}/u.test(found);
  if (language === 'bg' || language === 'el') if (latin.test(found)) return true;
  return /^\p{Lu}/u.test(found) && (!isSentenceStart(text, at) || /^\p{Lu}\p{L}*\p{Lu}/u.test(found));
};

interface KnownWords {
  words: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

const readKnownWords = ({ text, language }: GateReading): KnownWords => {
  const found = [...text.matchAll(word)].flatMap((match) => match[0].split(/['-]/));
  const words = new Set(found.flatMap((each) => [fold(each, language), fold(each)]));
  return {
    words,
    beginnings: new Set([...words].map((each) => each.slice(0, sharedBeginning))),
    stems: new Set([...words].map((each) => stem(each, language))),
  };
};
const remembered = new WeakMap<GateReading, KnownWords>();
const knownWordsOf = (reading: GateReading): KnownWords => {
  const known = remembered.get(reading) ?? readKnownWords(reading);
  remembered.set(reading, known);
  return known;
};

/** Names that no source says: `Caritas`, `Bundesamt`, a town, an invented law. */
export const checkNames = (reading: GateReading, sources: readonly GateReading[]): Finding[] => {
  const { language, text } = reading;
  const known = sources.map(knownWordsOf);
  const lexicon = gateLexicon(language);
  const free = foldedEverybody(language);
  const isKnown = (found: string): boolean => {
    const folded = fold(found, language);
    if (folded === '') return true;
    const beginning = folded.length >= sharedBeginning && language !== 'de' ? folded.slice(0, sharedBeginning) : '';
    if (
      known.some(
        ({ words, stems, beginnings }) =>
          words.has(folded) || words.has(fold(found)) || stems.has(stem(folded, language)) || beginnings.has(beginning),
      )
    )
      return true;
    if (signWords.has(fold(found))) return true;
    if (free.some((each) => folded === each || (each.length >= 3 && folded.startsWith(each)))) return true;
    return (
      lexicon.monthOf(folded) !== null ||
      lexicon.weekdayOf(folded) !== null ||
      lexicon.negationAt([folded], 0) > 0 ||
      lexicon.mustAt([folded], 0) > 0
    );
  };
  const findings: Finding[] = [];
  const unnamed = lawNames.reduce(
    (rest, [law, words]) =>
      sources.some((source) => source.text.includes(law)) ? rest.replace(words, (found) => ' '.repeat(found.length)) : rest,
    text,
  );
  for (const [code] of text.matchAll(formCode))
    if (!sources.some((source) => source.text.includes(code)))
      findings.push({ gate: 'name', code: 'fact.not-in-source', parameters: { words: code } });
  for (const match of unnamed.matchAll(word)) {
    for (const part of match[0].split(/['-]/)) {
      const at = match.index + match[0].indexOf(part);
      if (isName(reading, part, at) && !isKnown(part))
        findings.push({ gate: 'name', code: 'fact.not-in-source', parameters: { words: part } });
    }
  }
  return findings;
};
