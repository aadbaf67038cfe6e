/** @typedef {{ passed: number, failed: string[] }} Tally how many passed, and what failed by name; each test, journey and check counts one */

/**
 * @typedef {{ begun: string }} FileBegun
 * @typedef {{ done: string, ran: boolean, tests: { fullName: string, status: string }[] }} FileDone ran: false where the file broke down
 * @typedef {FileBegun | FileDone} JestEvent what jest-reporter.mjs writes
 */

/**
 * Counts the events of a Jest run. A file that could not be run, or that began and never ended, counts as one failure; so does a test that
 * was skipped: what is in the suite runs.
 * @param {JestEvent[]} events
 * @param {(file: string) => string} shorten makes file names readable
 * @returns {Tally}
 */
export function tallyJest(events, shorten) {
  const done = events.filter((event) => 'done' in event);
  const hanging = events.filter((event) => 'begun' in event).filter(({ begun }) => !done.some((file) => file.done === begun));
  const tests = done.flatMap((file) => file.tests.map((test) => ({ ...test, file: file.done })));
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests
    .filter(({ status }) => status !== 'passed')
    .map(({ file, fullName, status }) => `${shorten(file)}: ${fullName}${status === 'failed' ? '' : ` (${status})`}`);
  const broken = done.filter(({ ran }) => !ran).map((file) => `${shorten(file.done)}: the file could not be run`);
  return { passed, failed: [...failed, ...broken, ...hanging.map(({ begun }) => `${shorten(begun)}: did not end`)] };
}

/**
 * @typedef {{ title: string, file?: string, suites?: PlaywrightSuite[], specs?: { title: string, tests: { status: string }[] }[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[], errors?: { message?: string }[] }} PlaywrightReport what Playwright's JSON reporter writes
 */

/**
 * Counts a Playwright report: only a journey that passed at its first attempt has passed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ suites, errors = [] }) {
  const tally = /** @type {Tally} */ ({ passed: 0, failed: [] });
  const walk = (/** @type {PlaywrightSuite} */ suite, /** @type {string} */ above) => {
    const here = above ? `${above} › ${suite.title}` : suite.title;
    for (const { title, tests } of suite.specs ?? []) {
      for (const { status } of tests) {
        if (status === 'expected') tally.passed += 1;
        else tally.failed.push(`${here} › ${title}${status === 'unexpected' ? '' : ` (${status})`}`);
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, here);
  };
  for (const suite of suites) walk(suite, '');
  for (const { message = '' } of errors) tally.failed.push(`journeys: ${message.split('\n')[0]}`);
  return tally;
}

/**
 * Counts the checks.
 * @param {{ name: string, ok: boolean }[]} report
 * @returns {Tally}
 */
export function tallyChecks(report) {
  return { passed: report.filter(({ ok }) => ok).length, failed: report.filter(({ ok }) => !ok).map(({ name }) => `check: ${name}`) };
}

/**
 * The end of `npm test`: every failure by name, then the one line that counts them all.
 * @param {Tally[]} tallies
 * @returns {{ text: string, ok: boolean }} nothing run is no success
 */
export function summarise(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.flatMap((tally) => tally.failed);
  const names = failed.map((name) => `✗ ${name}`);
  return { text: [...names, `${passed} passed, ${failed.length} failed`].join('\n'), ok: failed.length === 0 && passed > 0 };
}
