import { dayInGermany } from '@streetlight/domain';
import { Complaint } from './complaint.mjs';
import { openLines } from './line-file.mjs';
import { parseOptions, usage } from './options.mjs';
import { readPosts } from './read-posts.mjs';
import { tasks } from './tasks.mjs';

/** @typedef {import('./options.mjs').Options} Options @typedef {import('./tasks.mjs').LineTask} LineTask */

const progressMs = 2_000;

/** @param {LineTask} task @param {Options} options */
const runLines = async (task, options) => {
  const answer = await task.load(options);
  const out = await openLines(options.out);
  const began = Date.now();
  let told = began;
  let count = 0;
  try {
    for await (const post of readPosts(options.in, task.fields)) {
      await out.write(JSON.stringify(answer(post)));
      count++;
      if (out.closedByReader) return;
      if (Date.now() - told >= progressMs) {
        told = Date.now();
        process.stderr.write(`${count} lines\n`);
      }
    }
  } finally {
    await out.close();
  }
  const seconds = (Date.now() - began) / 1000;
  process.stderr.write(`${count} lines in ${seconds.toFixed(1)} s (${Math.round(count / Math.max(seconds, 0.001))}/s)\n`);
};

/**
 * Runs the command.
 * @param {string[]} args task and options
 * @returns {Promise<number>} the exit code: 0, 1 where our own posts fare worse than before, or 2 where the call or the input is wrong
 */
export const runEvaluation = async (args) => {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  try {
    const task = tasks[name];
    if (!task) throw new Complaint(`${name === '' ? 'Name a task.' : `There is no task "${name}".`}\n\n${usage()}`);
    if (rest.includes('--help')) {
      process.stdout.write(`${usage()}\n`);
      return 0;
    }
    const options = parseOptions(name, rest, dayInGermany());
    if (!('load' in task)) return (await task.run(options)) ?? 0;
    await runLines(task, options);
    return 0;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};
