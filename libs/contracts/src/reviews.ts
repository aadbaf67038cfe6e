import { channelNames, draftStates, gateCodes, gates, languages, postLanguages, risks, tiers } from '@streetlight/domain';
import { z } from 'zod';
import { RevisionView } from './knowledge.js';
import { Day, Id, Instant } from './people.js';
import { DeadlineView, ReasonView } from './posts.js';

const Tier = z.union(tiers.map((tier) => z.literal(tier)));

/** One reason why a sentence may not go out as it stands. */
export const GateFinding = z.object({
  gate: z.enum(gates),
  code: z.enum(gateCodes),
  /** `words`: the offending words; `source`: those of the wording; `language`. */
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type GateFinding = z.infer<typeof GateFinding>;

export const CheckedSentence = z.object({
  text: z.string(),
  /** Where it stands in the text, in UTF-16 units. */
  from: z.number().int(),
  to: z.number().int(),
  findings: z.array(GateFinding),
  /** The sentence of a cited wording that comes nearest, to compare with or to take instead. */
  nearest: z.object({ key: z.string(), text: z.string(), same: z.boolean() }).nullable(),
  /** It states something and is neither the machine's nor the house's. */
  ownWords: z.boolean(),
  /** The written reason for which it is kept against its findings. */
  override: z.object({ reason: z.string(), by: z.string() }).nullable(),
  /** Whether its author may keep it with a reason. */
  overridable: z.boolean(),
});
export type CheckedSentence = z.infer<typeof CheckedSentence>;

export const TierView = z.object({
  /** 0 its author may release it · 1 a second advisor reads it · 2 supervisor or legal · 3 legal. */
  tier: Tier,
  /** Why, gravest first: `tier.snippet`, `tier.deadline` … */
  reasons: z.array(ReasonView),
  /** Cites words that are for the person alone and cannot be released where everybody reads. */
  privateOnly: z.boolean(),
});
export type TierView = z.infer<typeof TierView>;

/** Who may decide on a draft, by name. */
export const ReadersView = z.object({
  present: z.array(z.string()),
  standIns: z.array(z.object({ name: z.string(), inPlaceOf: z.string() })),
  away: z.array(z.object({ name: z.string(), until: Day })),
});
export type ReadersView = z.infer<typeof ReadersView>;

export const CheckBody = z.object({
  text: z.string().max(20_000),
  language: z.enum(languages),
  inReplyTo: Id,
  revisionIds: z.array(Id).max(20),
});
export type CheckBody = z.infer<typeof CheckBody>;

/** What the gates say of a text, sentence by sentence, and who has to read it. */
export const DraftCheck = z.object({
  sentences: z.array(CheckedSentence),
  /** No sentence stands against the gates without a reason. */
  passes: z.boolean(),
  ruling: TierView,
  readers: ReadersView,
});
export type DraftCheck = z.infer<typeof DraftCheck>;

export const OverrideBody = z.object({ sentence: z.string().min(1).max(4000), reason: z.string().trim().min(5).max(500) });
export type OverrideBody = z.infer<typeof OverrideBody>;

/** Words to the author, pinned to a sentence, or to the draft as a whole. */
export const Pin = z.object({ sentence: z.string().min(1).max(4000).nullable(), reason: z.string().trim().min(1).max(1000) });
export type Pin = z.infer<typeof Pin>;

export const ReviewView = z.object({
  id: Id,
  decision: z.enum(['approved', 'returned']),
  reviewer: z.string(),
  /** Whose place the reviewer took. */
  inPlaceOf: z.string().nullable(),
  at: Instant,
  pins: z.array(Pin),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** A draft that waits for another person. */
export const WaitingDraft = z.object({
  id: Id,
  version: z.number().int(),
  caseId: Id,
  caseNumber: z.number().int(),
  author: z.string(),
  language: z.enum(languages),
  tier: Tier,
  submittedAt: Instant,
  risk: z.enum(risks),
  deadline: DeadlineView.nullable(),
  /** The beginning of the question. */
  excerpt: z.string(),
  questionLanguage: z.enum(postLanguages),
  space: z.object({ name: z.string(), channel: z.enum(channelNames) }),
  /** Whether the signed-in person may decide, and in whose place. */
  mine: z.boolean(),
  inPlaceOf: z.string().nullable(),
  /** Written by the signed-in person. */
  own: z.boolean(),
  readers: ReadersView,
});
export type WaitingDraft = z.infer<typeof WaitingDraft>;

export const WaitingQuery = z.object({ language: z.enum(languages).optional() });
export type WaitingQuery = z.infer<typeof WaitingQuery>;

/** A draft of the signed-in person that another has given back. */
export const ReturnedDraft = z.object({
  id: Id,
  caseId: Id,
  caseNumber: z.number().int(),
  reviewer: z.string(),
  at: Instant,
  excerpt: z.string(),
});
export type ReturnedDraft = z.infer<typeof ReturnedDraft>;

/** Longest waiting first. */
export const WaitingList = z.object({
  items: z.array(WaitingDraft),
  returned: z.array(ReturnedDraft),
  /** How many the signed-in person may decide, whatever the filter. */
  mine: z.number().int(),
  /** Languages in which drafts wait. */
  languages: z.array(z.enum(languages)),
});
export type WaitingList = z.infer<typeof WaitingList>;

export const WaitingDetail = WaitingDraft.extend({
  text: z.string(),
  /** The post it answers, of the thread of its case. */
  inReplyTo: Id,
  citations: z.array(RevisionView),
  check: DraftCheck,
  textLimit: z.number().int(),
  /** Earlier decisions on this draft, oldest first. */
  earlier: z.array(ReviewView),
});
export type WaitingDetail = z.infer<typeof WaitingDetail>;

const Version = z.number().int().min(1);
/** `text` only where the reviewer has changed it. */
export const ApproveBody = z.object({ version: Version, text: z.string().max(20_000).optional() });
export type ApproveBody = z.infer<typeof ApproveBody>;
export const ReturnBody = z.object({ version: Version, pins: z.array(Pin).min(1).max(30) });
export type ReturnBody = z.infer<typeof ReturnBody>;
export const ReviewTextBody = z.object({ text: z.string().max(20_000) });
export type ReviewTextBody = z.infer<typeof ReviewTextBody>;

/** What a draft carries beside its words. */
export const DraftReviewView = z.object({
  state: z.enum(draftStates),
  submittedAt: Instant.nullable(),
  /** The last time it came back, with the reasons. */
  returned: ReviewView.nullable(),
});

/** Another person's draft that waits in a case. */
export const WaitingInCase = z.object({ id: Id, author: z.string(), tier: Tier, submittedAt: Instant, own: z.boolean() });

/** Who stands behind a reply beside the person who released it. */
export const ReplyReviewView = z.object({
  draftedBy: z.string(),
  /** Who changed the words while approving. */
  editedBy: z.string().nullable(),
  approvedBy: z.string().nullable(),
  /** null for replies from before drafts had tiers. */
  tier: Tier.nullable(),
  overrides: z.array(z.object({ sentence: z.string(), reason: z.string(), by: z.string() })),
});
