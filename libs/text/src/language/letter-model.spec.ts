import { describe, expect, it } from '@jest/globals';
import { eld } from 'eld/extrasmall';
import { addWordScores, parseLetterModel } from './letter-model-format.js';
import { loadLetterModel, readPackage } from './letter-model.js';
import { letterModelLanguages } from './varieties.js';

describe('the letter model', () => {
  it('scores words as eld itself does', async () => {
    const { source, dictionary } = await readPackage('extrasmall');
    const model = parseLetterModel(source, dictionary, letterModelLanguages);
    for (const word of ['salariul', 'wypowiedzenie', 'θέλω', 'работа', 'kündigungsfrist', 'főnök', 'été', 'de', 'a']) {
      const sums = new Float64Array(letterModelLanguages.length);
      const grams = addWordScores(model, word, 1, 0, sums);
      const theirs = eld.detect(word).getScores() as Record<string, number>;
      letterModelLanguages.forEach((language, index) => {
        const score = (sums[index] ?? 0) / grams;
        expect([word, language, score / (score + 25)]).toEqual([word, language, expect.closeTo(theirs[language] ?? 0, 6)]);
      });
    }
  });

  it('keeps the large table in a few megabytes', async () => {
    const { hashes, begins, counts, pairs, languages } = await loadLetterModel();
    expect(languages).toEqual(letterModelLanguages);
    expect(hashes.byteLength + begins.byteLength + counts.byteLength + pairs.byteLength).toBeLessThan(8 << 20);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(150_000);
  });

  it('says what is wrong when eld has changed its form', () => {
    expect(() => parseLetterModel('export const other = 1', [], [])).toThrow(/pin eld to 2\.1\.0/);
  });
});
