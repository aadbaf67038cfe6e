import type { PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import { groupCount, groupNumber, languageOfGroup } from './groups.js';
import type { Postings } from './postings.js';
import type { Scores } from './scoring.js';
import type { Shelf, ShelvedDocument } from './shelf.js';
import { titleWeight, unitKinds } from './units.js';

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
] as const satisfies (keyof Features)[];

/** What speaks for a document, and the claim it is most like. */
export interface Judged {
  features: Features;
  claimId: string | null;
}

/** What one query found on the shelf; holds until the next query. */
export interface Gathered {
  /** Rows of the owners that have anything, in any language. */
  owners: readonly number[];
  /** How well the best unit of an owner does, by its row. */
  valueOf(row: number): number;
  /** @param elsewhere the best the same document reaches in any other language */
  featuresOf(document: ShelvedDocument, elsewhere: number): Judged;
  /** How much of the query a document has, by its words and concepts alone, 0..1. */
  strengthOf(document: ShelvedDocument): number;
  /** Of narratives that any wording is like, the likeness of the most similar one. */
  narratives: ReadonlyMap<Narrative, number>;
}

export interface Gatherer {
  gather(words: Scores, concepts: Scores, language: PostLanguage | undefined): Gathered;
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);

const otherLanguage = 0.5;
/** In how many rarest words a text must be rich to have all that a text could have. */
const richText = 3;
const richConcepts = 2;

/**
 * Looks at what a query touched: first only which owners have the best units, since a common word stands in thousands; what speaks for
 * a document is worked out for the few that are asked about.
 */
export function createGatherer(postings: Postings, shelf: Shelf): Gatherer {
  /** By the row of an owner the value of its best unit, and the query that value is of. */
  let values = new Float64Array(0);
  let queries = new Uint32Array(0);
  let query = 0;

  /** Likeness of a query and a line: the harmonic mean of how much of each the other has. `weight` is that of a word in the line. */
  const likeness = (unit: number, { met, count, wanted }: Scores, weight: number): number => {
    const ofQuery = share(met[unit] as number, wanted[postings.groupOf(unit)] as number);
    const ofLine = share(count[unit] as number, postings.lengthOf(unit) / weight);
    return ofQuery + ofLine === 0 ? 0 : (2 * ofQuery * ofLine) / (ofQuery + ofLine);
  };

  /** What a unit in each group counts: half in another language than the query's, beside everything that is wanted there. */
  const factors = new Float64Array(groupCount);
  const setFactors = ({ wanted }: Scores, language: PostLanguage | undefined): void => {
    for (let group = 0; group < groupCount; group++)
      factors[group] = (language === undefined || languageOfGroup(group) === language ? 1 : otherLanguage) / (wanted[group] as number);
  };

  /** Values the owners of all units touched. Returns the touched units of narratives. */
  const valueOwners = (scores: Scores, language: PostLanguage | undefined, owners: number[]): number[] => {
    setFactors(scores, language);
    const { owners: ownerOf } = shelf.units;
    const { touched, touchedCount, dense } = scores;
    const ofNarratives: number[] = [];
    for (let at = 0; at < touchedCount; at++) {
      const unit = touched[at] as number;
      const row = ownerOf[unit] as number;
      if (row < 0) {
        ofNarratives.push(unit);
        continue;
      }
      const value = (dense[unit] as number) * (factors[postings.groupOf(unit)] as number);
      if (queries[row] !== query) owners.push(row);
      else if (value <= (values[row] as number)) continue;
      queries[row] = query;
      values[row] = value;
    }
    return ofNarratives;
  };

  const likenessToNarratives = (units: readonly number[], scores: Scores, language: PostLanguage | undefined): Map<Narrative, number> => {
    const narratives = new Map<Narrative, number>();
    for (const unit of units) {
      const narrative = shelf.narrativeAt(-1 - (shelf.units.owners[unit] as number));
      const isOwn = language === undefined || languageOfGroup(postings.groupOf(unit)) === language;
      const value = likeness(unit, scores, 1) * (isOwn ? 1 : otherLanguage);
      if (value > (narratives.get(narrative) ?? 0)) narratives.set(narrative, value);
    }
    return narratives;
  };

  const wordShare = (unit: number, { dense, wanted }: Scores): number =>
    unit < 0 ? 0 : share(dense[unit] as number, wanted[postings.groupOf(unit)] as number);
  const wordMass = (unit: number, { dense }: Scores): number =>
    unit < 0 ? 0 : share(dense[unit] as number, richText * postings.groups.rarest(postings.groupOf(unit)));
  const conceptShare = (unit: number, { met }: Scores): number =>
    unit < 0 ? 0 : share(met[unit] as number, richConcepts * postings.groups.rarest(postings.groupOf(unit)));

  /** The most similar of a document's own wordings, and of the wordings of claims that it corrects. */
  const bestLines = ({ head, lines, isPlain }: ShelvedDocument, words: Scores): { line: number; claim: number; claimId: string | null } => {
    const { credits, claims } = shelf.units;
    const best = { line: isPlain ? likeness(head, words, titleWeight) : 0, claim: 0, claimId: null as string | null };
    for (const unit of lines) {
      if (words.count[unit] === 0) continue;
      const value = likeness(unit, words, 1);
      const credit = credits[unit] as number;
      if (credit === 0) best.line = Math.max(best.line, value);
      else if (value * credit > best.claim) [best.claim, best.claimId] = [value * credit, claims[unit] as string];
    }
    return best;
  };

  return {
    gather(words, concepts, language) {
      query++;
      if (values.length < shelf.ownerRows)
        [values, queries] = [new Float64Array(shelf.ownerRows * 2), new Uint32Array(shelf.ownerRows * 2)];
      const owners: number[] = [];
      const ofNarratives = valueOwners(words, language, owners);
      valueOwners(concepts, language, owners);
      return {
        owners,
        valueOf: (row) => values[row] as number,
        featuresOf(document, elsewhere) {
          const { body, head } = document;
          const { line, claim, claimId } = bestLines(document, words);
          const features: Features = {
            body: wordShare(body, words),
            head: wordShare(head, words),
            bodyMass: wordMass(body, words),
            headMass: wordMass(head, words),
            line,
            claim,
            conceptHead: conceptShare(head, concepts),
            conceptBody: conceptShare(body, concepts),
            elsewhere,
          };
          return { features, claimId };
        },
        strengthOf: ({ body, head }) => {
          const hasHead = head >= 0 && (words.count[head] !== 0 || concepts.count[head] !== 0);
          if (!hasHead && words.count[body] === 0) return 0;
          return (wordShare(body, words) + wordShare(head, words) + conceptShare(head, concepts)) / 3;
        },
        narratives: likenessToNarratives(ofNarratives, words, language),
      };
    },
  };
}

/** How many of the query's words each language's texts know: which language an unnamed one is likely to be. */
export function likelyLanguage(words: Scores, postings: Postings, languages: readonly PostLanguage[]): PostLanguage | undefined {
  const best = new Uint16Array(groupCount);
  for (let at = 0; at < words.touchedCount; at++) {
    const unit = words.touched[at] as number;
    const group = postings.groupOf(unit);
    const count = words.count[unit] as number;
    if (count > (best[group] as number)) best[group] = count;
  }
  const metBy = (language: PostLanguage): number => Math.max(...unitKinds.map((kind) => best[groupNumber(kind, language)] as number));
  const ranked = languages.map((language) => ({ language, met: metBy(language) })).sort((a, b) => b.met - a.met);
  const [first, second] = ranked;
  return first && first.met > (second?.met ?? 0) ? first.language : undefined;
}
