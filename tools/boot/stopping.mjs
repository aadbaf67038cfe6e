import { constants } from 'node:os';
import { callingNpm, isAlive } from './processes.mjs';

/** @type {(() => unknown)[]} */
const duties = [];
/** @type {{ signal: NodeJS.Signals, at: number } | undefined} */
let asked;
let exitCodeWhenStopped = /** @type {number | undefined} */ (undefined);

/**
 * Registers what must happen before the launcher ends; last registered, first done.
 * @param {() => unknown} duty may be asynchronous
 * @returns {() => void} withdraws it
 */
export function beforeEnd(duty) {
  duties.push(duty);
  return () => {
    const at = duties.indexOf(duty);
    if (at >= 0) duties.splice(at, 1);
  };
}

/** Does all duties, each at most once; a duty that fails is reported and does not keep the others from being done. */
export async function shutDown() {
  for (let duty = duties.pop(); duty; duty = duties.pop()) {
    try {
      await duty();
    } catch (error) {
      process.stderr.write(`while stopping: ${/** @type {Error} */ (error).message}\n`);
    }
  }
}

/** True from the first signal on. */
export function isStopping() {
  return asked !== undefined;
}

/** From now on a stop by signal counts as success: the product ran and was asked to end. */
export function stoppingIsSuccess() {
  exitCodeWhenStopped = 0;
}

/**
 * On SIGINT, SIGTERM, SIGHUP: duties, then exit. A second signal does not wait for the duties. npm passes the terminal's Ctrl-C on once
 * more within milliseconds, so only one that comes a second later counts as the second.
 */
export function stopOnSignals() {
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stopFor(signal));
  }
  const npm = callingNpm();
  if (npm) followNpm(npm);
}

async function stopFor(/** @type {NodeJS.Signals} */ signal) {
  const code = exitCodeWhenStopped ?? 128 + constants.signals[signal];
  if (asked) {
    if (Date.now() - asked.at > 1000) process.exit(code);
    return;
  }
  asked = { signal, at: Date.now() };
  await shutDown();
  process.exit(code);
}

/** Under npm, the end of npm is the end of the launcher, also where npm was killed and could pass on no signal. */
function followNpm(/** @type {number} */ npm) {
  setInterval(() => {
    if (!isAlive(npm)) void stopFor('SIGTERM');
  }, 250).unref();
}
