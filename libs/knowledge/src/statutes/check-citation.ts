import type { Statute } from '../format/statute-schema.js';
import type { Citation } from './citation.js';
import { isSameLaw } from './laws.js';
import { isVerbatim, lawSentencesOf, paragraphsOf } from './norm-text.js';

/** Why a citation does not hold. */
export type CitationFault =
  | 'law-not-held'
  | 'norm-not-held'
  | 'norm-empty'
  | 'no-paragraphs'
  | 'paragraph-missing'
  | 'sentence-missing'
  | 'quote-not-verbatim';

export interface CitationCheck {
  /** Law, norm, paragraph and sentence are there and the norm has not been repealed. */
  exists: boolean;
  /** Whether the quotation is verbatim in the place cited; null where nothing is quoted or the place does not exist. */
  quoteMatches: boolean | null;
  /** Null where nothing is wrong. */
  reason: CitationFault | null;
  /** The official text of the place cited; empty where it does not exist. */
  text: string;
}

const fault = (reason: CitationFault): CitationCheck => ({ exists: false, quoteMatches: null, reason, text: '' });
const plainNorm = (norm: string): string =>
  norm
    .replace(/^art(?:ikel)?\.?\s*/i, 'Art ')
    .replace(/^§+\s*/, '§ ')
    .trim();

/**
 * Proves a citation against the statutes held: the norm exists and is not empty, so do paragraph and sentence, and
 * the quotation is verbatim (white space and the shape of quotation marks apart).
 */
export function checkCitation(citation: Citation, statutes: Iterable<Statute>, quote?: string | null): CitationCheck {
  const statute = [...statutes].find((each) => isSameLaw(each.law, citation.law));
  if (!statute) return fault('law-not-held');
  const norm = statute.norms.find((each) => plainNorm(each.norm) === plainNorm(citation.norm));
  if (!norm) return fault('norm-not-held');
  if (norm.text.trim() === '') return fault('norm-empty');
  const place = placeIn(norm.text, citation);
  if (typeof place !== 'string') return fault(place.fault);
  if (!quote) return { exists: true, quoteMatches: null, reason: null, text: place };
  const quoteMatches = isVerbatim(quote, place);
  return { exists: true, quoteMatches, reason: quoteMatches ? null : 'quote-not-verbatim', text: place };
}

function placeIn(text: string, { paragraph, sentence }: Citation): string | { fault: CitationFault } {
  const paragraphs = paragraphsOf(text);
  let place = text;
  if (paragraph !== null) {
    const found = paragraphs.find((each) => each.paragraph === paragraph);
    if (!found) return { fault: paragraphs.every((each) => each.paragraph === null) ? 'no-paragraphs' : 'paragraph-missing' };
    place = found.text;
  }
  if (sentence === null) return place;
  const only = paragraph === null && paragraphs.length === 1 ? paragraphs[0]?.text : undefined;
  const sentences = paragraph === null && only === undefined ? [] : lawSentencesOf(only ?? place);
  return sentences[sentence - 1] ?? { fault: 'sentence-missing' };
}
