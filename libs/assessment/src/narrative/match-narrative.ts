import type { NarrativeHit, Reason } from '@streetlight/domain';
import type { KnowledgeBase } from '@streetlight/knowledge';
import { bestAlternative } from '../cues/evaluate-rule.js';
import { parseConditions, parseRule, type Alternative } from '../cues/rule.js';
import type { QuestionFound } from '../kind/question.js';
import { isConcept, topicConcepts, type Concept } from '../lexicon/concepts.js';
import { firstWordsOf, reason, wordsOfAll } from '../reason.js';
import type { Reading } from '../reading/reading.js';
import { isOnTopic } from '../topic/areas.js';
import { learnClaims, type ClaimModel } from './claim-model.js';
import { narrativeRules } from './narrative-rules.js';

/** A known claim found in a post. */
export interface NarrativeFound {
  narrative: NarrativeHit | null;
  reasons: Reason[];
}

/** Finds the known false claim that a post makes, passes on or asks about. */
export type MatchNarrative = (reading: Reading, context: NarrativeContext) => NarrativeFound;

/** What was found out about the post before. */
export interface NarrativeContext {
  question: QuestionFound;
  /** It offers something, such as an address for sale: then "me" tells no story. */
  offers: boolean;
}

interface CompiledRule {
  says: readonly Alternative<Concept>[];
  unless: readonly Alternative<Concept>[];
  personal: boolean;
  /** The matters it is about; empty where no rule says. */
  subjects: readonly Concept[];
}

/** A claim is taken as known from this share on; less where a rule is fulfilled too. */
const leastShare = 0.5;
const leastShareWithRule = 0.02;
/** From this weight on a rule needs no second opinion. */
const sureRule = 0.85;
const asksSurely = 0.6;
/** A post of so many sentences is read as a whole too. */
const shortPost = 4;

const noRule: CompiledRule = { says: [], unless: [], personal: false, subjects: [] };
const matters: ReadonlySet<Concept> = new Set<Concept>(topicConcepts);

const compile = (id: string): CompiledRule => {
  const rule = narrativeRules[id];
  if (!rule) return noRule;
  const says = parseRule(rule.says, isConcept);
  const subjects = says.flatMap(({ all }) => all).filter((concept) => matters.has(concept));
  return { says, unless: parseConditions(rule.unless, isConcept), personal: rule.personal ?? false, subjects };
};

/** Sentences, each with its neighbour, and a short post as a whole: a claim often takes two. */
const spansOf = (reading: Reading): [number, number][] => {
  const count = reading.sentences.length;
  const spans: [number, number][] = [];
  for (let at = 0; at < count; at++) {
    spans.push([at, at]);
    if (at + 1 < count) spans.push([at, at + 1]);
  }
  if (count > 2 && count <= shortPost) spans.push([0, count - 1]);
  return spans;
};

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
}

/** "They kept my last wage" tells what happened; "they may keep it" is the claim. What the boss said about oneself is a story too. */
const tellsOwnStory = (has: (concept: Concept) => boolean): boolean => {
  if (has('general') || !(has('first-person') || has('story'))) return false;
  return has('hearsay') || has('story') || !(has('valid') || has('may') || has('always'));
};

/** A story needs no "I" in every sentence: "Four years with an old lady, nights unpaid. I am home now." */
const isStory = (has: (concept: Concept) => boolean): boolean => has('story') && has('first-person') && !has('general') && !has('hearsay');

const statements = [
  'general',
  'not',
  'nothing',
  'cannot',
  'may',
  'must',
  'only',
  'always',
  'everybody',
  'valid',
  'first',
  'abolished',
  'harmless',
  'better',
  'hearsay',
] as const;

/** What is only like a claim must state something: "two summers of strawberries, fair pay" states no rule. */
const states = (has: (concept: Concept) => boolean): boolean => statements.some(has);

/** However alike the words, "four years" alone is no claim about child benefit. */
const isAbout = ({ subjects }: CompiledRule, has: (concept: Concept) => boolean): boolean => subjects.length === 0 || subjects.some(has);

/** Compiles the rules and learns the wordings of a knowledge base's narratives; the learning waits for the first post about a topic. */
export const createNarrativeMatcher = (knowledgeBase: Pick<KnowledgeBase, 'narratives' | 'snippets'>): MatchNarrative => {
  const rules = new Map(knowledgeBase.narratives.map(({ id }) => [id, compile(id)]));
  let learned: ClaimModel | undefined;
  const model = (): ClaimModel => (learned ??= learnClaims(knowledgeBase));

  const matchSpan = (reading: Reading, from: number, to: number, mayTell: boolean): Match[] => {
    const has = hasIn(reading, from, to);
    const whole = hasIn(reading, 0, reading.sentences.length - 1);
    const like = model().mostLike(reading, reading.sentences[from]?.from ?? 0, reading.sentences[to]?.to ?? 0);
    const personal = mayTell && (tellsOwnStory(has) || isStory(whole));
    const matches: Match[] = [];
    for (const [id, rule] of rules) {
      const share = like?.id === id ? like.share : 0;
      if ((personal && !rule.personal) || bestAlternative(rule.unless, has) !== null) continue;
      const alternative = bestAlternative(rule.says, has);
      const weight = alternative?.weight ?? 0;
      if (weight >= sureRule || (weight > 0 && share >= leastShareWithRule) || (share >= leastShare && states(has) && isAbout(rule, has))) {
        matches.push({ id, score: Math.max(weight, 0.5 + share / 2) + share / 10, from, to, concepts: alternative?.all ?? [] });
      }
    }
    return matches;
  };

  return (reading, { question, offers }) => {
    if (!isOnTopic(reading)) return { narrative: null, reasons: [] };
    const asked = question.by === 'truth';
    const best = spansOf(reading)
      .flatMap(([from, to]) => matchSpan(reading, from, to, !offers && !asked))
      .sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from))[0];
    if (!best) return { narrative: null, reasons: [] };
    const near = hasIn(reading, Math.max(0, best.from - 1), Math.min(reading.sentences.length - 1, best.to + 1));
    if (near('denial') && !asked) {
      return { narrative: null, reasons: [reason('narrative.denied', { id: best.id, words: firstWordsOf(reading, 'denial') })] };
    }
    const told = near('hearsay');
    if (!asked && !told && !offers && isPlainQuestion(reading, question, best.from, best.to)) return { narrative: null, reasons: [] };
    const score = Math.round(Math.min(1, best.score) * 100) / 100;
    const reasons: Reason[] = [
      best.concepts.length > 0
        ? reason('narrative.words', { id: best.id, words: wordsOfAll(reading, best.concepts) })
        : reason('narrative.wording', { id: best.id, percent: Math.round(score * 100) }),
    ];
    if (asked) reasons.push(reason('narrative.asked', { id: best.id }));
    if (told) reasons.push(reason('narrative.hearsay', { id: best.id, words: firstWordsOf(reading, 'hearsay') }));
    return { narrative: { id: best.id, score }, reasons };
  };
};

/** "May they dismiss me without notice?" asks openly and repeats nothing. */
const isPlainQuestion = (reading: Reading, question: QuestionFound, from: number, to: number): boolean => {
  const asksHere = question.hit !== null && question.hit.sentence >= from && question.hit.sentence <= to && question.strength >= asksSurely;
  return asksHere || reading.sentences.slice(from, to + 1).some((sentence) => sentence.asks);
};
