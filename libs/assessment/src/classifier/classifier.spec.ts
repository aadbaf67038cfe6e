import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { numbersOf, pullOf, readClassifier, sharesOf, type Vocabulary } from './classifier.js';

const classes = ['calm', 'acute'] as const;

const folder = mkdtempSync(join(tmpdir(), 'classifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (text: string): URL => {
  const file = join(mkdtempSync(join(folder, 'one-')), 'danger.tsv');
  writeFileSync(file, text);
  return pathToFileURL(file);
};

const vocabulary: Vocabulary = new Map();
const numbers = (...features: string[]): number[] => numbersOf(vocabulary, features);
const classifier = readClassifier(written('feature\tcalm\tacute\nen knife\t-150\t150\nen film\t200\t-200\n'), vocabulary, classes);

describe('a classifier', () => {
  it('gives each class its share, together one', () => {
    const { calm, acute } = sharesOf(classifier, numbers('en knife'));
    expect(acute).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
    expect(calm + acute).toBeCloseTo(1, 9);
  });

  it('weighs words against each other', () => {
    expect(sharesOf(classifier, numbers('en knife', 'en film')).acute).toBeLessThan(0.5);
  });

  it('counts words it has never seen for nothing', () => {
    expect(sharesOf(classifier, numbers('en knife', 'en unheard'))).toEqual(sharesOf(classifier, numbers('en knife')));
    expect(sharesOf(classifier, numbers())).toEqual({ calm: 0.5, acute: 0.5 });
  });

  it('says how much a word speaks for a class', () => {
    expect(pullOf(classifier, vocabulary.get('en knife'), 'acute')).toBe(300);
    expect(pullOf(classifier, vocabulary.get('en film'), 'acute')).toBe(-400);
    expect(pullOf(classifier, vocabulary.get('en unheard'), 'acute')).toBe(0);
  });

  it.each([
    ['of other classes', 'feature\tcalm\tgrave\n', 1],
    ['with a weight missing', 'feature\tcalm\tacute\nen knife\t150\n', 2],
  ])('refuses a file %s and names the line', (_, text, line) => {
    expect(() => readClassifier(written(text), new Map(), classes)).toThrow(`danger.tsv, line ${line}:`);
  });
});
