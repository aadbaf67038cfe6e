import { expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import type { ValueTable } from '../format/values-schema.js';
import { formatAmount, formatDay } from './amounts.js';
import { renderText } from './render.js';
import { endingValues, nextValue, valueAt } from './values.js';

const values: ValueTable = {
  'minimum-wage': {
    unit: 'eur-per-hour',
    steps: [
      { from: '2027-01-01', to: null, amount: 14.6, source: 'MiLoV5 § 1' },
      { from: '2024-01-01', to: '2024-12-31', amount: 12.41, source: 'MiLoV4 § 1' },
      { from: '2025-01-01', to: '2025-12-31', amount: 12.82, source: 'MiLoV4 § 1' },
      { from: '2026-01-01', to: '2026-12-31', amount: 13.9, source: 'MiLoV5 § 1' },
    ],
  },
  'minijob-limit': { unit: 'eur-per-month', derived: { of: 'minimum-wage', multiply: 130, divide: 3, round: 'up', source: 'SGB IV § 8' } },
  'cleaning-wage': { unit: 'eur-per-hour', steps: [{ from: '2026-01-01', to: '2026-12-31', amount: 15, source: '10. GebäudeArbbV § 2' }] },
};
const at = (name: string, date: string): number | undefined => valueAt(values, name, date)?.amount;
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('the old amount holds until the last minute of its last day and the new one from the first', () => {
  expect([at('minimum-wage', '2026-12-31'), at('minimum-wage', '2027-01-01')]).toEqual([13.9, 14.6]);
  expect(at('minimum-wage', '2023-12-31')).toBeUndefined();
  expect(nextValue(values, 'minimum-wage', '2027-01-01')).toBeNull();
});

test('the minijob limit follows the minimum wage: 130 times, divided by 3, rounded up (SGB IV § 8(1a))', () => {
  expect(['2024-06-01', '2025-06-01', '2026-06-01', '2027-06-01'].map((day) => at('minijob-limit', day))).toEqual([538, 556, 603, 633]);
});

test('a derivation that comes out even is not rounded up by a binary fraction', () => {
  const even: ValueTable = {
    a: { unit: 'eur', steps: [{ from: '2026-01-01', to: null, amount: 13.8, source: 's' }] },
    b: { unit: 'eur', derived: { of: 'a', multiply: 130, divide: 3, round: 'up', source: 's' } },
  };
  expect(valueAt(even, 'b', '2026-06-01')?.amount).toBe(598);
});

test('a value derived from itself has no amount', () => {
  const circle: ValueTable = {
    a: { unit: 'eur', derived: { of: 'b', multiply: 1, divide: 1, round: 'up', source: 's' } },
    b: { unit: 'eur', derived: { of: 'a', multiply: 1, divide: 1, round: 'up', source: 's' } },
  };
  expect(valueAt(circle, 'a', '2026-06-01')).toBeNull();
});

test('a value that ends without a successor is named with the day from which somebody must decide', () => {
  expect(endingValues(values)).toEqual([{ name: 'cleaning-wage', from: '2027-01-01' }]);
});

test.each([
  ['de', '1.178,59 €', '13,90 €'],
  ['en', '1,178.59 €', '13.90 €'],
  ['fr', '1 178,59 €', '13,90 €'],
  ['pl', '1178,59 €', '13,90 €'],
  ['bg', '1178,59 €', '13,90 €'],
  ['es', '1178,59 €', '13,90 €'],
] as const)('amounts are written as %s writes them, the sign behind the number', (language, benefit, wage) => {
  expect([plain(formatAmount(1178.59, 'eur', language)), plain(formatAmount(13.9, 'eur-per-hour', language))]).toEqual([benefit, wage]);
});

test('whole amounts a month have no decimals, wages an hour always two', () => {
  expect([
    plain(formatAmount(603, 'eur-per-month', 'ro')),
    plain(formatAmount(15, 'eur-per-hour', 'ro')),
    formatAmount(20, 'days', 'ro'),
  ]).toEqual(['603 €', '15,00 €', '20']);
});

test('an amount never breaks from its sign at the end of a line', () => {
  for (const language of languages) expect(formatAmount(13.9, 'eur-per-hour', language)).toMatch(/\d\u00a0€$/);
});

test.each([
  ['de', '1. Januar 2027'],
  ['en', '1 January 2027'],
  ['fr', '1er janvier 2027'],
  ['it', '1º gennaio 2027'],
  ['hu', '2027. január 1.'],
  ['pl', '1 stycznia 2027'],
  ['bg', '1 януари 2027 г.'],
] as const)('a day is written out in %s', (language, day) => {
  expect(plain(formatDay('2027-01-01', language))).toBe(day);
});

test('a future amount is announced as long as it is future and left out afterwards', () => {
  const text = 'It is {minimum-wage}. From {minimum-wage.next-from} it is {minimum-wage.next}. Ask us.';
  expect(plain(renderText(text, 'en', '2026-12-31', values).text)).toBe('It is 13.90 €. From 1 January 2027 it is 14.60 €. Ask us.');
  expect(plain(renderText(text, 'en', '2027-01-01', values).text)).toBe('It is 14.60 €. Ask us.');
});

test('only the sentence with the next step is left out, abbreviations and ordinals notwithstanding', () => {
  const german =
    'Am 1. Januar 2026 stieg er (vgl. § 1 Abs. 2 MiLoG). Ab {minimum-wage.next-from} sind es z. B. {minimum-wage.next}. Fragen Sie uns.';
  expect(renderText(german, 'de', '2027-02-01', values).text).toBe('Am 1. Januar 2026 stieg er (vgl. § 1 Abs. 2 MiLoG). Fragen Sie uns.');
  const greek = 'Πόσο είναι; Από {minimum-wage.next-from} είναι {minimum-wage.next}. Ρωτήστε μας.';
  expect(renderText(greek, 'el', '2027-02-01', values).text).toBe('Πόσο είναι; Ρωτήστε μας.');
});

test('a paragraph that only announces disappears with its announcement', () => {
  expect(renderText('One.\n\nFrom {minimum-wage.next-from}: {minimum-wage.next}.\n\nTwo.', 'en', '2027-02-01', values).text).toBe(
    'One.\n\nTwo.',
  );
});

test('a day that ends in a stop does not double the stop of the sentence, nor stop a Hungarian ending', () => {
  expect(plain(renderText('Od {minimum-wage.next-from}. Pitajte nas.', 'hr', '2026-06-01', values).text)).toBe(
    'Od 1. siječnja 2027. Pitajte nas.',
  );
  expect(plain(renderText('{minimum-wage.next-from}-jétől több.', 'hu', '2026-06-01', values).text)).toBe('2027. január 1-jétől több.');
});

test('a text whose value has no amount on the day says which, and keeps the placeholder', () => {
  expect(renderText('It is {cleaning-wage}.', 'en', '2027-01-01', values)).toEqual({
    text: 'It is {cleaning-wage}.',
    missing: ['cleaning-wage'],
  });
});
