import { readFile } from 'node:fs/promises';
import { Complaint } from '../complaint.mjs';

/** @typedef {import('./score.mjs').Report} Report */

/**
 * The figures that must not be undercut, in percent, by field or check and language (`all` is every language).
 * @typedef {object} Floors
 * @property {string} today the day the figures were measured for: which snippets are valid depends on it
 * @property {Record<string, Record<string, number>>} leastF1 by field
 * @property {Record<string, Record<string, number>>} leastShare by check
 * @property {Record<string, Record<string, number>>} mostShare by check, where a share is one of mistakes
 */

/** @param {string} file @returns {Promise<Floors>} */
export const readFloors = async (file) => {
  try {
    return /** @type {Floors} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Complaint(`${file} cannot be read as floors: ${/** @type {Error} */ (error).message}`);
  }
};

/**
 * @param {string} what
 * @param {Record<string, Record<string, number>>} bounds
 * @param {(name: string, language: string) => number | null | undefined} valueOf
 * @param {(value: number, bound: number) => boolean} holds
 */
const broken = (what, bounds, valueOf, holds) =>
  Object.entries(bounds).flatMap(([name, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, bound]) => {
      const value = valueOf(name, language);
      if (value === null || value === undefined) return [`${name} (${language}): nothing was measured; the bound is ${bound}.`];
      return holds(value * 100, bound) ? [] : [`${name} (${language}): ${what} ${(value * 100).toFixed(1)}, the bound is ${bound}.`];
    }),
  );

/**
 * What a report undercuts, one sentence each; empty where every floor holds.
 * @param {Report} report
 * @param {Floors} floors
 */
export const undercut = ({ fields, checks }, { leastF1, leastShare, mostShare }) => [
  ...broken(
    'F1',
    leastF1,
    (name, language) => fields[name]?.[language]?.f1,
    (value, bound) => value >= bound,
  ),
  ...broken(
    'share',
    leastShare,
    (name, language) => checks[name]?.[language]?.share,
    (value, bound) => value >= bound,
  ),
  ...broken(
    'share of mistakes',
    mostShare,
    (name, language) => checks[name]?.[language]?.share,
    (value, bound) => value <= bound,
  ),
];
