import type { Reason } from '@streetlight/domain';
import type { CueHit } from './cues/cue-matcher.js';
import type { Concept } from './lexicon/concepts.js';
import type { reasonCodes, ReasonCode } from './reason-codes.js';
import type { Reading } from './reading/reading.js';

/** Makes a reason; the compiler checks that the parameters are those of the code. */
export const reason = <C extends ReasonCode>(code: C, parameters: Record<(typeof reasonCodes)[C][number], string | number>): Reason => ({
  code,
  parameters,
});

const longestQuote = 60;

/** The words of the post that a cue stands in, as they were written. */
export const wordsOf = (reading: Reading, hit: Pick<CueHit<Concept>, 'from' | 'to'>): string => {
  const start = reading.tokens[hit.from]?.start ?? 0;
  const end = reading.tokens[hit.to]?.end ?? start;
  const words = reading.text.slice(start, end).replace(/\s+/g, ' ');
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1)}…`;
};

/** The words of the first cue of a concept; empty where there is none. */
export const firstWordsOf = (reading: Reading, concept: Concept): string => {
  const hit = reading.of(concept)[0];
  return hit ? wordsOf(reading, hit) : '';
};

/** The words of several concepts, each once, in the order of the post. */
export const wordsOfAll = (reading: Reading, concepts: readonly Concept[]): string => {
  const hits = concepts.flatMap((concept) => reading.of(concept)[0] ?? []).sort((a, b) => a.from - b.from);
  return [...new Set(hits.map((hit) => wordsOf(reading, hit)))].join(' · ');
};
