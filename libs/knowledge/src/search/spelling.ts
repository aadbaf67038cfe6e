import { languages, type PostLanguage } from '@streetlight/domain';
import type { Dictionary } from './dictionary.js';
import { groupNumber } from './groups.js';
import type { Postings } from './postings.js';
import { unitKinds } from './units.js';

/** A word of the documents that a word of a query may stand for. */
export interface Reading {
  term: number;
  word: string;
  /** 0..1: how sure. */
  likeness: number;
}

/** Reads words that no document has: typing errors, and the beginning of a word that is still being typed. */
export interface SpellingReader {
  /** Words at most one letter away, two for long ones; best first, at most three. */
  corrections(word: string, language: PostLanguage | undefined): Reading[];
  /** Words that begin so, the most frequent first, at most eight. */
  completions(beginning: string, language: PostLanguage | undefined): Reading[];
}

const shortestCorrected = 4;
const longEnoughForTwo = 10;
const mostCorrections = 3;
const mostCompletions = 8;
const mostCandidates = 4000;
/** A corrected word counts less than one that is there. */
const oneOff = 0.75;
const twoOff = 0.55;
const completed = 0.7;

const bitsPerLetter = 5;
const gramCount = 1 << (3 * bitsPerLetter);
const [wordBegins, wordEnds, otherLetter] = [27, 28, 29];

/** 1 to 26, all letters but a to z alike: they are rare in folded words. */
const letterAt = (word: string, at: number): number => {
  if (at < 0) return wordBegins;
  if (at >= word.length) return wordEnds;
  const letter = word.charCodeAt(at) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : otherLetter;
};

/** The number of the three letters from a place on; the beginning and the end of the word count as letters. */
const gramAt = (word: string, at: number): number =>
  (((letterAt(word, at) << bitsPerLetter) | letterAt(word, at + 1)) << bitsPerLetter) | letterAt(word, at + 2);

/** Letters in threes, the beginning and the end of the word marked. */
const gramsOf = (word: string): number[] => Array.from({ length: word.length }, (_, at) => gramAt(word, at - 1));

const longestWord = 64;
/** Rows of the table of edits: the one being filled and the two before it. */
let [row, last, before] = [new Uint8Array(longestWord), new Uint8Array(longestWord), new Uint8Array(longestWord)];

/** Edits between two words (one letter more, less, other, or two swapped), or more than `most`. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length >= longestWord) return most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let edits = Math.min((row[j - 1] as number) + 1, (last[j] as number) + 1, (last[j - 1] as number) + same);
      const isSwapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] as number;
}

export function createSpellingReader(postings: Postings, dictionary: Dictionary): SpellingReader {
  const byGram: number[][] = Array.from({ length: gramCount }, () => []);
  let indexed = 0;
  /** By term how many groups of letters it shares with the word being corrected. */
  let shared = new Uint8Array(0);

  /** Terms that are words, up to the newest; first letters and glossary terms carry a mark that no word has. */
  const catchUp = (): void => {
    const terms = postings.heldTerms();
    for (; indexed < terms.length; indexed++) {
      const term = terms[indexed] as number;
      const word = dictionary.name(term);
      if (!/^\p{L}+$/u.test(word)) continue;
      for (let at = -1; at < word.length - 1; at++) {
        const list = byGram[gramAt(word, at)] as number[];
        if (list.at(-1) !== term) list.push(term);
      }
    }
  };

  /** The terms that share groups of letters with a word; `shared` counts how many. */
  const termsSharing = (grams: readonly number[]): number[] => {
    if (shared.length < dictionary.size) shared = new Uint8Array(dictionary.size * 2);
    const met: number[] = [];
    for (const gram of grams) {
      const terms = byGram[gram] as number[];
      if (terms.length > mostCandidates) continue;
      for (const term of terms) {
        if (shared[term] === 0) met.push(term);
        shared[term] = (shared[term] as number) + 1;
      }
    }
    return met;
  };

  const frequencyIn = (term: number, language: PostLanguage | undefined): number =>
    (language === undefined ? languages : [language]).reduce(
      (sum, each) => sum + unitKinds.reduce((all, kind) => all + postings.groups.frequency(term, groupNumber(kind, each)), 0),
      0,
    );

  const rank = (readings: (Reading & { frequency: number })[], most: number): Reading[] =>
    readings
      .sort((a, b) => b.likeness - a.likeness || b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ term, word, likeness }) => ({ term, word, likeness }));

  return {
    corrections(word, language) {
      if (word.length < shortestCorrected || /\d/.test(word)) return [];
      catchUp();
      const most = word.length >= longEnoughForTwo ? 2 : 1;
      const grams = gramsOf(word);
      const met = termsSharing(grams);
      const least = Math.max(1, grams.length - 3 * most);
      const readings = met.flatMap((term) => {
        const count = shared[term] as number;
        shared[term] = 0;
        const frequency = count < least ? 0 : frequencyIn(term, language);
        if (frequency === 0) return [];
        const other = dictionary.name(term);
        const edits = editsBetween(word, other, most);
        return edits === 0 || edits > most ? [] : [{ term, word: other, likeness: edits === 1 ? oneOff : twoOff, frequency }];
      });
      return rank(readings, mostCorrections);
    },
    completions(beginning, language) {
      if (beginning.length < 3) return [];
      catchUp();
      const rarest = byGram[gramAt(beginning, Math.max(0, beginning.length - 3))] as number[];
      const starting = byGram[gramAt(beginning, -1)] as number[];
      const readings = (rarest.length < starting.length ? rarest : starting).flatMap((term) => {
        const word = dictionary.name(term);
        const frequency = word.startsWith(beginning) && word !== beginning ? frequencyIn(term, language) : 0;
        return frequency > 0 ? [{ term, word, likeness: completed, frequency }] : [];
      });
      return rank(readings, mostCompletions);
    },
  };
}
