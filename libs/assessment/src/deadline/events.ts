import type { DeadlineRule } from '@streetlight/domain';
import type { Concept } from '../lexicon/concepts.js';

/** What can set a period running. */
export interface DeadlineEvent {
  name: 'dismissal-on-paper' | 'letter-from-authority' | 'insolvency' | 'discrimination' | 'job-lost' | 'end-known';
  rule: DeadlineRule;
  /** Any of these sets of concepts, within one sentence or its neighbour, tells of the event. */
  told: readonly (readonly Concept[])[];
  /** Concepts that make it another event. */
  unless: readonly Concept[];
  /** The cue next to which its date stands, best first. */
  dateNear: readonly Concept[];
}

/** In this order: the first event a post tells decides, a further one is named in the reasons. */
export const deadlineEvents: readonly DeadlineEvent[] = [
  {
    name: 'dismissal-on-paper',
    rule: 'three-week',
    told: [
      ['dismissal', 'received'],
      ['dismissal', 'paper'],
    ],
    unless: ['resign', 'other-notice'],
    dateNear: ['received', 'dismissal'],
  },
  {
    name: 'letter-from-authority',
    rule: 'one-month',
    told: [
      ['authority', 'decision'],
      ['decision', 'received'],
      ['authority', 'paper', 'received'],
    ],
    unless: ['dismissal'],
    dateNear: ['received', 'decision', 'authority'],
  },
  { name: 'insolvency', rule: 'insolvency-two-month', told: [['insolvent']], unless: [], dateNear: ['insolvent'] },
  { name: 'discrimination', rule: 'two-month', told: [['discrimination']], unless: ['dismissal'], dateNear: ['discrimination'] },
  { name: 'job-lost', rule: 'three-day', told: [['lost-job']], unless: ['dismissal'], dateNear: ['lost-job'] },
  {
    name: 'end-known',
    rule: 'three-day',
    told: [
      ['learned', 'fixed-term'],
      ['learned', 'lost-job'],
    ],
    unless: ['dismissal', 'decision'],
    dateNear: ['learned'],
  },
];
