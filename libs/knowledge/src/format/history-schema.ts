import { type Language, type TextState, textStates, type Vetting } from '@streetlight/domain';
import { z } from 'zod';
import type { SourceLineage, TranslationLineage } from '../revisions/lineage.js';
import { type TranslatedPart, translatedParts } from '../revisions/source-change.js';
import { day, language, tier, words } from './fields.js';
import { type Snippet, type SnippetText, source } from './snippet-schema.js';

/** What a wording was vetted under: it never changes after that, whatever the snippet says today. */
export type Basis = Pick<Snippet, 'tier' | 'validFrom' | 'validTo' | 'sources'>;

/** A vetting as it was given. Of people only the lawyer is named. Instants are in UTC with microseconds. */
export interface KeptVetting extends Vetting {
  sample: boolean;
  madeAt: string;
  /** When the words were taken out of use again; null where they were not. */
  withdrawnAt: string | null;
}

/** A wording as the product keeps it for ever, with all that people have said of it since. */
export interface KeptWording {
  language: Language;
  /** Counted from 1 in each language. */
  number: number;
  basis: Basis;
  words: Omit<SnippetText, 'state'>;
  /** How far the words had been looked at when they were stored. */
  state: TextState;
  writtenAt: string;
  /** Which paragraphs of the source they say, or what became of the source before them; null for what came with a folder. */
  lineage: SourceLineage | TranslationLineage | null;
  /** Oldest first; the last one counts. */
  vettings: KeptVetting[];
  /** Who has read the words since is not told. */
  checks: { state: 'native-checked' | 'legally-confirmed'; at: string }[];
}

/** How far people have looked at the words by now. */
export const stateToday = ({ state, checks }: KeptWording): TextState =>
  (['legally-confirmed', 'native-checked'] as const).find((reached) => checks.some((check) => check.state === reached)) ?? state;

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/, 'must be an instant written 2026-11-22T10:00:00.000000Z');
const number = z.number().int().positive();

const basis = z
  .strictObject({ tier, 'valid-from': day, 'valid-to': day.nullable(), sources: z.array(source).min(1, 'needs at least one source') })
  .refine((one) => one['valid-to'] === null || one['valid-to'] >= one['valid-from'], 'ends before it begins')
  .transform((one): Basis => ({ tier: one.tier, validFrom: one['valid-from'], validTo: one['valid-to'], sources: one.sources }));

const byPart = <T extends z.ZodType>(field: T) =>
  z.strictObject(Object.fromEntries(translatedParts.map((part) => [part, z.array(field)])) as Record<TranslatedPart, z.ZodArray<T>>);
const revision = z.number().int().min(0);

const vetting = z
  .strictObject({
    lawyer: words,
    qualification: words,
    'vetted-on': day,
    'next-check-on': day,
    sample: z.boolean(),
    'made-at': instant,
    'withdrawn-at': instant.optional(),
  })
  .refine((one) => one['next-check-on'] > one['vetted-on'], 'the next check must come after the vetting')
  .transform(
    (one): KeptVetting => ({
      lawyer: one.lawyer,
      qualification: one.qualification,
      vettedOn: one['vetted-on'],
      nextCheckOn: one['next-check-on'],
      sample: one.sample,
      madeAt: one['made-at'],
      withdrawnAt: one['withdrawn-at'] ?? null,
    }),
  );

const text = z.string();
const wording = z.strictObject({
  language,
  number,
  basis: number,
  state: z.enum(textStates),
  'written-at': instant,
  source: z.strictObject({ previous: revision, 'changed-in': byPart(revision), from: byPart(revision.nullable()) }).optional(),
  translation: z.strictObject({ source: revision, 'based-on': byPart(revision.nullable()) }).optional(),
  vettings: z.array(vetting).default([]),
  checks: z.array(z.strictObject({ state: z.enum(['native-checked', 'legally-confirmed']), at: instant })).default([]),
  title: words,
  public: words,
  full: z.array(text),
  'ask-first': z.array(text).default([]),
  'do-not-say': z.array(text).default([]),
  'home-contrast': text.nullable().default(null),
  'asked-as': z.array(text).default([]),
});

