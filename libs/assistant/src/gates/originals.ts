import type { Clause, GateReading } from './reading.js';

/** A clause or sentence of a source and how near it comes to one of the draft. */
export interface Match {
  clause: Clause;
  /** 0..1 */
  share: number;
}

/** Shares of common words from which a sentence counts as one of the source's with a few words changed. */
const almostAll = { ofDraft: 0.7, ofSource: 0.7 };

const commonWords = (a: readonly string[], b: readonly string[]): number => {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

/** The sentences of the sources that a sentence repeats almost word for word, the nearest only. */
export const originals = (sentence: Clause, sources: readonly GateReading[]): Match[] => {
  const matches = sources
    .flatMap(({ sentences }) => sentences)
    .map((clause) => ({ clause, common: commonWords(sentence.asserted, clause.asserted) }))
    .filter(
      ({ clause, common }) =>
        common > 1 && common >= almostAll.ofDraft * sentence.asserted.length && common >= almostAll.ofSource * clause.asserted.length,
    )
    .map(({ clause, common }): Match => ({ clause, share: (2 * common) / (sentence.asserted.length + clause.asserted.length) }));
  const best = Math.max(0, ...matches.map(({ share }) => share));
  return matches.filter(({ share }) => share >= best - 1e-9);
};
