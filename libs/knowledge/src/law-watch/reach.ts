import { isNormSource, type NormSource, type Snippet } from '../format/snippet-schema.js';
import { officialLawName } from '../statutes/laws.js';
import { lawSentencesOf, paragraphsOf } from '../statutes/norm-text.js';
import { crossReferencesIn } from './cross-references.js';
import { normOf, type Edition } from './edition.js';
import { plainDesignation } from './normal-text.js';

/** A norm, or one paragraph of it. */
export interface Place {
  /** See `officialLawName`. */
  lawKey: string;
  norm: string;
  paragraph: string | null;
  /** The Satz, counted from 1; absent or null where the paragraph as a whole is meant. */
  sentence?: number | null;
}

/** How a snippet comes to a norm: the place it cites, then those the law itself leads on to. */
export type Path = readonly [Place, ...Place[]];

/** More than two hops away everything in the law hangs together with everything. */
export const mostHops = 2;

export const placeOfSource = (source: NormSource): Place => ({
  lawKey: officialLawName(source.law),
  norm: plainDesignation(source.norm),
  paragraph: source.paragraph,
  sentence: source.sentence,
});

/** A place that a snippet cites, with the source and its position in the list of sources, from 0. */
export interface CitedPlace {
  place: Place;
  source: NormSource;
  index: number;
}

export const placesCitedBy = ({ sources }: Snippet): CitedPlace[] =>
  sources.flatMap((source, index) => (isNormSource(source) ? [{ place: placeOfSource(source), source, index }] : []));

const placeKey = ({ lawKey, norm, paragraph, sentence }: Place): string => `${lawKey}|${norm}|${paragraph ?? ''}|${sentence ?? ''}`;

/** The words of a place: its paragraph where that exists, else the whole norm; and of these the sentence, where it exists. */
function textOf(edition: Edition, { lawKey, norm, paragraph, sentence }: Place): { text: string; sentence: string } {
  const whole = normOf(edition, lawKey, norm)?.text ?? '';
  const text = (paragraph !== null && paragraphsOf(whole).find((each) => each.paragraph === paragraph)?.text) || whole;
  return { text, sentence: (sentence && lawSentencesOf(text)[sentence - 1]) || text };
}

/**
 * Where the words of a place lead in one edition. What a neighbouring sentence says of the same law seldom concerns the sentence cited
 * (BMG § 27(2): ship crews in sentence 1, stays from abroad in sentence 3); where it speaks of another law, it draws a line for the
 * whole paragraph (NachwG § 2(1) sentence 6).
 */
function targetsIn(edition: Edition, place: Place): Place[] {
  const { text, sentence } = textOf(edition, place);
  const near = crossReferencesIn(sentence, place.lawKey, edition.lawByTitle);
  const wide = sentence === text ? [] : crossReferencesIn(text, place.lawKey, edition.lawByTitle).filter(({ law }) => law !== place.lawKey);
  return [...near, ...wide].flatMap(({ law, norm, paragraph }) =>
    law === null || (law === place.lawKey && norm === place.norm) ? [] : [{ lawKey: law, norm, paragraph }],
  );
}

/** Where the words of a place lead, in any of the editions. */
export type LeadsTo = (place: Place) => readonly Place[];

/** Follows the cross-references of some editions together, each place read once. */
export function referencesOf(editions: readonly Edition[]): LeadsTo {
  const read = new Map<string, Place[]>();
  return (place) => {
    const key = placeKey(place);
    const known = read.get(key);
    if (known) return known;
    const found = new Map<string, Place>();
    for (const edition of editions) for (const target of targetsIn(edition, place)) found.set(placeKey(target), target);
    const places = [...found.values()];
    read.set(key, places);
    return places;
  };
}

/** All paths from a place over the cross-references, shortest first, with at most `hops` steps. */
export function pathsFrom(start: Place, leadsTo: LeadsTo, hops = mostHops): Path[] {
  let edge: Path[] = [[start]];
  const paths: Path[] = [...edge];
  const seen = new Set([placeKey(start)]);
  for (let hop = 0; hop < hops; hop++) {
    edge = edge.flatMap((path) =>
      leadsTo(path.at(-1) as Place).flatMap((next): Path[] => {
        if (seen.has(placeKey(next))) return [];
        seen.add(placeKey(next));
        return [[...path, next] as unknown as Path];
      }),
    );
    paths.push(...edge);
  }
  return paths;
}
