import { languages, type PostLanguage } from '@streetlight/domain';
import { groupNumber, type Postings } from './postings.js';
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

/** Letters in threes, the beginning and the end of the word marked. */
const gramsOf = (word: string): string[] => {
  const marked = `^${word}$`;
  return Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3));
};

/** Edits between two words (one letter more, less, other, or two swapped), or more than `most`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((row[j - 1] as number) + 1, (last[j] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row[j] = edits;
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

export function createSpellingReader(postings: Postings): SpellingReader {
  const byGram = new Map<string, number[]>();
  const words: string[] = [];
  let indexed = 0;

  /** Terms that are words, up to the newest; stems and glossary terms carry a mark that no word has. */
  const catchUp = (): void => {
    for (; indexed < postings.termCount; indexed++) {
      const word = postings.termAt(indexed);
      words[indexed] = word;
      if (!/^\p{L}+$/u.test(word)) continue;
      for (const gram of new Set(gramsOf(word))) {
        const list = byGram.get(gram);
        if (list) list.push(indexed);
        else byGram.set(gram, [indexed]);
      }
    }
  };

  const frequencyIn = (term: number, language: PostLanguage | undefined): number =>
    (language === undefined ? languages : [language]).reduce(
      (sum, each) => sum + unitKinds.reduce((all, kind) => all + postings.frequency(term, groupNumber(kind, each)), 0),
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
      const met = new Map<number, number>();
      for (const gram of grams) {
        const terms = byGram.get(gram) ?? [];
        if (terms.length <= mostCandidates) for (const term of terms) met.set(term, (met.get(term) ?? 0) + 1);
      }
      const least = Math.max(1, grams.length - 3 * most);
      const readings = [...met].flatMap(([term, count]) => {
        if (count < least) return [];
        const other = words[term] as string;
        const edits = editsBetween(word, other, most);
        const frequency = edits > most || edits === 0 ? 0 : frequencyIn(term, language);
        return frequency > 0 ? [{ term, word: other, likeness: edits === 1 ? oneOff : twoOff, frequency }] : [];
      });
      return rank(readings, mostCorrections);
    },
    completions(beginning, language) {
      if (beginning.length < 3) return [];
      catchUp();
      const gram = `^${beginning.slice(0, 2)}`;
      const rarest = byGram.get(beginning.length > 3 ? beginning.slice(-3) : beginning.slice(0, 3)) ?? [];
      const starting = byGram.get(gram) ?? [];
      const readings = (rarest.length < starting.length ? rarest : starting).flatMap((term) => {
        const word = words[term] as string;
        const frequency = word.startsWith(beginning) && word !== beginning ? frequencyIn(term, language) : 0;
        return frequency > 0 ? [{ term, word, likeness: completed, frequency }] : [];
      });
      return rank(readings, mostCompletions);
    },
  };
}