function lineageOf({ source: from, translation }: z.output<typeof wording>): KeptWording['lineage'] {
  if (from) return { kind: 'source', previous: from.previous, changedIn: from['changed-in'], from: from.from };
  return translation ? { kind: 'translation', source: translation.source, basedOn: translation['based-on'] } : null;
}

/** `history.yaml` of a snippet: every wording the product has kept, and the bases they were vetted under. */
export const historySchema = z
  .strictObject({ bases: z.array(basis).min(1), wordings: z.array(wording).min(1) })
  .transform(({ bases, wordings }, context): KeptWording[] =>
    wordings.map((one, at) => {
      const found = bases[one.basis - 1];
      if (!found) context.addIssue({ code: 'custom', path: ['wordings', at, 'basis'], message: `there is no basis ${one.basis}` });
      return {
        language: one.language,
        number: one.number,
        basis: found ?? { tier: 0, validFrom: '', validTo: null, sources: [] },
        words: {
          title: one.title,
          public: one.public,
          full: one.full,
          askFirst: one['ask-first'],
          doNotSay: one['do-not-say'],
          homeContrast: one['home-contrast'],
          askedAs: one['asked-as'],
        },
        state: one.state,
        writtenAt: one['written-at'],
        lineage: lineageOf(one),
        vettings: one.vettings,
        checks: one.checks,
      };
    }),
  );

const inOrder = <T>(parts: Record<TranslatedPart, T>): Record<TranslatedPart, T> =>
  Object.fromEntries(translatedParts.map((part) => [part, parts[part]])) as Record<TranslatedPart, T>;

const plainLineage = (lineage: KeptWording['lineage']): object => {
  if (lineage?.kind === 'source')
    return { source: { previous: lineage.previous, 'changed-in': inOrder(lineage.changedIn), from: inOrder(lineage.from) } };
  return lineage ? { translation: { source: lineage.source, 'based-on': inOrder(lineage.basedOn) } } : {};
};

const plainVetting = (one: KeptVetting): object => ({
  lawyer: one.lawyer,
  qualification: one.qualification,
  'vetted-on': one.vettedOn,
  'next-check-on': one.nextCheckOn,
  sample: one.sample,
  'made-at': one.madeAt,
  ...(one.withdrawnAt === null ? {} : { 'withdrawn-at': one.withdrawnAt }),
});

/** As it stands in the file: each basis once. @param plainSource how a source stands in snippet.yaml */
export function plainHistory(history: readonly KeptWording[], plainSource: (one: Snippet['sources'][number]) => object): object {
  const bases = new Map<string, object>();
  const places = history.map(({ basis: one }) => {
    const plain = {
      tier: one.tier,
      'valid-from': one.validFrom,
      'valid-to': one.validTo,
      sources: one.sources.map(plainSource),
    };
    const id = JSON.stringify(plain);
    if (!bases.has(id)) bases.set(id, plain);
    return [...bases.keys()].indexOf(id) + 1;
  });
  const some = <T>(name: string, list: readonly T[]): object => (list.length === 0 ? {} : { [name]: list });
  return {
    bases: [...bases.values()],
    wordings: history.map((one, at) => ({
      language: one.language,
      number: one.number,
      basis: places[at],
      state: one.state,
      'written-at': one.writtenAt,
      ...plainLineage(one.lineage),
      ...some('vettings', one.vettings.map(plainVetting)),
      ...some(
        'checks',
        one.checks.map(({ state, at: since }) => ({ state, at: since })),
      ),
      title: one.words.title,
      public: one.words.public,
      full: one.words.full,
      ...some('ask-first', one.words.askFirst),
      ...some('do-not-say', one.words.doNotSay),
      ...(one.words.homeContrast === null ? {} : { 'home-contrast': one.words.homeContrast }),
      ...some('asked-as', one.words.askedAs),
    })),
  };
}
