import { appendFileSync } from 'node:fs';

/**
 * A Jest reporter that writes what happens as it happens, one JSON line for each file that begins and each that is done. What is known
 * survives a run that hangs or is killed. Jest asks for a class as the default export. The file to write to stands in JEST_EVENTS.
 */
export default class EventReporter {
  /** @param {{ path: string }} test */
  onTestFileStart(test) {
    this.write({ begun: test.path });
  }

  /**
   * @param {{ path: string }} test
   * @param {{ testExecError?: unknown, numFailingTests: number, testResults: { fullName: string, status: string }[] }} result
   */
  onTestFileResult(test, { testExecError, numFailingTests, testResults }) {
    const tests = testResults.map(({ fullName, status }) => ({ fullName, status }));
    this.write({
      done: test.path,
      ran: !testExecError && (numFailingTests === 0 || tests.some(({ status }) => status === 'failed')),
      tests,
    });
  }

  /** @param {object} event */
  write(event) {
    if (process.env.JEST_EVENTS) appendFileSync(process.env.JEST_EVENTS, `${JSON.stringify(event)}\n`);
  }
}
