import { areas, languages, proposalMoves, proposalStates, stepChanges, stepFaults, units } from '@streetlight/domain';
import { z } from 'zod';
import { Day, Id, Instant } from './people.js';

const Person = z.object({ id: Id, name: z.string() });

/** An amount from its first to its last day, both included. */
export const ValueStepView = z.object({
  from: Day,
  /** Null where no end is known. */
  to: Day.nullable(),
  amount: z.number(),
  source: z.string(),
  /** As of today: what was, what is, what is announced. */
  standing: z.enum(['past', 'now', 'announced']),
});
export type ValueStepView = z.infer<typeof ValueStepView>;

/** A named amount over time. */
export const ValueRow = z.object({
  name: z.string(),
  unit: z.enum(units),
  /** Where the amount follows from another: × multiply ÷ divide, rounded. */
  derived: z
    .object({ of: z.string(), multiply: z.number(), divide: z.number(), round: z.enum(['up', 'down', 'nearest']), source: z.string() })
    .nullable(),
  steps: z.array(ValueStepView),
  /** First day without an amount, today at the earliest: from then on somebody has to decide. Null where none is known. */
  undecidedFrom: Day.nullable(),
  /** Proposals that wait for a second person. */
  waiting: z.number().int(),
  /** Snippets that show it, or a value that follows from it. */
  snippets: z.number().int(),
});
export type ValueRow = z.infer<typeof ValueRow>;
export const ValueList = z.object({ items: z.array(ValueRow) });
export type ValueList = z.infer<typeof ValueList>;

/** What is wrong with a proposed step, or has to be said to be meant. */
export const StepFaultView = z.object({
  fault: z.enum(Object.keys(stepFaults) as [keyof typeof stepFaults]),
  weight: z.enum(['error', 'doubt']),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type StepFaultView = z.infer<typeof StepFaultView>;

const moves = Object.keys(proposalMoves) as (keyof typeof proposalMoves)[];

/** A proposed step; what it says never changes. */
export const ProposalView = z.object({
  id: Id,
  change: z.enum(stepChanges),
  /** First day of the step it puts right or strikes. */
  replaces: Day.nullable(),
  /** Null where a step is struck. */
  step: z.object({ from: Day, to: Day.nullable(), amount: z.number(), source: z.string() }).nullable(),
  note: z.string(),
  state: z.enum(proposalStates),
  proposedBy: Person,
  proposedAt: Instant,
  decidedBy: Person.nullable(),
  decidedAt: Instant.nullable(),
  decisionNote: z.string(),
  /** Of an open one: what has come in its way since, and what its proposer says is meant. */
  faults: z.array(StepFaultView),
  /** Why this person may not make a move; null where it may be made. */
  moves: z.record(
    z.enum(moves as [(typeof moves)[number]]),
    z.enum(['wrong-state', 'forbidden', 'same-person', 'other-person']).nullable(),
  ),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const ValueDetail = ValueRow.extend({
  /** Raised by every proposal and every decision: what a change names as what it has seen. */
  version: z.number().int(),
  /** Newest first. */
  proposals: z.array(ProposalView),
  /** Where it is used; `through` is the value that follows from it and is shown. */
  usedIn: z.array(z.object({ key: z.string(), title: z.string(), area: z.enum(areas), through: z.string() })),
  /** Values that follow from it. */
  follows: z.array(z.string()),
});
export type ValueDetail = z.infer<typeof ValueDetail>;

const Step = z.object({ from: Day, to: Day.nullable(), amount: z.number().finite(), source: z.string().trim().min(3).max(200) });

const change = { change: z.enum(stepChanges), replaces: Day.nullable(), step: Step.nullable(), unit: z.enum(units) };
const isWhole = (body: { change: string; replaces: string | null; step: object | null }): boolean =>
  (body.change === 'add') === (body.replaces === null) && (body.change === 'strike') === (body.step === null);
const whole = { path: ['change'], message: 'must name the step it replaces, and its own unless it strikes one' };

/** A step as somebody is about to propose it. */
export const StepChangeBody = z.object(change).refine(isWhole, whole);
export type StepChangeBody = z.infer<typeof StepChangeBody>;

export const PreviewStepBody = z.object({ ...change, language: z.enum(languages) }).refine(isWhole, whole);
export type PreviewStepBody = z.infer<typeof PreviewStepBody>;

/** What a step would do, before anything is saved. */
export const StepPreview = z.object({
  faults: z.array(StepFaultView),
  /** The value and those that follow from it, as they would stand. */
  values: z.array(z.object({ name: z.string(), unit: z.enum(units), steps: z.array(ValueStepView), undecidedFrom: Day.nullable() })),
  /** The texts in the language asked for that would read differently on a day. */
  texts: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      passages: z.array(
        z.object({
          part: z.enum(['public', 'full', 'home-contrast']),
          paragraph: z.number().int(),
          day: Day,
          before: z.string(),
          after: z.string(),
          /** Values without an amount on that day: the text is out of use until somebody decides. */
          missing: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** Replies of the desk that told an amount which this step says was another: the recall will find them. */
  recalled: z.number().int(),
});
export type StepPreview = z.infer<typeof StepPreview>;

export const ProposeStepBody = z
  .object({
    ...change,
    note: z.string().trim().max(500).default(''),
    /** The version of the value that the proposer has seen. */
    version: z.number().int().min(0),
    /** Doubts that are meant. */
    meant: z
      .array(z.enum(Object.keys(stepFaults) as [keyof typeof stepFaults]))
      .max(20)
      .default([]),
  })
  .refine(isWhole, whole);
export type ProposeStepBody = z.infer<typeof ProposeStepBody>;

/** Confirms, with the version of the value that was read. */
export const ConfirmStepBody = z.object({ version: z.number().int().min(0), note: z.string().trim().max(500).default('') });
export type ConfirmStepBody = z.infer<typeof ConfirmStepBody>;
/** Rejects or withdraws. */
export const EndProposalBody = z.object({ note: z.string().trim().min(3).max(500) });
export type EndProposalBody = z.infer<typeof EndProposalBody>;
