import type { Finding } from './fact-gates.js';
import { type FormsAt, gateLexicon } from './lexicon.js';
import { type Match, originals } from './originals.js';
import { type Clause, type GateReading, shareIn } from './reading.js';

/** The share of a clause's words that must stand in a clause of the source before the two are taken to say the same. */
const sameClause = 0.6;
/** Shorter clauses share their words with too many others. */
const leastContent = 2;

/** The clauses of the sources that say most nearly what a clause says, all of equal nearness. */
const counterparts = (clause: Clause, sources: readonly GateReading[]): Match[] => {
  const matches = sources
    .flatMap(({ clauses }) => clauses)
    .filter(({ content }) => content.size > 0)
    .map(
      (each): Match => ({ clause: each, share: (shareIn(clause.content, each.content) * 3 + shareIn(each.content, clause.content)) / 4 }),
    )
    .filter(({ clause: each, share }) => share >= sameClause * 0.9 && shareIn(clause.content, each.content) >= sameClause);
  const best = Math.max(0, ...matches.map(({ share }) => share));
  return matches.filter(({ share }) => share >= best - 1e-9);
};

const times = (words: readonly string[], forms: FormsAt): number => words.filter((_, at) => forms(words, at) > 0).length;

/** Whether a word of a pair stands where the source has the other: more often than there, and the other less often. */
const turns = (clause: Clause, matches: readonly Match[], a: FormsAt, b: FormsAt): boolean => {
  const [said, contrary] = [times(clause.words, a), times(clause.words, b)];
  return said > 0 && matches.every(({ clause: theirs }) => said > times(theirs.words, a) && contrary < times(theirs.words, b));
};

const oppositeIn = (clause: Clause, matches: readonly Match[], pairs: readonly (readonly [FormsAt, FormsAt])[]): boolean =>
  pairs.some(([a, b]) => turns(clause, matches, a, b) || turns(clause, matches, b, a));

const modes = ['must', 'may', 'should'] as const;

/** Who says "may" in the place of "must" has changed it; who leaves the mode out, or puts one where none was, has not. */
const modeChanged = (clause: Clause, matches: readonly Match[]): boolean =>
  matches.every(
    ({ clause: theirs }) =>
      modes.some((mode) => clause.modes[mode] > theirs.modes[mode]) && modes.some((mode) => clause.modes[mode] < theirs.modes[mode]),
  );

const compare = (
  clause: Clause,
  matches: readonly Match[],
  pairs: readonly (readonly [FormsAt, FormsAt])[],
  flipped: (theirs: Clause) => boolean,
): Finding[] => {
  if (matches.length === 0) return [];
  const parameters = { words: clause.text, source: matches[0]?.clause.text ?? '' };
  if (matches.every(({ clause: theirs }) => flipped(theirs))) return [{ gate: 'negation', code: 'negation.flipped', parameters }];
  if (oppositeIn(clause, matches, pairs)) return [{ gate: 'negation', code: 'negation.opposite', parameters }];
  return modeChanged(clause, matches) ? [{ gate: 'modality', code: 'modality.changed', parameters }] : [];
};

/** No sentence and no clause says the contrary of the one it was made from. */
export const checkPolarity = (reading: GateReading, sources: readonly GateReading[]): Finding[] => {
  const ofLanguage = sources.filter(({ language }) => language === reading.language);
  const { opposites, limits } = gateLexicon(reading.language);
  // From and until are small words: only in a sentence that repeats another do they say that it was turned round.
  const ofSentence = [
    ...opposites,
    [limits.from, limits.until] as const,
    [limits.least, limits.most] as const,
    [limits.over, limits.under] as const,
  ];
  const bySentence = reading.sentences.flatMap((sentence) =>
    sentence.words.length < leastContent
      ? []
      : compare(sentence, originals(sentence, ofLanguage), ofSentence, ({ negations }) => negations !== sentence.negations),
  );
  if (bySentence.length > 0) return bySentence;
  return reading.clauses.flatMap((clause) =>
    clause.content.size < leastContent
      ? []
      : compare(clause, counterparts(clause, ofLanguage), opposites, ({ negations }) => negations > 0 !== clause.negations > 0),
  );
};
