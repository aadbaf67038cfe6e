import type { PostLanguage } from '@streetlight/domain';
import { kindOfGroup, languageOfGroup, type Postings } from './postings.js';
import type { Scores } from './scoring.js';
import { titleWeight, type Unit } from './units.js';

/** What speaks for a document, each 0..1. */
export interface Features {
  /** Words of the query in the body, by rarity and density. */
  body: number;
  /** The same for title, wordings and key words. */
  head: number;
  /** The same beside what a text could have at most, whatever else the query says: long stories are not drowned. */
  bodyMass: number;
  headMass: number;
  /** Likeness to the most similar single wording. */
  line: number;
  /** Likeness to the most similar wording of a false claim that the document corrects. */
  claim: number;
  /** Glossary terms of the query in head and body. */
  conceptHead: number;
  conceptBody: number;
  /** The best the same document reaches in any other language. */
  elsewhere: number;
}

export const featureNames = [
  'body',
  'head',
  'bodyMass',
  'headMass',
  'line',
  'claim',
  'conceptHead',
  'conceptBody',
  'elsewhere',
] as const satisfies readonly (keyof Features)[];

export const noFeatures = (): Features => ({
  body: 0,
  head: 0,
  bodyMass: 0,
  headMass: 0,
  line: 0,
  claim: 0,
  conceptHead: 0,
  conceptBody: 0,
  elsewhere: 0,
});

/** A unit in the postings, with the claim it words. */
export interface HeldUnit {
  unit: number;
  claim: Unit['claim'];
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

/** Likeness of a query and a line: the harmonic mean of how much of each the other has. `weight` is that of a word in the line. */
export function likeness(unit: number, scores: Scores, postings: Postings, weight = 1): number {
  const ofQuery = share(scores.met(unit), scores.wanted[postings.groupOf(unit)] as number);
  const ofLine = share(scores.count(unit), postings.lengthOf(unit) / weight);
  return ofQuery + ofLine === 0 ? 0 : (2 * ofQuery * ofLine) / (ofQuery + ofLine);
}

/** What counts of a claim for the first, second, third … document that corrects it. */
const creditByOrder = [1, 0.75, 0.6];
export const creditOf = (order: number): number => creditByOrder[order] ?? 0.5;

/** What speaks for the units of one document in one language, and the claim it is most like. */
export function featuresOfUnits(
  units: readonly HeldUnit[],
  words: Scores,
  concepts: Scores,
  postings: Postings,
): { features: Features; claim: string | null } {
  const features = noFeatures();
  let likest: string | null = null;
  for (const { unit, claim } of units) {
    const group = postings.groupOf(unit);
    const kind = kindOfGroup(group);
    if (kind === 'line') {
      const value = likeness(unit, words, postings);
      if (!claim) features.line = Math.max(features.line, value);
      else if (value * creditOf(claim.order) > features.claim) {
        features.claim = value * creditOf(claim.order);
        likest = claim.id;
      }
      continue;
    }
    if (kind === 'head' && units.length === 2) features.line = likeness(unit, words, postings, titleWeight);
    const wanted = words.wanted[group] as number;
    const rarest = postings.rarest(group);
    features[kind] = share(words.dense(unit), wanted);
    features[kind === 'body' ? 'bodyMass' : 'headMass'] = share(words.dense(unit), 3 * rarest);
    features[kind === 'body' ? 'conceptBody' : 'conceptHead'] = share(concepts.met(unit), 2 * rarest);
  }
  return { features, claim: likest };
}

/** How many of the query's words each language's texts know: which language an unnamed one is likely to be. */
export function likelyLanguage(words: Scores, postings: Postings, languages: readonly PostLanguage[]): PostLanguage | undefined {
  const best = new Map<PostLanguage, number>();
  for (const unit of words.touched) {
    const language = languageOfGroup(postings.groupOf(unit));
    best.set(language, Math.max(best.get(language) ?? 0, words.count(unit)));
  }
  const ranked = languages.map((language) => ({ language, met: best.get(language) ?? 0 })).sort((a, b) => b.met - a.met);
  const [first, second] = ranked;
  return first && first.met > (second?.met ?? 0) ? first.language : undefined;
}
