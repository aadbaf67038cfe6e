import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Complaint } from './complaint.mjs';
import { ownPosts } from './report/own-posts.mjs';
import { tasks } from './tasks.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Every option of the command; `tasks.mjs` says which task takes which. */
const options = /** @type {const} */ ({
  in: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
  'knowledge-base': { type: 'string' },
  corpus: { type: 'string' },
  limit: { type: 'string' },
  threshold: { type: 'string' },
  country: { type: 'string' },
  format: { type: 'string' },
  model: { type: 'string' },
  record: { type: 'string' },
});

/**
 * @typedef {object} Options
 * @property {string} in a file, or `-` for standard input; without it the tasks report and drafts read our own posts
 * @property {string} out a file, or `-` for standard output
 * @property {string} today `YYYY-MM-DD`
 * @property {string} knowledgeBase folder
 * @property {string | undefined} corpus file of documents to search instead of the knowledge base
 * @property {number} limit hits per query
 * @property {number | undefined} threshold 0..1
 * @property {string | undefined} country two letters
 * @property {string} format
 * @property {string | undefined} model name of a model to draft with
 * @property {string | undefined} record file for the figures of the run of a model, to hand in to the product
 */

/** @returns {string} */
export const usage = () => {
  const lines = Object.entries(tasks).map(
    ([name, task]) => `  ${name.padEnd(11)} ${task.does}${task.options.length > 0 ? `\n${' '.repeat(14)}${task.options.join(' ')}` : ''}`,
  );
  return [
    'Usage: npm run --silent evaluate -- <task> --in FILE --out FILE [options]',
    'JSON Lines in and out, one line per line; - is standard input or output.',
    '',
    'Tasks:',
    ...lines,
  ].join('\n');
};

/** @param {string} value @param {string} name */
const day = (value, name) => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)) return value;
  throw new Complaint(`${name} must be a day such as 2026-11-22, not "${value}".`);
};

/** @param {string} value @param {string} name @param {number} least @param {number} most @param {boolean} whole */
const number = (value, name, least, most, whole) => {
  const parsed = Number(value);
  if (value.trim() !== '' && parsed >= least && parsed <= most && (!whole || Number.isInteger(parsed))) return parsed;
  throw new Complaint(`${name} must be a ${whole ? 'whole ' : ''}number from ${least} to ${most}, not "${value}".`);
};

/** @param {string} value */
const country = (value) => {
  if (/^[A-Za-z]{2}$/.test(value)) return value.toUpperCase();
  throw new Complaint(`--country must be two letters such as DE, not "${value}".`);
};

/** @param {string[]} args @returns {Record<string, string | undefined>} */
const parse = (args) => {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new Complaint(`${/** @type {Error} */ (error).message.split('. ')[0]}.\n\n${usage()}`);
  }
};

/**
 * Reads the words behind the task.
 * @param {string} task
 * @param {string[]} args
 * @param {string} today the day of the call, where none is named
 * @returns {Options}
 */
export const parseOptions = (task, args, today) => {
  const values = parse(args);
  const allowed = tasks[task]?.options ?? [];
  for (const name of Object.keys(values)) {
    if (name !== 'in' && name !== 'out' && !allowed.some((each) => each.startsWith(`--${name} `)))
      throw new Complaint(`The task ${task} has no option --${name}.\n\n${usage()}`);
  }
  if (values.in === undefined && task !== 'report' && task !== 'drafts')
    throw new Complaint(`Name the input: --in FILE, or --in - for standard input.\n\n${usage()}`);
  const out = values.out ?? '-';
  if (out !== '-' && values.in !== undefined && values.in !== '-' && resolve(out) === resolve(values.in))
    throw new Complaint('--in and --out name the same file; the input would be lost.');
  if (values.format !== undefined && values.format !== 'auto' && task === 'export')
    throw new Complaint(`--format must be auto, not "${values.format}".`);
  if (values.format !== undefined && !['table', 'json'].includes(values.format) && (task === 'report' || task === 'drafts'))
    throw new Complaint(`--format must be table or json, not "${values.format}".`);
  return {
    in: values.in ?? ownPosts,
    out,
    today: values.today === undefined ? today : day(values.today, '--today'),
    knowledgeBase: values['knowledge-base'] ?? resolve(root, 'knowledge-base'),
    corpus: values.corpus,
    limit: values.limit === undefined ? 10 : number(values.limit, '--limit', 1, 1000, true),
    threshold: values.threshold === undefined ? undefined : number(values.threshold, '--threshold', 0, 1, false),
    country: values.country === undefined ? undefined : country(values.country),
    format: values.format ?? 'table',
    model: values.model,
    record: values.record,
  };
};
