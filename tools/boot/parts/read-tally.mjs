import { existsSync, readFileSync } from 'node:fs';
import { describeEnding } from '../children.mjs';

/**
 * Reads and counts the report of one part. A part that wrote no report, or that failed without naming a failure, counts as a failure.
 * @param {string} part
 * @param {string} report
 * @param {import('../children.mjs').Ending} ending of the program that ran the part
 * @param {(found: any) => import('./tally.mjs').Tally} count
 * @returns {import('./tally.mjs').Tally}
 */
export function readTally(part, report, ending, count) {
  const tally = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: [] };
  if (ending.code !== 0 && tally.failed.length === 0) tally.failed.push(`${part}: ${describeEnding(ending)} and names no failure`);
  return tally;
}
