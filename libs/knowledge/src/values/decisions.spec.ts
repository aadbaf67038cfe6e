import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readKnowledgeBase } from '../format/read.js';
import { type SampleFolder, sampleFolder } from '../samples/sample-folder.js';
import { decisionsDue } from './decisions.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const due = (today: string) => {
  const read = readKnowledgeBase(folder.dir);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return decisionsDue(read.knowledgeBase, today);
};
const lastStep = '    - { from: 2027-01-01, to: null, amount: 14.60, source: MiLoV5 § 1 }\n';

test('a snippet whose amounts have no known end needs no decision', () => {
  expect(due('2026-11-22')).toEqual([]);
});

test('an amount that ends without a successor needs a decision from the day after, not from the end of an earlier step', () => {
  folder.edit('values.yaml', lastStep, lastStep.replace('null', '2027-06-30'));
  expect(due('2026-11-22')).toEqual([{ key: 'three-week-deadline', from: '2027-07-01', values: ['minimum-wage'] }]);
});

test('what ended before today needs its decision today', () => {
  folder.edit('values.yaml', lastStep, '');
  expect(due('2027-03-05')).toEqual([{ key: 'three-week-deadline', from: '2027-03-05', values: ['minimum-wage'] }]);
});

test('the last day of the snippet itself comes first where it is sooner', () => {
  folder.edit('values.yaml', lastStep, '');
  folder.edit('dismissal/three-week-deadline/snippet.yaml', 'valid-to: null', 'valid-to: 2026-11-30');
  expect(due('2026-11-22')).toEqual([{ key: 'three-week-deadline', from: '2026-12-01', values: [] }]);
});
