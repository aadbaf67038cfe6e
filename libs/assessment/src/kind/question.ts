import type { Concept } from '../lexicon/concepts.js';
import type { CueHit } from '../cues/cue-matcher.js';
import type { Reading } from '../reading/reading.js';

/** How surely a post asks, and by what. */
export interface QuestionFound {
  /** 0..1 */
  strength: number;
  /** Asks by its mark, by its words, or whether something is true. */
  by: 'mark' | 'words' | 'truth' | null;
  hit: CueHit<Concept> | null;
}

/** A question word counts fully at the head of its sentence, or behind a greeting, name or conjunction. */
const headWords = 3;
const strengths = { truth: 1, mark: 1, frame: 0.95, head: 0.85, inside: 0.35 } as const;

const none: QuestionFound = { strength: 0, by: null, hit: null };

/** Whether nothing but small words stands before the question word. */
const isAtHead = (reading: Reading, hit: CueHit<Concept>): boolean => {
  const from = reading.sentences[hit.sentence]?.from ?? 0;
  if (hit.from - from < 1) return true;
  if (hit.from - from > headWords) return false;
  return reading.of('greeting').some((greeting) => greeting.sentence === hit.sentence && greeting.to < hit.from && hit.from - greeting.to <= 2);
};

/** Finds out whether a post asks something; a question needs no question mark. */
export const findQuestion = (reading: Reading): QuestionFound => {
  const truth = reading.of('true-or-not')[0];
  if (truth) return { strength: strengths.truth, by: 'truth', hit: truth };
  const frame = reading.of('question-frame')[0];
  const word = reading.of('question-word').find((hit) => isAtHead(reading, hit));
  if (reading.sentences.some((sentence) => sentence.asks)) return { strength: strengths.mark, by: 'mark', hit: frame ?? word ?? null };
  if (frame) return { strength: strengths.frame, by: 'words', hit: frame };
  if (word) return { strength: strengths.head, by: 'words', hit: word };
  const inside = reading.of('question-word')[0];
  return inside ? { strength: strengths.inside, by: 'words', hit: inside } : none;
};
