import { expect, test } from '@jest/globals';
import type { Statute } from '../format/statute-schema.js';
import { checkCitation } from './check-citation.js';
import { parseCitation, parseCitations, printCitation, type Citation } from './citation.js';
import { lawSentencesOf, paragraphsOf } from './norm-text.js';

const short = ({ law, norm, paragraph, sentence, number }: Citation): string =>
  [norm, paragraph, sentence, number].map((part) => part ?? '-').join('|') + ` ${law}`;

test.each([
  ['§ 622 Abs. 3 Satz 1 BGB', '§ 622|3|1|- BGB'],
  ['Abs 1 §24 SGB III', '§ 24|1|-|- SGB III'],
  ['BGB §622(3)', '§ 622|3|-|- BGB'],
  ['§ 2 I 2 NachwG', '§ 2|1|2|- NachwG'],
  ['§ 7 IV BUrlG', '§ 7|4|-|- BUrlG'],
  ['Art. 9 Abs. 3 GG', 'Art 9|3|-|- GG'],
  ['GG Art 9 III', 'Art 9|3|-|- GG'],
  ['§622 abs.3 s.1 bgb', '§ 622|3|1|- BGB'],
  ['Paragraph 622 BGB', '§ 622|-|-|- BGB'],
  ['622 BGB', '§ 622|-|-|- BGB'],
  ['BGB 622 Abs. 3', '§ 622|3|-|- BGB'],
  ['SGB IV § 8(1a)', '§ 8|1a|-|- SGB IV'],
  ['§ 38 I SGB 3', '§ 38|1|-|- SGB III'],
  ['SGB3 §38', '§ 38|-|-|- SGB III'],
  ['§ 38 Absatz 1 Satz 1 Drittes Buch Sozialgesetzbuch', '§ 38|1|1|- SGB III'],
  ['§ 159 Abs. 1 Satz 2 Nr. 1 SGB III', '§ 159|1|2|1 SGB III'],
  ['§ 622 Absatz 3 des Bürgerlichen Gesetzbuchs', '§ 622|3|-|- BGB'],
  ['§2 a SchwarzArbG', '§ 2a|-|-|- SchwarzArbG'],
  ['§ 622 (3) 1 BGB', '§ 622|3|1|- BGB'],
  ['Kündigungsschutzgesetz § 4 Satz 1', '§ 4|-|1|- KSchG'],
  ['§ 3 Abs. 1 S. 1 EntgFG', '§ 3|1|1|- EntgFG'],
  ['§ 3 EFZG', '§ 3|-|-|- EFZG'],
  ['§ 6a GSA Fleisch', '§ 6a|-|-|- GSA Fleisch'],
  ['§ 2 Abs. 2 Nr. 1a FreizügG/EU', '§ 2|2|-|1a FreizügG/EU'],
  ['Reg. 883/2004 Art. 67', 'Art 67|-|-|- VO (EG) 883/2004'],
  ['§ 99 BImSchG', '§ 99|-|-|- BImSchG'],
])('%s is understood', (written, meant) => {
  expect(parseCitations(written).map(short)).toEqual([meant]);
});

test.each([
  ['§§ 4, 7 KSchG', ['§ 4|-|-|- KSchG', '§ 7|-|-|- KSchG']],
  ['KSchG §§4, 7, 23(1)', ['§ 4|-|-|- KSchG', '§ 7|-|-|- KSchG', '§ 23|1|-|- KSchG']],
  ['§§ 1 bis 3 KSchG', ['§ 1|-|-|- KSchG', '§ 2|-|-|- KSchG', '§ 3|-|-|- KSchG']],
  ['§ 14 Abs 2, 4 TzBfG', ['§ 14|2|-|- TzBfG', '§ 14|4|-|- TzBfG']],
  ['§ 622 Abs. 3 Sätze 1 und 2 BGB', ['§ 622|3|1|- BGB', '§ 622|3|2|- BGB']],
  ['§ 626 BGB, § 4 KSchG', ['§ 626|-|-|- BGB', '§ 4|-|-|- KSchG']],
  ['AGG §15(4); ArbGG §61b', ['§ 15|4|-|- AGG', '§ 61b|-|-|- ArbGG']],
])('%s is several citations', (written, meant) => {
  expect(parseCitations(written).map(short)).toEqual(meant);
});

