import type { PostLanguage, Script } from './languages.js';
import type { Area } from './topics.js';
import type { DeadlineRule } from './deadlines.js';

export const kinds = ['question', 'claim', 'help', 'experience', 'ad', 'scam', 'chatter'] as const;
/** What a post is. Where several apply the gravest decides; the others stay in the reasons. */
export type Kind = (typeof kinds)[number];

export const risks = ['none', 'raised', 'acute'] as const;
/** Danger to a person. `acute` is never dismissed or merged by a machine. */
export type Risk = (typeof risks)[number];

/** 0 information · 1 days · 2 a deadline with a date · 3 protection of a person. */
export const urgencies = [0, 1, 2, 3] as const;
export type Urgency = (typeof urgencies)[number];

/**
 * Why the machine thinks so: a code with parameters, shown in the advisor's language.
 * Parameters are words of the post or values computed from it; the code names the sentence.
 */
export interface Reason {
  code: string;
  parameters: Record<string, string | number>;
}

/** What the text is before anyone asks what it means. */
export interface LanguageAssessment {
  language: PostLanguage;
  /** 0..1 */
  confidence: number;
  script: Script;
  /** Typed without the diacritics its language needs. */
  nodiacritics: boolean;
  /** Further languages mixed in, such as German words. */
  mixed: PostLanguage[];
}

export interface SnippetHit {
  key: string;
  /** 0..1, comparable between posts. */
  score: number;
}

export interface NarrativeHit {
  id: string;
  /** 0..1 */
  score: number;
}

export interface DeadlineFound {
  rule: DeadlineRule;
  /** The last day, `YYYY-MM-DD`. */
  due: string;
}

/** The machine's opinion of one post, with its reasons. */
export interface Assessment extends LanguageAssessment {
  kind: Kind;
  urgency: Urgency;
  risk: Risk;
  opensCase: boolean;
  topic: Area | null;
  /** Best first, at most five, empty when nothing fits. */
  snippets: SnippetHit[];
  narrative: NarrativeHit | null;
  deadline: DeadlineFound | null;
  reasons: Reason[];
}

/** Below this confidence, 0..1, the language of a post is doubtful. */
const sureLanguage = 0.9;
/** Reasons that speak of a doubt: of what the post is, and of whether anybody is in danger. */
const doubts: ReadonlySet<string> = new Set(['kind.also', 'risk.doubted', 'risk.words-together']);

/** Whether the machine's opinion of a post that has a case is unsure, so that a second opinion may help. */
export const isUnsure = ({ confidence, kind, reasons }: Pick<Assessment, 'confidence' | 'kind' | 'reasons'>): boolean =>
  confidence < sureLanguage || kind === 'chatter' || reasons.some(({ code }) => doubts.has(code));
