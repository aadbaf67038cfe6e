import type { Fact } from './facts/fact.js';
import type { Gate, GateCode } from './draft.js';
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

const isKnown = (fact: Fact, sources: readonly Pick<GateReading, 'facts' | 'units'>[]): boolean => {
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
      return ofKind('authority').some(({ value }) => value === fact.value || (fact.value === 'court' && value.endsWith('court')));
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

const movable: ReadonlySet<Fact['kind']> = new Set<Fact['kind']>(['amount', 'percentage', 'period', 'number', 'date']);
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((each) => b.has(each)).length;
const family = ({ kind, value }: Fact): string => (kind === 'period' ? `period ${value.replace(/\d+/, '')}` : kind);

/** How many words more the place of another number must share before the number counts as moved there. */
const clearlyMore = 2;

/** A number that the source says of something else: "6 months" where the source has "2 weeks" in these words. */
const movedTo = (fact: Fact, reading: GateReading, sources: readonly GateReading[]): Fact | null => {
  if (!movable.has(fact.kind)) return null;
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

/** The facts of a sentence that stand in the place of others of the sentence it repeats almost word for word. */
const strangersIn = (sentence: Clause, reading: GateReading, sources: readonly GateReading[]): Fact[] => {
  const matches = originals(
    sentence,
    sources.filter(({ language }) => language === reading.language),
  );
  const facts = (clause: Clause) => factsOf(clause.text, reading.language).facts.filter(({ kind }) => bound.has(kind));
  const said = facts(sentence);
  const units = new Set(reading.units);
  const strange = matches.map(({ clause }) => {
    const theirs = facts(clause);
    const left = theirs.filter((fact) => !isKnown(fact, [{ facts: said, units }]));
    const isWhole = (kind: Fact['kind']) =>
      said.filter((fact) => fact.kind === kind).length >= theirs.filter((fact) => fact.kind === kind).length;
    return said.filter(
      ({ kind, ...fact }) =>
        left.some((each) => each.kind === kind) && (isWhole(kind) || !isKnown({ kind, ...fact }, [{ facts: theirs, units }])),
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
    const moved = movedTo(fact, reading, sources);
    return moved ? [{ gate, code: 'fact.moved', parameters: { words: fact.words, source: moved.words } }] : [];
  });
  if (findings.length > 0) return findings;
  const strangers = reading.sentences.flatMap((sentence) => strangersIn(sentence, reading, sources));
  return strangers.map((fact) => ({ gate: gateOf(fact), code: 'fact.moved', parameters: { words: fact.words } }));
};
