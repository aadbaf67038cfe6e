import { isLanguage, type PostLanguage, type Reason } from '@streetlight/domain';
import type { GlossaryTerm, Narrative } from '../format/vocabulary-schema.js';
import { createCandidates, type Candidates } from './candidates.js';
import type { SearchDocument } from './documents.js';
import type { Postings } from './postings.js';
import { sureness } from './ranking.js';
import type { Wanted } from './scoring.js';
import { unitsOf } from './shelf.js';

export interface SearchOptions {
  /** The language of the query where it is known. */
  language?: PostLanguage;
  /** What was written around the query, such as the post it answers: the glossary terms in it count a little. */
  context?: string;
  /** At most so many hits; 5 unless said otherwise. */
  limit?: number;
  /** Nothing is offered unless the best reaches this score; ½ unless said otherwise: as likely right as wrong. */
  least?: number;
}

/** A snippet, or another document, that fits a query. */
export interface SearchHit {
  key: string;
  /** 0..1, comparable between queries: how sure it is that this answers it. */
  score: number;
  /** The language of the text that was found: that of the query, or another where the translation is missing. */
  language: PostLanguage;
  /** Codes: search.word, search.spelling, search.concept, search.claim, search.other-language. */
  why: Reason[];
}

/** The one search engine, for people and for the machine. In memory; every change is seen by the next query. */
export interface SearchIndex {
  /** Adds a document or replaces the one of the same key and language. */
  upsert(document: SearchDocument): void;
  /** Removes one language of a key, or all of them. */
  remove(key: string, language?: PostLanguage): void;
  /** Makes these the known false claims. Documents that correct one which has changed are to be upserted as well. */
  setNarratives(narratives: readonly Narrative[]): void;
  /** Best first; empty when nothing fits. Only the first 8,200 characters of a query are read. */
  search(query: string, options?: SearchOptions): SearchHit[];
  /** Number of documents. */
  readonly size: number;
}

/** What the knowledge base knows about words beside the documents themselves. */
export interface SearchVocabulary {
  /** Synonyms, German loan words, colloquial and romanised spellings. */
  glossary?: readonly GlossaryTerm[];
  /** Known false claims: a query that words one which no document corrects is better left unanswered. */
  narratives?: readonly Narrative[];
}

/** Only so much of a query is read, so that time stays bounded; nobody asks at greater length. In UTF-16 units. */
const longestQuery = 8_200;
const defaultLimit = 5;
const defaultLeast = 0.5;
/** Once something is offered, what comes after the best may be this much less sure. */
const followers = 0.15;

/**
 * Builds the index. Equal documents give equal answers, whatever the order they came in. Reading the texts takes about a second for each
 * thousand documents and waits for the first query.
 */
export function buildSearchIndex(documents: Iterable<SearchDocument>, vocabulary: SearchVocabulary = {}): SearchIndex {
  let candidates: Candidates | undefined;
  const waiting: ((candidates: Candidates) => void)[] = [];
  const upsert = (document: SearchDocument): void => void waiting.push((all) => all.upsert(document));
  const upToDate = (): Candidates => {
    if (candidates && waiting.length === 0) return candidates;
    candidates ??= createCandidates(vocabulary);
    for (const change of waiting.splice(0)) change(candidates);
    candidates.rest();
    return candidates;
  };
  for (const document of documents) upsert(document);
  return {
    upsert,
    remove: (key, language) => void waiting.push((all) => all.remove(key, language)),
    setNarratives: (narratives) => void waiting.push((all) => all.setNarratives(narratives)),
    search: (query, options = {}) => searchIn(upToDate(), query, options),
    get size() {
      return upToDate().size();
    },
  };
}

function searchIn(candidates: Candidates, query: string, options: SearchOptions): SearchHit[] {
  const language = options.language !== undefined && isLanguage(options.language) ? options.language : undefined;
  const found = candidates.find(query.slice(0, longestQuery), language, options.context?.slice(0, longestQuery));
  const least = options.least ?? defaultLeast;
  const ranked = found.documents
    .map((candidate) => ({
      candidate,
      score: sureness(candidate.features, candidate.isTranslated, found.otherClaim, found.stock),
    }))
    .filter(({ score }) => score >= least * followers)
    .sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1));
  if ((ranked[0]?.score ?? 0) < least) return [];
  return ranked.slice(0, options.limit ?? defaultLimit).map(({ candidate: { key, document, claim }, score }) => ({
    key,
    score,
    language: document.language,
    why: reasonsOf(
      found.wanted,
      unitsOf(document),
      found.postings,
      claim,
      found.language === document.language ? undefined : document.language,
    ),
  }));
}

const mostReasons = 4;

/** The things of the query that the document has, the claim it is known from, and the language where it is not the query's. */
function reasonsOf(
  wanted: readonly Wanted[],
  units: readonly number[],
  postings: Postings,
  claim: string | null,
  other: PostLanguage | undefined,
): Reason[] {
  const reasons: Reason[] = claim === null ? [] : [{ code: 'search.claim', parameters: { narrative: claim } }];
  for (const each of wanted) {
    if (reasons.length >= mostReasons) break;
    if (!each.terms.some(({ term }) => units.some((unit) => holds(postings, term, unit)))) continue;
    reasons.push({
      code: `search.${each.kind}`,
      parameters: { word: each.text, ...(each.readAs === each.text ? {} : { readAs: each.readAs }) },
    });
  }
  if (other !== undefined) reasons.push({ code: 'search.other-language', parameters: { language: other } });
  return reasons;
}

/** Units stand in a term's list in the order of their numbers. */
function holds(postings: Postings, term: number, unit: number): boolean {
  const { from, to, units } = postings.list(term);
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = units[middle] as number;
    if (value === unit) return true;
    if (value < unit) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
