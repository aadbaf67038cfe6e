import { z } from 'zod';
import { Day, Id, Instant } from './people.js';

export const lawEditionStates = ['reading', 'comparing', 'done', 'refused'] as const;

/** An uploaded edition of the laws: how far it is, and how many findings wait for a person. */
export const LawEditionView = z.object({
  id: Id,
  fileName: z.string(),
  state: z.enum(lawEditionStates),
  bytesTotal: z.number().int(),
  bytesRead: z.number().int(),
  normsRead: z.number().int(),
  startedBy: z.string(),
  startedAt: Instant,
  endedAt: Instant.nullable(),
  changes: z.number().int(),
  touches: z.number().int(),
  undecided: z.number().int(),
  /** Why the file was refused: with its line and what helps. Nothing of it was stored. */
  problem: z.object({ code: z.string(), file: z.string(), line: z.number().int().nullable(), detail: z.string() }).nullable(),
});
export type LawEditionView = z.infer<typeof LawEditionView>;
export const LawEditionList = z.object({ items: z.array(LawEditionView) });
export type LawEditionList = z.infer<typeof LawEditionList>;

/** A norm whose words are no longer the same. */
export const LawChangeView = z.object({
  law: z.string(),
  norm: z.string(),
  change: z.enum(['amended', 'repealed', 'new']),
  paragraphs: z.array(
    z.object({
      paragraph: z.string().nullable(),
      change: z.enum(['amended', 'added', 'removed']),
      /** The words before; null where there were none, or only a fingerprint of them was held. */
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type LawChangeView = z.infer<typeof LawChangeView>;

export const lawOutcomes = ['no-change', 'needs-change'] as const;

/** A snippet that a change concerns, or may concern, with what people decided. */
export const LawTouchView = z.object({
  id: Id,
  key: z.string(),
  title: z.string(),
  certainty: z.enum(['direct', 'possibly']),
  touch: z.enum(['quotation', 'paragraph', 'norm', 'value', 'reference']),
  hops: z.number().int(),
  /** The norm that changed. */
  changed: z.string(),
  /** Where the snippet cites the law, and from there every norm up to the changed one. */
  path: z.array(z.string()),
  quotation: z.string().nullable(),
  values: z.array(z.string()),
  /** Newest first. */
  decisions: z.array(z.object({ outcome: z.enum(lawOutcomes), note: z.string(), by: z.string(), at: Instant })),
});
export type LawTouchView = z.infer<typeof LawTouchView>;

/** What is announced, awaited, or could not be compared. */
export const LawSummary = z.object({
  compared: z.number().int(),
  announced: z.array(
    z.object({ norm: z.string(), referredToBy: z.array(z.string()), from: Day.nullable(), snippets: z.array(z.string()) }),
  ),
  watchList: z.array(
    z.object({ key: z.string(), what: z.string(), from: Day.nullable(), arrived: z.boolean(), snippets: z.array(z.string()) }),
  ),
  notPrinted: z.array(z.object({ norm: z.string(), citedBy: z.array(z.string()) })),
  notHeld: z.array(z.object({ norm: z.string(), citedBy: z.array(z.string()), inEdition: z.boolean() })),
  lawsMissing: z.array(z.string()),
});
export type LawSummary = z.infer<typeof LawSummary>;

export const LawEditionDetail = LawEditionView.extend({
  summary: LawSummary.nullable(),
  changed: z.array(LawChangeView),
  touched: z.array(LawTouchView),
});
export type LawEditionDetail = z.infer<typeof LawEditionDetail>;

export const LawDecisionBody = z.object({ outcome: z.enum(lawOutcomes), note: z.string().trim().max(500).default('') });
export type LawDecisionBody = z.infer<typeof LawDecisionBody>;

/** Reforms that are announced and not in force, as the knowledge base lists them. */
export const WatchedReforms = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      what: z.string(),
      norm: z.string().nullable(),
      from: Day.nullable(),
      source: z.string(),
      snippets: z.array(z.string()),
    }),
  ),
});
export type WatchedReforms = z.infer<typeof WatchedReforms>;
