import { areas, kinds, postLanguages, risks, scripts } from '@streetlight/domain';
import { z } from 'zod';
import { Day, Id, Instant } from './people.js';

/** A reason in code; the console turns it into a sentence of the advisor's language. */
export const ReasonView = z.object({ code: z.string(), parameters: z.record(z.string(), z.union([z.string(), z.number()])) });
export type ReasonView = z.infer<typeof ReasonView>;

export const DeadlineView = z.object({ rule: z.string(), due: Day, daysLeft: z.number().int() });
export type DeadlineView = z.infer<typeof DeadlineView>;

export const AssessmentView = z.object({
  language: z.enum(postLanguages),
  confidence: z.number(),
  script: z.enum(scripts),
  nodiacritics: z.boolean(),
  mixed: z.array(z.enum(postLanguages)),
  kind: z.enum(kinds),
  urgency: z.number().int().min(0).max(3),
  risk: z.enum(risks),
  topic: z.enum(areas).nullable(),
  narrative: z.string().nullable(),
  deadline: DeadlineView.nullable(),
  reasons: z.array(ReasonView),
});
export type AssessmentView = z.infer<typeof AssessmentView>;

export const EditView = z.object({ editNo: z.number().int(), text: z.string(), at: Instant });

export const PostView = z.object({
  id: Id,
  /** "A", "B" …: a person within this thread, never a name. */
  alias: z.string(),
  kind: z.enum(['message', 'system', 'media']),
  text: z.string(),
  language: z.enum(postLanguages),
  sentAt: Instant,
  editedAt: Instant.nullable(),
  /** Earlier wordings, oldest first. */
  edits: z.array(EditView),
  inReplyTo: Id.nullable(),
  /** null until the machine has read it. */
  assessment: AssessmentView.nullable(),
});
export type PostView = z.infer<typeof PostView>;

/** A post that opened no case, so that nothing is hidden. */
export const QuietPostView = PostView.extend({ spaceName: z.string(), spaceId: Id });
export const QuietPosts = z.object({ items: z.array(QuietPostView), next: z.string().nullable() });
export type QuietPosts = z.infer<typeof QuietPosts>;
