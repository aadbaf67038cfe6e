import { deliveryStates, languages } from '@streetlight/domain';
import { z } from 'zod';
import { RevisionView } from './knowledge.js';
import { Day, Id, Instant } from './people.js';

/** The id of the last one seen. */
const Cursor = Id;

/** A space by its name. */
const InSpace = z.object({ id: Id, name: z.string() });

export const recallKinds = ['superseded', 'outdated', 'withdrawn', 'expired', 'value'] as const;
/** `grading`: the replies are still being looked through · `done`: every wrong one is ticked off · `closed`: a person, or the machine, found that nothing is to be done. */
export const recallStates = ['grading', 'open', 'done', 'closed'] as const;
export const recallGrades = ['wrong-now', 'was-right-then', 'unaffected'] as const;
export type RecallGrade = (typeof recallGrades)[number];
export const recallReasons = [
  'does-not-use-it',
  'part-still-right',
  'before-the-change',
  'after-the-change',
  'never-right',
  'amount-still-right',
  'amount-was-right',
  'amount-wrong',
] as const;

/** A change of words or of an amount, with what it means for the replies that used it. */
export const RecallRow = z.object({
  id: Id,
  version: z.number().int(),
  kind: z.enum(recallKinds),
  state: z.enum(recallStates),
  /** The words that changed; null where an amount did. */
  revision: z.object({ id: Id, key: z.string(), title: z.string(), language: z.enum(languages), number: z.number().int() }).nullable(),
  /** The name of the amount that changed. */
  value: z.string().nullable(),
  /** First day on which it is wrong; null where it never was right, or nobody knows. */
  wrongFrom: Day.nullable(),
  counts: z.object({
    wrong: z.number().int(),
    rightThen: z.number().int(),
    unaffected: z.number().int(),
    /** Wrong now and not ticked off. */
    open: z.number().int(),
  }),
  foundAt: Instant,
  closed: z
    .object({ because: z.enum(['same-meaning', 'dismissed']), note: z.string().nullable(), by: z.string().nullable(), at: Instant })
    .nullable(),
});
export type RecallRow = z.infer<typeof RecallRow>;

export const RecallQuery = z.object({
  view: z.enum(['open', 'all']).default('open'),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type RecallQuery = z.infer<typeof RecallQuery>;
export const RecallList = z.object({ items: z.array(RecallRow), cursor: Cursor.nullable() });
export type RecallList = z.infer<typeof RecallList>;

export const RecallDetail = RecallRow.extend({
  /** As they read today: the words that changed, and those that may be sent now. */
  before: RevisionView.nullable(),
  now: RevisionView.nullable(),
});
export type RecallDetail = z.infer<typeof RecallDetail>;

/** Wrong replies that nobody has ticked off, over all recalls of the desk. */
export const RecallCount = z.object({ open: z.number().int() });

export const tickOutcomes = ['corrected', 'by-hand', 'not-needed'] as const;

/** A reply that used what has changed. */
export const RecalledReply = z.object({
  replyId: Id,
  caseId: Id,
  caseNumber: z.number().int(),
  space: InSpace,
  language: z.enum(languages),
  text: z.string(),
  question: z.string(),
  releasedAt: Instant,
  releasedBy: z.string(),
  delivery: z.enum(deliveryStates),
  grade: z.enum(recallGrades),
  reason: z.enum(recallReasons),
  /** The day it was about. */
  about: Day,
  correcting: z.object({ by: z.string(), since: Instant }).nullable(),
  /** A correction has been released and is not there yet. */
  correctionOnItsWay: z.boolean(),
  tick: z.object({ outcome: z.enum(tickOutcomes), correctionId: Id.nullable(), note: z.string(), by: z.string(), at: Instant }).nullable(),
});
export type RecalledReply = z.infer<typeof RecalledReply>;

export const RecalledReplyQuery = z.object({
  grade: z.enum(recallGrades).default('wrong-now'),
  /** Those that are not ticked off yet, or those that are, or both. */
  ticked: z.enum(['no', 'yes', 'both']).default('both'),
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type RecalledReplyQuery = z.infer<typeof RecalledReplyQuery>;
export const RecalledReplies = z.object({ items: z.array(RecalledReply), cursor: Cursor.nullable() });
export type RecalledReplies = z.infer<typeof RecalledReplies>;

/** Ticks wrong replies off without a correction through the product. */
export const TickBody = z
  .object({
    replyIds: z.array(Id).min(1).max(500),
    outcome: z.enum(['by-hand', 'not-needed']),
    note: z.string().trim().max(500).default(''),
  })
  .refine(({ outcome, note }) => outcome !== 'not-needed' || note.length >= 3, { path: ['note'], message: 'must say why' });
export type TickBody = z.infer<typeof TickBody>;

/** Says since when the words are wrong; null: they never were right. Everything is graded again. */
export const WrongFromBody = z.object({ version: z.number().int(), wrongFrom: Day.nullable() });
export type WrongFromBody = z.infer<typeof WrongFromBody>;

export const CloseRecallBody = z.object({ version: z.number().int(), note: z.string().trim().min(3).max(500) });
export type CloseRecallBody = z.infer<typeof CloseRecallBody>;

/** The case in which a correction waits in the composer. */
export const CorrectionView = z.object({ caseId: Id });
export type CorrectionView = z.infer<typeof CorrectionView>;

/** One use of a snippet: a reply that stands, or a draft that somebody is writing. */
export const SnippetUse = z.object({
  kind: z.enum(['reply', 'draft']),
  id: Id,
  caseId: Id,
  caseNumber: z.number().int(),
  space: InSpace,
  language: z.enum(languages),
  /** Which revision, in its language. */
  revision: z.number().int(),
  at: Instant,
  by: z.string(),
  delivery: z.enum(deliveryStates).nullable(),
  /** How much of the snippet's words still stands in what was written, 0..1. */
  kept: z.number().min(0).max(1),
  /** Posts of the same author in the thread after the reply. */
  followUps: z.number().int(),
});
export type SnippetUse = z.infer<typeof SnippetUse>;

export const SnippetUsesQuery = z.object({
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SnippetUsesQuery = z.infer<typeof SnippetUsesQuery>;
export const SnippetUses = z.object({
  counts: z.object({
    replies: z.number().int(),
    drafts: z.number().int(),
    /** Questions answered with it, and the cases and spaces they stand in. */
    posts: z.number().int(),
    cases: z.number().int(),
    spaces: z.number().int(),
    /** Replies after which the author asked on. */
    followedUp: z.number().int(),
  }),
  items: z.array(SnippetUse),
  cursor: Cursor.nullable(),
});
export type SnippetUses = z.infer<typeof SnippetUses>;
