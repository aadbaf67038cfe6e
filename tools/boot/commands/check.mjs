import { install } from '../install.mjs';
import { runChecks } from '../parts/checks.mjs';
import { summarise } from '../parts/tally.mjs';
import { say } from '../progress.mjs';
import { makeRunFolder } from '../runs.mjs';

/** `npm run check`: every check of the source that needs no database; names after `--` run only these. */
export async function run(/** @type {string[]} */ names) {
  await install();
  const { text, ok } = summarise([await runChecks(makeRunFolder(), names)]);
  say(`\n${text}`);
  return ok ? 0 : 1;
}
