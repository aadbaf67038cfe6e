import { areas, languages, tiers, type Language } from '@streetlight/domain';
import { z } from 'zod';

/** Field types that several files of the folder use. */

/** Kebab-case, as folders and values are called. */
export const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const realDay = (value: string): boolean => {
  const ms = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
};
/** A calendar day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD')
  .refine(realDay, 'is no day of the calendar');

export const area = z.enum(areas);
export const language = z.enum(languages);
export const tier = z.literal(tiers);
export const narrativeId = z.string().regex(/^N\d{2,3}$/, 'must be N and the number of a narrative');
export const words = z.string().trim().min(1, 'must not be empty');

const languageFields = <T extends z.ZodType>(field: T): Record<Language, T> =>
  Object.fromEntries(languages.map((code) => [code, field])) as Record<Language, T>;

/** A field in all eleven languages. */
export const inAllLanguages = <T extends z.ZodType>(field: T) => z.strictObject(languageFields(field));

type Translated<T extends z.ZodType> = { [L in Exclude<Language, 'de'>]: T } & { de: z.ZodOptional<T> };
/** A field in the ten languages of the groups; German may stand there too. */
export const inTenLanguages = <T extends z.ZodType>(field: T) =>
  z.strictObject({ ...languageFields(field), de: z.optional(field) } as Translated<T>);

/**
 * A field that is written in German and may be missing in other languages until somebody has translated it; a missing one reads as `empty`.
 * For what people add in the running product: the project's own is whole.
 */
export const inSomeLanguages = <T>(field: z.ZodType<T>, empty: T) =>
  z
    .partialRecord(language, field)
    .transform(
      (said): Record<Language, T> => Object.fromEntries(languages.map((code) => [code, said[code] ?? empty])) as Record<Language, T>,
    );
