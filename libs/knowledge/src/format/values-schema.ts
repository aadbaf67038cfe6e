import { type Unit, units } from '@streetlight/domain';
import { z } from 'zod';
import { day, key, words } from './fields.js';

const step = z
  .strictObject({ from: day, to: day.nullable(), amount: z.number().finite(), source: words })
  .refine((value) => value.to === null || value.to >= value.from, 'ends before it begins');
/** An amount from its first to its last day, both included; `to` is null where no end is known. */
export type ValueStep = z.output<typeof step>;

const derived = z.strictObject({
  of: key,
  multiply: z.number().positive().default(1),
  divide: z.number().positive().default(1),
  round: z.enum(['up', 'down', 'nearest']),
  source: words,
});
/** An amount computed from another: amount × multiply ÷ divide, rounded to whole units. */
export type Derivation = z.output<typeof derived>;

const value = z.union(
  [z.strictObject({ unit: z.enum(units), steps: z.array(step).min(1) }), z.strictObject({ unit: z.enum(units), derived })],
  {
    error: 'needs a unit and either steps or derived',
  },
);

/** A named amount over time. */
export type Value = { unit: Unit; steps: ValueStep[] } | { unit: Unit; derived: Derivation };
/** All named amounts by their names. */
export type ValueTable = Readonly<Record<string, Value>>;

export const valuesSchema = z.record(key, value).transform((table): Record<string, Value> => table);
