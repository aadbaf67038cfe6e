import type { ProposeStepBody, StepChangeBody, ValueDetail, ValueStepView } from '@streetlight/contracts';
import type { StepChangeKind, StepFault, Unit } from '@streetlight/domain';

/** A step as somebody is writing it: what stands in the fields. */
export interface WrittenStep {
  change: StepChangeKind;
  /** First day of the step that is put right or struck. */
  replaces: string | null;
  amount: string;
  from: string;
  to: string;
  source: string;
  note: string;
  meant: StepFault[];
  /** The version of the value that the writer has looked at. */
  seen: number;
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A new step: from the day after the last one where that ends, its source to be named. */
export function newStep({ steps, version }: ValueDetail): WrittenStep {
  const last = steps.at(-1);
  return {
    change: 'add',
    replaces: null,
    amount: '',
    from: last?.to ? dayAfter(last.to) : '',
    to: '',
    source: '',
    note: '',
    meant: [],
    seen: version,
  };
}

/** A step that is put right or struck, as it stands. */
export const ofStep = (step: ValueStepView, change: 'correct' | 'strike', seen: number, amount: string): WrittenStep => ({
  change,
  replaces: step.from,
  amount,
  from: step.from,
  to: step.to ?? '',
  source: step.source,
  note: '',
  meant: [],
  seen,
});

/** An amount however it is punctuated: 13,90 · 13.90 · 1.178,59 · 50 000; with or without a sign of euro or percent. Null where it is none. */
export function readAmount(text: string): number | null {
  const plain = text.replace(/[€%\s\u00a0\u202f]/g, '');
  if (!/^\d[\d.,]*$/.test(plain)) return null;
  const mark = /[.,](\d{1,2})$/.exec(plain);
  const whole = (mark ? plain.slice(0, mark.index) : plain).replace(/[.,](?=\d{3}(?!\d))/g, '');
  if (!/^\d+$/.test(whole)) return null;
  return Number(`${whole}.${mark?.[1] ?? '0'}`);
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** The fields that are missing or no amount and day. */
export function unfinished(step: WrittenStep): ('amount' | 'from' | 'source')[] {
  if (step.change === 'strike') return [];
  return [
    ...(readAmount(step.amount) === null ? (['amount'] as const) : []),
    ...(isDay(step.from) ? [] : (['from'] as const)),
    ...(step.source.trim().length < 3 ? (['source'] as const) : []),
  ];
}

/** The change that is written, or null while it is not whole. */
export function changeOf(step: WrittenStep, unit: Unit): StepChangeBody | null {
  if (step.change === 'strike') return { change: 'strike', replaces: step.replaces, step: null, unit };
  const amount = readAmount(step.amount);
  if (unfinished(step).length > 0 || amount === null) return null;
  const own = { from: step.from, to: isDay(step.to) ? step.to : null, amount, source: step.source.trim() };
  return { change: step.change, replaces: step.replaces, step: own, unit };
}

export const proposalOf = (step: WrittenStep, change: StepChangeBody): ProposeStepBody => ({
  ...change,
  note: step.note.trim(),
  version: step.seen,
  meant: step.meant,
});
