import { languages, risks, type Reason, type Risk } from '@streetlight/domain';
import type { CueHit } from '../cues/cue-matcher.js';
import { bestAlternative } from '../cues/evaluate-rule.js';
import type { Concept, DangerConcept } from '../lexicon/concepts.js';
import { reason, wordsOf, wordsOfAll } from '../reason.js';
import { readIn, type Reading } from '../reading/reading.js';
import { dangerRules } from './danger-rules.js';
import { reliefFrom } from './relief-rules.js';

/** Danger that a person must see at once. */
const acute = [
  'suicide',
  'violence',
  'sexual-violence',
  'child-in-danger',
  'passport-taken',
  'locked-in',
  'debt-bondage',
  'forced',
  'homeless',
] as const satisfies readonly DangerConcept[];

/** Signs that something may be wrong. */
const raising = ['threat', 'fear', 'despair', 'hunger', 'harassment', 'unsafe-work'] as const satisfies readonly DangerConcept[];

/** The machine's opinion of danger, with what it was read from. */
export interface RiskFound {
  risk: Risk;
  reasons: Reason[];
}

/** Work, heat or prices can "kill" somebody; a boss with a hammer is meant as it is said. */
const isThingThatHurts = (reading: Reading, sentence: number): boolean => {
  const here = (concept: Concept) => reading.has(concept, sentence);
  if (here('employer') || here('person') || here('weapon')) return false;
  return here('thing-hurts') || (here('thing') && here('kill') && !here('hit'));
};

/** What people say of work, heat or a film; nobody speaks in figures of a passport in the boss's drawer or of a night at the station. */
const saidInFigures: ReadonlySet<DangerConcept> = new Set<DangerConcept>(['violence', 'suicide', 'child-in-danger', 'sexual-violence']);

/** A figure of speech, a film or a match in the same sentence makes words of danger doubtful. */
const isFigurative = (reading: Reading, sentence: number): boolean =>
  reading.has('figurative', sentence) || isThingThatHurts(reading, sentence);

/** Whether words of a danger may be no more than a manner of speaking; who names the train or the bridge means it. */
const mayBeFigurative = (reading: Reading, danger: DangerConcept, sentence: number): boolean =>
  saidInFigures.has(danger) && !(danger === 'suicide' && reading.has('method', sentence)) && isFigurative(reading, sentence);

/** Below this confidence a post is read for danger in every language. */
const sureOfLanguage = 0.9;
const graver = (a: RiskFound, b: RiskFound): RiskFound => (risks.indexOf(b.risk) > risks.indexOf(a.risk) ? b : a);

/**
 * Danger to a person in any of the languages, romanised too. Recall comes before precision: a person always sees what is
 * marked, and a false alarm costs a look.
 */
export const assessRisk = (reading: Reading): RiskFound => {
  const found = riskIn(reading, 1);
  const { language, confidence } = reading.found;
  if (language !== 'und' && confidence >= sureOfLanguage) return found;
  return languages
    .filter((other) => other !== language)
    .map((other) => riskIn(readIn(reading.text, reading.found, other), 2))
    .reduce(graver, found);
};

/** Words that mean danger together, within a sentence and the one behind it. */
const dangerInWords = (reading: Reading): Map<DangerConcept, readonly Concept[]> => {
  const found = new Map<DangerConcept, readonly Concept[]>();
  reading.sentences.forEach((_, sentence) => {
    const here = (concept: Concept) => reading.has(concept, sentence);
    const near = (concept: Concept) => here(concept) || reading.has(concept, sentence + 1);
    const inFigures = isFigurative(reading, sentence) || isFigurative(reading, sentence + 1);
    for (const { danger, conditions } of dangerRules) {
      if (inFigures && saidInFigures.has(danger)) continue;
      if (reliefFrom(reading, danger, sentence)) continue;
      const met = bestAlternative(conditions, near);
      if (met?.all.some(here) && !found.has(danger)) found.set(danger, met.all);
    }
  });
  return found;
};

/** @param leastWords of a cue: in a language the post may not be in, single words mean too many things. */
const riskIn = (reading: Reading, leastWords: number): RiskFound => {
  const dangerOf = (concept: DangerConcept) => reading.of(concept).filter((hit) => hit.to - hit.from + 1 >= leastWords);
  const inWords = leastWords === 1 ? dangerInWords(reading) : new Map<DangerConcept, readonly Concept[]>();
  const reasons: Reason[] = [];
  let risk: Risk = 'none';
  const doubtStays = reading.has('help') || raising.some((concept) => reading.has(concept));
  for (const concept of acute) {
    const relief = (hit: CueHit<Concept>) => reliefFrom(reading, concept, hit.sentence);
    const plain = dangerOf(concept).find((hit) => !mayBeFigurative(reading, concept, hit.sentence) && relief(hit) === null);
    const told = inWords.get(concept);
    const doubtful = dangerOf(concept)[0];
    if (plain || told) {
      risk = 'acute';
      reasons.push(reason(`risk.${concept}`, { words: plain ? wordsOf(reading, plain) : wordsOfAll(reading, told ?? []) }));
    } else if (doubtful) {
      if (risk === 'none' && doubtStays) risk = 'raised';
      const takenBack = relief(doubtful);
      reasons.push(
        takenBack
          ? reason('risk.taken-back', { words: wordsOf(reading, takenBack) })
          : reason('risk.figurative', { words: wordsOf(reading, doubtful) }),
      );
    }
  }
  for (const concept of raising) {
    const hit = dangerOf(concept)[0];
    if (!hit) continue;
    if (risk === 'none') risk = 'raised';
    reasons.push(reason(`risk.${concept}`, { words: wordsOf(reading, hit) }));
  }
  return { risk, reasons };
};
