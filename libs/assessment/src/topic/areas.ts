import { areas, type Area } from '@streetlight/domain';
import { topicConcepts, type TopicConcept } from '../lexicon/concepts.js';
import type { Reading } from '../reading/reading.js';

/** Where a concept belongs, and how clearly. Words of every matter, such as money, boss and work, belong nowhere. */
const conceptAreas: Partial<Record<TopicConcept, Area>> = {
  contract: 'contract',
  'fixed-term': 'contract',
  'on-call': 'contract',
  'self-employed': 'contract',
  papers: 'contract',
  'minimum-wage': 'wages',
  unpaid: 'wages',
  'last-wage': 'wages',
  deduct: 'wages',
  fine: 'wages',
  overtime: 'wages',
  payslip: 'wages',
  'hours-record': 'wages',
  subcontractor: 'wages',
  insolvent: 'wages',
  sector: 'wages',
  hourly: 'wages',
  hours: 'time-and-leave',
  leave: 'time-and-leave',
  'leave-payout': 'time-and-leave',
  sick: 'sickness',
  'sick-note': 'sickness',
  'sick-pay': 'sickness',
  pregnant: 'sickness',
  accident: 'sickness',
  dismissal: 'dismissal',
  notice: 'dismissal',
  probation: 'dismissal',
  sue: 'dismissal',
  'job-protection': 'dismissal',
  warning: 'dismissal',
  severance: 'dismissal',
  'termination-agreement': 'dismissal',
  resign: 'dismissal',
  court: 'dismissal',
  'works-council': 'dismissal',
  certificate: 'dismissal',
  minijob: 'work-forms',
  'earnings-limit': 'work-forms',
  seasonal: 'work-forms',
  'temp-agency': 'work-forms',
  'between-assignments': 'work-forms',
  meat: 'work-forms',
  posted: 'work-forms',
  a1: 'work-forms',
  'agency-fee': 'work-forms',
  'live-in': 'work-forms',
  'health-insurance': 'social-security',
  'child-benefit': 'social-security',
  'basic-income': 'social-security',
  'unemployment-benefit': 'social-security',
  'job-seeker': 'social-security',
  block: 'social-security',
  export: 'social-security',
  objection: 'social-security',
  pension: 'social-security',
  authority: 'social-security',
  registration: 'stay',
  stay: 'stay',
  deport: 'stay',
  'tax-id': 'stay',
  tax: 'stay',
  commuting: 'stay',
  recognition: 'stay',
  discrimination: 'protection',
  union: 'protection',
  evict: 'protection',
  advice: 'protection',
  customs: 'protection',
};

/** The area most of a post's words belong to; null where none says anything. The first in the order of the areas wins a tie. */
export const areaByConcepts = (reading: Reading): Area | null => {
  const votes = new Map<Area, number>();
  for (const concept of topicConcepts) {
    const area = conceptAreas[concept];
    if (area && reading.has(concept)) votes.set(area, (votes.get(area) ?? 0) + 1);
  }
  const ranked = areas.filter((area) => votes.has(area)).sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  return ranked[0] ?? null;
};

/** How many different concepts of work, pay, law and stay the post speaks of. */
export const topicBreadth = (reading: Reading): number => topicConcepts.filter((concept) => reading.has(concept)).length;

/** A bus, a match or a meal, with at most one word of work and pay beside it: "what time is the bus on Sunday". */
export const isPastime = (reading: Reading): boolean => reading.has('off-topic') && topicBreadth(reading) <= 1;

/** Whether the post speaks of anything an advice centre is there for. */
export const isOnTopic = (reading: Reading): boolean => areaByConcepts(reading) !== null && !isPastime(reading);
