import { hiddenLayer, readNetwork, sharesOf } from '@streetlight/assessment';

/** A post that was not learned from: for each head its class, or null. @typedef {{ features: string[], labels: Record<string, string | null> }} Judged */

/** Of more classes only the mean is shown. */
const mostShown = 10;
const mean = (/** @type {number[]} */ figures) => figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
const percent = (/** @type {number} */ share) => (share * 100).toFixed(1);
const line = (/** @type {string} */ name, /** @type {number} */ count, /** @type {number} */ f1) =>
  process.stdout.write(`  ${name.padEnd(12)}${String(count).padStart(5)}  F1 ${percent(f1)}\n`);

/**
 * F1 of each class on posts that were not learned from, and for two classes how many are found at which cost.
 * @param {Judged[]} posts @param {URL} folder where the network lies
 */
export function printFigures(posts, folder) {
  const network = readNetwork(folder);
  const seen = posts.map(({ features, labels }) => ({ labels, hidden: hiddenLayer(network, features) }));
  for (const [name, head] of Object.entries(network.heads)) {
    process.stdout.write(`${name}\n`);
    const judged = seen.flatMap(({ labels, hidden }) => {
      const label = labels[name] ?? null;
      return label === null ? [] : [{ label, shares: sharesOf(head, hidden) }];
    });
    printClasses(judged, head.classes);
    const [, second, third] = head.classes;
    if (second && !third) printThresholds(judged, second);
  }
}

/** @typedef {{ label: string, shares: Record<string, number> }} Shares */

/** @param {Shares[]} judged @param {readonly string[]} classes */
function printClasses(judged, classes) {
  const likeliest = judged.map(({ shares }) => classes.reduce((best, each) => ((shares[each] ?? 0) > (shares[best] ?? 0) ? each : best)));
  const scores = classes.map((each) => {
    const found = likeliest.filter((other) => other === each).length;
    const there = judged.filter(({ label }) => label === each).length;
    const right = judged.filter(({ label }, at) => label === each && likeliest[at] === each).length;
    const f1 = found + there === 0 ? 0 : (2 * right) / (found + there);
    if (classes.length <= mostShown) line(each, there, f1);
    return { f1, there };
  });
  line('mean', judged.length, mean(scores.filter(({ there }) => there > 0).map(({ f1 }) => f1)));
}

/** @param {Shares[]} judged @param {string} wanted */
function printThresholds(judged, wanted) {
  for (const threshold of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const over = (/** @type {boolean} */ right) => {
      const group = judged.filter(({ label }) => (label === wanted) === right);
      return percent(group.filter(({ shares }) => (shares[wanted] ?? 0) >= threshold).length / Math.max(1, group.length));
    };
    process.stdout.write(`  from ${threshold}: found ${over(true)} %, false alarms ${over(false)} %\n`);
  }
}
