import { areas, languages, type MoveRefusal, roles, snippetMoves, taskRules, textMoves, textStates } from '@streetlight/domain';
import { z } from 'zod';
import { usabilities } from './knowledge.js';
import { Day, Id, Instant } from './people.js';

/** The parts of a text that are translated paragraph by paragraph. What is said in public counts as one paragraph. */
export const paragraphParts = ['title', 'public', 'full', 'ask-first', 'do-not-say'] as const;
export type ParagraphPart = (typeof paragraphParts)[number];
const Part = z.enum(paragraphParts);
const Language = z.enum(languages);

const line = z.string().trim().max(2000);
const lines = z.array(line).max(40);

/** The words of one language as somebody writes them; parts may still be empty. */
export const Words = z.object({
  title: z.string().trim().max(300),
  public: z.string().trim().max(4000),
  full: lines,
  askFirst: lines,
  doNotSay: lines,
  homeContrast: z
    .string()
    .trim()
    .max(2000)
    .nullable()
    .overwrite((said) => said || null),
  askedAs: z
    .array(z.string().trim().max(300))
    .max(100)
    .overwrite((said) => said.filter((one) => one !== '')),
});
export type Words = z.infer<typeof Words>;

const partOfNorm = z
  .string()
  .trim()
  .regex(/^\d+[a-z]{0,2}$/)
  .nullable();
const sourceRole = z.enum(['basis', 'exception', 'deadline', 'amount']);

/** A legal basis in structure, as the sources of a snippet hold it. */
export const LegalSource = z.union([
  z.object({
    law: z.string().trim().min(1).max(60),
    norm: z.string().trim().min(1).max(20),
    paragraph: partOfNorm,
    sentence: z.number().int().positive().nullable(),
    number: partOfNorm,
    role: sourceRole,
    quote: z.string().trim().min(1).max(4000).nullable(),
  }),
  z.object({ court: z.string().trim().min(1).max(60), file: z.string().trim().min(1).max(60), date: Day, role: sourceRole }),
]);
export type LegalSource = z.infer<typeof LegalSource>;

/** What holds for a snippet in all its languages. */
export const SnippetHead = z.object({
  tier: z.number().int().min(0).max(3),
  validFrom: Day,
  validTo: Day.nullable(),
  refer: z.enum(['advice-centre', 'emergency']).nullable(),
  sources: z.array(LegalSource).max(40),
});
export type SnippetHead = z.infer<typeof SnippetHead>;

const Weight = z.enum(['meaning', 'typo']);

/** Saves a working copy. `version` is the one last seen, 0 where none was begun; another refuses with `conflict`. */
export const SaveTextBody = z.object({
  version: z.number().int().min(0),
  words: Words,
  /** With the source only: what holds for all languages. */
  head: SnippetHead.nullable(),
  /** With the source only: what a change is, by part and place, as `full.2`. */
  marks: z.record(z.string().regex(/^[a-z-]+\.\d+$/), Weight),
  /** With a translation only: outdated paragraphs that a person says are right as they stand, as `full.2`. */
  confirmed: z.array(z.string().regex(/^[a-z-]+\.\d+$/)).max(200),
});
export type SaveTextBody = z.infer<typeof SaveTextBody>;

const chosenTexts = z.array(z.object({ language: Language, version: z.number().int().min(1) })).min(1);
export const SubmitBody = z.object({ texts: chosenTexts });
export const SendBackBody = z.object({ texts: chosenTexts, comment: z.string().trim().min(2).max(4000) });
const vettingFields = {
  lawyer: z.string().trim().max(120),
  qualification: z.string().trim().max(120),
  vettedOn: Day,
  nextCheckOn: Day.nullable(),
};
export const VetBody = z.object({ texts: chosenTexts, ...vettingFields });
export type VetBody = z.infer<typeof VetBody>;
export const VetAgainBody = z.object({ languages: z.array(Language).min(1), ...vettingFields });
export type VetAgainBody = z.infer<typeof VetAgainBody>;
export const WithdrawBody = z.object({ revisionId: Id, reason: z.string().trim().min(2).max(2000) });

