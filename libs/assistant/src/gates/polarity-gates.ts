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

const has = (words: readonly string[], forms: FormsAt): boolean => words.some((_, at) => forms(words, at) > 0);

const oppositeIn = (clause: Clause, matches: readonly Match[], reading: GateReading): boolean => {
  const pairs = gateLexicon(reading.language).opposites.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
  return pairs.some(
    ([said, contrary]) =>
      has(clause.words, said) &&
      !has(clause.words, contrary) &&
      matches.every((match) => has(match.clause.words, contrary) && !has(match.clause.words, said)),
  );
};

/** Who says "may" where the source says "must" has changed it; who leaves the mode out has not. */
const modeChanged = (clause: Clause, matches: readonly Match[]): boolean =>
  [...clause.modes].some((mode) => matches.every(({ clause: theirs }) => theirs.modes.size > 0 && !theirs.modes.has(mode))) ||
  (clause.modes.has('must') && matches.every(({ clause: theirs }) => theirs.modes.size > 0 && !theirs.modes.has('must')));

const compare = (clause: Clause, matches: readonly Match[], reading: GateReading, flipped: (theirs: Clause) => boolean): Finding[] => {
  if (matches.length === 0) return [];
  const parameters = { words: clause.text, source: matches[0]?.clause.text ?? '' };
  if (matches.every(({ clause: theirs }) => flipped(theirs))) return [{ gate: 'negation', code: 'negation.flipped', parameters }];
  if (oppositeIn(clause, matches, reading)) return [{ gate: 'negation', code: 'negation.opposite', parameters }];
  return modeChanged(clause, matches) ? [{ gate: 'modality', code: 'modality.changed', parameters }] : [];
};

/** No sentence and no clause says the contrary of the one it was made from. */
export const checkPolarity = (reading: GateReading, sources: readonly GateReading[]): Finding[] => {
  const ofLanguage = sources.filter(({ language }) => language === reading.language);
  const bySentence = reading.sentences.flatMap((sentence) =>
    sentence.words.length < leastContent
      ? []
      : compare(sentence, originals(sentence, ofLanguage), reading, ({ negations }) => negations !== sentence.negations),
  );
  if (bySentence.length > 0) return bySentence;
  return reading.clauses.flatMap((clause) =>
    clause.content.size < leastContent
      ? []
      : compare(clause, counterparts(clause, ofLanguage), reading, ({ negations }) => negations > 0 !== clause.negations > 0),
  );
};
