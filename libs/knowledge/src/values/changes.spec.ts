import { expect, test } from '@jest/globals';
import type { Unit } from '@streetlight/domain';
import type { ValueTable } from '../format/values-schema.js';
import { changedPassages } from './changed-passages.js';
import { changeValue, faultsOfChange, type StepChange, stepsAfter, withDerived } from './changes.js';
import { storedValues } from './stored.js';
import { stepsOf, valueAt } from './values.js';

const source = 'MiLoV5 § 1';
const values: ValueTable = {
  wage: {
    unit: 'eur-per-hour',
    steps: [
      { from: '2026-01-01', to: '2026-12-31', amount: 13.9, source },
      { from: '2027-01-01', to: null, amount: 14.6, source },
    ],
  },
  minijob: { unit: 'eur-per-month', derived: { of: 'wage', multiply: 130, divide: 3, round: 'up', source: 'SGB IV § 8' } },
  cleaning: { unit: 'eur-per-hour', steps: [{ from: '2026-01-01', to: '2026-12-31', amount: 15, source: '10. GebäudeArbbV' }] },
};
const add = (from: string, amount: number, to: string | null = null): StepChange => ({ change: 'add', step: { from, to, amount, source } });
const faults = (name: string, change: StepChange, unit: Unit = 'eur-per-hour') =>
  faultsOfChange(values, name, change, { unit, statutes: [] }).map(({ fault, parameters }) => ({ fault, ...parameters }));
const days = (name: string, change: StepChange): string[] =>
  stepsAfter(stepsOf(values, name), change).map(({ from, to, amount }) => `${from}..${to ?? ''} ${amount}`);

test('a new step ends the one before it the day before, and what derives from it follows', () => {
  expect(faults('wage', add('2028-01-01', 15.1))).toEqual([]);
  expect(days('wage', add('2028-01-01', 15.1)).slice(1)).toEqual(['2027-01-01..2027-12-31 14.6', '2028-01-01.. 15.1']);
  expect(valueAt(changeValue(values, 'wage', add('2028-01-01', 15.1)), 'minijob', '2028-05-01')?.amount).toBe(655);
  expect(withDerived(values, 'wage')).toEqual(['wage', 'minijob']);
});

test('a successor begins the day after what ended without one', () => {
  expect(faults('cleaning', add('2027-01-01', 15.4))).toEqual([]);
  expect(faults('cleaning', add('2027-02-01', 15.4))).toEqual([{ fault: 'gap', from: '2027-01-01', to: '2027-01-31' }]);
});

test('a step that overlaps another says with which, and what would leave it room', () => {
  expect(faults('cleaning', add('2026-07-01', 15.4))).toEqual([
    { fault: 'overlaps', from: '2026-01-01', to: '2026-12-31', endOn: '', beginOn: '2027-01-01' },
  ]);
  expect(faults('wage', add('2025-01-01', 12.82))).toEqual([
    { fault: 'overlaps', from: '2026-01-01', to: '2026-12-31', endOn: '2025-12-31', beginOn: '' },
  ]);
  expect(faults('wage', add('2025-01-01', 12.82, '2025-12-31'))).toEqual([]);
});

test('a step put right keeps its neighbours joined to it', () => {
  const later: StepChange = { change: 'correct', replaces: '2027-01-01', step: { from: '2027-02-01', to: null, amount: 14.6, source } };
  expect(faults('wage', later)).toEqual([]);
  expect(days('wage', later)).toEqual(['2026-01-01..2027-01-31 13.9', '2027-02-01.. 14.6']);
});

test('where a step that never came is struck, the amount before goes on', () => {
  expect(days('wage', { change: 'strike', replaces: '2027-01-01' })).toEqual(['2026-01-01.. 13.9']);
  expect(faults('cleaning', { change: 'strike', replaces: '2026-01-01' })).toEqual([{ fault: 'last-step' }]);
});

