import { describe, expect, it } from '@jest/globals';
import { learn, sharesOf } from './learn.mjs';

const classes = ['calm', 'acute'];
const examples = [
  { features: ['any', 'knife', 'help'], label: 'acute' },
  { features: ['any', 'knife', 'bread'], label: 'calm' },
  { features: ['any', 'holiday'], label: 'calm' },
  { features: ['any', 'help', 'locked'], label: 'acute' },
];
const known = new Set(['any', 'knife', 'help', 'bread', 'holiday']);

describe('learning', () => {
  it('tells the posts apart that it was given', () => {
    const weights = learn(examples, classes, known);
    for (const { features, label } of examples) {
      const its = features.flatMap((feature) => weights.get(feature) ?? []);
      const shares = sharesOf(its, 1 / Math.sqrt(its.length), 2);
      expect(classes[shares.indexOf(Math.max(...shares))]).toBe(label);
    }
  });

  it('gives the same weights for the same posts, and none to features that are too rare', () => {
    const [first, second] = [learn(examples, classes, known), learn(examples, classes, known)];
    expect([...first]).toEqual([...second]);
    expect(first.has('locked')).toBe(false);
  });
});
