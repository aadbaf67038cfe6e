import { sharesOf } from './learn.mjs';

/** @typedef {import('./learn.mjs').Example} Example */

/** Of more classes only the mean is shown. */
const mostShown = 10;
const mean = (/** @type {number[]} */ figures) => figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
const percent = (/** @type {number} */ share) => (share * 100).toFixed(1);

/**
 * Precision, recall and F1 of each class on posts that were not learned from, and for two classes how many are found at which cost.
 * @param {Example[]} examples @param {readonly string[]} classes @param {Map<string, Float64Array>} weights
 */
export function printFigures(examples, classes, weights) {
  const judged = examples.map(({ features, label }) => {
    const its = features.flatMap((feature) => weights.get(feature) ?? []);
    const shares = sharesOf(its, 1 / Math.sqrt(Math.max(1, its.length)), classes.length);
    return { label, shares, found: classes[shares.indexOf(Math.max(...shares))] ?? '' };
  });
  const scores = classes.map((each) => {
    const found = judged.filter((post) => post.found === each).length;
    const there = judged.filter((post) => post.label === each).length;
    const right = judged.filter((post) => post.label === each && post.found === each).length;
    const f1 = found + there === 0 ? 0 : (2 * right) / (found + there);
    if (classes.length <= mostShown) process.stdout.write(`  ${each.padEnd(12)}${String(there).padStart(5)}  F1 ${percent(f1)}\n`);
    return { f1, there };
  });
  process.stdout.write(
    `  ${'mean'.padEnd(12)}${String(judged.length).padStart(5)}  F1 ${percent(mean(scores.filter(({ there }) => there > 0).map(({ f1 }) => f1)))}\n`,
  );
  if (classes.length > 2) return;
  const second = classes.length - 1;
  for (const threshold of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const over = (/** @type {boolean} */ wanted) => {
      const group = judged.filter(({ label }) => (label === classes[second]) === wanted);
      return percent(group.filter(({ shares }) => (shares[second] ?? 0) >= threshold).length / Math.max(1, group.length));
    };
    process.stdout.write(`  from ${threshold}: found ${over(true)} %, false alarms ${over(false)} %\n`);
  }
}
