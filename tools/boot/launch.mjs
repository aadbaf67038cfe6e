import { explain, PlainFailure } from './plain-failure.mjs';
import { endLeftBehind } from './left-behind.mjs';
import { places } from './places.mjs';
import { progressToStandardError } from './progress.mjs';
import { clearDeadRuns } from './runs.mjs';
import { isStopping, shutDown, stopOnSignals } from './stopping.mjs';

/**
 * The commands of the launcher, each in its own file so that only the one asked for is loaded. `quiet`: standard output is the command's
 * result, so that the launcher itself speaks on standard error.
 */
const commands = {
  start: { file: './commands/start.mjs', does: 'install, build, database, demo content; then run the product' },
  test: { file: './commands/test.mjs', does: 'every check and test; --only check|jest|e2e [pattern] for a part of them' },
  check: { file: './commands/check.mjs', does: 'types, lint, format, boundaries and the other checks; a name or two for a part of them' },
  build: { file: './commands/build.mjs', does: 'build all libs and both apps' },
  evaluate: {
    file: './commands/tool.mjs',
    quiet: true,
    does: 'judge the machine on your own posts (docs: npm run --silent evaluate -- --help)',
  },
  train: { file: './commands/tool.mjs', quiet: true, does: 'learn what posts mean again' },
  kb: { file: './commands/tool.mjs', quiet: true, does: 'check and convert the knowledge base' },
  bench: { file: './commands/tool.mjs', quiet: true, does: 'measure, for example: npm run bench -- intake' },
};

/** The text shown for a missing or unknown command. */
function usage() {
  const lines = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(10)}${does}`);
  return `Usage: node tools/boot.mjs <command>\n${lines.join('\n')}\n`;
}

/**
 * Runs one command of the launcher and ends the process with its exit code: 0 done or help given, 1 failed, 2 asked wrongly, 128 + n ended by signal n.
 * @param {string[]} words command and its arguments as typed
 */
export async function launch([name = '', ...rest]) {
  const command = Object.hasOwn(commands, name) ? commands[/** @type {keyof typeof commands} */ (name)] : undefined;
  if (!command) {
    process.stderr.write(usage());
    process.exit(2);
  }
  const args = rest[0] === '--' ? rest.slice(1) : rest;
  if (!('quiet' in command) && args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(usage());
    process.exit(0);
  }
  process.chdir(places.root);
  if ('quiet' in command) progressToStandardError();
  stopOnSignals();
  let code = 1;
  try {
    await endLeftBehind();
    await clearDeadRuns();
    const { run } = await import(command.file);
    code = await run(args, name);
  } catch (error) {
    if (isStopping()) return;
    const plain = explain(error);
    process.stderr.write(plain instanceof PlainFailure ? `\n${plain.message}\n` : `\n${/** @type {Error} */ (error)?.stack ?? error}\n`);
  }
  if (isStopping()) return;
  await shutDown();
  process.exit(code);
}
