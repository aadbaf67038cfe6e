import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type SampleFolder, sampleFolder } from '../samples/sample-folder.js';
import { checkKnowledgeBase } from './check.js';
import { namesAmount } from '../values/value-source.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const value = (source: string, amount: string): string =>
  `claim-weeks:\n  unit: days\n  steps:\n    - { from: 2026-01-01, to: null, amount: ${amount}, source: ${source} }\n`;
const codes = (): string[] => checkKnowledgeBase(folder.dir, { today: '2026-11-22' }).problems.map(({ code }) => code);

test.each([
  ['für jedes Kind 259 Euro.', 259, true],
  ['für jedes Kind 255 Euro.', 259, false],
  ['regelmäßig 2\u00a0000 Euro im Monat', 2000, true],
  ['13,90 Euro brutto', 13.9, true],
  ['bis zu zweitausend Euro', 2000, true],
  ['bis zu fünfzigtausend Euro', 50_000, true],
  ['bis zu fünfzigtausend Euro', 1000, false],
  ['1259 Euro', 259, false],
  ['0,38 Euro', 0.38, true],
] as const)('"%s" names %p: %p', (text, amount, names) => {
  expect(namesAmount(text, amount)).toBe(names);
});

test('an amount that its norm does not name is an error', () => {
  folder.write(
    'values.yaml',
    `${value('KSchG § 4', '7')}minimum-wage:\n  unit: eur\n  steps:\n    - { from: 2026-01-01, to: null, amount: 1, source: MiLoV5 § 1 }\n`,
  );
  expect(codes()).toContain('amount-not-in-norm');
});

test('a paragraph that does not exist is no source of an amount', () => {
  folder.write(
    'values.yaml',
    `${value('KSchG § 4 Abs. 9', '7')}minimum-wage:\n  unit: eur\n  steps:\n    - { from: 2026-01-01, to: null, amount: 1, source: MiLoV5 § 1 }\n`,
  );
  expect(codes()).toContain('value-source-dead');
});
