import { kinds, type Kind, type Reason } from '@streetlight/domain';
import type { TextEngine } from '@streetlight/text';
import { assessKind, type KindFound } from '../kind/assess-kind.js';
import { findQuestion, type QuestionFound } from '../kind/question.js';
import type { NarrativeFound } from '../narrative/match-narrative.js';
import { reason, wordsOf } from '../reason.js';
import { readPost, type Reading } from '../reading/reading.js';
import { assessRisk, type RiskFound } from '../risk/assess-risk.js';
import { isOnTopic } from '../topic/areas.js';
import { featuresOf, wordFeature } from './features.js';
import { type Head, hiddenLayer, type Network, pullTowards, readNetwork, sharesOf } from './network.js';

/** What the rules alone make of a post. */
export interface RuleReading {
  question: QuestionFound;
  risk: RiskFound;
  kind: KindFound;
}

export const dangerClasses = ['calm', 'acute'] as const;

/** What was learned, as `npm run train` left it. */
interface Heads extends Record<string, Head> {
  danger: Head<(typeof dangerClasses)[number]>;
  /** Of a post that is not acute. */
  kind: Head<Kind>;
  /** Its classes are the ids of the narratives, and `none`. */
  narrative: Head;
  /** Its classes are the keys of the snippets, and `none`. */
  snippet: Head;
}

let held: Network<Heads> | undefined;
/** Read at the first post: a program that assesses none does not wait for it. */
const learned = (): Network<Heads> => (held ??= readNetwork<Heads>(new URL('../../classifier/', import.meta.url)));

/** From this share on a post is acute, though no rule saw it. */
const acuteFrom = 0.4;
/** Below this one it is not, though a rule saw danger: its words are meant otherwise. */
const doubtedBelow = 0.3;
/** Below this one nobody need look. */
const dismissedBelow = 0.05;
/** From this share on a post repeats a narrative, though no rule and no wording met it. */
const repeatsFrom = 0.9;
/** From this share on it repeats another narrative than the one that was met. */
const repeatsOtherFrom = 0.7;
/** From this share on it repeats none, though one was met: it denies, or says what is right. */
const repeatsNoneFrom = 0.2;
/** Words quoted as the reason. */
const wordsQuoted = 3;
/** Shorter words explain nothing. */
const shortestQuoted = 4;

/** Risk and kind by rules, before anything else is known. */
export const readByRules = (reading: Reading): RuleReading => {
  const question = findQuestion(reading);
  const risk = assessRisk(reading);
  return { question, risk, kind: assessKind(reading, { risk: risk.risk, narrative: null, question }) };
};

const features = (reading: Reading, { risk, kind: byRules, question }: RuleReading): Set<string> =>
  featuresOf(reading, { risk: risk.risk, riskCodes: risk.reasons.map(({ code }) => code), kind: byRules.kind, asks: question.strength });

/** What the network sees of a text: for training it. */
export const featuresOfText = (engine: TextEngine, text: string): Set<string> => {
  const reading = readPost(engine, text, undefined);
  return features(reading, readByRules(reading));
};

/** A post as the network sees it: the hidden layer over it, or null for a post in no language of ours. */
export type Seen = Float32Array | null;

/** What the network sees of a post that the rules have read. */
export const seenIn = (reading: Reading, rules: RuleReading): Seen =>
  reading.found.language === 'und' ? null : hiddenLayer(learned(), features(reading, rules));

/**
 * The rules' opinion weighed by what was learned from labelled posts: danger told in words no rule knows is found, words of danger
 * meant otherwise are doubted, and the kind is the likeliest. A post in no language of ours is judged by the rules alone.
 */
export const weigh = (reading: Reading, rules: RuleReading, seen: Seen): { risk: RiskFound; kind: KindFound } => {
  if (!seen) return rules;
  const risk = weighRisk(reading, rules.risk, seen);
  return { risk, kind: weighKind(reading, rules, risk, seen) };
};

const weighRisk = (reading: Reading, rules: RiskFound, seen: Float32Array): RiskFound => {
  const { danger } = learned().heads;
  const share = sharesOf(danger, seen).acute;
  if (rules.risk !== 'acute') {
    if (share < acuteFrom) return rules;
    return {
      risk: 'acute',
      reasons: [reason('risk.words-together', { words: wordsFor(reading, seen, danger, 'acute') }), ...rules.reasons],
    };
  }
  if (share >= doubtedBelow) return rules;
  return { risk: share < dismissedBelow ? 'none' : 'raised', reasons: [reason('risk.doubted', {}), ...rules.reasons] };
};