export const NewSnippetBody = z.object({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,60}$/)
    .refine((key) => key !== 'new'),
  area: z.enum(areas),
  title: z.string().trim().max(300),
  /** How people ask for it, and in which language: from a gap. */
  language: Language,
  wordings: z.array(z.string().trim().max(300)).max(40),
});

export const CommentBody = z.object({
  language: Language.nullable(),
  part: Part.nullable(),
  paragraph: z.number().int().min(0).max(100).nullable(),
  text: z.string().trim().min(1).max(4000),
});
export const SettleCommentBody = z.object({ resolved: z.boolean() });

export const PreviewBody = z.object({ language: Language, words: Words, on: Day });
/** A text as it reads on a day. */
export const PreviewView = z.object({
  title: z.string(),
  public: z.string(),
  full: z.array(z.string()),
  /** Values without an amount on that day: such a text must not be sent. */
  missing: z.array(z.string()),
  /** Values shown that change after that day. */
  announced: z.array(z.object({ name: z.string(), from: Day, amount: z.string() })),
  /** Values shown whose last known step ends, and the first day without an amount. */
  ending: z.array(z.object({ name: z.string(), from: Day })),
});
export type PreviewView = z.infer<typeof PreviewView>;

export const WordRunView = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });
export const ParagraphChangeView = z.object({
  part: Part,
  change: z.enum(['same', 'amended', 'added', 'removed']),
  before: z.number().int().nullable(),
  after: z.number().int().nullable(),
  weight: Weight.nullable(),
  /** What the machine proposes, where a person has said otherwise. */
  proposed: Weight.nullable(),
  reasons: z.array(z.string()),
  words: z.array(WordRunView),
});
export type ParagraphChangeView = z.infer<typeof ParagraphChangeView>;
export const CompareBody = z.object({ language: Language, before: Words, after: Words });
export const CompareView = z.object({ changes: z.array(ParagraphChangeView) });

export const TextProblem = z.object({
  language: Language.nullable(),
  section: z.string().nullable(),
  index: z.number().int().nullable(),
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
  weight: z.enum(['error', 'warning']),
});
export type TextProblem = z.infer<typeof TextProblem>;

const stages = z.enum(['draft', 'in-review']);
const Person = z.object({ id: Id, name: z.string() });
const place = z.object({ part: Part, index: z.number().int() });

/** One language in the matrix. */
export const MatrixCell = z.object({
  language: Language,
  /** Null where there is no wording yet. */
  state: z.enum(textStates).nullable(),
  use: z.enum([...usabilities, 'missing']),
  revisionId: Id.nullable(),
  number: z.number().int().nullable(),
  nextCheckOn: Day.nullable(),
  /** Paragraphs of the source whose translation is out of use today, or will be once the newest source is valid. */
  outdated: z.array(place),
  /** How many paragraphs each part has, to draw the rows. */
  paragraphs: z.number().int(),
  /** A vetted wording that waits for its day. */
  announced: z.object({ revisionId: Id, from: Day }).nullable(),
  work: z.object({ stage: stages, version: z.number().int(), by: Person, at: Instant }).nullable(),
  tasks: z.array(z.enum(Object.keys(taskRules) as [keyof typeof taskRules])),
});
export type MatrixCell = z.infer<typeof MatrixCell>;

const moves = [...Object.keys(snippetMoves), ...Object.keys(textMoves)] as (keyof typeof snippetMoves | keyof typeof textMoves)[];
const refusal = z.enum(['wrong-state', 'forbidden', 'same-person', 'vetting-missing', 'language-not-spoken'] satisfies MoveRefusal[]);

const Wording = z.object({ number: z.number().int(), words: Words });

