import type { Kind, Reason, Risk } from '@streetlight/domain';
import type { Concept } from '../lexicon/concepts.js';
import { firstWordsOf, reason, wordsOf } from '../reason.js';
import type { Reading } from '../reading/reading.js';
import { isOnTopic, isPastime, topicBreadth } from '../topic/areas.js';
import { findAdvert } from './advert.js';
import { claimsARule } from './claims-a-rule.js';
import type { QuestionFound } from './question.js';

/** What a post is, with what else it is. */
export interface KindFound {
  kind: Kind;
  /** How surely it asks, 0..1, whatever kind decided. */
  asks: number;
  reasons: Reason[];
}

/** What the other rooms found out before: they weigh in. */
export interface KindContext {
  risk: Risk;
  narrative: string | null;
  question: QuestionFound;
}

/** The gravest first: a cheat before a cry for help, that before a question, that before a rumour. */
const gravity = ['scam', 'help', 'question', 'claim', 'experience', 'ad', 'chatter'] as const satisfies readonly Kind[];

const sure = 0.5;

/** "Thanks for the help" calls for none, nor does the name of a benefit. */
const callsForHelp = (reading: Reading): boolean =>
  reading
    .of('help')
    .some(
      (help) => ![...reading.of('greeting'), ...reading.of('basic-income')].some((other) => other.from < help.from && other.to >= help.to),
    );

const helpStrength = (reading: Reading, risk: Risk, question: QuestionFound): number => {
  if (risk === 'acute' && question.by !== 'truth')
    return question.strength >= sure && !reading.has('help') && !reading.has('first-person') ? 0.4 : 0.9;
  if (!callsForHelp(reading))
    return risk === 'raised' && (reading.has('first-person') || reading.has('threat')) && question.strength < sure && !reading.has('story')
      ? 0.6
      : 0;
  return 0.8;
};

const statementStrengths = (reading: Reading, narrative: string | null): { claim: number; experience: number } => {
  const onTopic = isOnTopic(reading);
  const story = reading.has('story');
  const personal = reading.has('first-person');
  const rule = reading.has('may') || reading.has('cannot') || reading.has('valid') || reading.has('invalid');
  const general = rule || reading.has('general') || reading.has('must') || reading.has('hearsay') || reading.has('always');
  if (narrative !== null) return { claim: 0.9, experience: story && personal ? 0.6 : 0 };
  const settled = reading.has('settled') || claimsARule(reading);
  if (!onTopic) return asideStrengths(reading, { told: story && personal, ruled: settled || (rule && !personal) });
  if (settled && !(story && personal) && !reading.has('unpaid')) return { claim: 0.7, experience: 0.5 };
  if (story) return { claim: 0, experience: personal ? 0.8 : 0.7 };
  const happened = reading.has('unpaid') || reading.has('lost-job') || reading.has('learned');
  if (rule && reading.has('general') && !happened) return { claim: 0.7, experience: 0.5 };
  if (reading.has('invalid') && !happened) return { claim: 0.7, experience: 0.3 };
  if (personal || reading.has('received') || reading.has('lost-job')) return { claim: general ? 0.45 : 0.2, experience: 0.65 };
  if (general || reading.has('not') || reading.has('cannot')) return { claim: 0.7, experience: 0 };
  return { claim: topicBreadth(reading) > 1 ? 0.55 : 0.3, experience: 0 };
};

/** Beside the matters of advice a post still claims or tells when it speaks of work: "the boss may read your messages". */
const asideStrengths = (reading: Reading, { told, ruled }: { told: boolean; ruled: boolean }): { claim: number; experience: number } => {
  const ofWork = (reading.has('employer') || reading.has('work') || reading.has('wage')) && !isPastime(reading);
  const lays = ruled && !told && !reading.has('off-topic') && (ofWork || reading.has('illegal') || reading.has('settled'));
  return { claim: lays ? 0.55 : 0, experience: told ? (ofWork && !reading.has('figurative') ? 0.55 : 0.45) : 0 };
};

/** Says what a post is. Several kinds in one post: the gravest decides, the others stay in the reasons. */
export const assessKind = (reading: Reading, { risk, narrative, question }: KindContext): KindFound => {
  const { advert, scam, seeksOnly } = findAdvert(reading);
  const isAdvert = advert >= sure && (seeksOnly ? question.strength < sure : advert > question.strength * 0.6);
  const { claim, experience } = statementStrengths(reading, narrative);
  const strengths: Record<Kind, number> = {
    scam,
    help: isAdvert && risk !== 'acute' ? 0 : helpStrength(reading, risk, question),
    question: isAdvert ? 0 : question.strength,
    claim: isAdvert && narrative === null ? 0 : claim,
    experience: isAdvert ? 0 : experience,
    ad: isAdvert ? advert : 0,
    chatter: sure,
  };
  const kind = gravity.find((each) => strengths[each] >= sure && !(each === 'claim' && experience > claim)) ?? 'chatter';
  const others = gravity.filter((each) => each !== kind && each !== 'chatter' && strengths[each] >= sure);
  return {
    kind,
    asks: question.strength,
    reasons: [...because(reading, kind, question), ...others.map((each) => reason('kind.also', { kind: each }))],
  };
};

const evidence: Partial<Record<Kind, readonly Concept[]>> = {
  help: ['help', 'suicide', 'violence', 'homeless'],
  claim: ['hearsay', 'general', 'may', 'must'],
  experience: ['story', 'first-person'],
  ad: ['sale', 'offer', 'contact', 'seeking'],
  scam: ['scam'],
};

const because = (reading: Reading, kind: Kind, question: QuestionFound): Reason[] => {
  if (kind === 'question') {
    if (question.by === 'truth' && question.hit) return [reason('kind.asks-if-true', { words: wordsOf(reading, question.hit) })];
    return question.hit ? [reason('kind.question-words', { words: wordsOf(reading, question.hit) })] : [reason('kind.question-mark', {})];
  }
  if (kind === 'chatter') return [reason('kind.chatter', {})];
  const concept = evidence[kind]?.find((each) => reading.has(each));
  return [reason(`kind.${kind}`, { words: concept ? firstWordsOf(reading, concept) : '' })];
};
