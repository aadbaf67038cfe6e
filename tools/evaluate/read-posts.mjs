import { isLanguage } from '@streetlight/domain';
import { Complaint } from './complaint.mjs';
import { readLines } from './line-file.mjs';

/** @typedef {import('./tasks.mjs').Fields} Fields @typedef {import('./tasks.mjs').Line} Line */

/** What each kind of field must be; null where it is right, else what it must be. */
const checks = {
  /** @param {unknown} value */
  text: (value) => (typeof value === 'string' ? null : 'must be a string'),
  /** @param {unknown} value */
  language: (value) =>
    typeof value === 'string' && (value === 'und' || isLanguage(value)) ? null : 'must be one of ro pl bg it es hu hr el en fr de und',
  /** @param {unknown} value */
  instant: (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)))
      ? null
      : 'must be a date and time such as 2026-11-22T09:30:00Z',
  /** @param {unknown} value */
  sentences: (value) => (Array.isArray(value) ? null : 'must be a list'),
  /** @param {unknown} value */
  sources: (value) => (Array.isArray(value) ? null : 'must be a list'),
};

/** @param {string} text @param {string} where @returns {Line} */
const parse = (text, where) => {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Complaint(`${where}: not valid JSON (${/** @type {Error} */ (error).message}).`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Complaint(`${where}: must be a JSON object.`);
  return /** @type {Line} */ (value);
};

/** @param {Line} value @param {Fields} fields @param {string} where */
const check = (value, { required, optional = {} }, where) => {
  for (const [name, kind] of Object.entries(required)) {
    if (value[name] === undefined) throw new Complaint(`${where}: the field "${name}" is missing.`);
    const wrong = checks[kind](value[name]);
    if (wrong) throw new Complaint(`${where}: the field "${name}" ${wrong}.`);
  }
  for (const [name, kind] of Object.entries(optional)) {
    const wrong = value[name] === undefined || value[name] === null ? null : checks[kind](value[name]);
    if (wrong) throw new Complaint(`${where}: the field "${name}" ${wrong}.`);
  }
};

/**
 * Reads JSON Lines and checks the fields of each line. Empty lines at the end are nothing; inside they are a mistake.
 * @param {string} file
 * @param {Fields} fields
 * @returns {AsyncGenerator<Line>}
 */
export async function* readPosts(file, fields) {
  const name = file === '-' ? 'standard input' : file;
  let empty = 0;
  for await (const { text, line } of readLines(file)) {
    const clean = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (clean.trim() === '') {
      empty ||= line;
      continue;
    }
    if (empty > 0) throw new Complaint(`${name}, line ${empty}: the line is empty.`);
    const value = parse(clean, `${name}, line ${line}`);
    check(value, fields, `${name}, line ${line}`);
    yield value;
  }
}
