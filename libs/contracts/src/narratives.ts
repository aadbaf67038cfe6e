import { areas, languages, postLanguages, tiers } from '@streetlight/domain';
import { z } from 'zod';
import { Id, Instant } from './people.js';

const inLanguages = <T extends z.ZodType>(field: T) =>
  z.object(Object.fromEntries(languages.map((language) => [language, field])) as Record<(typeof languages)[number], T>);

const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Country = z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two letters');
const sentence = z.string().trim().max(400);
const wordings = z
  .array(z.string().trim().min(3).max(300))
  .max(60)
  .refine((list) => new Set(list.map((one) => one.toLowerCase())).size === list.length, 'holds a wording twice');

/** A known false claim: what people say, what is right, and by which words a post that repeats it is known. */
export const NarrativeContent = z.object({
  tier: z.literal(tiers),
  area: z.enum(areas),
  /** Snippets that correct it, the best first. */
  correctedBy: z.array(Key).min(1).max(10),
  /** Countries where it is true or half true. */
  trueIn: z.array(Country).max(30),
  /** For the team: where it comes from. */
  note: z.string().trim().max(1000).nullable(),
  /** German always; elsewhere empty until somebody has written it. */
  claim: inLanguages(sentence),
  correction: inLanguages(sentence),
  /** At least one in any language. */
  wordings: inLanguages(wordings),
});
export type NarrativeContent = z.infer<typeof NarrativeContent>;

/** The same, as it may be saved. */
export const WholeNarrative = NarrativeContent.superRefine(({ claim, correction, wordings: words }, context) => {
  for (const [path, said] of Object.entries({ claim, correction }))
    if (said.de.length < 3) context.addIssue({ code: 'custom', path: [path, 'de'], message: 'must be written in German' });
  if (languages.every((language) => words[language].length === 0))
    context.addIssue({ code: 'custom', path: ['wordings'], message: 'must hold a wording in at least one language' });
});

const Spread = z.object({
  /** Posts that repeat it, week by week, the present one last. */
  weeks: z.array(z.number().int()),
  /** Of all these weeks, most first. */
  languages: z.array(z.object({ language: z.enum(postLanguages), count: z.number().int() })),
});

export const NarrativeRow = z.object({
  /** "N01" */
  id: z.string(),
  version: z.number().int(),
  retired: z.boolean(),
  tier: z.number().int(),
  area: z.enum(areas),
  /** In the language asked for, else in German. */
  claim: z.string(),
  correction: z.string(),
  trueIn: z.array(z.string()),
  correctedBy: z.array(z.string()),
  /** Number of wordings in each language. */
  wordings: z.partialRecord(z.enum(languages), z.number().int()),
  spread: Spread,
});
export type NarrativeRow = z.infer<typeof NarrativeRow>;

/** Posts that say the same, a claim that no narrative knows: a case gathers them. */
export const NewClaim = z.object({
  caseId: Id,
  caseNumber: z.number().int(),
  /** What people of the desk call it. */
  name: z.string().nullable(),
  excerpt: z.string(),
  language: z.enum(postLanguages),
  area: z.enum(areas).nullable(),
  posts: z.number().int(),
  lastAt: Instant,
});
export type NewClaim = z.infer<typeof NewClaim>;

export const NarrativeQuery = z.object({ language: z.enum(languages).default('de') });
export const NarrativeList = z.object({ items: z.array(NarrativeRow), newClaims: z.array(NewClaim) });
export type NarrativeList = z.infer<typeof NarrativeList>;

/** One version of it; never changes. */
export const NarrativeVersionView = z.object({
  version: z.number().int(),
  code: z.enum(['loaded', 'named', 'changed', 'retired', 'revived']),
  by: z.string().nullable(),
  at: Instant,
  note: z.string(),
  /** What differs from the version before. */
  changed: z.array(
    z.object({
      field: z.enum(['tier', 'area', 'correctedBy', 'trueIn', 'note', 'claim', 'correction', 'wordings']),
      language: z.enum(languages).nullable(),
      removed: z.array(z.string()),
      added: z.array(z.string()),
    }),
  ),
});
export type NarrativeVersionView = z.infer<typeof NarrativeVersionView>;

export const NarrativeDetail = z.object({
  id: z.string(),
  version: z.number().int(),
  retired: z.boolean(),
  content: NarrativeContent,
  spread: Spread,
  /** Cases whose posts gave it its name, of this desk. */
  namedFrom: z.array(z.object({ caseId: Id, caseNumber: z.number().int() })),
  /** Newest first. */
  history: z.array(NarrativeVersionView),
});
export type NarrativeDetail = z.infer<typeof NarrativeDetail>;

export const SaveNarrativeBody = z.object({
  version: z.number().int().min(1),
  content: WholeNarrative,
  note: z.string().trim().max(500).default(''),
});
export type SaveNarrativeBody = z.infer<typeof SaveNarrativeBody>;

export const NameNarrativeBody = z.object({ content: WholeNarrative, caseId: Id.nullable(), note: z.string().trim().max(500).default('') });
export type NameNarrativeBody = z.infer<typeof NameNarrativeBody>;

export const RetireNarrativeBody = z.object({ version: z.number().int().min(1), note: z.string().trim().min(3).max(500) });
export type RetireNarrativeBody = z.infer<typeof RetireNarrativeBody>;

/** What a new narrative begins with: the words of the posts that a case gathers, personal data hidden. */
export const ClaimWordings = z.object({
  caseId: Id,
  caseNumber: z.number().int(),
  name: z.string().nullable(),
  area: z.enum(areas).nullable(),
  /** Where the claim has been made a narrative already. */
  narrative: z.string().nullable(),
  wordings: z.array(z.object({ language: z.enum(postLanguages), text: z.string() })),
});
export type ClaimWordings = z.infer<typeof ClaimWordings>;
