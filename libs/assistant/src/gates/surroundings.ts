import type { Language } from '@streetlight/domain';
import { stem } from '@streetlight/text';
import type { Fact } from './facts/fact.js';
import type { Item } from './facts/items.js';
import { gateLexicon } from './lexicon.js';

/** A text with its words, and which sentence a place in it belongs to. */
interface Surroundings {
  text: string;
  language: Language;
  items: readonly Item[];
  sentenceAt(offset: number): number;
}

/** Shorter words say little. */
const shortestContent = 4;

/** Words on either side of a fact that say what it is about. */
const surroundings = 10;

/** The words around a fact that say what it is about. */
export const contextsIn = ({ items, language, sentenceAt: place }: Surroundings): ((fact: Fact) => ReadonlySet<string>) => {
  const known = new Map<number, ReadonlySet<string>>();
  const lexicon = gateLexicon(language);
  return (fact) => {
    const made = known.get(fact.start);
    if (made) return made;
    const at = items.findIndex(({ end }) => end > fact.start);
    const own = place(fact.start);
    const sides = items.slice(Math.max(0, at - surroundings), at + surroundings + 1).filter(({ start }) => place(start) === own);
    const context = new Set(
      sides
        .filter(({ word, value }) => value === null && word.length >= shortestContent && lexicon.unitAt([word], 0) === null)
        .map(({ word }) => stem(word, language)),
    );
    known.set(fact.start, context);
    return context;
  };
};

/** Words of the clause of a fact weigh more than those beyond a comma. */
const beyondComma = 0.3;

/** All words around a fact, the nearer the heavier. */
export const neighboursIn =
  ({ text, items, language, sentenceAt: place }: Surroundings): ((fact: Fact) => ReadonlyMap<string, number>) =>
  (fact) => {
    const at = items.findIndex(({ end }) => end > fact.start);
    const own = place(fact.start);
    const weights = new Map<string, number>();
    for (let other = Math.max(0, at - surroundings); other <= at + surroundings; other++) {
      const item = items[other];
      if (item === undefined || other === at || item.value !== null || place(item.start) !== own) continue;
      const [from, to] = other < at ? [item.end, fact.start] : [fact.start, item.start];
      const weight = (/[,;:]\s/u.test(text.slice(from, to)) ? beyondComma : 1) / Math.abs(other - at);
      const key = stem(item.word, language);
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    }
    return weights;
  };
