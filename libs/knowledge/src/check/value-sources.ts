import { checkCitation, type CitationFault } from '../statutes/check-citation.js';
import { parseCitations, printCitation } from '../statutes/citation.js';
import { isSameLaw } from '../statutes/laws.js';
import { stepsOf } from '../values/values.js';
import type { CheckContext } from './texts.js';

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

/**
 * Amounts are proved against the norm they come from, where it is held: the place exists, and the amounts in force on the day of the
 * text and later stand there. Earlier amounts no longer do; derived ones never did.
 */
export function checkValueSources({ knowledgeBase, places, report }: CheckContext): void {
  const lineOf = places.file('values.yaml');
  const statutes = [...knowledgeBase.statutes.values()];
  for (const [name, value] of Object.entries(knowledgeBase.values)) {
    const at = { file: 'values.yaml', line: lineOf([name]) };
    const isDerived = 'derived' in value;
    for (const { amount, to, source } of stepsOf(knowledgeBase.values, name)) {
      const [citation] = parseCitations(source);
      const statute = citation && statutes.find((each) => isSameLaw(each.law, citation.law));
      if (!citation || !statute || (to !== null && to < statute.asOf)) continue;
      const { reason, text } = checkCitation(citation, statutes);
      if (reason && dead.has(reason))
        report({
          ...at,
          code: 'value-source-dead',
          message: `${name}: ${printCitation(citation)} does not exist or has been repealed`,
          remedy: 'name the place the amount stands in',
        });
      else if (!reason && !isDerived && !namesAmount(text, amount))
        report({
          ...at,
          code: 'amount-not-in-norm',
          message: `${name}: ${printCitation(citation)} does not name ${amount}`,
          remedy: 'correct the amount or its source',
        });
    }
  }
}
