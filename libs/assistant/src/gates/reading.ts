import type { Language } from '@streetlight/domain';
import { fold, stem } from '@streetlight/text';
import { type FactsOfText, factsOf } from './facts/facts-of.js';
import type { Fact } from './facts/fact.js';
import { type Item, itemsOf } from './facts/items.js';
import { contextsIn, neighboursIn } from './surroundings.js';
import { type GateLexicon, gateLexicon } from './lexicon.js';
import { plainForm } from './plain-form.js';

/** What one clause says, without what it says it about. */
export interface Clause {
  text: string;
  /** Folded words. */
  words: readonly string[];
  /** The same without the words that negate. */
  asserted: readonly string[];
  /** Stems of the words that carry meaning. */
  content: ReadonlySet<string>;
  /** Words that turn it into its contrary. */
  negations: number;
  /** How often it says must, may and should. */
  modes: Readonly<Record<Mode, number>>;
}

export type Mode = 'must' | 'may' | 'should';

/** A text as the gates read it. */
export interface GateReading extends FactsOfText {
  language: Language;
  /** Its plain form. */
  text: string;
  clauses: readonly Clause[];
  /** Its sentences, each as one clause. */
  sentences: readonly Clause[];
  /** Stems of all words that carry meaning. */
  content: ReadonlySet<string>;
  /** Which sentence a place in the text belongs to, counted from 0. */
  sentenceAt(offset: number): number;
  /** The words around a fact of this text that say what it is about. */
  contextOf(fact: Fact): ReadonlySet<string>;
  /** All words around a fact, the nearer the heavier. */
  nearby(fact: Fact): ReadonlyMap<string, number>;
}

const shortestContent = 4;
const clauseEnds = /[,;:.!?()"«»„“”]+(?=\s|$)|\s[-–—]\s|(?<=\s)[("«„“]/gu;

const sentenceStops = /[.!?;]+["»”)]*(?=\s|$)/gu;

/** A full stop before a small letter or a month ends no sentence: `2027 г. тя е`, `27. November`. */
const isNumberStop = (text: string, at: number, language: Language): boolean => {
  const next = /^\.\s(\p{L}+)/u.exec(text.slice(at, at + 24))?.[1];
  if (next === undefined) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  return /\d$/.test(text.slice(Math.max(0, at - 1), at)) && gateLexicon(language).monthOf(fold(next, language)) !== null;
};

/** Words of one family begin alike where their stems differ: `Krankheit`, `Krankheitsfall`; `oral`, `orally`. */
const beginningOf = (stemmed: string): string => stemmed.slice(0, stemmed.length <= 5 ? 4 : 5);

/** How far from a comparison its negation stands, and behind it its number. */
const comparison = { before: 5, behind: 8, number: 3 };

/** Negations that only turn a comparison round: "not longer than six months" says the same as "at most six months". */
const comparedIn = (words: readonly string[], negations: number, lexicon: GateLexicon): number => {
  if (negations === 0) return 0;
  const { over, under } = lexicon.limits;
  let compared = 0;
  for (let at = 0; at < words.length; at++) {
    const length = over(words, at) || under(words, at);
    if (length === 0) continue;
    const around = words.slice(Math.max(0, at - comparison.before), at + comparison.behind);
    const counts = words
      .slice(at + length, at + length + comparison.number)
      .some((word, place, part) => /^\d/.test(word) || lexicon.numberAt(part, place) !== null || lexicon.periodAt(part, place) !== null);
    if (counts) compared += around.filter((_, place) => lexicon.negationAt(around, place) > 0).length;
  }
  return Math.min(negations, compared);
};

const readClause = (text: string, items: readonly Item[], language: Language): Clause => {
  const lexicon = gateLexicon(language);
  const words = items.map(({ word }) => word);
  const content = new Set<string>();
  const asserted: string[] = [];
  const modes: Record<Mode, number> = { must: 0, may: 0, should: 0 };
  let negations = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const negation = lexicon.negationAt(words, at) > 0;
    if (negation) negations++;
    else asserted.push(word);
    if (lexicon.mustAt(words, at) > 0) modes.must++;
    else if (lexicon.mayAt(words, at) > 0) modes.may++;
    else if (lexicon.shouldAt(words, at) > 0) modes.should++;
    else if (
      !negation &&
      word.length >= shortestContent &&
      !/^\d/.test(word) &&
      lexicon.fillerAt(words, at) === 0 &&
      lexicon.numberAt(words, at) === null
    )
      content.add(beginningOf(stem(word, language)));
  }
  return { text, words, asserted, content, negations: negations - comparedIn(words, negations, lexicon), modes };
};

