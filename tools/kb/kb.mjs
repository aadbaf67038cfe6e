#!/usr/bin/env node
/**
 * `npm run kb -- <command>`: looks after a knowledge-base folder. The logic lives in @streetlight/knowledge;
 * here are only arguments, files and the terminal.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInGermany } from '@streetlight/domain';
import { check } from './commands/check.mjs';
import { due } from './commands/due.mjs';
import { exportCommand } from './commands/export.mjs';
import { fetchCommand } from './commands/fetch.mjs';
import { format } from './commands/format.mjs';
import { importCommand } from './commands/import.mjs';
import { law } from './commands/law.mjs';
import { statutes } from './commands/statutes.mjs';
import { say, UsageError } from './terminal.mjs';

const root = resolve(import.meta.dirname, '../..');

/** @type {Record<string, import('./terminal.mjs').Command>} */
const commands = { check, law, due, export: exportCommand, import: importCommand, fetch: fetchCommand, statutes, format };

const help = () =>
  ['Usage: npm run kb -- <command>', '', ...Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`)].join('\n');

const today = dayInGermany();

/** @param {string[]} args */
async function main(args) {
  const [name = '', ...rest] = args;
  const command = commands[name];
  if (!command) {
    say(help());
    return name === '' || name === 'help' || name === '--help' ? 0 : 2;
  }
  const { values } = parseArgs({
    args: rest,
    options: {
      dir: { type: 'string', default: join(root, 'knowledge-base') },
      today: { type: 'string', default: today },
      ...command.options,
    },
  });
  return command.run(values);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isOurs = error instanceof UsageError || /** @type {{ code?: string }} */ (error).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isOurs ? /** @type {Error} */ (error).message : /** @type {Error} */ (error).stack}\n`);
  process.exitCode = 2;
}
