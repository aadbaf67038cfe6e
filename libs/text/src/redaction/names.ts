import { languages, type Language } from '@streetlight/domain';
import { lexicons } from '../language/lexicons/index.js';
import { romanisedSpellings } from '../language/romanised-spellings.js';
import { withoutMarks } from '../folding/letters.js';
import type { PersonalData } from './kinds.js';
import { clearTitles, closings, introductions, namings, noNames, selfStatements, titles } from './name-cues.js';
import { roles } from './role-cues.js';

const anyOf = (cues: readonly string[]): string => cues.map((cue) => cue.replaceAll(' ', '\\s{1,2}')).join('|');
const behind = (cues: readonly string[], gap: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(cues)})(?!\\p{L})${gap}`, 'giu');

const introduced = behind([...introductions, ...namings], '[\\s:,]{1,3}(?:ist\\s|is\\s|o\\s|η\\s|ο\\s)?');
const titled = behind(titles, '\\s{1,2}');
const inRole = behind(
  roles,
  '(?:\\s(?:meu|mea|mój|moja|ми|mio|mia|mi|mein|μου|mon|ma|moj))?[\\s:,]{1,3}(?:herr|frau|mr\\.?|mrs\\.?|ms\\.?|pan|pani|г-н|г-жа|sig\\.|sr\\.|sra\\.|ο|η|κ\\.)?\\s{0,2}',
);
const selfStated = behind(selfStatements, '\\s{1,2}');
const closed = behind(closings, '[!.]?[\\s,]{1,4}\\n?\\s{0,3}');
/** Hungarian puts the title and the verb behind the name. */
const hungarian = /(?<!\p{L})((?:\p{Lu}[\p{L}.-]{1,20}\s){1,3})(?:úr|úrnak|urat|úrhoz|asszony|bácsi|néni|hívnak|vagyok|a nevem)(?!\p{L})/gu;

const nameWord = /^\p{L}[\p{L}'’-]{0,25}/u;
const capitalWord = /^\p{Lu}(?:\.|[\p{L}'’-]{1,25})/u;
const particle = /^(?:de|da|di|del|della|dello|van|von|der|den|al|el|le|la|du|dos|das|ter|zu)(?=\s\p{Lu})/u;

/** The lists begin with the words of grammar. */
const grammarWords = 250;

/** A word as it is written, without its marks, and in Latin letters. */
const spellings = (word: string, language: Language): string[] => [
  word,
  withoutMarks(word),
  ...(language === 'el' || language === 'bg' ? romanisedSpellings(word, language) : []),
];

const wordsOf = (most: number): Set<string> =>
  new Set(
    languages.flatMap((language) =>
      lexicons[language]
        .trim()
        .split(/\s+/)
        .slice(0, most)
        .flatMap((word) => spellings(word, language)),
    ),
  );

let frequent: Set<string> | undefined;
let grammatical: Set<string> | undefined;

/** Whether a word is one of the frequent words of our languages, also without its marks. */
const isFrequent = (word: string): boolean => {
  frequent ??= wordsOf(Number.POSITIVE_INFINITY);
  return frequent.has(word.toLowerCase()) || frequent.has(withoutMarks(word));
};

/** Whether a word is one of the words of grammar: never a name in small letters. */
const isGrammatical = (word: string): boolean => {
  grammatical ??= wordsOf(grammarWords);
  return grammatical.has(word.toLowerCase()) || grammatical.has(withoutMarks(word));
};

interface Reading {
  /** Most words of the name. */
  most: number;
  /** Whether names in small letters count; they stop at the first frequent word. */
  allowsSmall: boolean;
  /** Whether a capitalised frequent word (Klein, Rossi) counts. */
  allowsFrequent: boolean;
}

/** Reads the name that begins at a position; returns where it ends and its number of words. */
const readName = (text: string, start: number, reading: Reading): { end: number; words: number } => {
  let end = start;
  let words = 0;
  for (let at = start; words < reading.most; ) {
    const rest = text.slice(at, at + 30);
    const skipped = words > 0 ? particle.exec(rest)?.[0] : undefined;
    if (skipped !== undefined) {
      at += skipped.length + 1;
      continue;
    }
    const word = capitalWord.exec(rest)?.[0] ?? (reading.allowsSmall ? nameWord.exec(rest)?.[0] : undefined);
    if (word === undefined || noNames.has(word.toLowerCase())) break;
    const isCapital = capitalWord.test(word);
    const isCommon = reading.allowsFrequent && words === 0 ? isGrammatical(word) : isFrequent(word);
    if (isCommon && !(isCapital && reading.allowsFrequent)) break;
    words++;
    end = at + word.length;
    if (text[end] !== ' ') break;
    at = end + 1;
  }
  return { end, words };
};

const strict: Reading = { most: 3, allowsSmall: false, allowsFrequent: false };

const collect = (text: string, pattern: RegExp, reading: (cue: string) => Reading): PersonalData[] => {
  const found: PersonalData[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].length;
    const { end, words } = readName(text, start, reading(match[1] ?? ''));
    if (words > 0 && end - start >= 2) found.push({ kind: 'name', start, end });
  }
  return found;
};

/** Two words or more, one of them no frequent word and none a word of grammar: "Nagy Péter", but not "Polish Citizen". */
const isFullName = (name: string): boolean => {
  const words = name.split(/\s+/);
  return words.length > 1 && !words.some(isGrammatical) && words.some((word) => !isFrequent(word));
};

const findHungarian = (text: string): PersonalData[] =>
  [...text.matchAll(hungarian)].flatMap((match) => {
    const name = (match[1] ?? '').trimEnd();
    const isStatement = /(?:hívnak|vagyok|nevem)$/u.test(match[0]);
    if (isStatement ? !isFullName(name) : name.split(' ').some(isGrammatical)) return [];
    return [{ kind: 'name' as const, start: match.index, end: match.index + name.length }];
  });

const shortestRepeated = 4;

/** A name found once is hidden wherever its words stand again. */
const findAgain = (text: string, names: readonly PersonalData[]): PersonalData[] => {
  const words = new Set(names.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/)));
  const again = [...words].filter((word) => word.length >= shortestRepeated && capitalWord.test(word) && !isFrequent(word));
  if (again.length === 0) return [];
  const escaped = again.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu'))].map((match) => ({
    kind: 'name' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
};

/** Finds names of persons behind the words that announce them; a name without any such word is not found. */
export const findNames = (text: string): PersonalData[] => {
  const names = [
    ...collect(text, introduced, () => ({ most: 3, allowsSmall: true, allowsFrequent: true })),
    ...collect(text, titled, (title) => ({ most: 2, allowsSmall: clearTitles.test(title), allowsFrequent: true })),
    ...collect(text, inRole, () => strict),
    ...collect(text, selfStated, () => ({ ...strict, allowsFrequent: true })).filter(({ start, end }) =>
      isFullName(text.slice(start, end)),
    ),
    ...collect(text, closed, () => strict),
    ...findHungarian(text),
  ];
  return [...names, ...findAgain(text, names)];
};
