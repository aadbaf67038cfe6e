import { deadlineRules, periodEnd, type DeadlineFound, type FederalState, type Reason } from '@streetlight/domain';
import type { CueHit } from '../cues/cue-matcher.js';
import type { Concept } from '../lexicon/concepts.js';
import { firstWordsOf, reason } from '../reason.js';
import type { Reading } from '../reading/reading.js';
import { dayNear, statedDays } from './event-date.js';
import { deadlineEvents, type DeadlineEvent } from './events.js';
import { federalStateOf } from './places.js';

/** The period a post sets running, or what to ask back. */
export interface DeadlineOpinion {
  deadline: DeadlineFound | null;
  /** Time is running or will be, even where the day is not known. */
  running: boolean;
  reasons: Reason[];
}

/** What counts as today and where. */
export interface DeadlineContext {
  /** The day the post was written, `YYYY-MM-DD`. */
  writtenOn: string;
  today: string;
  /** The Land of the space, where it is known; a place in the post goes before it. */
  federalState?: FederalState;
}

const together = (reading: Reading, concepts: readonly Concept[]): number | null => {
  for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
    const near = (concept: Concept) => reading.has(concept, sentence) || reading.has(concept, sentence + 1);
    if (concepts.some((concept) => reading.has(concept, sentence)) && concepts.every(near)) return sentence;
  }
  return null;
};

const tells = (reading: Reading, event: DeadlineEvent): number | null => {
  for (const concepts of event.told) {
    const sentence = together(reading, concepts);
    if (sentence !== null && !event.unless.some((concept) => reading.has(concept, sentence))) return sentence;
  }
  return null;
};

const denials = ['not', 'without', 'nothing', 'oral'] as const;
/** Words between a denial and what it denies at most. */
const denialReach = 3;

/** "Nothing in writing", "paper I did not get" speak of paper and deny it. */
const isDenied = (reading: Reading, paper: CueHit<Concept>): boolean =>
  denials.some((denial) =>
    reading
      .of(denial)
      .some(({ sentence, from, to }) => sentence === paper.sentence && from - paper.to <= denialReach && paper.from - to <= denialReach),
  );

const hasPaper = (reading: Reading): boolean => reading.of('paper').some((paper) => !isDenied(reading, paper));

/** A dismissal said or sent as a message, with no word of paper. */
const isFormless = (reading: Reading): boolean =>
  reading.has('dismissal') && (reading.has('messenger') || reading.has('oral')) && !hasPaper(reading);

/** A dismissal told in the first person without a word of how it came. */
const formUnknown = (reading: Reading): boolean => reading.has('dismissal') && reading.has('first-person') && !reading.has('resign');

const nothing: DeadlineOpinion = { deadline: null, running: false, reasons: [] };

/** Finds the event that sets a period running, its day, and counts the period. Never a date that the text does not support. */
export const assessDeadline = (reading: Reading, context: DeadlineContext): DeadlineOpinion => {
  if (isFormless(reading)) {
    const words = firstWordsOf(reading, reading.has('messenger') ? 'messenger' : 'oral');
    return { deadline: null, running: true, reasons: [reason('deadline.not-running', { words }), reason('deadline.ask-form', { words })] };
  }
  for (const event of deadlineEvents) {
    if (tells(reading, event) === null) continue;
    const days = statedDays(reading, context.writtenOn);
    const day = event.dateNear.map((concept) => dayNear(days, reading.of(concept))).find((found) => found !== null);
    if (!day) {
      if (event.name === 'insolvency' || event.name === 'discrimination')
        return { ...nothing, reasons: [reason('deadline.ask-date', { rule: event.rule, event: event.name })] };
      return { deadline: null, running: true, reasons: [reason('deadline.ask-date', { rule: event.rule, event: event.name })] };
    }
    return count(reading, event, day, context);
  }
  if (formUnknown(reading) && statedDays(reading, context.writtenOn).length > 0) {
    return { deadline: null, running: true, reasons: [reason('deadline.ask-form', { words: firstWordsOf(reading, 'dismissal') })] };
  }
  return nothing;
};

const count = (reading: Reading, event: DeadlineEvent, day: { date: string; words: string }, context: DeadlineContext): DeadlineOpinion => {
  const state = federalStateOf(reading) ?? context.federalState;
  const end = (rule: DeadlineEvent['rule']) => periodEnd(day.date, deadlineRules[rule].period, state);
  const due = end(event.rule);
  const reasons = [reason('deadline.counted', { rule: event.rule, event: event.name, date: day.date, due, words: day.words })];
  if (state) reasons.push(reason('deadline.holidays-of', { state }));
  if (due < context.today) reasons.push(reason('deadline.passed', { due }));
  if (event.name === 'dismissal-on-paper') {
    reasons.push(reason('deadline.also', { rule: 'three-day', due: end('three-day') }));
    if (reading.has('pregnant')) reasons.push(reason('deadline.also', { rule: 'two-week', due: end('two-week') }));
  }
  return { deadline: { rule: event.rule, due }, running: true, reasons };
};
