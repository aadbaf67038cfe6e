import type { Gate, GateCode } from '@streetlight/domain';
import type { Fact } from './facts/fact.js';
import { factsOf } from './facts/facts-of.js';
import { originals } from './originals.js';
import type { Clause, GateReading } from './reading.js';

/** A failure before it knows its sentence. */
export interface Finding {
  gate: Gate;
  code: GateCode;
  parameters: Record<string, string | number>;
}

const sameDate = (said: string, known: string): boolean => {
  if (said === known) return true;
  const [month, day] = said.replace(/^(?:\d{4}|-)-/, '').split('-');
  const saysYear = /^\d{4}/.test(said);
  if (saysYear && !known.startsWith(said.slice(0, 4))) return false;
  const [knownMonth, knownDay] = known.replace(/^(?:\d{4}|-)-/, '').split('-');
  return month === knownMonth && (day === undefined || day === knownDay);
};

const sameNorm = (said: string, known: string): boolean => {
  const parts = said.split(' ');
  const all = known.split(' ');
  return parts.length === 1 ? all[0] === parts[0] : parts.every((part) => all.includes(part)) && parts[0] === all[0];
};

const isKnown = (fact: Fact, sources: readonly Pick<GateReading, 'facts' | 'units' | 'text'>[]): boolean => {
  const known = sources.flatMap(({ facts }) => facts);
  const ofKind = (kind: Fact['kind']) => known.filter((each) => each.kind === kind);
  switch (fact.kind) {
    case 'date':
      return ofKind('date').some(({ value }) => sameDate(fact.value, value));
    case 'norm':
      return ofKind('norm').some(({ value }) => sameNorm(fact.value, value));
    case 'period':
      return (
        ofKind('period').some(({ value }) => value === fact.value) ||
        (fact.byArticle === true &&
          sources.some(({ units }) => [...units].some((unit) => unit === fact.rate)) &&
          !ofKind('period').some(({ rate, byArticle }) => rate === fact.rate && !byArticle))
      );
    case 'number':
      return known.some(
        ({ count, kind, value }) =>
          count === fact.count || (kind === 'date' && value.split('-').some((part) => Number(part) === fact.count)),
      );
    case 'authority':
      return (
        ofKind('authority').some(({ value }) => value === fact.value || (fact.value === 'court' && value.endsWith('court'))) ||
        // Who sues in German goes to court without saying so.
        (fact.value === 'court' && sources.some(({ text }) => /(?<!\p{L})(?:ver)?klag(?:e|en|st|t)(?!\p{L})/iu.test(text)))
      );
    case 'link':
    case 'phone':
    case 'name':
    case 'weekday':
    case 'amount':
    case 'percentage':
      return ofKind(fact.kind).some(({ value }) => value === fact.value);
  }
};

const gateOf = (fact: Fact): Gate => (fact.kind === 'weekday' ? 'date' : fact.kind);

/** Amounts are paid for a time: 13.90 € an hour is not 13.90 € a month. */
const otherRate = (fact: Fact, sources: readonly GateReading[]): boolean => {
  if (fact.kind !== 'amount' || fact.rate === undefined) return false;
  const same = sources.flatMap(({ facts }) => facts).filter((each) => each.kind === 'amount' && each.value === fact.value);
  const rates = same.flatMap(({ rate }) => rate ?? []);
  return rates.length > 0 ? !rates.includes(fact.rate) : !sources.some(({ units }) => [...units].some((unit) => unit === fact.rate));
};

const contrary = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

/** At least where the source says at most, from a day on where it says until that day, net where it says gross. */
const turnedRound = (fact: Fact, sources: readonly Pick<GateReading, 'facts'>[]): Fact | null => {
  const same = sources
    .flatMap(({ facts }) => facts)
    .filter((each) => each.kind === fact.kind && (fact.kind === 'date' ? sameDate(fact.value, each.value) : each.value === fact.value));
  for (const side of ['bound', 'time', 'pay'] as const) {
    const against = same.find((each) => contrary(each[side], fact[side]));
    if (against && !same.some((each) => each[side] !== undefined && each[side] === fact[side])) return against;
  }
  return null;
};

const movable: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['amount', 'percentage', 'period', 'number', 'date']);
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((each) => b.has(each)).length;
const family = ({ kind, value }: Fact): string => (kind === 'period' ? `period ${value.replace(/\d+/, '')}` : kind);

/** How many words more the place of another number must share before the number counts as moved there. */
const clearlyMore = 2;

const sameFact = (a: Fact, b: Fact): boolean =>
  a.kind === b.kind ? (a.kind === 'date' ? sameDate(a.value, b.value) : a.value === b.value) : a.count !== undefined && a.count === b.count;

/** Whether a source says a fact in one sentence with another fact of the draft's sentence: the amount with its day. */
const isSaidTogether = (fact: Fact, reading: GateReading, sources: readonly GateReading[]): boolean => {
  const place = reading.sentenceAt(fact.start);
  const beside = reading.facts.filter(
    (each) => each !== fact && movable.has(each.kind) && each.kind !== fact.kind && reading.sentenceAt(each.start) === place,
  );
  return beside.some((other) =>
    sources.some((source) => {
      const places = source.facts.filter((each) => sameFact(each, fact)).map(({ start }) => source.sentenceAt(start));
      return source.facts.some((each) => sameFact(each, other) && places.includes(source.sentenceAt(each.start)));
    }),
  );
};

