import type { CueHit } from '../cues/cue-matcher.js';
import type { Concept, DangerConcept, ReliefConcept } from '../lexicon/concepts.js';
import type { Reading } from '../reading/reading.js';

interface ReliefRule {
  by: Exclude<ReliefConcept, 'still-so' | 'unreal'>;
  from: readonly DangerConcept[];
  /** How near the words of danger it must stand: in the sentence or one beside it, or anywhere. */
  within: 'beside' | 'post';
  /** What makes it no relief, beside what always does. */
  unless: readonly Concept[];
}

/** Wherever one of these is told, nothing is taken back: recall comes before precision. */
const never: readonly Concept[] = ['still-so', 'despair', 'hunger', 'not-let', 'threat'];

const rules: readonly ReliefRule[] = [
  { by: 'given-back', from: ['passport-taken'], within: 'post', unless: [] },
  { by: 'copied', from: ['passport-taken'], within: 'beside', unless: ['help', 'lock', 'debt'] },
  {
    by: 'long-past',
    from: ['violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'fear'],
  },
  {
    by: 'fiction',
    from: ['violence', 'sexual-violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'employer', 'weapon', 'bed'],
  },
  {
    by: 'leisure',
    from: ['homeless', 'child-in-danger'],
    within: 'beside',
    unless: ['help', 'fear', 'evict', 'no-place', 'hit', 'lost-job'],
  },
  {
    by: 'all-well',
    from: ['passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless'],
    within: 'beside',
    unless: ['help', 'fear', 'hit', 'debt'],
  },
  {
    by: 'public-notice',
    from: ['violence', 'sexual-violence', 'passport-taken', 'locked-in', 'debt-bondage', 'forced', 'homeless', 'child-in-danger'],
    within: 'post',
    unless: ['first-person'],
  },
];

/** So many words before a cue "not" or "when" still undoes it: "has not given it back", "when all is paid, it is given back". */
const reachOfNot = 3;

const isDenied = (reading: Reading, hit: CueHit<Concept>): boolean =>
  [...reading.of('not'), ...reading.of('unreal')].some(
    (not) => not.sentence === hit.sentence && not.from >= hit.from - reachOfNot && not.to <= hit.to,
  );

/** What in the post takes words of danger in a sentence back, or null. */
export const reliefFrom = (reading: Reading, danger: DangerConcept, sentence: number): CueHit<Concept> | null => {
  if (never.some((concept) => reading.has(concept))) return null;
  for (const { by, from, within, unless } of rules) {
    if (!from.includes(danger)) continue;
    const hit = reading.of(by).find((each) => (within === 'post' || Math.abs(each.sentence - sentence) <= 1) && !isDenied(reading, each));
    if (hit && !unless.some((concept) => reading.has(concept))) return hit;
  }
  return null;
};
