import { createHash } from 'node:crypto';
import type { ParagraphPart, SnippetHead, Words } from '@streetlight/contracts';
import type { BasedOn, Language } from '@streetlight/domain';
import { type ByPart, paragraphsByPart, type PartStanding, standingOf, type TranslationLineage } from '@streetlight/knowledge';
import { type Family, newestVetted, sourceChain } from './in-use.js';
import { type RevisionRow, sourceLanguage, wordsOf } from './revision.view.js';
import { sourceOf } from './vetted-revision.js';

export const noWords: Words = { title: '', public: '', full: [], askFirst: [], doNotSay: [], homeContrast: null, askedAs: [] };

export const headOf = (row: RevisionRow): SnippetHead => ({
  tier: row.tier,
  validFrom: row.valid_from,
  validTo: row.valid_to,
  refer: row.refer,
  sources: row.sources.map(sourceOf),
});

/** The wording of a language that a new one begins with: the newest that is vetted, else the newest there is. */
export const newestWording = (family: Family, language: Language): RevisionRow | null =>
  newestVetted(family, language) ?? family.filter((row) => row.language === language).sort((a, b) => b.number - a.number)[0] ?? null;

/** A translation put beside the paragraphs of the source: a place for each, empty where nothing says it yet. */
export interface Placed {
  words: Words;
  lineage: TranslationLineage;
  /** Paragraphs of the source that it does not say. */
  outdated: { part: ParagraphPart; index: number }[];
}

/** Puts a translation beside a revision of the source. */
export function place(text: { words: Words; lineage: TranslationLineage | null }, family: Family, source: RevisionRow): Placed {
  const standing = standingOf({ number: 0, lineage: text.lineage }, sourceChain(family), source.number);
  const paragraphs = paragraphsByPart(text.words);
  if (!standing) {
    const basedOn = mapParts((part) => paragraphs[part].map((): BasedOn => source.number));
    return { words: text.words, lineage: { kind: 'translation', source: source.number, basedOn }, outdated: [] };
  }
  const placed = (part: ParagraphPart): string[] => standing[part].places.map((at) => (at === null ? '' : (paragraphs[part][at] ?? '')));
  return {
    words: { ...text.words, full: placed('full'), askFirst: placed('ask-first'), doNotSay: placed('do-not-say') },
    lineage: { kind: 'translation', source: source.number, basedOn: mapParts((part) => standing[part].basedOn) },
    outdated: outdatedPlaces(standing),
  };
}

const parts: readonly ParagraphPart[] = ['title', 'public', 'full', 'ask-first', 'do-not-say'];
const mapParts = <T>(of: (part: ParagraphPart) => T): ByPart<T> => Object.fromEntries(parts.map((part) => [part, of(part)])) as ByPart<T>;

export const outdatedPlaces = (standing: ByPart<PartStanding> | null): Placed['outdated'] =>
  standing === null ? [] : parts.flatMap((part) => standing[part].outdated.map((index) => ({ part, index })));

/**
 * Which revision of the source each paragraph says after an edit: the newest where somebody has written it anew or says that it is right,
 * else what it said before.
 * @param base the wording the copy was begun from, and @param before the copy as it was saved last; both beside the source
 */
export function lineageAfter(
  words: Words,
  confirmed: readonly string[],
  source: RevisionRow,
  { base, before }: { base: Placed | null; before: Placed | null },
): TranslationLineage {
  const said = paragraphsByPart(words);
  const unchanged = (earlier: Placed | null, part: ParagraphPart, index: number): BasedOn | undefined =>
    earlier && paragraphsByPart(earlier.words)[part][index] === said[part][index] ? earlier.lineage.basedOn[part][index] : undefined;
  const basedOn = (part: ParagraphPart, index: number): BasedOn => {
    if (said[part][index] === '') return null;
    if (confirmed.includes(`${part}.${index}`)) return source.number;
    const asBefore = unchanged(base, part, index) ?? unchanged(before, part, index);
    return asBefore === undefined ? source.number : asBefore;
  };
  return {
    kind: 'translation',
    source: source.number,
    basedOn: mapParts((part) => said[part].map((_, index) => basedOn(part, index))),
  };
}

/** What a translation says, as far as it is translated: told apart without keeping the words twice. */
export const sourceHash = ({ title, public: publicText, full, askFirst, doNotSay }: Words): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([title, publicText, full, askFirst, doNotSay]))
    .digest();

/**
 * The lineage of a translation being written. One that came with a folder says the source that came with it: once a lawyer has vetted just
 * that source, paragraphs that are new in the translation say it, and the others what they said before.
 */
export function lineageOfCopy(
  copy: { language: Language; words: Words; confirmed: readonly string[]; lineage: TranslationLineage | null; says: Buffer | null },
  family: Family,
  source: RevisionRow,
): TranslationLineage | null {
  if (!copy.says?.equals(sourceHash(wordsOf(source)))) return copy.lineage;
  const newest = newestWording(family, copy.language);
  const lineage = newest?.lineage?.kind === 'translation' ? newest.lineage : null;
  const base = newest && place({ words: wordsOf(newest), lineage }, family, source);
  return lineageAfter(copy.words, copy.confirmed, source, { base, before: null });
}

/** The source a translation is written after: the newest vetted one, else the newest there is; null while none is stored. */
export const sourceToTranslate = (family: Family): RevisionRow | null => newestWording(family, sourceLanguage);
