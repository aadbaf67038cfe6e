import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/** True while a process with this number exists, also another user's. */
export function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return !isZombie(pid);
}

function isZombie(/** @type {number} */ pid) {
  return hasProc && statFields(pid)?.[0] === 'Z';
}

/** The fields of /proc/<pid>/stat after the program's name, which may hold spaces and brackets itself. */
function statFields(/** @type {number} */ pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** When a process began, in the system's own notation; with the number it identifies a process beyond the reuse of numbers. */
export function birthOf(/** @type {number} */ pid) {
  if (hasProc) return statFields(pid)?.[19] ?? null;
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
}

/** @typedef {{ pid: number, birth: string | null }} Identity */

/** True while the very process that is named still runs, not another one with its number. */
export function isSame(/** @type {Identity} */ { pid, birth }) {
  return isAlive(pid) && birthOf(pid) === birth;
}

/** The number of the npm that called the launcher, directly or through a shell; undefined without npm. */
export function callingNpm() {
  if (!process.env.npm_lifecycle_event) return undefined;
  const parent = process.ppid;
  const isShell = /^\S*sh -c /.test(commandOf(parent) ?? '');
  return isShell ? parentOf(parent) : parent;
}

function parentOf(/** @type {number} */ pid) {
  const found = hasProc ? statFields(pid)?.[1] : spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return Number(found) || undefined;
}

/** The command line of a process, null where it has ended or belongs to somebody else. */
export function commandOf(/** @type {number} */ pid) {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return null;
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
}

/** The working directory of a process, null where the system does not tell. */
export function directoryOf(/** @type {number} */ pid) {
  try {
    return hasProc ? readlinkSync(`/proc/${pid}/cwd`) : null;
  } catch {
    return null;
  }
}

/**
 * Ends a process that is not a child of this one: each signal in turn until it has gone.
 * @param {number} pid negative: the process group of that leader
 * @param {[NodeJS.Signals, number][]} signals each with the milliseconds to wait after it
 * @returns {Promise<boolean>} whether it has gone
 */
export async function endProcess(pid, signals) {
  for (const [signal, waitMs] of signals) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return true;
      throw error;
    }
    if (await waitUntil(() => !isAlive(Math.abs(pid)), waitMs)) return true;
  }
  return !isAlive(Math.abs(pid));
}

/**
 * Asks again every 25 ms until the answer is truthy or the time is over.
 * @template T
 * @param {() => T | Promise<T>} question
 * @param {number} limitMs
 * @returns {Promise<T | undefined>}
 */
export async function waitUntil(question, limitMs) {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
