import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hiddenLayer, readNetwork, pullTowards, sharesOf, type Head } from './network.js';

/** Two hidden units; a knife wakes the first, a film the second; the first speaks for danger, the second against it. */
const danger: Head<'calm' | 'acute'> = { classes: ['calm', 'acute'], bias: [0, 0], weights: [-1, 1, 1, -1] };
const row = (...weights: number[]): string => Buffer.from(Int8Array.from(weights).buffer).toString('base64');
const knife = `en knife\t0.01\t${row(100, -50)}`;
const film = `en film\t0.02\t${row(-25, 75)}`;

const written = (...lines: string[]): URL => {
  const folder = `${mkdtempSync(join(tmpdir(), 'network-'))}/`;
  writeFileSync(join(folder, 'network.json'), JSON.stringify({ width: 2, bias: [0, 0], heads: { danger } }));
  writeFileSync(join(folder, 'features.tsv'), lines.join('\n'));
  return pathToFileURL(folder);
};

const network = readNetwork<{ danger: typeof danger }>(written(knife, film));
const acute = (...features: string[]): number => sharesOf(network.heads.danger, hiddenLayer(network, features)).acute;

describe('the network', () => {
  it('adds the rows of the features, whatever their number, and keeps units below zero silent', () => {
    expect([...hiddenLayer(network, ['en knife'])]).toEqual([1, 0]);
    const [first, second] = hiddenLayer(network, ['en knife', 'en film']);
    expect([first, second]).toEqual([expect.closeTo(0.5 / Math.SQRT2, 5), expect.closeTo(1 / Math.SQRT2, 5)]);
  });

  it('gives each class its share, together one', () => {
    const { calm, acute } = sharesOf(network.heads.danger, hiddenLayer(network, ['en knife']));
    expect(acute).toBeCloseTo(1 / (1 + Math.exp(-2)), 5);
    expect(calm + acute).toBeCloseTo(1, 9);
  });

  it('weighs words against each other', () => {
    expect(acute('en knife', 'en film')).toBeLessThan(0.5);
    expect(acute('en film')).toBeLessThan(acute('en knife', 'en film'));
  });

  it('counts words it has never seen for nothing', () => {
    expect(acute('en knife', 'en unheard')).toBe(acute('en knife'));
    expect(acute()).toBe(0.5);
  });

  it('says how much a word speaks for a class, by the units that are awake in the post', () => {
    const hidden = hiddenLayer(network, ['en knife']);
    const pull = pullTowards(network, danger, hidden, 'acute');
    expect(pull('en knife')).toBeCloseTo(2, 5);
    expect(pull('en film')).toBeCloseTo(-1, 5);
    expect(pull('en unheard')).toBe(0);
  });

  it.each([
    ['without a row', 'en film\t0.02'],
    ['with a row too short', `en film\t0.02\t${row(1)}`],
    ['with a row too long', `en film\t0.02\t${row(1, 2, 3)}`],
    ['whose scale is no number', `en film\tmuch\t${row(1, 2)}`],
    ['without a name', `\t0.02\t${row(1, 2)}`],
  ])('refuses a line %s and names it', (_, line) => {
    expect(() => readNetwork(written(knife, line))).toThrow(/features\.tsv, line 2: not as expected; write it again with npm run train/);
  });
});
