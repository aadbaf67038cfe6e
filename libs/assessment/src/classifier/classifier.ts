import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A linear classifier: for each feature a weight for each class. */
export interface Classifier<Class extends string> {
  classes: readonly Class[];
  weights: ReadonlyMap<string, Int16Array>;
}

/** Weights are stored as whole numbers, this many to one. */
export const weightScale = 100;

/**
 * Reads a weight file: a first line `feature<tab>class<tab>class…`, then for each feature its weights, in hundredths.
 * `npm run train` writes these files.
 * @throws Error naming the file and line that has another form
 */
export function readClassifier<Class extends string>(file: URL, classes: readonly Class[]): Classifier<Class> {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const broken = (line: number): Error =>
    new Error(`${fileURLToPath(file)}, line ${line}: not as expected; write it again with npm run train`);
  if (head !== ['feature', ...classes].join('\t')) throw broken(1);
  const weights = new Map<string, Int16Array>();
  lines.forEach((line, at) => {
    const [feature = '', ...numbers] = line.split('\t');
    const its = Int16Array.from(numbers, Number);
    if (its.length !== classes.length) throw broken(at + 2);
    weights.set(feature, its);
  });
  return { classes, weights };
}

/** The share of each class, 0..1, together 1. Features the classifier has never seen count for nothing. */
export function sharesOf<Class extends string>({ classes, weights }: Classifier<Class>, features: Iterable<string>): Record<Class, number> {
  const sums = new Float64Array(classes.length);
  let known = 0;
  for (const feature of features) {
    const its = weights.get(feature);
    if (its === undefined) continue;
    known += 1;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (its[at] ?? 0);
  }
  const scale = weightScale * Math.sqrt(Math.max(1, known));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp((sum - most) / scale));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(classes.map((each, at) => [each, (powers[at] ?? 0) / total])) as Record<Class, number>;
}

/** How much a feature speaks for a class against the mean of all others; 0 where it is not known. */
export function pullOf<Class extends string>({ classes, weights }: Classifier<Class>, feature: string, wanted: Class): number {
  const its = weights.get(feature);
  if (its === undefined) return 0;
  const own = its[classes.indexOf(wanted)] ?? 0;
  const others = its.reduce((sum, weight) => sum + weight, -own);
  return own - others / Math.max(1, classes.length - 1);
}
