import { type Area, type Language, type TextState, textStates, type Tier } from '@streetlight/domain';
import { z } from 'zod';
import { day, key, language, narrativeId, tier, words } from './fields.js';
import type { KeptWording } from './history-schema.js';

export const sourceRoles = ['basis', 'exception', 'deadline', 'amount'] as const;
export type SourceRole = (typeof sourceRoles)[number];

export const referrals = ['advice-centre', 'emergency'] as const;
export type Referral = (typeof referrals)[number];

const partOfNorm = z
  .union([z.number().int().positive(), z.string().regex(/^\d+[a-z]{0,2}$/, 'must be a number, such as 3 or 1a')])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

const normSource = z.strictObject({
  law: words,
  norm: words,
  paragraph: partOfNorm,
  sentence: z
    .number()
    .int()
    .positive()
    .nullish()
    .transform((value) => value ?? null),
  number: partOfNorm,
  role: z.enum(sourceRoles),
  quote: words.nullish().transform((value) => value ?? null),
});
const courtSource = z.strictObject({ court: words, file: words, date: day, role: z.enum(sourceRoles) });

/** A norm as a legal basis. `paragraph` is the Absatz ("3", "1a"), `sentence` the Satz, `number` the Nummer. */
export type NormSource = z.output<typeof normSource>;
/** A judgment as a legal basis: court, file number and date of the decision. */
export type CourtSource = z.output<typeof courtSource>;
export type Source = NormSource | CourtSource;
export const isNormSource = (source: Source): source is NormSource => 'law' in source;

/** Two shapes, told apart by their first field, so that an error speaks of the field and not of "no union member". */
export const source = z.unknown().transform((value, context): Source => {
  const isCourt = typeof value === 'object' && value !== null && 'court' in value;
  const parsed = (isCourt ? courtSource : normSource).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.addIssue({ ...issue, input: undefined } as Parameters<typeof context.addIssue>[0]);
  return z.NEVER;
});

export const snippetSchema = z
  .strictObject({
    key,
    tier,
    narratives: z.array(narrativeId).default([]),
    facts: z.array(z.string().regex(/^[A-Z]\d{1,2}$/, 'must be an id of the fact sheet, such as K5')).default([]),
    sample: z.boolean().default(false),
    'checked-against': words,
    'valid-from': day,
    'valid-to': day.nullish().transform((value) => value ?? null),
    refer: z.enum(referrals).nullable(),
    'home-contrast': z
      .strictObject({ languages: z.array(language).min(1), 'note-key': key.optional() })
      .nullish()
      .transform((value) => value ?? null),
    sources: z.array(source).min(1, 'needs at least one source'),
  })
  .refine((raw) => raw['valid-to'] === null || raw['valid-to'] >= raw['valid-from'], {
    path: ['valid-to'],
    message: 'ends before it begins',
  })
  .transform((raw) => ({
    key: raw.key,
    tier: raw.tier,
    narratives: raw.narratives,
    facts: raw.facts,
    sample: raw.sample,
    checkedAgainst: raw['checked-against'],
    validFrom: raw['valid-from'],
    validTo: raw['valid-to'],
    refer: raw.refer,
    homeContrast: raw['home-contrast'] && {
      languages: raw['home-contrast'].languages,
      noteKey: raw['home-contrast']['note-key'] ?? null,
    },
    sources: raw.sources,
  }));

/** The front matter of a language file. */
export const frontMatterSchema = z.strictObject({ title: words, state: z.enum(textStates) });

/** The words of one snippet in one language. All plain text, with placeholders for named values. */
export interface SnippetText {
  title: string;
  state: TextState;
  /** Fit for a public group; paragraphs are separated by an empty line. */
  public: string;
  /** The details, paragraph by paragraph; paragraph n says the same in every language. */
  full: string[];
  /** Questions the advisor should ask back. */
  askFirst: string[];
  /** What the advisor must not promise. */
  doNotSay: string[];
  /** What is different from home, in the languages where that matters. */
  homeContrast: string | null;
  /** How people ask for it, in their own words; helps the search, is never shown or sent. */
  askedAs: string[];
}

/** The smallest vetted unit: one answer in eleven languages with its legal basis. */
export interface Snippet {
  /** Equals the folder's name and never changes. */
  key: string;
  area: Area;
  tier: Tier;
  /** Ids of the false claims it corrects. */
  narratives: string[];
  /** Ids of the fact sheet the texts state. */
  facts: string[];
  /** Not vetted by a lawyer. */
  sample: boolean;
  checkedAgainst: string;
  /** First day on which the text is right, `YYYY-MM-DD`. */
  validFrom: string;
  /** Last day on which the text is right, or null where none is known. */
  validTo: string | null;
  refer: Referral | null;
  homeContrast: { languages: Language[]; noteKey: string | null } | null;
  sources: Source[];
  /** Complete in a folder that read without problems; a folder being worked on may lack languages. */
  texts: Partial<Record<Language, SnippetText>>;
  /** Every wording the product has kept, where it wrote the folder and the files beside it do not say all. */
  history?: KeptWording[];
}
