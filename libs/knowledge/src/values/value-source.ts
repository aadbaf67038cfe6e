import type { Statute } from '../format/statute-schema.js';
import type { ValueStep } from '../format/values-schema.js';
import { checkCitation, type CitationFault } from '../statutes/check-citation.js';
import { parseCitations, printCitation } from '../statutes/citation.js';
import { isSameLaw } from '../statutes/laws.js';

/** Thousands as the law writes fines: "bis zu zweitausend Euro". */
const thousands: Readonly<Record<number, string>> = {
  1: 'tausend',
  2: 'zweitausend',
  3: 'dreitausend',
  5: 'fünftausend',
  10: 'zehntausend',
  20: 'zwanzigtausend',
  25: 'fünfundzwanzigtausend',
  30: 'dreißigtausend',
  50: 'fünfzigtausend',
  100: 'hunderttausend',
  500: 'fünfhunderttausend',
};

const dead: ReadonlySet<CitationFault> = new Set<CitationFault>(['norm-empty', 'no-paragraphs', 'paragraph-missing', 'sentence-missing']);

/** Whether a norm names an amount, in digits as the law prints them or in words. */
export function namesAmount(text: string, amount: number): boolean {
  const plain = text.replace(/(?<=\d)[\s.\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const digits = Number.isInteger(amount) ? `${amount}(?:,00)?` : amount.toFixed(2).replace('.', ',');
  const inWords = thousands[amount / 1000];
  return new RegExp(`(?<![\\d,.])${digits}(?![\\d]|,\\d)${inWords ? `|(?<!\\p{L})${inWords}(?!\\p{L})` : ''}`, 'u').test(plain);
}

/** What the norm an amount comes from says against it. */
export interface SourceFault {
  /** The place does not exist, or the amount does not stand in it. */
  fault: 'dead' | 'amount-missing';
  /** The place as citations are printed. */
  citation: string;
  /** Whether the amount begins after the edition that is held: then a later edition may name it. */
  afterEdition: boolean;
}

/**
 * Proves an amount against the norm it comes from, where that is held: the place exists and the amount stands there. What ended before
 * the edition stood elsewhere and is not proved; nor is a source that is no norm of a held law.
 */
export function faultOfSource({ from, to, amount, source }: ValueStep, statutes: readonly Statute[]): SourceFault | null {
  const [citation] = parseCitations(source);
  const statute = citation && statutes.find((each) => isSameLaw(each.law, citation.law));
  if (!citation || !statute || (to !== null && to < statute.asOf)) return null;
  const { reason, text } = checkCitation(citation, statutes);
  const place = { citation: printCitation(citation), afterEdition: from > statute.asOf };
  if (reason) return dead.has(reason) ? { fault: 'dead', ...place } : null;
  return namesAmount(text, amount) ? null : { fault: 'amount-missing', ...place };
}
