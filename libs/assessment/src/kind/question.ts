import type { CueHit } from '../cues/cue-matcher.js';
import type { Concept, SpeechConcept, TurnConcept } from '../lexicon/concepts.js';
import type { Reading } from '../reading/reading.js';
import { isOnTopic } from '../topic/areas.js';
import { claimsARule } from './claims-a-rule.js';

/** How surely a post asks, and by what. */
export interface QuestionFound {
  /** 0..1 */
  strength: number;
  /** Asks by its mark, by its words, or whether something is true. */
  by: 'mark' | 'words' | 'truth' | null;
  hit: CueHit<Concept> | null;
}

/** Phrases that ask without a question word. */
const frames: ReadonlySet<Concept> = new Set<Concept>(['question-head', 'question-frame', 'topical-head', 'topical-frame']);

/** Whether a post, or one sentence of it, asks by a phrase that may stand anywhere: "does anybody know", "I do not know how". */
export const asksByPhrase = (reading: Reading, sentence?: number): boolean =>
  reading.has('question-frame', sentence) || reading.has('topical-frame', sentence);

/** Where a cue must stand to make a question, and how much it then says. */
const cues: readonly {
  concept: SpeechConcept | TurnConcept;
  where: 'anywhere' | 'head' | 'clause' | 'own-clause' | 'own-head' | 'tail' | 'late';
  strength: number;
  /** What it says in a post about no matter of advice, where that is less. */
  beside?: number;
  by: 'words' | 'truth';
}[] = [
  { concept: 'true-or-not', where: 'head', strength: 1, by: 'truth' },
  { concept: 'true-or-not', where: 'tail', strength: 0.9, by: 'truth' },
  { concept: 'question-frame', where: 'anywhere', strength: 0.9, by: 'words' },
  { concept: 'question-head', where: 'head', strength: 0.8, by: 'words' },
  { concept: 'question-word', where: 'head', strength: 0.8, by: 'words' },
  { concept: 'question-amount', where: 'anywhere', strength: 0.7, by: 'words' },
  { concept: 'topical-frame', where: 'anywhere', strength: 0.9, beside: 0.45, by: 'words' },
  { concept: 'topical-head', where: 'head', strength: 0.8, beside: 0.45, by: 'words' },
  { concept: 'question-verb', where: 'anywhere', strength: 0.65, beside: 0.45, by: 'words' },
  { concept: 'question-word', where: 'clause', strength: 0.65, by: 'words' },
  { concept: 'question-head', where: 'clause', strength: 0.65, by: 'words' },
  { concept: 'topical-head', where: 'clause', strength: 0.65, by: 'words' },
  { concept: 'question-tail', where: 'tail', strength: 0.65, by: 'words' },
  { concept: 'question-head', where: 'late', strength: 0.6, by: 'words' },
  { concept: 'topical-head', where: 'late', strength: 0.6, by: 'words' },
  { concept: 'must', where: 'own-clause', strength: 0.55, by: 'words' },
  { concept: 'may', where: 'own-clause', strength: 0.55, by: 'words' },
  { concept: 'may', where: 'own-head', strength: 0.55, by: 'words' },
  { concept: 'responsible', where: 'own-clause', strength: 0.55, by: 'words' },
];

/** So many words, a name or a form of address, may stand between a greeting and the head of a question. */
const wordsAfterGreeting = 3;
/** Within so many words of the beginning a question still heads its sentence. */
const wordsOfHead = 6;
const lateWords = 5;
const clauseMark = /[,–—:-]\s*$/;
/** A final full stop says that nothing was asked, unless a mark elsewhere does. */
const fullStopCost = 0.35;
/** So does "such is the law": "who leaves early pays it back, such is the law" asks nothing. */
const settledCost = 0.35;
/** "Who leaves early loses the last wage, such is the law" asserts, however its words look. */
const assertedStrength = 0.4;
const none: QuestionFound = { strength: 0, by: null, hit: null };

const textBefore = (reading: Reading, word: number): string =>
  reading.text.slice(reading.tokens[word - 1]?.end ?? 0, reading.tokens[word]?.start ?? 0);

/** At the beginning, or behind "hello everybody", "and", "please". */
const isAtHead = (reading: Reading, hit: CueHit<Concept>): boolean => {
  const from = reading.sentences[hit.sentence]?.from ?? 0;
  if (hit.from === from) return true;
  if (hit.from - from > wordsOfHead) return false;
  const before = (concept: SpeechConcept, distance: number) =>
    reading.of(concept).some((other) => other.sentence === hit.sentence && other.to < hit.from && hit.from - other.to <= distance);
  return before('greeting', wordsAfterGreeting) || reading.of('opener').some((other) => other.from === from && other.to === hit.from - 1);
};

/** Behind a comma question words mostly begin a subordinate clause; in a post about a matter of advice people ask with it. */
const isAtClause = (reading: Reading, hit: CueHit<Concept>): boolean =>
  clauseMark.test(textBefore(reading, hit.from)) && isOnTopic(reading);

