import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import { type ConceptFinder, createConceptFinder, leastShare } from './concepts.js';
import type { SearchDocument } from './documents.js';
import { creditOf, type Features, featuresOfUnits, type HeldUnit, likelyLanguage, likeness } from './features.js';
import { createPostings, groupNumber, languageOfGroup, type Postings } from './postings.js';
import type { Shelf } from './ranking.js';
import { createScorer, type Scores, type Wanted } from './scoring.js';
import type { SearchVocabulary } from './search-index.js';
import { createSpellingReader } from './spelling.js';
import { queryWords } from './terms.js';
import { createTopList } from './top-list.js';
import { documentUnits, narrativeUnits, type Unit } from './units.js';
import { wantedConcepts, wantedWords } from './wanted.js';

/** A document that may answer a query, with what speaks for it. */
export interface Candidate {
  key: string;
  features: Features;
  /** Whether it is there in the language asked in. */
  isTranslated: boolean;
  /** The units that were looked at: those of the query's language, or of the best other one. */
  units: readonly number[];
  /** The narrative whose wording was the decisive likeness, or null. */
  claim: string | null;
}

export interface Found {
  documents: Candidate[];
  /** Likeness to a claim that no document here corrects, 0..1. */
  otherClaim: number;
  shelf: Shelf;
  wanted: readonly Wanted[];
  /** The language asked in, as given or as guessed. */
  language: PostLanguage | undefined;
  postings: Postings;
}

/** What can be found, and finding it. */
export interface Candidates {
  upsert(document: SearchDocument): void;
  remove(key: string, language?: PostLanguage): void;
  find(query: string, language: Language | undefined, context?: string): Found;
  size(): number;
}

/** What units belong to: a document in all its languages, or a narrative. */
interface Owner {
  key: string;
  units: Map<PostLanguage, HeldUnit[]>;
  /** Of a narrative the keys of the documents that correct it. */
  correctedBy: readonly string[] | null;
}

/** Claims a query is like. */
interface Claims {
  /** By the key of a document that corrects it. */
  byKey: Map<string, { value: number; id: string }>;
  /** The greatest likeness to a claim that no document here corrects. */
  other: number;
}

/** Only so many documents are looked at closely. */
const closeLook = 64;
/** Words and glossary terms that are looked up however common they are. */
const tellingWords = 6;
const tellingConcepts = 2;
const otherLanguage = 0.5;
/** How much a glossary term counts that only stands around the query. */
const contextShare = 0.3;
/** Likeness from which a claim is named as the reason. */
const leastClaim = 0.3;
const fewDead = 256;

