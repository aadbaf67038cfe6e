import type { RevisionView } from '@streetlight/contracts';
import { type Descendant, type PartStanding, type ByPart, placesInUse, type SourceLineage, standingOf } from '@streetlight/knowledge';
import { type RevisionRow, sourceLanguage, usabilityOf } from './revision.view.js';

/** All revisions of one snippet, in every language. */
export type Family = readonly RevisionRow[];

const isSource = (row: RevisionRow): boolean => row.language === sourceLanguage;
const byNumber = (a: RevisionRow, b: RevisionRow): number => b.number - a.number;

/** The revisions of the source by number, as far as outdated paragraphs go. */
export const sourceChain = (family: Family): Map<number, Descendant<SourceLineage>> =>
  new Map(family.filter(isSource).map(({ number, lineage }) => [number, { number, lineage: lineage?.kind === 'source' ? lineage : null }]));

/** The source in force on a day, or null. */
export const sourceOn = (family: Family, today: string): RevisionRow | null =>
  family.filter((row) => isSource(row) && usabilityOf(row, today) === 'usable').sort(byNumber)[0] ?? null;

/** The newest vetted wording of a language, also one that waits for its day; null where there is none. */
export const newestVetted = (family: Family, language: string): RevisionRow | null =>
  family.filter((row) => row.language === language && row.vetted_on !== null && !row.withdrawn).sort(byNumber)[0] ?? null;

/** How a translation stands to a revision of the source; null where nothing is outdated. */
export const standingTo = (row: RevisionRow, family: Family, source: RevisionRow | null): ByPart<PartStanding> | null =>
  source === null || isSource(row)
    ? null
    : standingOf(
        { number: row.number, lineage: row.lineage?.kind === 'translation' ? row.lineage : null },
        sourceChain(family),
        source.number,
      );

/**
 * A wording as it may be used on a day: paragraphs whose source has changed its meaning are left out, and without a public text that is
 * right the whole language is out of use.
 */
export function inUse(row: RevisionRow, family: Family, today: string): { row: RevisionRow; usability: RevisionView['usability'] } {
  const usability = usabilityOf(row, today);
  const standing = usability === 'usable' ? standingTo(row, family, sourceOn(family, today)) : null;
  if (!standing) return { row, usability };
  if (standing.public.outdated.length > 0) return { row, usability: 'outdated' };
  const kept = (words: readonly string[], part: keyof typeof standing): string[] =>
    placesInUse(standing[part]).flatMap((at) => words[at] ?? []);
  return {
    usability,
    row: {
      ...row,
      full_text: kept(row.full_text, 'full'),
      ask_first: kept(row.ask_first, 'ask-first'),
      do_not_say: kept(row.do_not_say, 'do-not-say'),
    },
  };
}

/** Paragraphs of a wording that are out of use today although the language is in use. */
export function wordsOutOfUse(row: RevisionRow, family: Family, today: string): string[] {
  const { row: kept, usability } = inUse(row, family, today);
  return usability === 'usable' ? row.full_text.filter((paragraph) => !kept.full_text.includes(paragraph)) : [];
}
