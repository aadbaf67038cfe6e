import { install } from '../install.mjs';
import { runChecks } from '../parts/checks.mjs';
import { prepareGround } from '../parts/ground.mjs';
import { runJest } from '../parts/jest.mjs';
import { runJourneys } from '../parts/journeys.mjs';
import { summarise } from '../parts/tally.mjs';
import { explain, PlainFailure } from '../plain-failure.mjs';
import { elapsedMs, say, seconds } from '../progress.mjs';
import { makeRunFolder } from '../runs.mjs';
import { makeDataFolder } from '../secrets.mjs';

const partNames = ['check', 'jest', 'e2e'];

/**
 * `npm test`: all parts one after the other, also after a failure in one; the last line counts them all.
 * `--only check|jest|e2e [pattern]` runs one part, or what of it matches.
 */
export async function run(/** @type {string[]} */ args) {
  const { only, patterns } = readArguments(args);
  makeDataFolder();
  await install();
  const folder = makeRunFolder();
  const wants = (/** @type {string} */ part) => !only || only === part;
  const tallies = [];
  if (wants('check')) tallies.push(await part('check', () => runChecks(folder, patterns)));
  const ground = wants('jest') || wants('e2e') ? await part('ground', () => prepareGround(folder, { redis: wants('jest') })) : undefined;
  if (ground && 'failed' in ground) tallies.push(ground);
  else if (ground) {
    if (wants('jest')) tallies.push(await part('jest', () => runJest(ground, patterns)));
    if (wants('e2e')) tallies.push(await part('journeys', () => runJourneys(ground, patterns)));
  }
  const { text, ok } = summarise(tallies);
  say(`\nafter ${seconds(elapsedMs())}\n${text}`);
  return ok ? 0 : 1;
}

function readArguments(/** @type {string[]} */ args) {
  if (args.length === 0) return { only: undefined, patterns: [] };
  const [flag, only = '', ...patterns] = args;
  if (flag === '--only' && partNames.includes(only)) return { only, patterns };
  throw new PlainFailure(`Usage: npm test [-- --only ${partNames.join('|')} [pattern …]]`);
}

/**
 * Runs one part; a part that breaks down is one failure and the others still run.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T | import('../parts/tally.mjs').Tally>}
 */
async function part(name, work) {
  say(`\n── ${name}`);
  try {
    return await work();
  } catch (error) {
    const plain = explain(error);
    say(plain instanceof PlainFailure ? plain.message : `${/** @type {Error} */ (error).stack}`);
    return { passed: 0, failed: [`${name}: ${plain.message.split('\n')[0]}`] };
  }
}
