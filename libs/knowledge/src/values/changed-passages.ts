import type { Language } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import type { ValueTable } from '../format/values-schema.js';
import { placeholdersOf, renderText } from './render.js';

/** The passages of a text whose amounts are filled in. */
export const passageParts = ['public', 'full', 'home-contrast'] as const;
export type PassagePart = (typeof passageParts)[number];

/** A passage that reads differently on a day. */
export interface ChangedPassage {
  part: PassagePart;
  /** Counted from 0. */
  paragraph: number;
  /** The first of the days looked at on which it reads so, `YYYY-MM-DD`. */
  day: string;
  before: string;
  /** Empty where the passage only announced what is no longer to come. */
  after: string;
  /** Values without an amount on that day: the passage must not be sent then. */
  missing: string[];
}

type Words = Pick<SnippetText, 'public' | 'full' | 'homeContrast'>;

const passagesOf = ({ public: short, full, homeContrast }: Words): { part: PassagePart; paragraph: number; text: string }[] => [
  ...short.split('\n\n').map((text, paragraph) => ({ part: 'public' as const, paragraph, text })),
  ...full.map((text, paragraph) => ({ part: 'full' as const, paragraph, text })),
  ...(homeContrast === null ? [] : [{ part: 'home-contrast' as const, paragraph: 0, text: homeContrast }]),
];

/** The values that a text shows, by their names, each once. */
export const valuesShownIn = (words: Words): string[] => [
  ...new Set(passagesOf(words).flatMap(({ text }) => placeholdersOf(text).map(({ name }) => name))),
];

/**
 * What another table makes of a text: every passage that reads differently on one of the days, once for each way it reads.
 * @param days `YYYY-MM-DD`, in order
 */
export function changedPassages(
  words: Words,
  language: Language,
  tables: { before: ValueTable; after: ValueTable },
  days: readonly string[],
): ChangedPassage[] {
  return passagesOf(words).flatMap(({ part, paragraph, text }) => {
    if (placeholdersOf(text).length === 0) return [];
    const found: ChangedPassage[] = [];
    for (const day of days) {
      const before = renderText(text, language, day, tables.before);
      const { text: after, missing } = renderText(text, language, day, tables.after);
      if (before.text === after) continue;
      const last = found.at(-1);
      if (last?.before !== before.text || last.after !== after) found.push({ part, paragraph, day, before: before.text, after, missing });
    }
    return found;
  });
}
