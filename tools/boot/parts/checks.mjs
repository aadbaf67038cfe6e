import path from 'node:path';
import { runProgram } from '../children.mjs';
import { pinnedNode } from '../runtime.mjs';
import { readTally } from './read-tally.mjs';
import { tallyChecks } from './tally.mjs';

/**
 * Checks of the source, see tools/check.
 * @param {string} run folder of the run
 * @param {string[]} names none: all
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
export async function runChecks(run, names) {
  const report = path.join(run, 'checks.json');
  const ended = await runProgram(pinnedNode(), ['tools/check/check.mjs', ...names], { env: { CHECK_REPORT: report }, show: true });
  return readTally('check', report, ended, tallyChecks);
}
