import type { CueHit } from '../cues/cue-matcher.js';
import type { Concept, DangerConcept } from '../lexicon/concepts.js';
import type { Reading } from '../reading/reading.js';

interface ReliefRule {
  /** Any of these. */
  by: readonly Exclude<Concept, 'still-so' | 'unreal'>[];
  from: readonly DangerConcept[];
  /** How near the words of danger it must stand: in the sentence or one beside it, or anywhere. */
  within: 'beside' | 'post';
  /** What makes it no relief, beside what always does. */
  unless: readonly Concept[];
}

/** Wherever one of these is told, nothing is taken back: recall comes before precision. */
const never: readonly Concept[] = ['still-so', 'despair', 'hunger', 'not-let', 'threat'];

const rules: readonly ReliefRule[] = [
  { by: ['given-back'], from: ['passport-taken'], within: 'post', unless: [] },
  { by: ['copied'], from: ['passport-taken'], within: 'beside', unless: ['help', 'lock', 'debt'] },
  {
    by: ['long-past'],
    from: ['violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'fear'],
  },
  {
    by: ['fiction'],
    from: ['violence', 'sexual-violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'employer', 'weapon', 'bed'],
  },
  {
    by: ['leisure'],
    from: ['homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'fear', 'evict', 'no-place', 'hit', 'lost-job'],
  },
  {
    by: ['all-well'],
    from: ['passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless'],
    within: 'beside',
    unless: ['help', 'fear', 'hit', 'debt'],
  },
  // Sundays, overtime and a course to be paid back are the everyday questions of work.
  {
    by: ['routine'],
    from: ['forced', 'debt-bondage', 'locked-in'],
    within: 'beside',
    unless: ['sick', 'fear', 'lock', 'hit', 'papers', 'unpaid', 'dragged', 'no-place', 'intimate', 'police'],
  },
  // "I do not know where to go to register", "they put me out in probation": an office is looked for, a job is lost, not a roof.
  { by: ['errand'], from: ['homeless'], within: 'beside', unless: ['sleep', 'outdoors', 'evict', 'child', 'pressing', 'help'] },
  {
    by: ['probation', 'unemployment-benefit', 'notice', 'severance'],
    from: ['homeless'],
    within: 'beside',
    unless: ['sleep', 'no-place', 'child', 'lodging', 'pressing'],
  },
  {
    by: ['child-benefit', 'severance', 'unemployment-benefit'],
    from: ['passport-taken'],
    within: 'beside',
    unless: ['employer', 'debt', 'lock', 'help', 'fear'],
  },
  {
    by: ['public-notice'],
    from: ['violence', 'sexual-violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'post',
    unless: ['first-person'],
  },
];

/** So many words before a cue "not" or "when" still undoes it: "has not given it back", "when all is paid, it is given back". */
const reachOfNot = 3;

/** What can be told as not having happened; a Sunday or an errand cannot. */
const deniable: ReadonlySet<Concept> = new Set<Concept>(['given-back', 'copied', 'all-well']);

const isDenied = (reading: Reading, hit: CueHit<Concept>): boolean =>
  deniable.has(hit.concept) &&
  [...reading.of('not'), ...reading.of('unreal')].some(
    (not) => not.sentence === hit.sentence && not.from >= hit.from - reachOfNot && not.to <= hit.to,
  );

/** What in the post takes words of danger in a sentence back, or null. */
export const reliefFrom = (reading: Reading, danger: DangerConcept, sentence: number): CueHit<Concept> | null => {
  if (never.some((concept) => reading.has(concept))) return null;
  for (const { by, from, within, unless } of rules) {
    if (!from.includes(danger)) continue;
    const hit = by
      .flatMap((concept) => reading.of(concept))
      .find((each) => (within === 'post' || Math.abs(each.sentence - sentence) <= 1) && !isDenied(reading, each));
    if (hit && !unless.some((concept) => reading.has(concept))) return hit;
  }
  return null;
};
