import { z } from 'zod';
import { day, words } from './fields.js';

const fingerprint = /^(\*|\d+[a-z]*|-):([0-9a-f]{8})$/u;

/** `*:1f2e3d4c 1:… 1a:…`: the norm as a whole and each of its paragraphs; `-` stands for a norm without numbered ones. */
const fingerprints = z.string().transform((text, context): Record<string, string> => {
  const pairs = text.split(' ').map((part) => fingerprint.exec(part));
  if (pairs.every((pair) => pair !== null))
    return Object.fromEntries(pairs.map(([, paragraph = '', print = '']) => [paragraph === '-' ? '' : paragraph, print]));
  context.addIssue({ code: 'custom', message: 'is no list of fingerprints; run kb statutes' });
  return z.NEVER;
});

export const referredNormsSchema = z
  .strictObject({
    'as-of': day,
    source: words,
    laws: z.record(words, z.record(words, z.union([fingerprints, z.null().transform(() => ({}))]))),
  })
  .transform((raw) => ({ asOf: raw['as-of'], source: raw.source, laws: raw.laws }));

/** Fingerprints of norms that cited norms refer to, by law and designation: enough to see that one has changed. */
export interface ReferredNorms {
  asOf: string;
  source: string;
  laws: Record<string, Record<string, Record<string, string>>>;
}

/** The file's content in the form it is written in. */
export const plainReferredNorms = ({ asOf, source, laws }: ReferredNorms): object => ({
  'as-of': asOf,
  source,
  laws: Object.fromEntries(
    Object.entries(laws).map(([law, norms]) => [
      law,
      Object.fromEntries(
        Object.entries(norms).map(([norm, prints]) => [
          norm,
          Object.entries(prints)
            .map(([paragraph, print]) => `${paragraph || '-'}:${print}`)
            .join(' ') || null,
        ]),
      ),
    ]),
  ),
});