/** Reads a text: its facts, its clauses and what they are about. */
export const readForGates = (raw: string, language: Language): GateReading => {
  const text = plainForm(raw);
  const items = itemsOf(text, language);
  const read = (ends: readonly RegExpExecArray[]): Clause[] => {
    const spans = [...ends.map(({ index }) => index), text.length];
    return spans.flatMap((end, at): Clause[] => {
      const before = ends[at - 1];
      const start = before ? before.index + before[0].length : 0;
      const part = text.slice(start, end).trim();
      return part === ''
        ? []
        : [
            readClause(
              part,
              items.filter((item) => item.start >= start && item.end <= end),
              language,
            ),
          ];
    });
  };
  const clauses = read([...text.matchAll(clauseEnds)]);
  const sentenceEnds = [...text.matchAll(sentenceStops)].filter(({ index }) => !isNumberStop(text, index, language));
  const sentenceAt = (offset: number): number => {
    const found = sentenceEnds.findIndex(({ index }) => index >= offset);
    return found < 0 ? sentenceEnds.length : found;
  };
  const around = { text, language, items, sentenceAt };
  return {
    language,
    text,
    clauses,
    sentences: read(sentenceEnds),
    content: new Set(clauses.flatMap(({ content }) => [...content])),
    contextOf: contextsIn(around),
    nearby: neighboursIn(around),
    sentenceAt,
    ...factsOf(text, language),
  };
};

/** Beginnings are four letters long where the stem is short, else five; they may belong to one family all the same. */
const hasBeginning = (whole: ReadonlySet<string>, beginning: string): boolean => {
  if (beginning.length === 5) return whole.has(beginning.slice(0, 4));
  for (const each of whole) if (each.length === 5 && each.startsWith(beginning)) return true;
  return false;
};

/** The share of `part` that also stands in `whole`, 0..1; 1 where `part` is empty. */
export const shareIn = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  if (part.size === 0) return 1;
  let found = 0;
  for (const each of part) if (whole.has(each) || hasBeginning(whole, each)) found++;
  return found / part.size;
};

const sentenceStart = /(?:^|[.!?;»”"\])]\s|[.!?;]["»”]\s)$/u;
const bare = (text: string): string => text.replace(/["«»„“”.!?;\s]+$/u, '').replace(/^["«»„“”\s]+/u, '');

/** Whether a sentence stands in a source as it is, from the beginning of a sentence to the end of one. */
export const standsIn = (sentence: string, source: string): boolean => {
  const wanted = bare(sentence);
  if (wanted === '') return false;
  for (let at = source.indexOf(wanted); at >= 0; at = source.indexOf(wanted, at + 1)) {
    const before = source.slice(0, at).replace(/["«„“]$/u, '');
    const behind = source.slice(at + wanted.length);
    if ((before === '' || sentenceStart.test(before)) && /^(?:$|["»“”]?[.!?;])/u.test(behind)) return true;
  }
  return false;
};

/** Folded words of a text, for what asks only whether a word occurs. */
export const wordsOf = (text: string, language: Language): string[] =>
  fold(text, language)
    .split(' ')
    .filter((word) => word !== '');
