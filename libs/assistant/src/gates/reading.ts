import type { Language } from '@streetlight/domain';
import { fold, stem } from '@streetlight/text';
import { type FactsOfText, factsOf } from './facts/facts-of.js';
import type { Fact } from './facts/fact.js';
import { type Item, itemsOf } from './facts/items.js';
import { gateLexicon } from './lexicon.js';
import { plainForm } from './plain-form.js';

/** What one clause says, without what it says it about. */
export interface Clause {
  text: string;
  /** Folded words. */
  words: readonly string[];
  /** Stems of the words that carry meaning. */
  content: ReadonlySet<string>;
  /** Words that turn it into its contrary. */
  negations: number;
  modes: ReadonlySet<Mode>;
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
  /** The words around a fact of this text that say what it is about. */
  contextOf(fact: Fact): ReadonlySet<string>;
}

const shortestContent = 4;
const clauseEnd = /[,;:.!?()"«»„“”]+(?=\s|$)|\s[-–—]\s|(?<=\s)[("«„“]/u;

const sentenceEnd = /[.!?;]+["»”)]*(?=\s|$)/u;

/** Words of one family begin alike where their stems differ: `Krankheit`, `Krankheitsfall`; `oral`, `orally`. */
const beginningOf = (stemmed: string): string => stemmed.slice(0, stemmed.length <= 5 ? 4 : 5);

const readClause = (text: string, language: Language): Clause => {
  const lexicon = gateLexicon(language);
  const words = itemsOf(text, language).map(({ word }) => word);
  const content = new Set<string>();
  const modes = new Set<Mode>();
  let negations = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const negation = lexicon.negationAt(words, at) > 0;
    if (negation) negations++;
    if (lexicon.mustAt(words, at) > 0) modes.add('must');
    else if (lexicon.mayAt(words, at) > 0) modes.add('may');
    else if (lexicon.shouldAt(words, at) > 0) modes.add('should');
    else if (!negation && word.length >= shortestContent && !/^\d/.test(word) && lexicon.fillerAt(words, at) === 0)
      content.add(beginningOf(stem(word, language)));
  }
  return { text, words, content, negations, modes };
};

/** Words on either side of a fact that say what it is about. */
const surroundings = 6;

const contexts = (text: string, language: Language): ((fact: Fact) => ReadonlySet<string>) => {
  let items: readonly Item[] | undefined;
  const known = new Map<number, ReadonlySet<string>>();
  return (fact) => {
    const made = known.get(fact.start);
    if (made) return made;
    items ??= itemsOf(text, language);
    const at = items.findIndex(({ end }) => end > fact.start);
    const sides = items.slice(Math.max(0, at - surroundings), at + surroundings + 1);
    const context = new Set(
      sides.filter(({ word, value }) => value === null && word.length >= shortestContent).map(({ word }) => stem(word, language)),
    );
    known.set(fact.start, context);
    return context;
  };
};

/** Reads a text: its facts, its clauses and what they are about. */
export const readForGates = (raw: string, language: Language): GateReading => {
  const text = plainForm(raw);
  const read = (end: RegExp): Clause[] =>
    text
      .split(end)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => readClause(part, language));
  const clauses = read(clauseEnd);
  return {
    language,
    text,
    clauses,
    sentences: read(sentenceEnd),
    content: new Set(clauses.flatMap(({ content }) => [...content])),
    contextOf: contexts(text, language),
    ...factsOf(text, language),
  };
};

/** The share of `part` that also stands in `whole`, 0..1; 1 where `part` is empty. */
export const shareIn = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  if (part.size === 0) return 1;
  let found = 0;
  for (const each of part) if (whole.has(each)) found++;
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
