import type { AbstainReason, Assessment, Language, Tier } from '@streetlight/domain';
import type { Referral, SnippetText, Source, ValueTable } from '@streetlight/knowledge';
import type { DraftSentence, DraftSource, GateFailure } from '../gates/draft.js';
import type { GateOptions } from '../gates/check-draft.js';

/** One vetted revision an answer may be made of. */
export interface VettedRevision {
  /** Of the revision, as the caller keeps it. */
  id: string;
  /** The snippet's key. */
  key: string;
  tier: Tier;
  language: Language;
  /** First and last day on which the text is right, `YYYY-MM-DD`; null where no end is known. */
  validFrom: string;
  validTo: string | null;
  text: SnippetText;
  /** Where the snippet sends people; in danger only what sends them to emergency help may be said. */
  refer: Referral | null;
  /** The snippet's legal basis. */
  sources: readonly Source[];
}

export const replyForms = ['public', 'private'] as const;
/** Who reads the answer: everybody in the group, or the person alone. */
export type ReplyForm = (typeof replyForms)[number];

/** Everything an answer is made from. Pure data: the same request gives the same draft. */
export interface SuggestionRequest {
  /** The post as it was written. */
  post: string;
  assessment: Assessment;
  /** The day the post was written, `YYYY-MM-DD`. */
  writtenOn: string;
  today: string;
  form: ReplyForm;
  /** Longest text the channel takes, in UTF-16 units. */
  textLimit: number;
  /** The revisions of the snippets the assessment offers, in the language of the post. */
  revisions: readonly VettedRevision[];
  values: ValueTable;
  identifyLanguage?: NonNullable<GateOptions['identifyLanguage']>;
}

/** A source with where it comes from: a revision, a computed date, or the house's own words around them. */
export type SuggestionSource = DraftSource &
  ({ kind: 'revision'; revisionId: string; key: string } | { kind: 'computed' } | { kind: 'house' });

export const sentenceRoles = ['greeting', 'deadline', 'answer', 'question', 'closing'] as const;
export type SentenceRole = (typeof sentenceRoles)[number];
export type SuggestedSentence = DraftSentence & { role: SentenceRole };

/** A draft that passes all gates, or the reason why there is none. */
export type Suggestion =
  | { outcome: 'draft'; language: Language; tier: Tier; asOf: string; sentences: SuggestedSentence[]; sources: SuggestionSource[] }
  | { outcome: 'abstained'; reason: AbstainReason; failures: GateFailure[] };
