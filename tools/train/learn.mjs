import { softmax } from '@streetlight/assessment';

/** Names of features, and for each head the place of its class, or null where it does not learn from the post. @typedef {{ features: string[], labels: (number | null)[] }} Example */
/** @typedef {{ bias: Float64Array, weights: Float64Array }} LearnedHead @typedef {{ width: number, rows: Map<string, Float32Array>, bias: Float64Array, heads: LearnedHead[] }} Learned */

/** Hidden units. */
const width = 128;
const rounds = 10;
const firstStep = 0.08;
/** In each round a post is learned without this share of its features: no word alone may decide. */
const forgotten = 0.3;
/** And without this share of the hidden units: none may rest on another. */
const silenced = 0.2;
/** A class that is nearly right already is not learned from. */
const leastError = 3e-3;
/** Sums of squares begin here, so that the first steps are not too long. */
const firstSquare = 1e-4;
/** That of a row begins higher: a rare feature takes few steps, which must not carry it far. */
const firstRowSquare = 3e-3;

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

/** Numbers around nothing, of one spread. @param {number} count @param {number} spread @param {() => number} chance */
const around = (count, spread, chance) => Float64Array.from({ length: count }, () => (chance() + chance() + chance() - 1.5) * 2 * spread);

/** A weight with the sum of its squared slopes. @param {Float64Array} weights */
const learning = (weights) => ({ weights, squares: new Float64Array(weights.length).fill(firstSquare) });

/**
 * A network with one hidden layer of rectified units under several heads, by stochastic gradient descent with AdaGrad (Duchi et al. 2011);
 * a row has one sum of squares. Each post weighs the same however long it is.
 * @param {Example[]} examples
 * @param {number[]} sizes how many classes each head has
 * @param {ReadonlySet<string>} known features that get a row
 * @param {(round: number, of: number) => void} tell called after each round
 * @returns {Learned}
 */
export function learn(examples, sizes, known, tell) {
  const chance = chances(1);
  const rows = new Map(
    [...known].sort().map((feature) => [feature, { row: Float32Array.from(around(width, 0.1, chance)), square: firstRowSquare }]),
  );
  const bias = learning(new Float64Array(width));
  const heads = sizes.map((size) => ({
    bias: learning(new Float64Array(size)),
    weights: learning(around(width * size, 1 / Math.sqrt(width), chance)),
  }));
  const ready = examples.map(({ features, labels }) => ({ rows: features.flatMap((feature) => rows.get(feature) ?? []), labels }));
  for (let round = 0; round < rounds; round++) {
    shuffle(ready, chance);
    for (const example of ready) learnFrom(example, { bias, heads, step: firstStep * (1 - round / rounds), chance });
    tell(round + 1, rounds);
  }
  return {
    width,
    rows: new Map([...rows].map(([feature, { row }]) => [feature, row])),
    bias: bias.weights,
    heads: heads.map((head) => ({ bias: head.bias.weights, weights: head.weights.weights })),
  };
}

/** @typedef {{ row: Float32Array, square: number }} Row @typedef {ReturnType<typeof learning>} Learning @typedef {{ bias: Learning, weights: Learning }} LearningHead */

/**
 * @param {{ rows: Row[], labels: (number | null)[] }} example
 * @param {{ bias: Learning, heads: LearningHead[], step: number, chance: () => number }} network
 */
function learnFrom({ rows, labels }, { bias, heads, step, chance }) {
  const its = rows.filter(() => chance() >= forgotten);
  const share = 1 / Math.sqrt(Math.max(1, its.length));
  const hidden = layerOf(its, bias.weights, share).map((value) => (chance() < silenced ? 0 : value / (1 - silenced)));
  const slopes = learnHeads(heads, labels, hidden, step);
  slopes.forEach((slope, unit) => {
    if (slope !== 0) descend(bias, unit, slope, step);
  });
  for (const row of its) descendRow(row, slopes, share, step);
}

/** @param {Row[]} rows @param {Float64Array} bias @param {number} share */
function layerOf(rows, bias, share) {
  const hidden = new Float64Array(width);
  for (const { row } of rows) for (let unit = 0; unit < width; unit++) hidden[unit] = num(hidden, unit) + num(row, unit);
  for (let unit = 0; unit < width; unit++) hidden[unit] = Math.max(0, num(hidden, unit) * share + num(bias, unit));
  return hidden;
}

/**
 * Corrects each head that has a label.
 * @param {LearningHead[]} heads @param {(number | null)[]} labels @param {Float64Array} hidden @param {number} step
 * @returns how the error rises with each hidden unit
 */
function learnHeads(heads, labels, hidden, step) {
  const slopes = new Float64Array(width);
  heads.forEach(({ bias, weights }, head) => {
    const wanted = labels[head] ?? null;
    if (wanted === null) return;
    const errors = sharesAt(weights.weights, bias.weights, hidden);
    errors[wanted] = num(errors, wanted) - 1;
    errors.forEach((error, each) => {
      if (Math.abs(error) < leastError) return;
      for (let unit = 0, at = each; unit < width; unit++, at += errors.length) {
        if (num(hidden, unit) === 0) continue;
        slopes[unit] = num(slopes, unit) + error * num(weights.weights, at);
        descend(weights, at, error * num(hidden, unit), step);
      }
      descend(bias, each, error, step);
    });
  });
  return slopes;
}

/** @param {Float64Array} weights @param {Float64Array} bias @param {Float64Array} hidden */
function sharesAt(weights, bias, hidden) {
  const sums = Float64Array.from(bias);
  for (let unit = 0, at = 0; unit < width; unit++) {
    const value = num(hidden, unit);
    if (value === 0) at += sums.length;
    else for (let each = 0; each < sums.length; each++, at++) sums[each] = num(sums, each) + value * num(weights, at);
  }
  return softmax(sums);
}

/** @param {Learning} learning @param {number} at @param {number} slope @param {number} step */
function descend({ weights, squares }, at, slope, step) {
  squares[at] = num(squares, at) + slope * slope;
  weights[at] = num(weights, at) - (step * slope) / Math.sqrt(num(squares, at));
}

/** @param {Row} row @param {Float64Array} slopes @param {number} share @param {number} step */
function descendRow(row, slopes, share, step) {
  let squares = 0;
  for (let unit = 0; unit < width; unit++) squares += num(slopes, unit) ** 2;
  row.square += (squares * share * share) / width;
  const length = (step * share) / Math.sqrt(row.square);
  for (let unit = 0; unit < width; unit++) row.row[unit] = num(row.row, unit) - length * num(slopes, unit);
}

/** @param {Float64Array | Float32Array} list @param {number} at */
const num = (list, at) => /** @type {number} */ (list[at]);