export function createCandidates({ glossary = [], narratives = [] }: SearchVocabulary): Candidates {
  const concepts: ConceptFinder = createConceptFinder(glossary);
  const postings = createPostings();
  const wordScorer = createScorer(postings, tellingWords);
  const conceptScorer = createScorer(postings, tellingConcepts);
  const spelling = createSpellingReader(postings);
  const byKey = new Map<string, Owner>();
  /** By unit. */
  const owners: Owner[] = [];
  let hasWordings = false;
  const top = createTopList<Owner>(closeLook, (a, b) => (a.key < b.key ? -1 : 1));

  const place = (units: readonly Unit[], owner: Owner): HeldUnit[] =>
    units.map(({ kind, language, terms, length, claim }) => {
      const unit = postings.add(groupNumber(kind, language), terms, length);
      owners[unit] = owner;
      return { unit, claim };
    });
  const compact = (): void => {
    const moved = postings.compact();
    const before = owners.splice(0);
    moved.forEach((unit, old) => {
      if (unit >= 0) owners[unit] = before[old] as Owner;
    });
    for (const { units } of byKey.values())
      for (const held of units.values()) for (const each of held) each.unit = moved[each.unit] as number;
  };
  const remove = (key: string, language?: PostLanguage): void => {
    const owner = byKey.get(key);
    if (!owner) return;
    for (const [each, units] of owner.units) {
      if (language !== undefined && each !== language) continue;
      for (const { unit } of units) postings.remove(unit);
      owner.units.delete(each);
    }
    if (owner.units.size === 0) byKey.delete(key);
    if (postings.deadCount > fewDead && postings.deadCount * 2 > postings.capacity) compact();
  };

  for (const narrative of narratives)
    place(narrativeUnits(narrative, concepts), { key: narrative.id, units: new Map(), correctedBy: narrative.correctedBy });

  return {
    upsert(document) {
      remove(document.key, document.language);
      const owner = byKey.get(document.key) ?? { key: document.key, units: new Map<PostLanguage, HeldUnit[]>(), correctedBy: null };
      byKey.set(document.key, owner);
      hasWordings ||= (document.askedAs?.length ?? 0) + (document.claims?.length ?? 0) > 0;
      owner.units.set(document.language, place(documentUnits(document, concepts), owner));
    },
    remove,
    size: () => [...byKey.values()].reduce((sum, owner) => sum + owner.units.size, 0),
    find(query, given, context = '') {
      const words = queryWords(query, given);
      const wanted = wantedWords(words, query, given, postings, spelling);
      const terms = concepts.find(words, given, leastShare);
      const around = concepts.find(queryWords(context, given), given, 1).filter(({ term }) => terms.every((known) => known.term !== term));
      const wantedTerms = wantedConcepts([...terms, ...around.map((each) => ({ ...each, share: each.share * contextShare }))], postings);
      const scores = wordScorer.score(wanted);
      const conceptScores = conceptScorer.score(wantedTerms);
      const language = given ?? likelyLanguage(scores, postings, languages);
      const claims = claimsIn(scores, language);
      const looked = new Set(bestOwners(scores, conceptScores, language));
      for (const key of claims.byKey.keys()) looked.add(byKey.get(key) as Owner);
      const documents = [...looked].flatMap((owner) => candidate(owner, language, scores, conceptScores, claims) ?? []);
      return {
        documents,
        otherClaim: claims.other,
        shelf: { documents: byKey.size, hasWordings },
        wanted: [...wantedTerms, ...wanted],
        language,
        postings,
      };
    },
  };

  /**
   * Claims the query is like: of those that a document here corrects the best by the document's key, of the others the
   * greatest likeness. Wordings in the query's own language lead to documents that are not translated into it.
   */
  function claimsIn(scores: Scores, language: PostLanguage | undefined): Claims {
    const claims: Claims = { byKey: new Map(), other: 0 };
    for (const unit of narratives.length === 0 ? [] : scores.touched) {
      const { correctedBy, key: id } = owners[unit] as Owner;
      if (correctedBy === null) continue;
      const isOwn = language === undefined || languageOfGroup(postings.groupOf(unit)) === language;
      const value = likeness(unit, scores, postings) * (isOwn ? 1 : otherLanguage);
      const held = correctedBy.filter((key) => byKey.has(key));
      if (held.length === 0) claims.other = Math.max(claims.other, value);
      for (const key of held) {
        const credited = value * creditOf(correctedBy.indexOf(key));
        if (credited > (claims.byKey.get(key)?.value ?? 0)) claims.byKey.set(key, { value: credited, id });
      }
    }
    return claims;
  }

  /** The documents worth a close look, by the best of their units. */
  function bestOwners(words: Scores, conceptScores: Scores, language: PostLanguage | undefined): Owner[] {
    for (const scores of [words, conceptScores]) {
      const factors = scores.wanted.map(
        (whole, group) => (language === undefined || languageOfGroup(group) === language ? 1 : otherLanguage) / whole,
      );
      for (const unit of scores.touched) {
        const value = scores.dense(unit) * (factors[postings.groupOf(unit)] as number);
        const owner = owners[unit] as Owner;
        if (value >= top.least && owner.correctedBy === null) top.offer(owner, value);
      }
    }
    return top.take();
  }

  function candidate(
    owner: Owner,
    language: PostLanguage | undefined,
    words: Scores,
    conceptScores: Scores,
    claims: Claims,
  ): Candidate | null {
    const looked = [...owner.units].map(([its, units]) => ({ its, units, ...featuresOfUnits(units, words, conceptScores, postings) }));
    const own = looked.find(({ its }) => its === language || its === 'und');
    const [other] = looked
      .filter((each) => each !== own)
      .sort((a, b) => strength(b.features) - strength(a.features) || (a.its < b.its ? -1 : 1));
    const chosen = own ?? other;
    if (!chosen) return null;
    const features = { ...chosen.features, elsewhere: other ? strength(other.features) : 0 };
    const told = own ? undefined : claims.byKey.get(owner.key);
    const claim = told && told.value > features.claim ? told.id : chosen.claim;
    features.claim = Math.max(features.claim, told?.value ?? 0);
    const isByClaim = features.claim > Math.max(features.line, leastClaim);
    return {
      key: owner.key,
      features,
      isTranslated: own !== undefined || language === undefined,
      units: chosen.units.map(({ unit }) => unit),
      claim: isByClaim ? claim : null,
    };
  }
}

const strength = (features: Features): number => (features.body + features.head + features.conceptHead) / 3;
