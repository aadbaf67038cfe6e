import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pullOf, readClassifier, sharesOf } from './classifier.js';

const classes = ['calm', 'acute'] as const;

const written = (text: string): URL => {
  const file = join(mkdtempSync(join(tmpdir(), 'classifier-')), 'danger.tsv');
  writeFileSync(file, text);
  return pathToFileURL(file);
};

const classifier = readClassifier(written('feature\tcalm\tacute\nen knife\t-150\t150\nen film\t200\t-200\n'), classes);

describe('a classifier', () => {
  it('gives each class its share, together one', () => {
    const { calm, acute } = sharesOf(classifier, ['en knife']);
    expect(acute).toBeCloseTo(1 / (1 + Math.exp(-3)), 5);
    expect(calm + acute).toBeCloseTo(1, 9);
  });

  it('weighs words against each other', () => {
    expect(sharesOf(classifier, ['en knife', 'en film']).acute).toBeLessThan(0.5);
  });

  it('counts words it has never seen for nothing', () => {
    expect(sharesOf(classifier, ['en knife', 'en unheard'])).toEqual(sharesOf(classifier, ['en knife']));
    expect(sharesOf(classifier, [])).toEqual({ calm: 0.5, acute: 0.5 });
  });

  it('says how much a word speaks for a class', () => {
    expect(pullOf(classifier, 'en knife', 'acute')).toBe(300);
    expect(pullOf(classifier, 'en film', 'acute')).toBe(-400);
    expect(pullOf(classifier, 'en unheard', 'acute')).toBe(0);
  });

  it.each([
    ['of other classes', 'feature\tcalm\tgrave\n', 1],
    ['with a weight missing', 'feature\tcalm\tacute\nen knife\t150\n', 2],
  ])('refuses a file %s and names the line', (_, text, line) => {
    expect(() => readClassifier(written(text), classes)).toThrow(`danger.tsv, line ${line}:`);
  });
});
