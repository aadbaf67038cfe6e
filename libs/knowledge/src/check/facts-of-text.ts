import { findLaws } from '../statutes/laws.js';
import { parseCitations, printCitation, type Citation } from '../statutes/citation.js';
import { placeholdersOf } from '../values/render.js';

/** What must be the same in every language of a text. Each list is sorted. */
export interface FactsOfText {
  placeholders: string[];
  citations: string[];
  links: string[];
  phones: string[];
  numbers: string[];
}

/** The kinds of fact with the word a problem uses for them. */
export const factKinds = {
  placeholders: 'placeholders',
  citations: '§ citations',
  links: 'links',
  phones: 'telephone numbers',
  numbers: 'numbers',
} as const satisfies Record<keyof FactsOfText, string>;

const link = /\b(?:https?:\/\/|www\.)[^\s)\]]+[^\s)\].,;:!?]|\b[\w.+-]+@[\w-]+\.[\w.]+\w/giu;
const phone = /(?<![\p{L}\d])(?:\+|00|0)\d[\d /()-]{4,}\d(?!\d)/gu;
const sign = /§|\bArt\.?\s?\d|\bArtikel\s\d/gu;

interface Span {
  start: number;
  end: number;
}

/** Where a text cites: from the last sign before a law's name to the end of that name. */
function citationSpans(text: string): Span[] {
  const signs = [...text.matchAll(sign)].map((match) => match.index);
  const spans: Span[] = [];
  for (const law of findLaws(text)) {
    const after = spans.at(-1)?.end ?? 0;
    const own = signs.filter(
      (at) => at >= after && at < law.start && !/[!?]|\.\s+\p{Lu}/u.test(text.slice(at, law.start).replace(/\b(?:Abs|Nr|Art|S)\./g, '')),
    );
    const first = own[0];
    if (first !== undefined && law.start - first < 120) spans.push({ start: first, end: law.end });
  }
  return spans;
}

const take = (text: string, spans: readonly Span[]): string =>
  spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);

/** All norms a text cites. */
export const citationsOf = (text: string): Citation[] =>
  citationSpans(text).flatMap(({ start, end }) => parseCitations(text.slice(start, end)));

/** Signs of a citation that no law's name follows. */
export const hasLooseSign = (text: string): boolean => take(text, citationSpans(text)).includes('§');

const number = /(?<![\p{L}\d.,])\d+(?:[.,  \u00a0\u202f']\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?/gu;

/** One spelling for a number in every language: `2.000`, `2,000` and `2 000` are 2000, `0,38` and `0.38` are 0.38. */
function plainNumber(written: string): string {
  const whole = written.replace(/[.,  \u00a0\u202f'](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return String(Number(whole));
}

/** Everything in a text that a translation must not change. */
export function factsOf(text: string): FactsOfText {
  const placeholders = placeholdersOf(text).map((placeholder) => placeholder.text);
  let rest = text.replace(/\{[^}]*\}/g, ' ');
  const links = [...rest.matchAll(link)].map((match) => match[0].toLowerCase());
  rest = rest.replace(link, ' ');
  const citations = citationsOf(rest).map(printCitation);
  rest = take(rest, citationSpans(rest));
  const phones = [...rest.matchAll(phone)].map((match) => match[0].replace(/\D+/g, ''));
  rest = rest.replace(phone, ' ');
  const numbers = [...rest.matchAll(number)].map((match) => plainNumber(match[0]));
  const sorted = (items: string[]): string[] => items.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return {
    placeholders: sorted(placeholders),
    citations: sorted(citations),
    links: sorted(links),
    phones: sorted(phones),
    numbers: sorted(numbers),
  };
}
