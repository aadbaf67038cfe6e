import { z } from 'zod';
import { day, key, words } from './fields.js';

export const watchListSchema = z.array(
  z
    .strictObject({
      key,
      what: words,
      law: words.nullish(),
      norm: words.nullish(),
      from: day.nullish(),
      facts: z.array(words).default([]),
      snippets: z.array(key).default([]),
      source: words,
    })
    .transform((raw) => ({ ...raw, law: raw.law ?? null, norm: raw.norm ?? null, from: raw.from ?? null })),
);

/**
 * A change of the law that is planned, promulgated or due, and not law yet. `law` and `norm` name the place where it will be seen to
 * have come; `from` is the day it comes or something ends, where that is known.
 */
export type WatchItem = z.output<typeof watchListSchema>[number];
