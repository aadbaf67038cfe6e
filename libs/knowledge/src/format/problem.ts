/**
 * `error`: the folder must not be used like this. `due`: the folder is as right as it was, but a day has come from which somebody has to
 * decide; the product takes out of use what cannot be said any more. `warning`: a person should look, the machine cannot decide.
 */
export type ProblemWeight = 'error' | 'due' | 'warning';

/** One thing that is wrong in a knowledge-base folder, where it stands and what to do about it. */
export interface Problem {
  /** Path below the folder, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Stable, kebab-case: what tests and translations hold on to. */
  code: string;
  message: string;
  /** What to do, as an instruction. */
  remedy: string;
  weight: ProblemWeight;
}

/** Collects problems; `weight` is `error` unless said otherwise. */
export type Report = (problem: Omit<Problem, 'weight'> & { weight?: ProblemWeight }) => void;

export function collectProblems(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: (problem) => problems.push({ weight: 'error', ...problem }) };
}

const byPlace = (a: Problem, b: Problem): number =>
  compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order a person works through them: by file, line, code. */
export const sortProblems = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace);

/** `file:line: message (remedy)`, the form editors and terminals can jump to. */
export const printProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}: ${problem.weight === 'error' ? '' : `${problem.weight}: `}${problem.message} (${problem.remedy})`;
