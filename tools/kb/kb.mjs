#!/usr/bin/env node
/**
 * `npm run kb -- <command>`: looks after a knowledge-base folder. The logic lives in @streetlight/knowledge;
 * here are only arguments, files and the terminal.
 */
import { createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import {
  checkKnowledgeBase,
  collectCitedNorms,
  parseStatutes,
  printProblem,
  printStatute,
  readKnowledgeBase,
  StatuteFileError,
  statuteFileName,
  writeKnowledgeBase,
} from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';

const root = resolve(import.meta.dirname, '../..');

/** What is wrong with how the command was called or with a file it was given; printed without a stack. */
class UsageError extends Error {}

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/** @param {number} count @param {string} noun */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * @typedef {{ dir: string, from?: string | undefined, 'as-of': string, today: string }} Options
 * @typedef {{ usage: string, does: string, run: (options: Options) => Promise<number> }} Command
 */

/** @type {Record<string, Command>} */
const commands = {
  check: {
    usage: 'check [--dir DIR] [--today YYYY-MM-DD]',
    does: 'check format, parity of the languages, lengths, references, citations, style and letters',
    async run({ dir, today }) {
      const { identifyLanguage } = await loadText();
      const { problems, counts } = checkKnowledgeBase(dir, { today, identifyLanguage });
      for (const problem of problems) say(printProblem(problem));
      const held = [
        counted(counts.snippets, 'snippet'),
        counted(counts.texts, 'text'),
        counted(counts.narratives, 'narrative'),
        counted(counts.terms, 'glossary term'),
        counted(counts.norms, 'norm'),
      ];
      say(`${held.join(', ')}: ${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')}`);
      return counts.errors === 0 ? 0 : 1;
    },
  },
  statutes: {
    usage: 'statutes --from FILE.jsonl[.gz] [--as-of YYYY-MM-DD] [--dir DIR]',
    does: 'write statutes/: of an edition of the laws the norms that snippets cite',
    async run({ dir, from, 'as-of': asOf }) {
      if (!from) throw new UsageError('name the edition of the laws: --from FILE.jsonl.gz');
      const read = readKnowledgeBase(dir);
      const { snippets } = read.ok ? read.knowledgeBase : read.readable;
      const about = { asOf, source: 'official text (§ 5 UrhG)' };
      const { statutes, missing } = await collectCitedNorms({ snippets }, parseStatutes(linesOf(from)), about);
      if (statutes.length === 0) throw new UsageError(`${from} has none of the cited norms; statutes/ is left as it is`);
      const folder = join(dir, 'statutes');
      mkdirSync(folder, { recursive: true });
      const written = new Set(statutes.map((statute) => statuteFileName(statute.law)));
      for (const name of readdirSync(folder)) if (name.endsWith('.yaml') && !written.has(name)) rmSync(join(folder, name));
      for (const statute of statutes) writeFileSync(join(folder, statuteFileName(statute.law)), printStatute(statute));
      for (const { law, norm, citedBy, lawMissing } of missing)
        say(`not in this edition: ${lawMissing ? law : `${norm} ${law}`}, cited by ${citedBy.join(', ')}`);
      const norms = statutes.reduce((sum, statute) => sum + statute.norms.length, 0);
      say(
        `${counted(norms, 'norm')} of ${counted(statutes.length, 'law')} as of ${asOf} written, ${counted(missing.length, 'cited norm')} not found`,
      );
      return 0;
    },
  },
  format: {
    usage: 'format [--dir DIR]',
    does: 'rewrite the folder in its normal form; what it says stays the same, comments are lost',
    async run({ dir }) {
      const read = readKnowledgeBase(dir);
      if (!read.ok) {
        for (const problem of read.problems) say(printProblem(problem));
        throw new UsageError('nothing was rewritten: correct these problems first');
      }
      writeKnowledgeBase(read.knowledgeBase, dir);
      say(`${counted(read.knowledgeBase.snippets.size, 'snippet')} written in normal form`);
      return 0;
    },
  },
};

/** @param {string} file */
async function* linesOf(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => input.destroy(error));
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    if (input.errored) throw input.errored;
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

const help = () =>
  ['Usage: npm run kb -- <command>', '', ...Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}`)].join('\n');

const today = new Date().toISOString().slice(0, 10);

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
      from: { type: 'string' },
      'as-of': { type: 'string', default: '2026-08-19' },
      today: { type: 'string', default: today },
    },
  });
  return command.run(values);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isOurs =
    error instanceof UsageError ||
    error instanceof StatuteFileError ||
    /** @type {{ code?: string }} */ (error).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isOurs ? /** @type {Error} */ (error).message : /** @type {Error} */ (error).stack}\n`);
  process.exitCode = 2;
}