/** The language on the desk of the editor. */
export const TextWork = z.object({
  language: Language,
  /** 0 where no working copy has been begun: the words are those of the newest wording. */
  version: z.number().int(),
  stage: stages.nullable(),
  words: Words,
  head: SnippetHead,
  marks: z.record(z.string(), Weight),
  confirmed: z.array(z.string()),
  savedBy: Person.nullable(),
  savedAt: Instant.nullable(),
  /** The words of the source that a translation says; null for the source itself. */
  source: Wording.nullable(),
  /** The newest vetted wording of this language. */
  standing: Wording.extend({ id: Id, vettedOn: Day, by: Person.nullable() }).nullable(),
  /** For the source: from the wording in force to this copy. For a translation: what became of the source since it was translated. */
  changes: z.array(ParagraphChangeView),
  outdated: z.array(place),
  problems: z.array(TextProblem),
  /** What placeholders read like today, for counting characters. */
  amounts: z.record(z.string(), z.string()),
  /** Why this person may not make a move; null where it may be made. */
  moves: z.record(z.enum(moves as [(typeof moves)[number]]), refusal.nullable()),
});
export type TextWork = z.infer<typeof TextWork>;

export const CommentView = z.object({
  id: Id,
  language: Language.nullable(),
  part: Part.nullable(),
  paragraph: z.number().int().nullable(),
  text: z.string(),
  by: Person,
  at: Instant,
  resolved: z.object({ by: Person, at: Instant }).nullable(),
});
export type CommentView = z.infer<typeof CommentView>;

/** One line of a snippet's history; never changes. */
export const SnippetEventView = z.object({
  id: Id,
  code: z.string(),
  language: Language.nullable(),
  number: z.number().int().nullable(),
  by: Person.nullable(),
  at: Instant,
  note: z.string().nullable(),
});
export type SnippetEventView = z.infer<typeof SnippetEventView>;

export const SnippetWork = z.object({
  key: z.string(),
  area: z.enum(areas),
  title: z.string(),
  languages: z.array(MatrixCell),
  text: TextWork,
  comments: z.array(CommentView),
  events: z.array(SnippetEventView),
  wordings: z.array(Wording.extend({ id: Id, use: z.enum(usabilities), validFrom: Day, at: Instant, by: Person.nullable() })),
});
export type SnippetWork = z.infer<typeof SnippetWork>;
export const SnippetWorkQuery = z.object({ language: Language.default('de') });

export const StatuteList = z.object({
  items: z.array(
    z.object({ law: z.string(), title: z.string(), asOf: Day, norms: z.array(z.object({ norm: z.string(), heading: z.string() })) }),
  ),
});
export const NormQuery = z.object({ law: z.string().max(60), norm: z.string().max(20) });
/** A norm of a law, cut as citations count. */
export const NormView = z.object({
  law: z.string(),
  norm: z.string(),
  heading: z.string(),
  asOf: Day,
  paragraphs: z.array(z.object({ paragraph: z.string().nullable(), text: z.string(), sentences: z.array(z.string()) })),
});
export type NormView = z.infer<typeof NormView>;
export const StatuteSearchQuery = z.object({ text: z.string().trim().min(1).max(200) });
export const StatuteHits = z.object({
  items: z.array(
    z.object({ law: z.string(), norm: z.string(), heading: z.string(), paragraph: z.string().nullable(), excerpt: z.string() }),
  ),
});
export const CitationQuery = z.object({
  law: z.string().max(60),
  norm: z.string().max(20),
  paragraph: z.string().max(6).optional(),
  sentence: z.coerce.number().int().positive().optional(),
  quote: z.string().max(4000).optional(),
});
export const CitationView = z.object({ fault: z.string().nullable(), text: z.string() });

/** A piece of work that the life of a snippet creates; derived, never stored. */
export const EditorialTaskView = z.object({
  kind: z.enum(Object.keys(taskRules) as [keyof typeof taskRules]),
  key: z.string(),
  title: z.string(),
  language: Language.nullable(),
  due: Day,
  daysLeft: z.number().int(),
  level: z.number().int(),
  roles: z.array(z.enum(roles)),
  mine: z.boolean(),
  /** Values that have no amount from that day on. */
  values: z.array(z.string()),
});
export type EditorialTaskView = z.infer<typeof EditorialTaskView>;
export const EditorialTasks = z.object({ items: z.array(EditorialTaskView), mine: z.number().int() });
export type EditorialTasks = z.infer<typeof EditorialTasks>;
