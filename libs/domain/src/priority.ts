import type { Kind, Risk, Urgency } from './assessment.js';
import { daysBetween } from './deadlines.js';

/** What the queue needs to know of a case to put it in order. */
export interface Urgencies {
  kind: Kind;
  risk: Risk;
  urgency: Urgency;
  /** Last day of a deadline, `YYYY-MM-DD`, or null. */
  deadlineDue: string | null;
}

export const bands = ['urgent', 'soon', 'calm'] as const;
export type Band = (typeof bands)[number];

const lookAheadDays = 60;

/**
 * The order of the queue: higher comes first, 0..1000. Danger before deadlines, deadlines by the days left
 * (one that is over by up to a week still counts as urgent: late claims are possible, KSchG § 5), then urgency.
 */
export function priority(facts: Urgencies, today: string): number {
  if (facts.risk === 'acute') return 1000;
  const base = facts.urgency * 60 + (facts.risk === 'raised' ? 150 : 0) + (facts.kind === 'question' || facts.kind === 'help' ? 20 : 0);
  if (!facts.deadlineDue) return Math.min(base, 499);
  const left = daysBetween(today, facts.deadlineDue);
  if (left < -7) return Math.min(base, 499);
  return 500 + Math.round(((lookAheadDays - Math.min(Math.max(left, 0), lookAheadDays)) / lookAheadDays) * 400);
}

/** The word and shape a priority is shown with: urgent from a deadline of three weeks on, soon from the first sign of hurry or danger. */
export const band = (value: number): Band => {
  if (value >= 760) return 'urgent';
  return value >= 60 ? 'soon' : 'calm';
};
