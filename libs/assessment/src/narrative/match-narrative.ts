import type { NarrativeHit, Reason } from '@streetlight/domain';
import type { Narrative } from '@streetlight/knowledge';
import { bestAlternative } from '../cues/evaluate-rule.js';
import { parseRule, type Alternative } from '../cues/rule.js';
import { isConcept, type Concept } from '../lexicon/concepts.js';
import type { QuestionFound } from '../kind/question.js';
import { firstWordsOf, reason, wordsOfAll } from '../reason.js';
import type { Reading } from '../reading/reading.js';
import { narrativeRules } from './narrative-rules.js';
import { createWordingIndexes } from './wordings.js';

/** A known claim found in a post. */
export interface NarrativeFound {
  narrative: NarrativeHit | null;
  reasons: Reason[];
}

/** Finds the known false claim that a post makes, passes on or asks about. */
export type MatchNarrative = (reading: Reading, question: QuestionFound) => NarrativeFound;

interface CompiledRule {
  id: string;
  says: readonly Alternative<Concept>[];
  unless: readonly Concept[];
  personal: boolean;
}

/** From this likeness to a known wording on, a claim counts as the same without a rule. */
const alikeAlone = 0.55;
/** From this likeness on a wording supports a rule that is fulfilled weakly. */
const alikeSupport = 0.3;
const leastScore = 0.7;
const asksSurely = 0.6;

const compile = (narratives: readonly Narrative[]): CompiledRule[] =>
  narratives.flatMap(({ id }) => {
    const rule = narrativeRules[id];
    if (!rule) return [];
    return [{ id, says: parseRule(rule.says, isConcept), unless: rule.unless.split(/\s+/).filter(isConcept), personal: rule.personal ?? false }];
  });

/** Neighbouring sentences that are read together: a claim often takes two. */
const spans = (reading: Reading): [number, number][] =>
  reading.sentences.flatMap((_, at) => (at + 1 < reading.sentences.length ? [[at, at] as [number, number], [at, at + 1] as [number, number]] : [[at, at] as [number, number]]));

const hasIn = (reading: Reading, from: number, to: number) => (concept: Concept) => {
  for (let sentence = from; sentence <= to; sentence++) if (reading.has(concept, sentence)) return true;
  return false;
};

interface Match {
  id: string;
  score: number;
  from: number;
  to: number;
  concepts: readonly Concept[];
  likeness: number;
}

/** Compiles the rules of a knowledge base's narratives; the wordings of a language are indexed when first needed. */
export const createNarrativeMatcher = (narratives: readonly Narrative[]): MatchNarrative => {
  const rules = compile(narratives);
  const wordingsIn = createWordingIndexes(narratives);

  const matchSpan = (reading: Reading, from: number, to: number): Match[] => {
    const has = hasIn(reading, from, to);
    const first = reading.sentences[from]?.from ?? 0;
    const last = reading.sentences[to]?.to ?? 0;
    const words = reading.words.slice(first, last + 1).map((word) => word.folded);
    const alike = new Map((wordingsIn(reading.found.language)?.find(words) ?? []).map(({ id, score }) => [id, score]));
    const personal = has('first-person') && !has('general') && !has('hearsay') && !has('valid') && !has('may');
    const matches: Match[] = [];
    for (const rule of rules) {
      if (rule.unless.some(has) || (personal && !rule.personal)) continue;
      const alternative = bestAlternative(rule.says, has);
      const likeness = alike.get(rule.id) ?? 0;
      if (!alternative) {
        if (likeness >= alikeAlone) matches.push({ id: rule.id, score: likeness, from, to, concepts: [], likeness });
        continue;
      }
      const support = likeness >= alikeSupport ? (likeness - alikeSupport) * 0.3 : 0;
      matches.push({ id: rule.id, score: Math.min(1, alternative.weight + support), from, to, concepts: alternative.all, likeness });
    }
    return matches;
  };

  return (reading, question) => {
    const best = spans(reading)
      .flatMap(([from, to]) => matchSpan(reading, from, to))
      .sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from))[0];
    if (!best || best.score < leastScore) return { narrative: null, reasons: [] };
    const near = hasIn(reading, Math.max(0, best.from - 1), Math.min(reading.sentences.length - 1, best.to + 1));
    const asked = question.by === 'truth';
    if (near('denial') && !asked) {
      return { narrative: null, reasons: [reason('narrative.denied', { id: best.id, words: firstWordsOf(reading, 'denial') })] };
    }
    const told = near('hearsay');
    if (!asked && !told && isPlainQuestion(reading, question, best.from, best.to)) return { narrative: null, reasons: [] };
    const reasons: Reason[] = [
      best.concepts.length > 0
        ? reason('narrative.words', { id: best.id, words: wordsOfAll(reading, best.concepts) })
        : reason('narrative.wording', { id: best.id, percent: Math.round(best.likeness * 100) }),
    ];
    if (asked) reasons.push(reason('narrative.asked', { id: best.id }));
    if (told) reasons.push(reason('narrative.hearsay', { id: best.id, words: firstWordsOf(reading, 'hearsay') }));
    return { narrative: { id: best.id, score: Math.round(best.score * 100) / 100 }, reasons };
  };
};

/** "May they dismiss me without notice?" asks openly and repeats nothing. */
const isPlainQuestion = (reading: Reading, question: QuestionFound, from: number, to: number): boolean => {
  const asksHere = question.hit !== null && question.hit.sentence >= from && question.hit.sentence <= to && question.strength >= asksSurely;
  return asksHere || reading.sentences.slice(from, to + 1).some((sentence) => sentence.asks);
};
