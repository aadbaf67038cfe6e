import { softmax } from '@streetlight/assessment';

/** @typedef {{ features: string[], label: string }} Example */

const rounds = 15;
const step = 0.3;
const decay = 1e-5;
/** A class that is nearly right already is not learned from. */
const leastError = 3e-2;

/** The same sequence of chances in every run (mulberry32). @param {number} seed */
const chances = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** @template T @param {T[]} list @param {() => number} chance */
const shuffle = (list, chance) => {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [list[last], list[other]] = [/** @type {T} */ (list[other]), /** @type {T} */ (list[last])];
  }
};

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad (Duchi et al. 2011). Each post weighs the same however
 * long it is: its features share a length of one.
 * @param {Example[]} examples
 * @param {readonly string[]} classes
 * @param {ReadonlySet<string>} known features that get a weight
 * @returns {Map<string, Float64Array>} a weight for each class
 */
export function learn(examples, classes, known) {
  const weights = new Map([...known].map((feature) => [feature, new Float64Array(classes.length)]));
  const squares = new Map([...known].map((feature) => [feature, new Float64Array(classes.length).fill(1e-6)]));
  const ready = examples.map(({ features, label }) => {
    const its = features.filter((feature) => known.has(feature));
    return {
      weights: its.map((feature) => /** @type {Float64Array} */ (weights.get(feature))),
      squares: its.map((feature) => /** @type {Float64Array} */ (squares.get(feature))),
      value: 1 / Math.sqrt(Math.max(1, its.length)),
      wanted: classes.indexOf(label),
    };
  });
  const chance = chances(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(ready, chance);
    for (const example of ready) learnFrom(example, classes.length);
  }
  return weights;
}

/** @param {{ weights: Float64Array[], squares: Float64Array[], value: number, wanted: number }} example @param {number} count */
function learnFrom({ weights, squares, value, wanted }, count) {
  const shares = sharesOf(weights, value, count);
  for (let at = 0; at < count; at++) {
    const error = (shares[at] ?? 0) - (at === wanted ? 1 : 0);
    if (Math.abs(error) < leastError) continue;
    weights.forEach((its, index) => {
      const weight = its[at] ?? 0;
      const slope = error * value + decay * weight;
      const square = (squares[index]?.[at] ?? 0) + slope * slope;
      /** @type {Float64Array} */ (squares[index])[at] = square;
      its[at] = weight - (step * slope) / Math.sqrt(square);
    });
  }
}

/** @param {Float64Array[]} weights @param {number} value @param {number} count */
export function sharesOf(weights, value, count) {
  const sums = new Float64Array(count);
  for (const its of weights) for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (its[at] ?? 0) * value;
  return softmax(sums);
}
