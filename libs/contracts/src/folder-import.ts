import { areas, languages } from '@streetlight/domain';
import { z } from 'zod';
import { ParagraphChangeView } from './snippet-life.js';

/** What stands in the way of an import, with its place in the packed folder and what helps. */
export const FolderProblem = z.object({
  file: z.string(),
  line: z.number().int(),
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
});
export type FolderProblem = z.infer<typeof FolderProblem>;

/** `older`: these words stood here before and others have followed. */
export const importedTexts = ['new', 'changed', 'unchanged', 'older'] as const;
export const importedHeads = [
  'tier',
  'valid-from',
  'valid-to',
  'refer',
  'sources',
  'narratives',
  'facts',
  'checked-against',
  'home-contrast',
] as const;
export const importOutcomes = ['new', 'changed', 'unchanged', 'refused'] as const;

/** What the import makes of one snippet. */
export const ImportedSnippet = z.object({
  key: z.string(),
  area: z.enum(areas).nullable(),
  title: z.string(),
  outcome: z.enum(importOutcomes),
  /** Fields of snippet.yaml that say something else than here. */
  head: z.array(z.enum(importedHeads)),
  texts: z.array(
    z.object({
      language: z.enum(languages),
      outcome: z.enum(importedTexts),
      /** Paragraphs that would read otherwise; of changed texts only. */
      changes: z.array(ParagraphChangeView),
      /** What changes beside the paragraphs. */
      beside: z.array(z.enum(['home-contrast', 'asked-as'])),
    }),
  ),
  problems: z.array(FolderProblem),
});
export type ImportedSnippet = z.infer<typeof ImportedSnippet>;

/** A packed folder against what the product holds; or what was brought in. */
export const FolderImportView = z.object({
  fileName: z.string(),
  /** Changes with everything the import rests on: bringing in what was not looked at is refused with `folder-moved`. */
  fingerprint: z.string(),
  /** Words that would replace vetted ones come in as drafts beside them; else they are refused. */
  beside: z.boolean(),
  snippets: z.array(ImportedSnippet),
  /** Problems that belong to no snippet. */
  problems: z.array(FolderProblem),
  /** Files that say something else than here and are not taken over: values, lists, statutes. */
  setAside: z.array(z.string()),
  /** How many drafts came in; null before. */
  drafts: z.number().int().nullable(),
});
export type FolderImportView = z.infer<typeof FolderImportView>;