test.each([
  ['wage', add('2028-01-01', 1510), 'eur-per-hour', 'out-of-bounds'],
  ['wage', add('2028-01-01', -15), 'eur-per-hour', 'out-of-bounds'],
  ['wage', add('2028-01-01', 15.123), 'eur-per-hour', 'too-precise'],
  ['wage', add('2028-01-01', 51.1), 'eur-per-hour', 'unusual-amount'],
  ['wage', add('2028-01-01', 15.1), 'eur-per-month', 'unit-other'],
  ['wage', add('2028-01-01', 15.1, '2027-12-31'), 'eur-per-hour', 'ends-before-it-begins'],
  ['minijob', add('2028-01-01', 655), 'eur-per-month', 'value-derived'],
  ['nothing', add('2028-01-01', 655), 'eur-per-month', 'value-unknown'],
  ['wage', { change: 'strike', replaces: '2024-01-01' }, 'eur-per-hour', 'step-unknown'],
  [
    'wage',
    { change: 'correct', replaces: '2027-01-01', step: { from: '2027-01-01', to: null, amount: 14.6, source } },
    'eur-per-hour',
    'nothing-changes',
  ],
] as const satisfies readonly [string, StepChange, Unit, string][])('of %s, %j in %s is told as %s', (name, change, unit, fault) => {
  expect(faults(name, change, unit).map((found) => found.fault)).toContain(fault);
});

test('an amount is proved against the norm it is said to come from, where that is held', () => {
  const statutes = [
    {
      law: 'EStG',
      title: 'Einkommensteuergesetz',
      asOf: '2026-08-19',
      source: 's',
      norms: [{ norm: '§ 66', heading: 'h', text: '(1) Es beträgt 259 Euro.' }],
    },
  ];
  const found = (amount: number, of: string) =>
    faultsOfChange(
      { benefit: { unit: 'eur-per-month', steps: [{ from: '2026-01-01', to: null, amount: 250, source: 's' }] } },
      'benefit',
      { change: 'add', step: { from: '2027-01-01', to: null, amount, source: of } },
      { unit: 'eur-per-month', statutes },
    ).map(({ fault }) => fault);
  expect(found(259, 'EStG § 66 Abs. 1')).toEqual([]);
  expect(found(269, 'EStG § 66 Abs. 1')).toEqual(['amount-not-in-norm']);
  expect(found(259, 'EStG § 66 Abs. 7')).toEqual(['source-dead']);
  expect(found(269, 'Musterverordnung § 1')).toEqual([]);
});

test('before it is saved one sees how a text will read, and from which day', () => {
  const words = {
    public: 'Der Lohn ist {wage}. Ab {wage.next-from} sind es {wage.next}.',
    full: ['Minijob: {minijob}.', 'Ohne.'],
    homeContrast: null,
  };
  const after = changeValue(values, 'wage', {
    change: 'correct',
    replaces: '2027-01-01',
    step: { from: '2027-01-01', to: null, amount: 14.7, source },
  });
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  expect(
    changedPassages(words, 'de', { before: values, after }, ['2026-11-22', '2027-01-01']).map(({ part, day, after: reads }) => [
      part,
      day,
      plain(reads),
    ]),
  ).toEqual([
    ['public', '2026-11-22', 'Der Lohn ist 13,90 €. Ab 1. Januar 2027 sind es 14,70 €.'],
    ['public', '2027-01-01', 'Der Lohn ist 14,70 €.'],
    ['full', '2027-01-01', 'Minijob: 637 €.'],
  ]);
});

test('a stored table reads in the order of the folder, whatever the store made of it', () => {
  const stored = {
    minijob: values['minijob'],
    wage: { steps: [{ to: null, source, from: '2027-01-01', amount: 14.6 }], unit: 'eur-per-hour' },
    apples: values['cleaning'],
  };
  const read = storedValues(stored, ['wage', 'cleaning', 'minijob']);
  expect(Object.keys(read)).toEqual(['wage', 'minijob', 'apples']);
  expect(JSON.stringify(read['wage'])).toBe(
    JSON.stringify({ unit: 'eur-per-hour', steps: [{ from: '2027-01-01', to: null, amount: 14.6, source }] }),
  );
});
