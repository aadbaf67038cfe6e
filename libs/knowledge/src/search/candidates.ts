import { type Language, languages, type PostLanguage } from '@streetlight/domain';
import type { Narrative } from '../format/vocabulary-schema.js';
import { createConceptFinder, leastShare } from './concepts.js';
import { createDictionary } from './dictionary.js';
import type { SearchDocument } from './documents.js';
import { createGatherer, type Features, type Gathered, likelyLanguage } from './features.js';
import { createPostings, type Postings } from './postings.js';
import type { Stock } from './ranking.js';
import { createScorer, type Wanted } from './scoring.js';
import type { SearchVocabulary } from './search-index.js';
import { createShelf, creditOf, type Owner, type ShelvedDocument } from './shelf.js';
import { createSpellingReader } from './spelling.js';
import { createWordReader } from './terms.js';
import { createTopList } from './top-list.js';
import { createUnitMaker } from './units.js';
import { createWantedConcepts, createWantedWords } from './wanted.js';

/** A document that may answer a query, with what speaks for it. */
export interface Candidate {
  key: string;
  features: Features;
  /** Whether it is there in the language asked in. */
  isTranslated: boolean;
  /** The document that was looked at: that of the query's language, or the best other one. */
  document: ShelvedDocument;
  /** The narrative whose wording was the decisive likeness, or null. */
  claim: string | null;
}

export interface Found {
  documents: Candidate[];
  /** Likeness to a claim that no document here corrects, 0..1. */
  otherClaim: number;
  stock: Stock;
  wanted: readonly Wanted[];
  /** The language asked in, as given or as guessed. */
  language: PostLanguage | undefined;
  postings: Postings;
}

