import { abstainReasons, areas, languages } from '@streetlight/domain';
import { z } from 'zod';
import { Day, Id } from './people.js';
import { ReasonView } from './posts.js';

export const SourceView = z.object({
  /** "§ 4 KSchG" or "BAG, 5 AZR 505/20, 2021-06-24". */
  citation: z.string(),
  role: z.enum(['basis', 'exception', 'deadline', 'amount']),
  quote: z.string().nullable(),
});

export const VettingView = z.object({
  lawyer: z.string(),
  qualification: z.string(),
  vettedOn: Day,
  nextCheckOn: Day,
  /** A sample of the demo that no real lawyer has vetted. */
  sample: z.boolean(),
});

export const usabilities = ['usable', 'not-vetted', 'not-yet-valid', 'expired', 'withdrawn', 'superseded', 'outdated'] as const;

/** One immutable wording in one language, rendered as of today. */
export const RevisionView = z.object({
  id: Id,
  key: z.string(),
  area: z.enum(areas),
  tier: z.number().int(),
  language: z.enum(languages),
  number: z.number().int(),
  title: z.string(),
  publicText: z.string(),
  fullText: z.string(),
  askFirst: z.array(z.string()),
  doNotSay: z.array(z.string()),
  sources: z.array(SourceView),
  vetting: VettingView.nullable(),
  usability: z.enum(usabilities),
});
export type RevisionView = z.infer<typeof RevisionView>;

export const FinderQuery = z.object({
  text: z.string().trim().max(500).default(''),
  language: z.enum(languages),
  /** With a case and no text the finder answers the question of the case. */
  caseId: Id.optional(),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});
export type FinderQuery = z.infer<typeof FinderQuery>;

export const FinderHit = z.object({
  key: z.string(),
  score: z.number(),
  reasons: z.array(ReasonView),
  /** In the language asked for, or null when that wording is missing. */
  revision: RevisionView.nullable(),
  /** The German source, to read along. */
  source: RevisionView,
});
export type FinderHit = z.infer<typeof FinderHit>;
export const FinderResult = z.object({ hits: z.array(FinderHit) });
export type FinderResult = z.infer<typeof FinderResult>;

/** What the machine would answer, from vetted words alone; or why it has no answer. */
export const SuggestionView = z.object({
  /** Empty where there is none. */
  text: z.string(),
  language: z.enum(languages).nullable(),
  tier: z.number().int(),
  /** The day whose law and amounts the words state. */
  asOf: Day.nullable(),
  /** The wordings the sentences rest on. */
  revisions: z.array(RevisionView),
  sentences: z.array(z.object({ text: z.string(), revisionIds: z.array(Id) })),
  noneBecause: z.enum(abstainReasons).nullable(),
});
export type SuggestionView = z.infer<typeof SuggestionView>;

export const SnippetRow = z.object({
  key: z.string(),
  area: z.enum(areas),
  tier: z.number().int(),
  title: z.string(),
  /** Languages with a usable revision. */
  languages: z.array(z.enum(languages)),
  sample: z.boolean(),
  nextCheckOn: Day.nullable(),
});
export const SnippetList = z.object({ items: z.array(SnippetRow) });
export type SnippetList = z.infer<typeof SnippetList>;
export const SnippetDetail = SnippetRow.extend({ revisions: z.array(RevisionView) });
export type SnippetDetail = z.infer<typeof SnippetDetail>;
export type SnippetRow = z.infer<typeof SnippetRow>;