test.each(['hello', '§ 5', '', '§'.repeat(10_000), `§ ${'1'.repeat(5000)}`, 'BGB'])('words that cite nothing give nothing', (written) => {
  expect(parseCitation(written)).toBeNull();
});

test('a citation that is printed is understood again', () => {
  for (const written of ['§ 622 Abs. 3 Satz 1 BGB', 'Art. 9 Abs. 3 GG', '§ 8 Abs. 1a SGB IV', '§ 159 Abs. 1 Satz 2 Nr. 1 SGB III']) {
    expect(printCitation(parseCitation(written) as Citation)).toBe(written);
  }
});

const notice = `(1) Das Arbeitsverhältnis kann mit einer Frist von vier Wochen gekündigt werden.

(2) Für eine Kündigung durch den Arbeitgeber beträgt die Kündigungsfrist, wenn das Arbeitsverhältnis

1. zwei Jahre bestanden hat, einen Monat zum Ende eines Kalendermonats,

2. fünf Jahre bestanden hat, zwei Monate.

Dies gilt nicht im Fall des Absatzes 3. Das Nähere steht in § 1 Abs. 2 Satz 1.

(3) Während einer vereinbarten Probezeit kann mit einer Frist von zwei Wochen gekündigt werden.

(+++ § 622: Zur Anwendung vgl. Art. 229 +++)`;

const statutes: Statute[] = [
  {
    law: 'BGB',
    title: 'Bürgerliches Gesetzbuch',
    asOf: '2026-08-19',
    source: 'official text',
    norms: [
      { norm: '§ 622', heading: 'Kündigungsfristen', text: notice },
      { norm: '§ 623', heading: 'Schriftform', text: 'Die elektronische Form ist ausgeschlossen.' },
      { norm: '§ 10', heading: '(weggefallen)', text: '' },
    ],
  },
];
const check = (written: string, quote?: string) => checkCitation(parseCitation(written) as Citation, statutes, quote);

test('a list belongs to the sentence that introduces it', () => {
  const paragraph = paragraphsOf(notice)[1];
  expect(paragraph?.paragraph).toBe('2');
  expect(lawSentencesOf(paragraph?.text ?? '').map((sentence) => sentence.slice(0, 12))).toEqual([
    'Für eine Kün',
    'Dies gilt ni',
    'Das Nähere s',
  ]);
});

test('sentence numbers printed in the text count the sentences and are no part of their words', () => {
  expect(lawSentencesOf('¹Das gilt. ²Anders ist es, wenn\n\n1. A;\n\n2. B.\n\n³Der Rest.')).toEqual([
    'Das gilt.',
    'Anders ist es, wenn 1. A; 2. B.',
    'Der Rest.',
  ]);
});

test.each([
  ['§ 622 Abs. 3 BGB', null],
  ['§ 622 Abs. 2 Satz 3 BGB', null],
  ['§ 623 Satz 1 BGB', null],
  ['§ 622 Abs. 2 Satz 4 BGB', 'sentence-missing'],
  ['§ 622 Abs. 4 BGB', 'paragraph-missing'],
  ['§ 622 Satz 1 BGB', 'sentence-missing'],
  ['§ 623 Abs. 1 BGB', 'no-paragraphs'],
  ['§ 10 BGB', 'norm-empty'],
  ['§ 99 BGB', 'norm-not-held'],
  ['§ 4 KSchG', 'law-not-held'],
])('%s: %s', (written, reason) => {
  expect(check(written)).toMatchObject({ exists: reason === null, reason, quoteMatches: null });
});

test('a quotation must stand word for word in the very place that is cited', () => {
  expect(check('§ 622 Abs. 3 BGB', 'mit einer Frist  von zwei\nWochen').quoteMatches).toBe(true);
  expect(check('§ 622 Abs. 3 BGB', 'Während … Probezeit kann […] gekündigt werden').quoteMatches).toBe(true);
  expect(check('§ 622 Abs. 3 BGB', 'mit einer Frist von 2 Wochen').quoteMatches).toBe(false);
  expect(check('§ 622 Abs. 1 BGB', 'mit einer Frist von zwei Wochen')).toMatchObject({
    exists: true,
    quoteMatches: false,
    reason: 'quote-not-verbatim',
  });
});
