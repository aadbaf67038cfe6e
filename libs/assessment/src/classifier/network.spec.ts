import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hiddenLayer, readNetwork, pullTowards, sharesOf, type Head } from './network.js';

/** Two hidden units; a knife wakes the first, a film the second; the first speaks for danger, the second against it. */
const danger: Head<'calm' | 'acute'> = { classes: ['calm', 'acute'], bias: [0, 0], weights: [-1, 1, 1, -1] };
const features = { 'en knife': { scale: 0.01, row: [100, -50] }, 'en film': { scale: 0.02, row: [-25, 75] } };

const written = (bytes: (rows: Buffer) => Buffer = (rows) => rows): URL => {
  const folder = `${mkdtempSync(join(tmpdir(), 'network-'))}/`;
  const all = Object.values(features);
  const scales = Buffer.from(Float32Array.from(all, ({ scale }) => scale).buffer);
  const rows = Buffer.from(Int8Array.from(all.flatMap(({ row }) => row)).buffer);
  writeFileSync(join(folder, 'network.json'), JSON.stringify({ width: 2, bias: [0, 0], heads: { danger } }));
  writeFileSync(join(folder, 'features.txt'), Object.keys(features).join('\n'));
  writeFileSync(join(folder, 'rows.bin'), bytes(Buffer.concat([scales, rows])));
  return pathToFileURL(folder);
};

const network = readNetwork<{ danger: typeof danger }>(written());
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
    ['too short', (rows: Buffer) => rows.subarray(1)],
    ['too long', (rows: Buffer) => Buffer.concat([rows, rows])],
    ['empty', () => Buffer.alloc(0)],
  ])('refuses rows that are %s and says what to do', (_, bytes) => {
    expect(() => readNetwork(written(bytes))).toThrow(/rows\.bin does not fit .* write all three again with npm run train/);
  });
});
