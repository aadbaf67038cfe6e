import {
  areas,
  bands,
  caseStates,
  channelNames,
  deliveryStates,
  dismissReasons,
  kinds,
  languages,
  postLanguages,
  risks,
  scripts,
} from '@streetlight/domain';
import { z } from 'zod';
import { Id, Instant } from './people.js';
import { AssessmentView, DeadlineView, PostView } from './posts.js';
import { DraftOrigin, DraftOriginBody, ReplyOrigin } from './drafting.js';
import { RevisionView } from './knowledge.js';
import { DraftReviewView, ReplyReviewView, WaitingInCase } from './reviews.js';

export const Version = z.number().int().min(1);

export const caseViews = ['open', 'mine', 'danger', 'rumours', 'answered', 'done', 'all'] as const;
export type CaseViewName = (typeof caseViews)[number];

const many = <T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(z.enum(values)).default([]));

export const CaseQuery = z.object({
  view: z.enum(caseViews).default('open'),
  languages: many(postLanguages),
  kinds: many(kinds),
  risks: many(risks),
  topics: many(areas),
  space: Id.optional(),
  /** Words of the post, any script. */
  text: z.string().trim().max(200).optional(),
  sort: z.enum(['priority', 'newest', 'oldest']).default('priority'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});
export type CaseQuery = z.infer<typeof CaseQuery>;

export const CaseRow = z.object({
  id: Id,
  number: z.number().int(),
  version: Version,
  state: z.enum(caseStates),
  band: z.enum(bands),
  kind: z.enum(kinds),
  topic: z.enum(areas).nullable(),
  language: z.enum(postLanguages),
  script: z.enum(scripts),
  risk: z.enum(risks),
  urgency: z.number().int(),
  deadline: DeadlineView.nullable(),
  narrative: z.string().nullable(),
  /** What people of the desk call a claim that is no known narrative yet. */
  claimName: z.string().nullable(),
  /** The beginning of the question, at most 160 characters. */
  excerpt: z.string(),
  space: z.object({ id: Id, name: z.string(), channel: z.enum(channelNames) }),
  /** How many posts ask the same. */
  postCount: z.number().int(),
  openedAt: Instant,
  lastPostAt: Instant,
  holder: z.object({ id: Id, name: z.string() }).nullable(),
  leaseUntil: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  /** A vetted snippet fits, in the language of the post. */
  hasSnippet: z.boolean(),
  /** State of the newest delivery, or null when nothing was released. */
  delivery: z.enum(deliveryStates).nullable(),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** In posts: received = shown + filtered + quiet + unread. */
export const Counter = z.object({
  received: z.number().int(),
  /** Posts of the cases that match the filter. */
  shown: z.number().int(),
  /** Posts of the cases that do not. */
  filtered: z.number().int(),
  /** Posts the machine opened no case for; they can be listed. */
  quiet: z.number().int(),
  /** Posts the machine has not read yet. */
  unread: z.number().int(),
});
export type Counter = z.infer<typeof Counter>;

export const CaseList = z.object({
  items: z.array(CaseRow),
  /** Cases that match the filter, in all pages. */
  total: z.number().int(),
  next: z.string().nullable(),
  counter: Counter,
  /** Cases in each view, without the other filters. */
  views: z.record(z.enum(caseViews), z.number().int()),
});
export type CaseList = z.infer<typeof CaseList>;

export const NoteView = z.object({ id: Id, author: z.string(), text: z.string(), at: Instant });
export type NoteView = z.infer<typeof NoteView>;

export const CaseEventView = z.object({
  id: Id,
  /** `case.opened`, `case.taken` … */
  code: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  actor: z.string().nullable(),
  at: Instant,
});
export type CaseEventView = z.infer<typeof CaseEventView>;

export const DraftView = z.object({
  id: Id,
  version: Version,
  text: z.string(),
  language: z.enum(languages),
  inReplyTo: Id,
  citations: z.array(RevisionView),
  savedAt: Instant,
  ...DraftReviewView.shape,
  ...DraftOrigin.shape,
});
export type DraftView = z.infer<typeof DraftView>;

export const DeliveryView = z.object({
  id: Id,
  state: z.enum(deliveryStates),
  /** Until when the person who released it can take it back. */
  undoUntil: Instant.nullable(),
  at: Instant,
  /** A code with parameters where it failed or is uncertain. */
  failure: z.object({ code: z.string(), parameters: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

export const ReplyView = z.object({
  id: Id,
  text: z.string(),
  language: z.enum(languages),
  inReplyTo: Id,
  releasedBy: z.string(),
  releasedAt: Instant,
  citations: z.array(RevisionView),
  delivery: DeliveryView,
  ...ReplyReviewView.shape,
  origin: ReplyOrigin,
});
export type ReplyView = z.infer<typeof ReplyView>;

export const CaseDetail = CaseRow.extend({
  /** The post the case was opened for. */
  question: PostView,
  assessment: AssessmentView.nullable(),
  /** The thread around the question, oldest first. */
  thread: z.array(PostView),
  /** Further posts of this case from other threads or spaces. */
  sameQuestion: z.array(PostView.extend({ spaceName: z.string() })),
  events: z.array(CaseEventView),
  notes: z.array(NoteView),
  draft: DraftView.nullable(),
  replies: z.array(ReplyView),
  /** Drafts that wait for another person. */
  waiting: z.array(WaitingInCase),
  /** Where an answer would stand. */
  audience: z.object({
    memberCount: z.number().int().nullable(),
    rules: z.string(),
    textLimit: z.number().int(),
    /** False for imported exports: the text is copied and posted by hand. */
    sends: z.boolean(),
    link: z.string().nullable(),
  }),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const MoveBody = z.object({ version: Version });
export const DismissBody = MoveBody.extend({ reason: z.enum(dismissReasons) });
export const SnoozeBody = MoveBody.extend({ until: Instant });
export const AssignBody = MoveBody.extend({ userId: Id });
export const MergeBody = MoveBody.extend({ into: Id });
export const NameClaimBody = MoveBody.extend({ name: z.string().trim().min(1).max(120) });
export const NoteBody = z.object({ text: z.string().trim().min(1).max(4000) });

export const DraftBody = z.object({
  /** 0 for the first save, else the version last seen. */
  version: z.number().int().min(0),
  text: z.string().max(20_000),
  language: z.enum(languages),
  inReplyTo: Id,
  revisionIds: z.array(Id).max(20),
  ...DraftOriginBody.shape,
});
export type DraftBody = z.infer<typeof DraftBody>;

export const SettleBody = z.object({ outcome: z.enum(['sent', 'not-sent']) });
export type MoveBody = z.infer<typeof MoveBody>;
export type DismissBody = z.infer<typeof DismissBody>;
export type SnoozeBody = z.infer<typeof SnoozeBody>;
export type AssignBody = z.infer<typeof AssignBody>;
export type MergeBody = z.infer<typeof MergeBody>;
export type NameClaimBody = z.infer<typeof NameClaimBody>;
export type NoteBody = z.infer<typeof NoteBody>;
export type SettleBody = z.infer<typeof SettleBody>;
