import { type BasedOn, type Language, outdatedParagraphs } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import { diffParagraphs, diffWords, type ParagraphChange } from './diff.js';
import { basedOnAfter, changedInAfter, type TranslatedPart, translatedParts } from './source-change.js';

/** One thing for each part of a text. */
export type ByPart<T> = Record<TranslatedPart, T>;

/** Where the paragraphs of a revision of the source come from. */
export interface SourceLineage {
  kind: 'source';
  /** Number of the revision it was compared with; 0 for the first. */
  previous: number;
  /** For each paragraph the revision in which it last changed its meaning. */
  changedIn: ByPart<number[]>;
  /** For each paragraph its place in the revision before; null where it is new. */
  from: ByPart<(number | null)[]>;
}

/** Which revision of the source the paragraphs of a translation say. */
export interface TranslationLineage {
  kind: 'translation';
  /** The revision of the source whose paragraphs it follows, one by one. */
  source: number;
  basedOn: ByPart<BasedOn[]>;
}

/** A revision as far as outdated paragraphs go; without a lineage it came with the folder, in which all languages say the same. */
export interface Descendant<Lineage> {
  number: number;
  lineage: Lineage | null;
}

/** A person's word on whether a change is one of meaning: by part and place after the change, as `full.2`. */
export type WeightMarks = Readonly<Record<string, 'meaning' | 'typo'>>;

const eachPart = <T>(of: (part: TranslatedPart) => T): ByPart<T> =>
  Object.fromEntries(translatedParts.map((part) => [part, of(part)])) as ByPart<T>;

/** The paragraphs of each part as they go out of use: what is said in public counts as one. */
export const paragraphsByPart = (text: Omit<SnippetText, 'state'>): ByPart<readonly string[]> => ({
  title: [text.title],
  public: [text.public],
  full: text.full,
  'ask-first': text.askFirst,
  'do-not-say': text.doNotSay,
});

/** What became of each part; where a person has said what a change is, that holds against the machine's proposal. */
export function changesByPart(
  before: Omit<SnippetText, 'state'>,
  after: Omit<SnippetText, 'state'>,
  language: Language,
  marks: WeightMarks = {},
): ByPart<ParagraphChange[]> {
  const [was, is] = [paragraphsByPart(before), paragraphsByPart(after)];
  return eachPart((part) =>
    compare(was[part], is[part], language, single.has(part)).map((change) => {
      const mark = marks[`${part}.${change.after}`];
      return mark && change.change === 'amended' ? { ...change, weight: mark } : change;
    }),
  );
}

/** Parts of one paragraph only: whatever becomes of it, it stays the same paragraph. */
const single: ReadonlySet<TranslatedPart> = new Set<TranslatedPart>(['title', 'public']);

function compare(before: readonly string[], after: readonly string[], language: Language, isSingle: boolean): ParagraphChange[] {
  const changes = diffParagraphs(before, after, language);
  if (!isSingle || changes.length < 2) return changes;
  const words = diffWords(before[0] ?? '', after[0] ?? '');
  return [{ change: 'amended', before: 0, after: 0, weight: 'meaning', reasons: ['wording'], words }];
}

/**
 * The lineage of a new revision of the source.
 * @param previous the revision it was compared with
 */
export function sourceLineage(previous: Descendant<SourceLineage>, changes: ByPart<ParagraphChange[]>, revision: number): SourceLineage {
  const before = previous.lineage?.changedIn;
  return {
    kind: 'source',
    previous: previous.number,
    changedIn: eachPart((part) => changedInAfter(before?.[part] ?? placesOf(changes[part]).map(() => 0), changes[part], revision)),
    from: eachPart((part) => basedOnAfter(placesOf(changes[part]), changes[part])),
  };
}

const placesOf = (changes: readonly ParagraphChange[]): number[] =>
  Array.from({ length: 1 + Math.max(-1, ...changes.map(({ before }) => before ?? -1)) }, (_, place) => place);

/** A part of a translation against the source as it stands. */
export interface PartStanding {
  /** For each paragraph of the source the place of the translation's, or null where there is none. */
  places: (number | null)[];
  /** For each paragraph of the source the revision the translation says there. */
  basedOn: BasedOn[];
  /** Paragraphs of the source whose translation says something else by now. */
  outdated: number[];
}

/**
 * How a translation stands to a revision of the source, or null where nothing can be outdated: the source came with the folder.
 * @param chain revisions of the source by number
 * @param current number of the revision of the source that counts
 */
export function standingOf(
  translation: Descendant<TranslationLineage>,
  chain: ReadonlyMap<number, Descendant<SourceLineage>>,
  current: number,
): ByPart<PartStanding> | null {
  const source = chain.get(current)?.lineage;
  if (!source) return null;
  const follows = translation.lineage?.source ?? 0;
  return eachPart((part) => {
    let places: (number | null)[] = source.changedIn[part].map((_, place) => place);
    for (let at = chain.get(current); at?.lineage && at.number > follows; at = chain.get(at.lineage.previous)) {
      const { from } = at.lineage;
      places = places.map((place) => (place === null ? null : (from[part][place] ?? null)));
    }
    const basedOn = places.map((place) => (place === null ? null : (translation.lineage?.basedOn[part][place] ?? 0)));
    return { places, basedOn, outdated: outdatedParagraphs(source.changedIn[part], basedOn) };
  });
}

/** The places of those paragraphs of a translation that may be used, in the order of the source. */
export const placesInUse = ({ places, outdated }: PartStanding): number[] =>
  places.flatMap((place, at) => (place === null || outdated.includes(at) ? [] : [place]));
