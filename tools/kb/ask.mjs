import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UsageError } from './terminal.mjs';

/**
 * What the environment says, else what somebody types; a password is not shown while it is typed.
 * @param {string} variable
 * @param {string} question
 * @param {{ hidden?: boolean }} [how]
 */
export async function answerFor(variable, question, { hidden = false } = {}) {
  const given = process.env[variable];
  if (given) return given;
  if (!process.stdin.isTTY) throw new UsageError(`there is no terminal to ask for the ${question}; set ${variable}`);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true });
  process.stderr.write(`${question}: `);
  const answer = await new Promise((resolve) => {
    lines.once('line', resolve);
    lines.once('SIGINT', () => resolve(''));
  });
  lines.close();
  if (hidden) process.stderr.write('\n');
  if (answer === '') throw new UsageError(`without ${question} nothing can be fetched`);
  return String(answer);
}
