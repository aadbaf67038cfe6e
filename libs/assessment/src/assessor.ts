import { type Assessment, type FederalState, type Kind, type Language, type Reason, type Risk, type Urgency } from '@streetlight/domain';
import type { KnowledgeBase, SearchIndex } from '@streetlight/knowledge';
import type { TextEngine } from '@streetlight/text';
import { learnedSnippets, readByRules, seenIn, weigh, weighNarrative } from './classifier/weigh.js';
import { assessDeadline, type DeadlineOpinion } from './deadline/assess-deadline.js';
import { assessKind, type KindFound } from './kind/assess-kind.js';
import { createNarrativeMatcher } from './narrative/match-narrative.js';
import { firstWordsOf, reason } from './reason.js';
import { readPost, type Reading } from './reading/reading.js';
import { createSnippetChooser } from './topic/choose-snippets.js';

/** What an assessor needs; all of it is loaded before. */
export interface AssessorParts {
  text: TextEngine;
  knowledgeBase: KnowledgeBase;
  /** The search over the knowledge base's snippets, the same that people search with. */
  search: SearchIndex;
}

/** What is known of a post beside its text. */
export interface PostCircumstances {
  /** The day of the assessment, `YYYY-MM-DD`. */
  today: string;
  /** When the post was written, ISO 8601; "yesterday" is counted from it. Otherwise from `today`. */
  sentAt?: string;
  /** The languages usual where it was posted. */
  prior?: readonly Language[];
  /** The Land of the space, for its public holidays. */
  federalState?: FederalState;
}

/** Assesses one post: pure, synchronous, never throws, bounded time on any input. */
export type Assess = (text: string, circumstances: PostCircumstances) => Assessment;

const dayOf = (instant: string | undefined): string | null => {
  const day = instant?.slice(0, 10) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
};

/** The post's urgency: protection of a person, a deadline, days, information. */
const urgencyOf = (reading: Reading, risk: Risk, deadline: DeadlineOpinion, kind: KindFound): { urgency: Urgency; reasons: Reason[] } => {
  if (risk === 'acute') return { urgency: 3, reasons: [reason('urgency.protection', {})] };
  const open = kind.kind !== 'ad' && kind.kind !== 'scam' && kind.kind !== 'chatter';
  if (open && (deadline.deadline || deadline.running)) return { urgency: 2, reasons: [reason('urgency.deadline', {})] };
  if (risk === 'raised') return { urgency: 1, reasons: [reason('urgency.protection', {})] };
  const pressing = reading.has('pressing') || reading.has('unpaid') || reading.has('evict');
  if ((kind.kind === 'question' || kind.kind === 'help') && pressing) {
    const words = ['pressing', 'unpaid', 'evict'] as const;
    return {
      urgency: 1,
      reasons: [reason('urgency.pressing', { words: firstWordsOf(reading, words.find((each) => reading.has(each)) ?? 'pressing') })],
    };
  }
  return { urgency: 0, reasons: [] };
};

/** An advert and a cry for help pass no rumour on, whatever words they share with one. */
const makesNoClaim: ReadonlySet<Kind> = new Set<Kind>(['ad', 'help']);

/** Kinds of post that can repeat a rumour in words nobody has written down. */
const statesSomething: ReadonlySet<Kind> = new Set<Kind>(['claim', 'experience', 'scam']);

interface CaseFacts {
  kind: KindFound;
  risk: Risk;
  narrative: boolean;
  deadline: boolean;
  onTopic: boolean;
}

/**
 * Whether a person should see the post as a case. Danger always; a question or a call for help about anything an advice centre is
 * there for; a known rumour, or a claim about rights; a scam, because the group has to be warned; a story only where a period runs.
 */
const opensCase = ({ kind, risk, narrative, deadline, onTopic }: CaseFacts): { opens: boolean; because: Reason } => {
  if (risk !== 'none' && (risk === 'acute' || kind.kind !== 'ad')) return { opens: true, because: reason('case.risk', {}) };
  if (kind.kind === 'help') return { opens: true, because: reason('case.help', {}) };
  if (kind.kind === 'scam') return { opens: true, because: reason('case.scam', {}) };
  if (kind.kind === 'question')
    return onTopic ? { opens: true, because: reason('case.question', {}) } : { opens: false, because: reason('case.off-topic', {}) };
  if (narrative || (kind.kind === 'claim' && onTopic)) return { opens: true, because: reason('case.rumour', {}) };
  if (deadline && kind.kind === 'experience') return { opens: true, because: reason('case.deadline', {}) };
  return { opens: false, because: reason('case.none', {}) };
};

/** Makes the assessor. Cue tables of a language are made at its first post. */
export const createAssessor = ({ text: engine, knowledgeBase, search }: AssessorParts): Assess => {
  const matchNarrative = createNarrativeMatcher(knowledgeBase);
  const chooseSnippets = createSnippetChooser(knowledgeBase, search);
  const known = new Set(knowledgeBase.narratives.map(({ id }) => id));

  return (text, { today, sentAt, prior, federalState }) => {
    const reading = readPost(engine, text, prior);
    const rules = readByRules(reading);
    const seen = seenIn(reading, rules);
    const { question } = rules;
    const {
      risk: { risk, reasons: riskReasons },
      kind: plainKind,
    } = weigh(reading, rules, seen);
    const { narrative, reasons: narrativeReasons } = makesNoClaim.has(plainKind.kind)
      ? { narrative: null, reasons: [] }
      : weighNarrative(
          seen,
          matchNarrative(reading, { question, offers: plainKind.kind === 'scam' }),
          statesSomething.has(plainKind.kind) || question.by === 'truth',
          known,
        );
    const kind = narrative === null ? plainKind : assessKind(reading, { risk, narrative: narrative.id, question });
    const isQuiet = kind.kind === 'chatter';
    const {
      topic,
      snippets,
      reasons: snippetReasons,
    } = isQuiet || kind.kind === 'ad' ? { topic: null, snippets: [], reasons: [] } : chooseSnippets(reading, learnedSnippets(seen));
    const deadline = assessDeadline(reading, {
      writtenOn: dayOf(sentAt) ?? today,
      today,
      ...(federalState === undefined ? {} : { federalState }),
    });
    const urgency = urgencyOf(reading, risk, deadline, kind);
    const { opens, because } = opensCase({
      kind,
      risk,
      narrative: narrative !== null,
      deadline: deadline.running,
      onTopic: topic !== null || snippets.length > 0,
    });
    const { reasons: languageReasons, ...language } = reading.found;
    return {
      ...language,
      kind: kind.kind,
      urgency: urgency.urgency,
      risk,
      opensCase: opens,
      topic,
      snippets,
      narrative,
      deadline: deadline.deadline,
      reasons: [
        ...riskReasons,
        ...deadline.reasons,
        ...kind.reasons,
        ...narrativeReasons,
        ...snippetReasons,
        ...urgency.reasons,
        because,
        ...languageReasons,
      ],
    };
  };
};
