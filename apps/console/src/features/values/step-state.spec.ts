import { expect, test } from '@jest/globals';
import type { ValueDetail } from '@streetlight/contracts';
import { changeOf, newStep, ofStep, readAmount, unfinished } from './step-state.js';

test.each([
  ['13,90', 13.9],
  ['13.9', 13.9],
  ['14', 14],
  ['1.178,59 €', 1178.59],
  ['1,178.59', 1178.59],
  ['50 000', 50_000],
  ['50.000', 50_000],
  ['0,38', 0.38],
  ['12 %', 12],
  ['', null],
  ['viel', null],
  ['-3', null],
  ['1.2.3', null],
])('"%s" is read as %s', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

const value = {
  steps: [{ from: '2026-01-01', to: '2026-12-31', amount: 15, source: 's', standing: 'now' }],
  version: 2,
} as unknown as ValueDetail;

test('a new step begins the day after the last one ends, and is whole with amount, day and source', () => {
  const step = newStep(value);
  expect([step.from, step.seen, unfinished(step)]).toEqual(['2027-01-01', 2, ['amount', 'source']]);
  expect(changeOf(step, 'eur-per-hour')).toBeNull();
  expect(changeOf({ ...step, amount: '15,40', source: 'Musterverordnung' }, 'eur-per-hour')).toEqual({
    change: 'add',
    replaces: null,
    step: { from: '2027-01-01', to: null, amount: 15.4, source: 'Musterverordnung' },
    unit: 'eur-per-hour',
  });
});

test('a struck step needs nothing more', () => {
  const [step] = value.steps;
  if (!step) throw new Error('no step');
  expect(changeOf(ofStep(step, 'strike', 2, '15'), 'eur')).toEqual({ change: 'strike', replaces: '2026-01-01', step: null, unit: 'eur' });
});