/** The last words of a sentence; a single word only behind a comma. */
const isAtTail = (reading: Reading, hit: CueHit<Concept>): boolean => {
  const sentence = reading.sentences[hit.sentence];
  if (!sentence || hit.to !== sentence.to || hit.from === sentence.from) return false;
  return (hit.from < hit.to && hit.concept !== 'true-or-not') || clauseMark.test(textBefore(reading, hit.from));
};

/** Among the last words, as in "fixed term only by word is it valid"; single words are too common there. */
const isLate = (reading: Reading, hit: CueHit<Concept>): boolean => {
  const last = reading.sentences[hit.sentence]?.to ?? 0;
  return hit.from < hit.to && last - hit.from < lateWords && last > hit.to && isOnTopic(reading);
};

const endsWithStop = (reading: Reading, sentence: number): boolean => {
  const last = reading.tokens[reading.sentences[sentence]?.to ?? 0];
  return last !== undefined && /^[\s"”»)]*\.(\s|$)/.test(reading.text.slice(last.end, last.end + 4));
};

/** "I am a nurse, must the diploma be recognised": after one's own case, a clause that begins with may or must asks. */
const isOwnClause = (reading: Reading, hit: CueHit<Concept>): boolean =>
  isAtClause(reading, hit) &&
  reading.of('first-person').some((own) => own.from < hit.from) &&
  !reading.has('general') &&
  !reading.has('hearsay') &&
  !reading.has('story') &&
  !endsWithStop(reading, hit.sentence);

/** "May they make us work on Sundays": beginning with may, and about oneself. */
const isOwnHead = (reading: Reading, hit: CueHit<Concept>): boolean =>
  hit.from - (reading.sentences[hit.sentence]?.from ?? 0) <= 1 &&
  reading.of('first-person').some((own) => own.sentence === hit.sentence && Math.abs(own.from - hit.to) <= wordsAfterGreeting) &&
  !reading.has('hearsay') &&
  !reading.has('story') &&
  isOnTopic(reading) &&
  !endsWithStop(reading, hit.sentence);

const standsRight = {
  'own-head': isOwnHead,
  late: isLate,
  'own-clause': isOwnClause,
  anywhere: () => true,
  head: isAtHead,
  clause: isAtClause,
  tail: isAtTail,
} as const;

/** "He keeps how much he likes" asks for no amount, "whoever comes" for nobody. */
const isPartOfTurn = (reading: Reading, hit: CueHit<Concept>): boolean => {
  const within = (concept: Concept) => reading.of(concept).some((turn) => turn.from <= hit.from && turn.to >= hit.to);
  return within('not-asked') || (hit.concept === 'question-amount' && within('as-they-like'));
};

/** "What a night!" only exclaims. */
const exclaims = (reading: Reading, hit: CueHit<Concept>): boolean =>
  reading.of('greeting').some((shout) => shout.from === hit.from && shout.to > shout.from);

/** "They may take it from your wage", said to everybody, is no "may they take it". */
const isSaidOfAnybody = (reading: Reading, hit: CueHit<Concept>, where: string): boolean =>
  (where === 'late' || where === 'anywhere') &&
  frames.has(hit.concept) &&
  reading.of('general').some((other) => other.to === hit.from - 1 && other.from === other.to);

/** "Such it is" within "here such it is" asks nothing. */
const isWithinSettled = (reading: Reading, hit: CueHit<Concept>): boolean =>
  reading.of('settled').some((word) => word.from <= hit.from && word.to >= hit.to && word.to - word.from > hit.to - hit.from);

/** A sentence that calls itself settled, unless its question is about just that: "it is forbidden, isn't it". */
const isSettled = (reading: Reading, hit: CueHit<Concept>): boolean =>
  reading.of('settled').some((word) => word.sentence === hit.sentence && (word.from < hit.from || word.to > hit.to));

/** Finds out whether a post asks something; a question needs no question mark. */
export const findQuestion = (reading: Reading): QuestionFound => {
  let best = none;
  const isBeside = !isOnTopic(reading);
  for (const { concept, where, strength: onTopic, beside = onTopic, by } of cues) {
    const strength = isBeside ? beside : onTopic;
    for (const hit of reading.of(concept)) {
      if (
        !standsRight[where](reading, hit) ||
        isPartOfTurn(reading, hit) ||
        exclaims(reading, hit) ||
        isSaidOfAnybody(reading, hit, where) ||
        isWithinSettled(reading, hit)
      )
        continue;
      if (by === 'truth' && reading.has('denial', hit.sentence) && !reading.sentences[hit.sentence]?.asks) continue;
      const stopped = Math.max(endsWithStop(reading, hit.sentence) ? fullStopCost : 0, isSettled(reading, hit) ? settledCost : 0);
      if (strength - stopped > best.strength) best = { strength: strength - stopped, by, hit };
    }
  }
  if (best.by === 'truth') return best;
  if (!reading.sentences.some((sentence) => sentence.asks)) {
    return claimsARule(reading) ? { ...best, strength: Math.min(best.strength, assertedStrength) } : best;
  }
  return { ...best, strength: 1, by: 'mark' };
};
