import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A number for each feature that some classifier knows; all share one, so that a post's features are looked up once. */
export type Vocabulary = Map<string, number>;

/** A linear classifier: for each feature it knows a weight for each class. */
export interface Classifier<Class extends string> {
  classes: readonly Class[];
  /** By number of a feature where its weights begin, -1 where it is not known; shorter than the vocabulary where others know more. */
  places: Int32Array;
  /** One behind the other, a class each. */
  weights: Int16Array;
}

/** Weights are stored as whole numbers, this many to one. */
export const weightScale = 100;

/**
 * Reads a weight file: a first line `feature<tab>class<tab>class…`, then for each feature its weights, in hundredths;
 * nothing stands for zero.
 * `npm run train` writes these files.
 * @param vocabulary gets a number for each feature that is new
 * @param expected the classes it must have, in their order
 * @throws Error naming the file and line that has another form
 */
export function readClassifier<Class extends string>(file: URL, vocabulary: Vocabulary, expected?: readonly Class[]): Classifier<Class> {
  const broken = (line: number): Error =>
    new Error(`${fileURLToPath(file)}, line ${line}: not as expected; write it again with npm run train`);
  const [head, ...lines] = linesOf(readFileSync(file));
  const [first, ...classes] = (head?.toString() ?? '').split('\t') as [string, ...Class[]];
  if (first !== 'feature' || (expected && expected.join('\t') !== classes.join('\t'))) throw broken(1);
  const weights = new Int16Array(lines.length * classes.length);
  const numbers = lines.map((line, at) => {
    const end = line.indexOf(tab);
    const feature = line.toString('utf8', 0, end);
    const its = line.toString('latin1', end + 1).split('\t');
    if (end < 0 || its.length !== classes.length) throw broken(at + 2);
    its.forEach((weight, column) => {
      weights[at * classes.length + column] = Number(weight);
    });
    const number = vocabulary.get(feature) ?? vocabulary.size;
    vocabulary.set(feature, number);
    return number;
  });
  const places = new Int32Array(vocabulary.size).fill(-1);
  numbers.forEach((number, at) => {
    places[number] = at * classes.length;
  });
  return { classes, places, weights };
}

const newline = 0x0a;
const tab = 0x09;

/** The lines of a file, not decoded yet: a word cut out of a decoded file would keep the whole of it in memory. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(newline, from);
    const to = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

/** The numbers of features; those that no classifier knows are left out. */
export const numbersOf = (vocabulary: Vocabulary, features: Iterable<string>): number[] => {
  const numbers: number[] = [];
  for (const feature of features) {
    const number = vocabulary.get(feature);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
};

const placeOf = ({ places }: Classifier<string>, feature: number | undefined): number =>
  feature === undefined ? -1 : (places[feature] ?? -1);

/** The share of each class, 0..1, together 1. Features the classifier has never seen count for nothing. */
export function sharesOf<Class extends string>(classifier: Classifier<Class>, features: readonly number[]): Record<Class, number> {
  const { classes, weights } = classifier;
  const sums = new Float64Array(classes.length);
  let known = 0;
  for (const feature of features) {
    const place = placeOf(classifier, feature);
    if (place < 0) continue;
    known += 1;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[place + at] as number);
  }
  const scale = weightScale * Math.sqrt(Math.max(1, known));
  const shares = softmax(sums.map((sum) => sum / scale));
  return Object.fromEntries(classes.map((each, at) => [each, shares[at]])) as Record<Class, number>;
}

/** Sums as shares of one. */
export function softmax(sums: Float64Array): Float64Array {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much a feature speaks for a class against the mean of all others; 0 where it is not known. */
export function pullOf<Class extends string>(classifier: Classifier<Class>, feature: number | undefined, wanted: Class): number {
  const { classes, weights } = classifier;
  const place = placeOf(classifier, feature);
  if (place < 0) return 0;
  const its = weights.subarray(place, place + classes.length);
  const own = its[classes.indexOf(wanted)] ?? 0;
  const others = its.reduce((sum, weight) => sum + weight, -own);
  return own - others / Math.max(1, classes.length - 1);
}
