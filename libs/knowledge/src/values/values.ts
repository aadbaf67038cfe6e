import { addDays } from '@streetlight/domain';
import type { Derivation, ValueStep, ValueTable } from '../format/values-schema.js';

const cents = (amount: number): number => Math.round(amount * 100);

const rounding: Record<Derivation['round'], (value: number) => number> = { up: Math.ceil, down: Math.floor, nearest: Math.round };

/** In hundredths, so that a binary fraction never decides about a rounding. */
function derive(amount: number, rule: Derivation): number {
  const exact = (cents(amount) * rule.multiply) / (100 * rule.divide);
  return rounding[rule.round](Number(exact.toFixed(9)));
}

/**
 * The steps of a value in order of time; those of a derived value are computed from what it derives from.
 * Empty where the name is unknown or derives from itself.
 */
export function stepsOf(values: ValueTable, name: string, seen: readonly string[] = []): ValueStep[] {
  const value = values[name];
  if (!value || seen.includes(name)) return [];
  if ('steps' in value) return [...value.steps].sort((a, b) => (a.from < b.from ? -1 : 1));
  const { derived } = value;
  return stepsOf(values, derived.of, [...seen, name]).map((step) => ({
    ...step,
    amount: derive(step.amount, derived),
    source: derived.source,
  }));
}

/** The step in force on `date` (`YYYY-MM-DD`), or null where none is: before the first, after the last, in a gap. */
export const valueAt = (values: ValueTable, name: string, date: string): ValueStep | null =>
  stepsOf(values, name).find((step) => step.from <= date && (step.to === null || date <= step.to)) ?? null;

/** The step that begins next after `date`, or null where none is known. */
export const nextValue = (values: ValueTable, name: string, date: string): ValueStep | null =>
  stepsOf(values, name).find((step) => step.from > date) ?? null;

/** The first day from `today` on that has no amount: after the last of the steps that follow each other, or today. Null where none is known. */
export function endOf(values: ValueTable, name: string, today: string): string | null {
  const steps = stepsOf(values, name);
  let day: string = today;
  for (;;) {
    const step = steps.find(({ from, to }) => from <= day && (to === null || day <= to));
    if (!step) return day;
    if (step.to === null) return null;
    day = addDays(step.to, 1);
  }
}

/** A value whose last known step ends: from the day after, somebody has to decide what the texts shall say. */
export interface ValueEnd {
  name: string;
  /** First day without an amount, `YYYY-MM-DD`. */
  from: string;
}

/** All values that end without a successor, such as the wage of a regulation that runs out. */
export function endingValues(values: ValueTable): ValueEnd[] {
  return Object.keys(values).flatMap((name) => {
    const last = stepsOf(values, name).at(-1);
    return last?.to ? [{ name, from: addDays(last.to, 1) }] : [];
  });
}
