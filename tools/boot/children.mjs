import { spawn } from 'node:child_process';
import { remember } from './left-behind.mjs';
import { runtimeEnvironment } from './runtime.mjs';
import { beforeEnd, isStopping } from './stopping.mjs';

const keptCharacters = 200_000;
const usualGraceMs = 5000;

/**
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending how a program ended; both null: it could not be started
 * @typedef {{ cwd?: string, env?: Record<string, string>, uid?: number, gid?: number }} Surroundings added to those of the launcher
 * @typedef {{ child: import('node:child_process').ChildProcess, ended: Promise<Ending>, stop: () => Promise<unknown> }} Program
 */

/**
 * Starts a program in a process group of its own. The group ends with the launcher; where that is killed, the next launcher ends it.
 * @param {string} command
 * @param {string[]} args
 * @param {Surroundings & { stdio: import('node:child_process').StdioOptions, graceMs?: number }} options graceMs: from SIGTERM to SIGKILL
 * @returns {Program}
 */
export function startProgram(command, args, { cwd, env = {}, uid, gid, stdio, graceMs = usualGraceMs }) {
  const owner = uid === undefined ? {} : { uid, gid };
  const child = spawn(command, args, { cwd, env: runtimeEnvironment(env), stdio, detached: true, ...owner });
  const forget = child.pid === undefined ? () => undefined : remember(child.pid, [command, ...args].join(' '));
  const ended = /** @type {Promise<Ending>} */ (
    new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', () => resolve({ code: null, signal: null }));
    })
  );
  const stop = () => endGroup(child, graceMs).then(withdraw);
  const withdraw = beforeEnd(stop);
  void ended.then(() => {
    forget();
    withdraw();
  });
  return { child, ended, stop };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {Surroundings & { show?: boolean, onLine?: (line: string) => void, input?: number, isStuck?: () => boolean }} [options]
 *   show: pass the output through; onLine: called for each line; input: a file descriptor; isStuck: asked every second, and where it says
 *   so the program is ended
 * @returns {Promise<Ending & { output: string }>} with the end of its output. Never rejects: a program that cannot be started ends with code
 *   null and the reason as output. Never resolves once the launcher is stopping, so that nothing goes on to its next step.
 */
export function runProgram(command, args, { show = false, onLine, input, isStuck, ...surroundings } = {}) {
  return new Promise((resolve) => {
    if (isStopping()) return;
    const out = show ? 'inherit' : 'pipe';
    const { child, ended, stop } = startProgram(command, args, { ...surroundings, stdio: [input ?? 'ignore', out, out] });
    let output = '';
    const take = (/** @type {string} */ text) => {
      output = (output + text).slice(-keptCharacters);
    };
    for (const stream of [child.stdout, child.stderr]) readLines(stream, take, onLine);
    const watch = setInterval(() => {
      if (isStuck?.()) void stop();
    }, 1000);
    void ended.then(() => clearInterval(watch));
    child.on('error', (error) => resolve({ code: null, signal: null, output: output + error.message }));
    child.on('close', (code, signal) => {
      if (!isStopping()) resolve({ code, signal, output });
    });
  });
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @param {(text: string) => void} take
 * @param {((line: string) => void) | undefined} onLine
 */
function readLines(stream, take, onLine) {
  let rest = '';
  stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    take(text);
    if (!onLine) return;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(onLine);
  });
  stream?.on('end', () => rest && onLine?.(rest));
}

/**
 * Ends a program and what it started: SIGTERM, and after the grace SIGKILL.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} graceMs
 */
function endGroup(child, graceMs) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hard = setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(hard);
      resolve(undefined);
    });
    signalGroup(pid, 'SIGTERM');
  });
}

/** Signals a process group; a group that has ended already is no error. */
function signalGroup(/** @type {number} */ pid, /** @type {NodeJS.Signals} */ signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** How a program ended, to follow its name in a sentence. */
export function describeEnding(/** @type {Ending} */ { code, signal }) {
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
}

/** The last lines of a program's output, for a failure message. */
export function lastLines(/** @type {string} */ text, count = 20) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