/**
 * The narrative that rules and wordings found, weighed by what was learned from posts that repeat it and posts that deny it.
 * Of a narrative that was named since, nothing was learned; one that has been retired is no longer found.
 * @param states whether the post states anything: a plain question and chatter repeat nothing that was not met
 * @param known the ids of the narratives in use
 */
export const weighNarrative = (seen: Seen, found: NarrativeFound, states: boolean, known: ReadonlySet<string>): NarrativeFound => {
  const met = found.narrative;
  const { narrative } = learned().heads;
  if (met && !narrative.classes.includes(met.id)) return found;
  if (!seen || (!met && (!states || found.reasons.length > 0))) return found;
  const shares = sharesOf(narrative, seen);
  const [id, share] = Object.entries(shares).reduce((best, each) => (each[1] > best[1] ? each : best));
  if (met && (shares['none'] ?? 0) >= repeatsNoneFrom) return { narrative: null, reasons: [reason('narrative.doubted', { id: met.id })] };
  return id === 'none' || !known.has(id) || id === met?.id || share < (met ? repeatsOtherFrom : repeatsFrom) ? found : likest(id, share);
};

const likest = (id: string, share: number): NarrativeFound => ({
  narrative: { id, score: Math.round(share * 100) / 100 },
  reasons: [reason('narrative.wording', { id, percent: Math.round(share * 100) })],
});

/** How likely each snippet answers a post, 0..1, and `none`; empty for a post in no language of ours. */
export const learnedSnippets = (seen: Seen): Record<string, number> => (seen ? sharesOf(learned().heads.snippet, seen) : {});

/** What the share of a question weighs: where the rules are sure of one (from which strength on), where they doubt, where they see none. */
interface QuestionWeights {
  sureFrom: number;
  sure: number;
  unsure: number;
  unseen: number;
}
const asLearned: QuestionWeights = { sureFrom: 0.7, sure: 20, unsure: 1, unseen: 0.04 };
/** A few words beside every matter of advice are unlike the posts that were learned from: there the rules decide nearly alone. */
const fewWordsBeside: QuestionWeights = { sureFrom: 0.6, sure: 100, unsure: 0.03, unseen: 0.0003 };
const fewWords = 12;

const questionWeight = (reading: Reading, { strength }: QuestionFound): number => {
  const { sureFrom, sure, unsure, unseen } = reading.words.length <= fewWords && !isOnTopic(reading) ? fewWordsBeside : asLearned;
  if (strength >= sureFrom) return sure;
  return strength > 0 ? unsure : unseen;
};

const likeliestKind = (weight: number, shares: Record<Kind, number>): Kind => {
  const weighed = { ...shares, question: shares.question * weight };
  return kinds.reduce((best, each) => (weighed[each] > weighed[best] ? each : best));
};

/** Danger makes a call for help of nearly everything; there the rules say what it is. */
const weighKind = (reading: Reading, rules: RuleReading, risk: RiskFound, seen: Float32Array): KindFound => {
  const byRules =
    risk.risk === rules.risk.risk ? rules.kind : assessKind(reading, { risk: risk.risk, narrative: null, question: rules.question });
  if (risk.risk === 'acute') return byRules;
  const likeliest = likeliestKind(questionWeight(reading, rules.question), sharesOf(learned().heads.kind, seen));
  if (likeliest === byRules.kind) return byRules;
  return { ...byRules, kind: likeliest, reasons: [kindReason(reading, seen, likeliest), reason('kind.also', { kind: byRules.kind })] };
};

const kindReason = (reading: Reading, seen: Float32Array, likeliest: Kind): Reason => {
  if (likeliest === 'chatter') return reason('kind.chatter', {});
  const code = likeliest === 'question' ? 'kind.question-words' : (`kind.${likeliest}` as const);
  return reason(code, { words: wordsFor(reading, seen, learned().heads.kind, likeliest) });
};

/** The words of the post that speak most for a class, in the order of the post. */
const wordsFor = <Class extends string>(reading: Reading, seen: Float32Array, head: Head<Class>, wanted: Class): string => {
  const { language } = reading.found;
  const pullOf = pullTowards(learned(), head, seen, wanted);
  const pulls = reading.words.map(({ folded }, at) => ({ at, pull: pullOf(wordFeature(folded, language)) }));
  const strongest = pulls
    .filter(({ at, pull }) => pull > 0 && (reading.words[at]?.folded.length ?? 0) >= shortestQuoted)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, wordsQuoted);
  const quoted = strongest.sort((a, b) => a.at - b.at).map(({ at }) => wordsOf(reading, { from: at, to: at }));
  return [...new Set(quoted)].join(' · ');
};
