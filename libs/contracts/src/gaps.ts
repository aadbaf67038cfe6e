import { areas, languages, postLanguages } from '@streetlight/domain';
import { z } from 'zod';
import { Id, Instant } from './people.js';

export const gapStates = ['open', 'answered', 'dismissed', 'merged'] as const;
export const gapSources = ['post', 'asked', 'search'] as const;

/** One way somebody asked; personal data are hidden. */
export const GapWording = z.object({
  source: z.enum(gapSources),
  text: z.string(),
  language: z.enum(postLanguages),
  at: Instant,
  /** The case the question stands in. */
  caseId: Id.nullable(),
});
export type GapWording = z.infer<typeof GapWording>;

/** A question that people ask and no vetted snippet answers. */
export const GapRow = z.object({
  id: Id,
  version: z.number().int(),
  state: z.enum(gapStates),
  title: z.string(),
  area: z.enum(areas).nullable(),
  /** people × harm × days. */
  rank: z.number(),
  /** Different authors, and each day on which somebody of the desk searched for it. */
  people: z.number().int(),
  searches: z.number().int(),
  /** The gravest: 1 information .. 4 danger. */
  harm: z.number().int().min(1).max(4),
  /** Days since it was first asked, at least 1. */
  days: z.number().int(),
  spaces: z.number().int(),
  languages: z.array(z.object({ language: z.enum(postLanguages), count: z.number().int(), answered: z.boolean() })),
  /** The newest of each language first, at most five. */
  wordings: z.array(GapWording),
  /** Why it was dismissed, or the snippet that answers it. */
  reason: z.string().nullable(),
  endedBy: z.string().nullable(),
  endedAt: Instant.nullable(),
});
export type GapRow = z.infer<typeof GapRow>;

export const GapQuery = z.object({
  view: z.enum(['open', 'ended']).default('open'),
  language: z.enum(languages).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type GapQuery = z.infer<typeof GapQuery>;
export const GapList = z.object({ items: z.array(GapRow) });
export type GapList = z.infer<typeof GapList>;

export const GapWordings = z.object({ items: z.array(GapWording) });
export type GapWordings = z.infer<typeof GapWordings>;

/** Puts the question of a case on the list: nothing vetted answers it. */
export const AskGapBody = z.object({ caseId: Id });
export type AskGapBody = z.infer<typeof AskGapBody>;
export const AskedGap = z.object({ gapId: Id.nullable() });
export type AskedGap = z.infer<typeof AskedGap>;

/** A search of the finder after which nothing was inserted. Kept without who searched, and for 90 days. */
export const MissedSearchBody = z.object({ text: z.string().trim().min(3).max(300), language: z.enum(languages) });
export type MissedSearchBody = z.infer<typeof MissedSearchBody>;

export const DismissGapBody = z.object({ version: z.number().int(), reason: z.string().trim().min(3).max(500) });
export type DismissGapBody = z.infer<typeof DismissGapBody>;
export const MergeGapBody = z.object({ version: z.number().int(), into: Id });
export type MergeGapBody = z.infer<typeof MergeGapBody>;
