import { describe, expect, it } from '@jest/globals';
import { summarise, tallyChecks, tallyJest, tallyPlaywright } from './tally.mjs';

const file = '/somewhere/libs/text/src/fold.spec.ts';
const jestFile = (ran: boolean, ...outcomes: string[]) => [
  { begun: file },
  { done: file, ran, tests: outcomes.map((status, index) => ({ fullName: `folds ${index}`, status })) },
];
const shorten = (name: string) => name.replace('/somewhere/', '');

describe('the count of a Jest run', () => {
  it('takes every test as one', () => {
    const events = [...jestFile(true, 'passed', 'passed'), ...jestFile(true, 'passed', 'failed')];
    expect(tallyJest(events, shorten)).toEqual({ passed: 3, failed: ['libs/text/src/fold.spec.ts: folds 1'] });
  });

  it('takes a file that could not be run as one failure', () => {
    expect(tallyJest(jestFile(false), shorten).failed).toEqual(['libs/text/src/fold.spec.ts: the file could not be run']);
  });

  it('names a file that hangs', () => {
    expect(tallyJest([{ begun: file }], shorten).failed).toEqual(['libs/text/src/fold.spec.ts: did not end']);
  });

  it('takes a skipped test as a failure', () => {
    expect(tallyJest(jestFile(true, 'pending', 'todo'), shorten)).toEqual({
      passed: 0,
      failed: ['libs/text/src/fold.spec.ts: folds 0 (pending)', 'libs/text/src/fold.spec.ts: folds 1 (todo)'],
    });
  });
});

describe('the count of a Playwright report', () => {
  const journey = (title: string, status: string) => ({ title, tests: [{ status }] });

  it('finds the journeys in suites within suites', () => {
    const inner = { title: 'release', specs: [journey('undo', 'expected'), journey('late', 'unexpected')] };
    const report = { suites: [{ title: 'answer.spec.ts', specs: [journey('sign in', 'expected')], suites: [inner] }] };
    expect(tallyPlaywright(report)).toEqual({ passed: 2, failed: ['answer.spec.ts › release › late'] });
  });

  it('takes a journey that passed at the second attempt or was skipped as a failure', () => {
    const report = { suites: [{ title: 'a', specs: [journey('b', 'flaky'), journey('c', 'skipped')] }] };
    expect(tallyPlaywright(report).failed).toEqual(['a › b (flaky)', 'a › c (skipped)']);
  });

  it('takes an error outside the journeys as a failure', () => {
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'no such file\nat …' }] }).failed).toEqual(['journeys: no such file']);
  });
});

describe('the end of npm test', () => {
  it('names each failure and ends with the one line that counts all parts', () => {
    const checks = tallyChecks([
      { name: 'types', ok: true },
      { name: 'lint', ok: false },
    ]);
    const { text, ok } = summarise([checks, { passed: 40, failed: ['a: b'] }]);
    expect(text.split('\n')).toEqual(['✗ check: lint', '✗ a: b', '41 passed, 2 failed']);
    expect(ok).toBe(false);
  });

  it('is a success only where something passed and nothing failed', () => {
    expect(summarise([{ passed: 1, failed: [] }]).ok).toBe(true);
    expect(summarise([{ passed: 0, failed: [] }]).ok).toBe(false);
  });
});
