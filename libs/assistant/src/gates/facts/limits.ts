import type { GateLexicon } from '../lexicon.js';
import type { Fact } from './fact.js';
import type { Item } from './items.js';

/** Words before and behind a number that may say on which side of it something lies. */
const reach = { before: 5, behind: 4 };
/** Words between a comparison and the negation that turns it round: `non può durare più di`, `länger als ein Jahr darf sie nicht sein`. */
const negationReach = { before: 5, behind: 8 };
const stops = /[.!?;:,()]\s|[()]/;

/** The words before a place up to the next number or the beginning of the clause. */
const wordsBefore = (text: string, items: readonly Item[], at: number, most: number): number => {
  let from = at;
  while (from > 0 && at - from < most) {
    const item = items[from - 1] as Item;
    if (item.value !== null || stops.test(text.slice(item.end, (items[from] as Item).start))) break;
    from--;
  }
  return from;
};

const wordsBehind = (text: string, items: readonly Item[], at: number): number => {
  let to = at;
  while (to < items.length - 1 && to - at < reach.behind) {
    const item = items[to + 1] as Item;
    if (item.value !== null || stops.test(text.slice((items[to] as Item).end, item.start))) break;
    to++;
  }
  return to;
};

/** Reads on which side of a fact its sentence lies, and whether an amount is before or after tax. */
export const readLimits = (text: string, items: readonly Item[], lexicon: GateLexicon): ((fact: Fact) => Fact) => {
  const words = items.map(({ word }) => word);
  const isNegated = (at: number): boolean => {
    const last = Math.min(words.length - 1, at + negationReach.behind);
    for (let place = Math.max(0, at - negationReach.before); place <= last; place++) {
      const [first, second] = place < at ? [place, at] : [at, place];
      if (lexicon.negationAt(words, place) > 0 && !stops.test(text.slice(items[first]?.end ?? 0, items[second]?.start ?? 0))) return true;
    }
    return false;
  };
  const { limits } = lexicon;
  return (fact) => {
    const at = items.findIndex(({ end }) => end > fact.start);
    if (at < 0) return fact;
    const month = fact.kind === 'date' && items[at]?.value === null;
    const begin = month && items[at - 1]?.value !== null && at > 0 ? at - 1 : at;
    const from = wordsBefore(text, items, begin, reach.before);
    const to = wordsBehind(text, items, at);
    let bound: Fact['bound'];
    let time: Fact['time'];
    let pay: Fact['pay'];
    let isUpTo = false;
    for (let place = from; place <= to; place++) {
      if (place >= begin && place < at) continue;
      if (limits.gross(words, place) > 0) pay = 'gross';
      else if (limits.net(words, place) > 0) pay = 'net';
      const isBehind = place >= at;
      // Nearer words decide; before the number the last of them, behind it the first.
      if (isBehind && bound !== undefined) continue;
      const turns = limits.over(words, place) > 0 ? 'least' : limits.under(words, place) > 0 ? 'most' : undefined;
      isUpTo ||= limits.upTo(words, place) > 0 && !isBehind;
      if (limits.least(words, place) > 0) bound = 'least';
      else if (limits.most(words, place) > 0) bound = 'most';
      else if (turns && !isBehind) bound = isNegated(place) ? (turns === 'least' ? 'most' : 'least') : turns;
      if (isBehind && time !== undefined) continue;
      if (limits.from(words, place) > 0) time = 'from';
      else if (limits.until(words, place) > 0) time = 'until';
    }
    if (bound === undefined && isUpTo) bound = 'most';
    return {
      ...fact,
      ...(bound && fact.kind !== 'date' ? { bound } : {}),
      ...(time && fact.kind === 'date' ? { time } : {}),
      ...(pay && fact.kind === 'amount' ? { pay } : {}),
    };
  };
};