const likeness = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [word, weight] of a) sum += Math.min(weight, b.get(word) ?? 0);
  return sum;
};
/** How much better two facts must fit in each other's place before they count as exchanged. */
const clearlyBetter = 1.25;

/** Two facts of one sentence that stand in each other's place: four weeks' pay after six weeks, for six weeks' pay after four. */
const exchanged = (reading: GateReading, sources: readonly GateReading[]): Fact | null => {
  const sources2 = sources.filter(({ language }) => language === reading.language);
  for (const [at, a] of reading.facts.entries()) {
    if (!movable.has(a.kind)) continue;
    for (const b of reading.facts.slice(at + 1)) {
      if (family(a) !== family(b) || sameFact(a, b) || reading.sentenceAt(a.start) !== reading.sentenceAt(b.start)) continue;
      const pairs = sources2.flatMap((source) =>
        source.facts.flatMap((first) =>
          sameFact(a, first)
            ? source.facts.flatMap((second) =>
                sameFact(b, second) && source.sentenceAt(first.start) === source.sentenceAt(second.start)
                  ? [
                      [
                        likeness(reading.nearby(a), source.nearby(first)) + likeness(reading.nearby(b), source.nearby(second)),
                        likeness(reading.nearby(a), source.nearby(second)) + likeness(reading.nearby(b), source.nearby(first)),
                      ] as const,
                    ]
                  : [],
              )
            : [],
        ),
      );
      if (pairs.length > 0 && pairs.every(([straight, crossed]) => crossed > straight * clearlyBetter)) return a;
    }
  }
  return null;
};

/** A number that the source says of something else: "6 months" where the source has "2 weeks" in these words. */
const movedTo = (fact: Fact, reading: GateReading, sources: readonly GateReading[]): Fact | null => {
  if (!movable.has(fact.kind)) return null;
  if (isSaidTogether(fact, reading, sources)) return null;
  const context = reading.contextOf(fact);
  let own = -1;
  let other = -1;
  let there: Fact | null = null;
  for (const source of sources) {
    if (source.language !== reading.language) return null;
    for (const known of source.facts) {
      if (!movable.has(known.kind)) continue;
      const shared = overlap(context, source.contextOf(known));
      const same = known.kind === fact.kind ? known.value === fact.value : known.count !== undefined && known.count === fact.count;
      if (same) own = Math.max(own, shared);
      else if (shared > other && (known.kind === fact.kind || family(known) === family(fact))) [other, there] = [shared, known];
    }
  }
  return own >= 0 && other >= own + clearlyMore ? there : null;
};

/** Kinds that belong to their sentence: the same words with another value say something else. */
const bound: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>([...movable, 'norm', 'authority', 'weekday']);

const remembered = new WeakMap<Clause, Fact[]>();
const factsIn = (clause: Clause, { language }: GateReading): Fact[] => {
  const known = remembered.get(clause);
  if (known) return known;
  const made = factsOf(clause.text, language).facts.filter(({ kind }) => bound.has(kind));
  remembered.set(clause, made);
  return made;
};

/** The facts of a sentence that stand in the place of others of the sentence it repeats almost word for word. */
const strangersIn = (sentence: Clause, reading: GateReading, sources: readonly GateReading[]): Fact[] => {
  const matches = originals(
    sentence,
    sources.filter(({ language }) => language === reading.language),
  );
  const facts = (clause: Clause) => factsIn(clause, reading);
  const said = facts(sentence);
  const units = new Set(reading.units);
  const strange = matches.map(({ clause }) => {
    const theirs = facts(clause);
    const left = theirs.filter((fact) => !isKnown(fact, [{ facts: said, units, text: '' }]));
    const isWhole = (kind: Fact['kind']) =>
      said.filter((fact) => fact.kind === kind).length >= theirs.filter((fact) => fact.kind === kind).length;
    return said.filter(
      ({ kind, ...fact }) =>
        left.some((each) => each.kind === kind) && (isWhole(kind) || !isKnown({ kind, ...fact }, [{ facts: theirs, units, text: '' }])),
    );
  });
  return strange.every((each) => each.length > 0) ? (strange[0] ?? []) : [];
};

/** Every number, amount, date, norm, authority, phone and link of a sentence occurs in what it cites, said of the same thing. */
export const checkFacts = (reading: GateReading, sources: readonly GateReading[]): Finding[] => {
  const findings = reading.facts.flatMap((fact): Finding[] => {
    const gate = gateOf(fact);
    if (!isKnown(fact, sources)) return [{ gate, code: 'fact.not-in-source', parameters: { words: fact.words } }];
    if (otherRate(fact, sources)) return [{ gate, code: 'fact.other-rate', parameters: { words: fact.words } }];
    const turned = turnedRound(fact, sources);
    if (turned) return [{ gate: 'negation', code: 'negation.opposite', parameters: { words: fact.words, source: turned.words } }];
    const moved = movedTo(fact, reading, sources);
    return moved ? [{ gate, code: 'fact.moved', parameters: { words: fact.words, source: moved.words } }] : [];
  });
  if (findings.length > 0) return findings;
  const swapped = exchanged(reading, sources);
  if (swapped) return [{ gate: gateOf(swapped), code: 'fact.moved', parameters: { words: swapped.words } }];
  const strangers = reading.sentences.flatMap((sentence) => strangersIn(sentence, reading, sources));
  return strangers.map((fact) => ({ gate: gateOf(fact), code: 'fact.moved', parameters: { words: fact.words } }));
};
