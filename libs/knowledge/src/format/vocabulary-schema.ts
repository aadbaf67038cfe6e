import { z } from 'zod';
import { area, inAllLanguages, inSomeLanguages, inTenLanguages, key, language, narrativeId, tier, words } from './fields.js';

/** topics.yaml, narratives.yaml, glossary.yaml, advice-centres.yaml. */

export const topicsSchema = z.array(z.strictObject({ area, labels: inAllLanguages(words) }));
/** An area with its name in every language. */
export type Topic = z.output<typeof topicsSchema>[number];

export const narrativesSchema = z.array(
  z
    .strictObject({
      id: narrativeId,
      tier,
      area,
      'corrected-by': z.array(key).min(1),
      'true-in': z.array(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two letters')).default([]),
      note: words.nullish(),
      claim: inSomeLanguages(words, '').refine(({ de }) => de !== '', 'must be written in German'),
      correction: inSomeLanguages(words, '').refine(({ de }) => de !== '', 'must be written in German'),
      wordings: inSomeLanguages<string[]>(z.array(words).min(1), []).refine(
        (said) => Object.values(said).some(({ length }) => length > 0),
        'must hold a wording in at least one language',
      ),
    })
    .transform((raw) => ({
      id: raw.id,
      tier: raw.tier,
      area: raw.area,
      correctedBy: raw['corrected-by'],
      trueIn: raw['true-in'],
      note: raw.note ?? null,
      claim: raw.claim,
      correction: raw.correction,
      wordings: raw.wordings,
    })),
);
/**
 * A known false claim that many posts repeat, with the snippets that correct it. `note` is for the team: where it comes from. Claim and
 * correction are empty, and wordings none, in a language in which nobody has written them yet.
 */
export type Narrative = z.output<typeof narrativesSchema>[number];

export const glossarySchema = z.array(
  z
    .strictObject({
      term: words,
      area,
      plural: words.nullish(),
      spellings: z.array(words).default([]),
      equivalents: inTenLanguages(z.array(words).min(1)),
      colloquial: z.partialRecord(language, z.array(words)).default({}),
      explanation: inAllLanguages(words),
    })
    .transform((raw) => ({ ...raw, plural: raw.plural ?? null })),
);
/** A German term with its equivalents in the ten languages and the ways people write it. */
export type GlossaryTerm = z.output<typeof glossarySchema>[number];

export const adviceCentresSchema = z.array(
  z
    .strictObject({
      key,
      name: words,
      kind: words,
      'for-whom': inAllLanguages(words),
      languages: z.array(words).default([]),
      page: z.url({ protocol: /^https$/ }),
      free: z.boolean().default(true),
    })
    .transform((raw) => ({
      key: raw.key,
      name: raw.name,
      kind: raw.kind,
      forWhom: raw['for-whom'],
      languages: raw.languages,
      page: raw.page,
      free: raw.free,
    })),
);
/** A place that gives advice: who may go there, in which languages, and its official page. */
export type AdviceCentre = z.output<typeof adviceCentresSchema>[number];
