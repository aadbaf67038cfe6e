import type { ProposalView, StepFaultView, ValueRow, ValueStepView } from '@streetlight/contracts';
import {
  type Actor,
  type ProposalMove,
  proposalMoves,
  type ProposalState,
  refusalOfProposalMove,
  type StepChangeKind,
  type StepFault,
  stepFaults,
} from '@streetlight/domain';
import { endOf, type StepChange, type StepFaultFound, stepsOf, type ValueStep, type ValueTable } from '@streetlight/knowledge';

/** A proposal as it is stored, with the names of its people. */
export interface ProposalRow {
  id: string;
  desk_id: string;
  value_name: string;
  change: StepChangeKind;
  replaces: string | null;
  from_day: string | null;
  to_day: string | null;
  amount: number | null;
  source: string | null;
  note: string;
  meant: StepFault[];
  state: ProposalState;
  proposed_by: string;
  proposer: string;
  proposed_at: Date;
  decided_by: string | null;
  decider: string | null;
  decided_at: Date | null;
  decision_note: string;
}

export const proposalQuery = `
  SELECT p.*, a.name AS proposer, b.name AS decider FROM value_proposals p JOIN users a ON a.id = p.proposed_by LEFT JOIN users b ON b.id = p.decided_by`;

/** What a stored proposal would change. @throws Error for a row that the database's CHECKs forbid */
export function changeOf({ change, replaces, from_day, to_day, amount, source }: ProposalRow): StepChange {
  if (change === 'strike' && replaces) return { change, replaces };
  if (from_day === null || amount === null || source === null) throw new Error('a proposal without a step');
  const step: ValueStep = { from: from_day, to: to_day, amount, source };
  return change === 'correct' && replaces ? { change, replaces, step } : { change: 'add', step };
}

const standingOf = ({ from, to }: ValueStep, today: string): ValueStepView['standing'] => {
  if (from > today) return 'announced';
  return to !== null && to < today ? 'past' : 'now';
};

/** The steps of a value as of a day, the first first. */
export const stepViews = (values: ValueTable, name: string, today: string): ValueStepView[] =>
  stepsOf(values, name).map((step) => ({
    from: step.from,
    to: step.to,
    amount: step.amount,
    source: step.source,
    standing: standingOf(step, today),
  }));

/** What a value is on a day, with how much waits for it and shows it. */
export function valueRow(values: ValueTable, name: string, today: string, counts: { waiting: number; snippets: number }): ValueRow | null {
  const value = values[name];
  if (!value) return null;
  const derived = 'derived' in value ? value.derived : null;
  return {
    name,
    unit: value.unit,
    derived: derived && {
      of: derived.of,
      multiply: derived.multiply,
      divide: derived.divide,
      round: derived.round,
      source: derived.source,
    },
    steps: stepViews(values, name, today),
    undecidedFrom: endOf(values, name, today),
    ...counts,
  };
}

export const faultView = ({ fault, parameters }: StepFaultFound): StepFaultView => ({ fault, weight: stepFaults[fault], parameters });

const moves = Object.keys(proposalMoves) as ProposalMove[];

/** @param faults of an open proposal: what stands in its way now */
export function proposalView(row: ProposalRow, actor: Actor, faults: readonly StepFaultFound[]): ProposalView {
  const { from_day: from, to_day: to, amount, source } = row;
  return {
    id: row.id,
    change: row.change,
    replaces: row.replaces,
    step: from !== null && amount !== null && source !== null ? { from, to, amount, source } : null,
    note: row.note,
    state: row.state,
    proposedBy: { id: row.proposed_by, name: row.proposer },
    proposedAt: row.proposed_at.toISOString(),
    decidedBy: row.decided_by && row.decider ? { id: row.decided_by, name: row.decider } : null,
    decidedAt: row.decided_at?.toISOString() ?? null,
    decisionNote: row.decision_note,
    faults: faults.map(faultView),
    moves: Object.fromEntries(
      moves.map((move) => [move, refusalOfProposalMove(move, { state: row.state, proposedBy: row.proposed_by }, actor)]),
    ) as ProposalView['moves'],
  };
}
