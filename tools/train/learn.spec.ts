import { describe, expect, it } from '@jest/globals';
import { learn } from './learn.mjs';

/** Two heads: is it acute, and does it ask; the last posts say nothing of the second. */
const posts = [
  { features: ['any', 'knife', 'help'], labels: [1, 0] },
  { features: ['any', 'knife', 'bread'], labels: [0, 1] },
  { features: ['any', 'holiday'], labels: [0, 1] },
  { features: ['any', 'help', 'locked'], labels: [1, null] },
];
/** As many as it takes: a handful of posts teaches little in a few rounds. */
const examples = Array.from({ length: 60 }, () => posts).flat();
const known = new Set(['any', 'knife', 'help', 'bread', 'holiday']);
const learned = () => learn(examples, [2, 2], known, () => undefined);

describe('learning', () => {
  it('tells the posts apart that it was given, for every head that has a label', () => {
    const { width, rows, bias, heads } = learned();
    for (const { features, labels } of posts) {
      const its = features.flatMap((feature) => rows.get(feature) ?? []);
      const hidden = Array.from(bias, (sum, unit) =>
        Math.max(0, sum + its.reduce((total, row) => total + (row[unit] ?? 0), 0) / Math.sqrt(its.length)),
      );
      const likeliest = heads.map(({ bias: own, weights }) => {
        const sums = Array.from(own, (sum, each) =>
          hidden.reduce((all, value, unit) => all + value * (weights[unit * 2 + each] ?? 0), sum),
        );
        return sums.indexOf(Math.max(...sums));
      });
      expect(likeliest.filter((_, head) => labels[head] !== null)).toEqual(labels.filter((label) => label !== null));
      expect(hidden).toHaveLength(width);
    }
  });

  it('gives the same network for the same posts, and no row to features that are too rare', () => {
    const [first, second] = [learned(), learned()];
    expect([...first.rows]).toEqual([...second.rows]);
    expect(first.heads).toEqual(second.heads);
    expect(first.rows.has('locked')).toBe(false);
  });

  it('tells after each round how far it is', () => {
    const told: number[] = [];
    learn(posts, [2, 2], known, (round, of) => told.push(round / of));
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
