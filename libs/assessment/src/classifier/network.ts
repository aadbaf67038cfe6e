import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reads one thing off the hidden layer: which of its classes is likeliest. */
export interface Head<Class extends string = string> {
  classes: readonly Class[];
  /** One a class. */
  bias: readonly number[];
  /** One a hidden unit and class, the classes of a unit side by side. */
  weights: readonly number[];
}

/** What `network.json` holds: all of the network but the rows of the features. */
export interface NetworkHead<Heads extends Record<string, Head>> {
  /** Hidden units. */
  width: number;
  bias: readonly number[];
  heads: Heads;
}

/**
 * A feedforward network with one hidden layer that all heads share: each feature adds its row to the layer, so that what was learned for
 * one head serves the others.
 */
export interface Network<Heads extends Record<string, Head>> extends NetworkHead<Heads> {
  /** The row of each feature. */
  vocabulary: ReadonlyMap<string, number>;
  /** One behind the other, `width` whole numbers each, -127..127. */
  rows: Int8Array;
  /** What a whole number of a row is worth. */
  scales: Float32Array;
}

/** The greatest whole number of a row. */
export const rowScale = 127;

/**
 * Reads `network.json`; `features.txt`, the name of a feature on each line; and `rows.bin`: for each feature what a whole number of its
 * row is worth, as a 32-bit float of this machine's order, then for each its row, a byte a unit. `npm run train` writes these files.
 * @throws Error naming the file that does not fit the others
 */
export function readNetwork<Heads extends Record<string, Head>>(folder: URL): Network<Heads> {
  const head = JSON.parse(readFileSync(new URL('network.json', folder), 'utf8')) as NetworkHead<Heads>;
  const features = readFileSync(new URL('features.txt', folder), 'utf8').split('\n');
  const file = new URL('rows.bin', folder);
  const bytes = readFileSync(file);
  const scales = features.length * Float32Array.BYTES_PER_ELEMENT;
  if (bytes.length !== scales + features.length * head.width)
    throw new Error(
      `${fileURLToPath(file)} does not fit network.json and features.txt beside it; write all three again with npm run train`,
    );
  const { buffer, byteOffset } = bytes;
  return {
    ...head,
    vocabulary: new Map(features.map((feature, row) => [feature, row])),
    scales: new Float32Array(buffer.slice(byteOffset, byteOffset + scales)),
    rows: new Int8Array(buffer, byteOffset + scales, features.length * head.width),
  };
}

/**
 * The hidden layer over a post: its features' rows together, the same length whatever their number; units below zero are silent.
 * Features the network has never seen count for nothing.
 */
export function hiddenLayer(network: Network<Record<string, Head>>, features: Iterable<string>): Float32Array {
  const { width, bias, vocabulary, rows, scales } = network;
  const sums = new Float32Array(width);
  let known = 0;
  for (const feature of features) {
    const row = vocabulary.get(feature);
    if (row === undefined) continue;
    known += 1;
    const scale = scales[row] as number;
    for (let unit = 0, at = row * width; unit < width; unit++, at++) sums[unit] = (sums[unit] as number) + scale * (rows[at] as number);
  }
  const share = 1 / Math.sqrt(Math.max(1, known));
  return sums.map((sum, unit) => Math.max(0, sum * share + (bias[unit] as number)));
}

/** The share of each class, 0..1, together 1. */
export function sharesOf<Class extends string>({ classes, bias, weights }: Head<Class>, hidden: Float32Array): Record<Class, number> {
  const sums = Float64Array.from(bias);
  for (let unit = 0, at = 0; unit < hidden.length; unit++) {
    const value = hidden[unit] as number;
    if (value === 0) at += sums.length;
    else for (let each = 0; each < sums.length; each++, at++) sums[each] = (sums[each] as number) + value * (weights[at] as number);
  }
  const shares = softmax(sums);
  return Object.fromEntries(classes.map((each, at) => [each, shares[at]])) as Record<Class, number>;
}

/** Sums as shares of one. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much a feature speaks for a class against the mean of all others, in a post with this hidden layer; 0 where it is not known. */
export function pullTowards<Class extends string>(
  { vocabulary, rows, scales, width }: Network<Record<string, Head>>,
  { classes, weights }: Head<Class>,
  hidden: Float32Array,
  wanted: Class,
): (feature: string) => number {
  const count = classes.length;
  const own = classes.indexOf(wanted);
  const direction = Float64Array.from(hidden, (value, unit) => {
    if (value === 0) return 0;
    let all = 0;
    for (let each = 0; each < count; each++) all += weights[unit * count + each] as number;
    const its = weights[unit * count + own] as number;
    return its - (all - its) / Math.max(1, count - 1);
  });
  return (feature) => {
    const row = vocabulary.get(feature);
    if (row === undefined) return 0;
    let pull = 0;
    for (let unit = 0, at = row * width; unit < width; unit++, at++) pull += (rows[at] as number) * (direction[unit] as number);
    return pull * (scales[row] as number);
  };
}
