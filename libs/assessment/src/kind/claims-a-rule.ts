import type { Reading } from '../reading/reading.js';

const clauseMark = /[,–—:-]\s*$/;

/**
 * Whether the post asserts a rule and closes the matter: ", such is the law", ", it is forbidden", ", end of story". The phrase, of
 * two words or more, must be a sentence or a last clause of its own; "what do they owe me by law" still asks.
 */
export const claimsARule = (reading: Reading): boolean =>
  reading.of('general').some((hit) => {
    const sentence = reading.sentences[hit.sentence];
    if (!sentence || sentence.asks || hit.to !== sentence.to || hit.to === hit.from) return false;
    const before = reading.text.slice(reading.tokens[hit.from - 1]?.end ?? 0, reading.tokens[hit.from]?.start ?? 0);
    return (hit.from === sentence.from && hit.sentence > 0) || clauseMark.test(before);
  });
