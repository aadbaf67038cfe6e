import { addDays, amountBounds, type StepFault, type Unit, unusualRatio } from '@streetlight/domain';
import type { Statute } from '../format/statute-schema.js';
import type { ValueStep, ValueTable } from '../format/values-schema.js';
import { faultOfSource } from './value-source.js';
import { stepsOf, valueAt } from './values.js';

/** A change of the steps of one value; `replaces` is the first day of the step that it puts right or strikes. Days are `YYYY-MM-DD`. */
export type StepChange =
  | { change: 'add'; step: ValueStep }
  | { change: 'correct'; replaces: string; step: ValueStep }
  | { change: 'strike'; replaces: string };

/** What is wrong with a change, with what its sentence speaks of. */
export interface StepFaultFound {
  fault: StepFault;
  parameters: Record<string, string | number>;
}

const dayBefore = (day: string): string => addDays(day, -1);
const dayAfter = (day: string): string => addDays(day, 1);

/** The steps after a change, in order of time. */
export function stepsAfter(steps: readonly ValueStep[], change: StepChange): ValueStep[] {
  const replaced = change.change === 'add' ? null : (steps.find(({ from }) => from === change.replaces) ?? null);
  const kept = steps.filter((step) => step !== replaced);
  const touches = (step: ValueStep): boolean => replaced !== null && step.to === dayBefore(replaced.from);
  if (change.change === 'strike') return kept.map((step) => (touches(step) ? { ...step, to: replaced?.to ?? null } : step));
  const { step: added } = change;
  const before = kept.filter(({ from }) => from < added.from).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  // An amount without a known end holds until the next begins; one that was followed without a gap still is.
  const makesRoom = (step: ValueStep): boolean => step === before && (step.to === null || touches(step));
  return [...kept.map((step) => (makesRoom(step) ? { ...step, to: dayBefore(added.from) } : step)), added].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** The table after a change of one value; values derived from it follow by themselves. What is no table of steps stays as it is. */
export function changeValue(values: ValueTable, name: string, change: StepChange): ValueTable {
  const value = values[name];
  if (!value || !('steps' in value)) return values;
  return { ...values, [name]: { ...value, steps: stepsAfter(stepsOf(values, name), change) } };
}

/** A value and all that derive from it, over any number of steps. */
export function withDerived(values: ValueTable, name: string): string[] {
  const found = [name];
  for (const one of found)
    for (const [other, value] of Object.entries(values))
      if ('derived' in value && value.derived.of === one && !found.includes(other)) found.push(other);
  return found;
}

/** The names of amounts that differ on a day of which something had been said. A step that only continues a table changes nothing said before. */
export function changedValues(before: ValueTable, after: ValueTable): string[] {
  return Object.keys(before).filter((name) => {
    const steps = stepsOf(before, name);
    const days = [...steps.flatMap(({ from, to }) => [from, to ?? []].flat()), ...stepsOf(after, name).map(({ from }) => from)];
    return days.some((day) => {
      const was = valueAt(before, name, day);
      return was !== null && valueAt(after, name, day)?.amount !== was.amount;
    });
  });
}

interface ChangeContext {
  /** The unit the amount was written in. */
  unit: Unit;
  statutes: readonly Statute[];
}

/** Everything that is wrong with a change, or that a person has to say is meant. Empty where it can be made as it is. */
export function faultsOfChange(values: ValueTable, name: string, change: StepChange, { unit, statutes }: ChangeContext): StepFaultFound[] {
  const value = values[name];
  if (!value) return [{ fault: 'value-unknown', parameters: { name } }];
  if ('derived' in value) return [{ fault: 'value-derived', parameters: { name, of: value.derived.of } }];
  const before = stepsOf(values, name);
  if (change.change !== 'add' && !before.some(({ from }) => from === change.replaces))
    return [{ fault: 'step-unknown', parameters: { from: change.replaces } }];
  if (change.change === 'strike') return before.length === 1 ? [{ fault: 'last-step', parameters: {} }] : [];
  const { step } = change;
  const after = stepsAfter(before, change);
  const faults = [
    ...faultsOfUnit(value.unit, unit),
    ...faultsOfAmount(step.amount, value.unit),
    ...faultsOfDays(step, after),
    ...faultsOfSize(step, after),
    ...faultsOfNorm(step, statutes),
  ];
  if (faults.length === 0 && sameSteps(before, after)) return [{ fault: 'nothing-changes', parameters: {} }];
  return faults;
}

const sameSteps = (a: readonly ValueStep[], b: readonly ValueStep[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return other?.from === one.from && other.to === one.to && other.amount === one.amount && other.source === one.source;
  });

const faultsOfUnit = (is: Unit, written: Unit): StepFaultFound[] =>
  is === written ? [] : [{ fault: 'unit-other', parameters: { unit: is, written } }];

function faultsOfAmount(amount: number, unit: Unit): StepFaultFound[] {
  const { least, most } = amountBounds[unit];
  if (amount < least || amount > most) return [{ fault: 'out-of-bounds', parameters: { least, most, unit } }];
  return Math.abs(amount * 100 - Math.round(amount * 100)) > 1e-6 ? [{ fault: 'too-precise', parameters: {} }] : [];
}

function faultsOfDays(step: ValueStep, after: readonly ValueStep[]): StepFaultFound[] {
  if (step.to !== null && step.to < step.from) return [{ fault: 'ends-before-it-begins', parameters: { from: step.from, to: step.to } }];
  return after.flatMap((one, at): StepFaultFound[] => {
    const next = after[at + 1];
    if (!next || (one !== step && next !== step)) return [];
    if (one.to === null || one.to >= next.from) return [overlap(one, next, step)];
    if (dayAfter(one.to) === next.from) return [];
    return [{ fault: 'gap', parameters: { from: dayAfter(one.to), to: dayBefore(next.from) } }];
  });
}

/** With the days of the step that is in the way, and the day that would leave it room. */
const overlap = (one: ValueStep, next: ValueStep, step: ValueStep): StepFaultFound =>
  one.from === next.from
    ? { fault: 'overlaps', parameters: { from: one.from, to: one.to ?? '', endOn: '', beginOn: '' } }
    : one === step
      ? { fault: 'overlaps', parameters: { from: next.from, to: next.to ?? '', endOn: dayBefore(next.from), beginOn: '' } }
      : {
          fault: 'overlaps',
          parameters: { from: one.from, to: one.to ?? '', endOn: '', beginOn: one.to === null ? '' : dayAfter(one.to) },
        };

function faultsOfSize({ amount, from }: ValueStep, after: readonly ValueStep[]): StepFaultFound[] {
  const at = after.findIndex((step) => step.from === from);
  const other = (after[at - 1] ?? after[at + 1])?.amount;
  if (!other || amount <= 0) return [];
  const ratio = Math.max(amount / other, other / amount);
  if (ratio < unusualRatio) return [];
  return [{ fault: 'unusual-amount', parameters: { before: other, percent: Math.round((amount / other - 1) * 100) } }];
}

function faultsOfNorm(step: ValueStep, statutes: readonly Statute[]): StepFaultFound[] {
  const found = faultOfSource(step, statutes);
  if (!found) return [];
  return found.fault === 'dead'
    ? [{ fault: 'source-dead', parameters: { source: found.citation } }]
    : [{ fault: 'amount-not-in-norm', parameters: { source: found.citation } }];
}
