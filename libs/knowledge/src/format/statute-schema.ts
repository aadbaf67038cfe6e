import { z } from 'zod';
import { day, words } from './fields.js';

const norm = z.strictObject({ norm: words, heading: z.string(), text: z.string() });
/** One norm in its official wording. `norm` is "§ 622" or "Art 9"; `text` is empty where it has been repealed. */
export type Norm = z.output<typeof norm>;

export const statuteSchema = z
  .strictObject({ law: words, title: words, 'as-of': day, source: words, norms: z.array(norm) })
  .transform((raw) => ({ law: raw.law, title: raw.title, asOf: raw['as-of'], source: raw.source, norms: raw.norms }));
/** The cited norms of one law, as they stood on a day. */
export type Statute = z.output<typeof statuteSchema>;
