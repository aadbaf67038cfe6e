import { spawn } from 'node:child_process';
import { root } from './files.mjs';

/**
 * @typedef {object} Step one named check
 * @property {string} name
 * @property {string} proves what is true where it passes, in one line
 * @property {string[]} [program] a program and its arguments, passed where it ends with 0
 * @property {() => string[] | Promise<string[]>} [problems] or a function, passed where it finds none
 */

/**
 * Runs one check to its end; an error in it is a failure of it.
 * @param {Step} step
 * @returns {Promise<{ ok: boolean, seconds: number, output: string }>}
 */
export async function runStep({ program, problems }) {
  const start = Date.now();
  const { ok, output } = program ? await runProgram(program) : await collect(problems ?? (() => ['a check without a way to run it']));
  return { ok, output, seconds: (Date.now() - start) / 1000 };
}

/** @param {() => string[] | Promise<string[]>} find */
async function collect(find) {
  try {
    const found = await find();
    return { ok: found.length === 0, output: found.join('\n') };
  } catch (error) {
    return { ok: false, output: /** @type {Error} */ (error).stack ?? String(error) };
  }
}

/** @param {string[]} program @returns {Promise<{ ok: boolean, output: string }>} */
function runProgram([command = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