/** What can be found, and finding it. */
export interface Candidates {
  upsert(document: SearchDocument): void;
  remove(key: string, language?: PostLanguage): void;
  setNarratives(narratives: readonly Narrative[]): void;
  /** To be called after many changes: gives back what was remembered while reading documents. */
  rest(): void;
  find(query: string, language: Language | undefined, context?: string): Found;
  size(): number;
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
/** How much a glossary term counts that only stands around the query. */
const contextShare = 0.3;
/** Likeness from which a claim is named as the reason. */
const leastClaim = 0.3;

export function createCandidates({ glossary = [], narratives = [] }: SearchVocabulary): Candidates {
  const dictionary = createDictionary();
  const reader = createWordReader(dictionary);
  const concepts = createConceptFinder(glossary, reader);
  const units = createUnitMaker(reader, concepts, dictionary);
  const postings = createPostings();
  const shelf = createShelf(postings);
  const wordScorer = createScorer(postings, tellingWords);
  const conceptScorer = createScorer(postings, tellingConcepts);
  const wantedWords = createWantedWords(postings, createSpellingReader(postings, dictionary));
  const wantedConcepts = createWantedConcepts(dictionary);
  const gatherer = createGatherer(postings, shelf);
  const top = createTopList<number>(closeLook, (a, b) => (shelf.ownerAt(a).key < shelf.ownerAt(b).key ? -1 : 1));
  let hasWordings = false;

  let known = new Map<string, Narrative>();
  /** Only those that are others than before are read. */
  const setNarratives = (now: readonly Narrative[]): void => {
    const byId = new Map(now.map((narrative) => [narrative.id, narrative]));
    for (const id of known.keys()) if (!byId.has(id)) shelf.removeNarrative(id);
    for (const [id, narrative] of byId) if (known.get(id) !== narrative) shelf.placeNarrative(narrative, units.ofNarrative(narrative));
    known = byId;
  };
  setNarratives(narratives);

  /** Glossary terms in the query, and those around it that the query does not name. */
  const conceptsIn = (words: Parameters<typeof concepts.find>[0], context: string, language: Language | undefined): Wanted[] => {
    const named = concepts.find(words, language, leastShare);
    const around = context === '' ? [] : concepts.find(reader.ofQuery(context, language), language, 1);
    const further = around.filter(({ term }) => named.every((known) => known.term !== term));
    return wantedConcepts([...named, ...further.map((each) => ({ ...each, share: each.share * contextShare }))]);
  };

  /**
   * Claims the query is like: of those that a document here corrects the best by the document's key, of the others the
   * greatest likeness. Wordings in the query's own language lead to documents that are not translated into it.
   */
  const claimsIn = (gathered: Gathered): Claims => {
    const claims: Claims = { byKey: new Map(), other: 0 };
    for (const [{ id, correctedBy }, value] of gathered.narratives) {
      const held = correctedBy.filter((key) => shelf.find(key));
      if (held.length === 0) claims.other = Math.max(claims.other, value);
      for (const key of held) {
        const credited = value * creditOf(correctedBy.indexOf(key));
        if (credited > (claims.byKey.get(key)?.value ?? 0)) claims.byKey.set(key, { value: credited, id });
      }
    }
    return claims;
  };

  /** The documents worth a close look, by the best of their units. */
  const bestOwners = ({ owners, valueOf }: Gathered): readonly Owner[] => {
    if (owners.length > closeLook) for (const row of owners) top.offer(row, valueOf(row));
    return (owners.length > closeLook ? top.take() : owners).map(shelf.ownerAt);
  };

  const candidate = (owner: Owner, language: PostLanguage | undefined, gathered: Gathered, claims: Claims): Candidate | null => {
    const own = owner.documents.find((document) => document.language === language || document.language === 'und');
    const other = strongestBeside(own, owner, gathered);
    const document = own ?? other?.document;
    if (!document) return null;
    const { features, claimId } = gathered.featuresOf(document, other?.strength ?? 0);
    const told = own ? undefined : claims.byKey.get(owner.key);
    const claim = told && told.value > features.claim ? told.id : claimId;
    features.claim = Math.max(features.claim, told?.value ?? 0);
    const isByClaim = features.claim > Math.max(features.line, leastClaim);
    const isTranslated = own !== undefined || language === undefined;
    return { key: owner.key, features, isTranslated, document, claim: isByClaim ? claim : null };
  };

  return {
    upsert(document) {
      hasWordings ||= (document.askedAs?.length ?? 0) + (document.claims?.length ?? 0) > 0;
      shelf.place(document.key, document.language, units.ofDocument(document));
    },
    remove: shelf.remove,
    setNarratives,
    rest() {
      reader.forgetDocuments();
      units.forgetClaims();
    },
    size: () => shelf.documentCount,
    find(query, given, context = '') {
      const words = reader.ofQuery(query, given);
      const wanted = wantedWords.of(words, query, given);
      const wantedTerms = conceptsIn(words, context, given);
      const scores = wordScorer.score(wanted);
      const language = given ?? likelyLanguage(scores, postings, languages);
      const gathered = gatherer.gather(scores, conceptScorer.score(wantedTerms), language);
      const claims = claimsIn(gathered);
      const looked = new Set(bestOwners(gathered));
      for (const key of claims.byKey.keys()) looked.add(shelf.find(key) as Owner);
      return {
        documents: [...looked].flatMap((owner) => candidate(owner, language, gathered, claims) ?? []),
        otherClaim: claims.other,
        stock: { documents: shelf.keyCount, hasWordings },
        wanted: [...wantedTerms, ...wanted],
        language,
        postings,
      };
    },
  };
}

/** The strongest document of an owner but for one; of equal ones the first by language. */
function strongestBeside(
  own: ShelvedDocument | undefined,
  { documents }: Owner,
  gathered: Gathered,
): { document: ShelvedDocument; strength: number } | undefined {
  let [best, strength] = [undefined as ShelvedDocument | undefined, -1];
  for (const document of documents) {
    if (document === own) continue;
    const its = gathered.strengthOf(document);
    if (best !== undefined && (its < strength || (its === strength && document.language > best.language))) continue;
    [best, strength] = [document, its];
  }
  return best && { document: best, strength };
}
