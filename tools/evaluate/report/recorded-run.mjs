import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { quantile } from './drafts.mjs';

/** @typedef {import('./drafts.mjs').Tally} Tally @typedef {import('@streetlight/assistant').Prompt} Prompt */

/**
 * What a run over labelled posts has shown, kept as the record a model or prompt needs before it may be switched on.
 * @typedef {object} RecordedRun
 * @property {'offline' | 'model'} drafter
 * @property {string | null} model
 * @property {{ id: string, version: number, hash: string } | null} prompt
 * @property {string} knowledgeBase SHA-256 over all its files
 * @property {string} measuredAt ISO 8601
 * @property {Record<string, { posts: number, releasable: number, abstained: number, gateFailures: number, editDistance: number,
 *   plainLanguage: number, firstSentenceMs: { p50: number, p95: number } }>} languages edit distance as a share of words 0..1
 */

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? filesIn(file) : [file];
    });

/**
 * SHA-256 over the names and contents of a knowledge base, in hex.
 * @param {string} folder
 */
export const hashOfFolder = (folder) => {
  const hash = createHash('sha256');
  for (const file of filesIn(folder))
    hash.update(path.relative(folder, file).split(path.sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** @param {number} value @param {number} digits */
const rounded = (value, digits) => Number(value.toFixed(digits));

/** @param {Tally} tally @returns {RecordedRun['languages'][string]} */
const figuresOf = (tally) => ({
  posts: tally.posts,
  releasable: tally.releasable,
  abstained: tally.abstained,
  gateFailures: tally.gates,
  editDistance: tally.words === 0 ? 0 : rounded(tally.ownWords / tally.words, 3),
  plainLanguage: tally.releasable === 0 ? 0 : rounded(tally.plain / tally.releasable, 1),
  firstSentenceMs: { p50: rounded(quantile(tally.ms, 0.5), 1), p95: rounded(quantile(tally.ms, 0.95), 1) },
});

/**
 * @param {{ tallies: Map<string, Tally>, model: { name: string, prompt: Prompt } | undefined, knowledgeBase: string, measuredAt: Date }} run
 * @returns {RecordedRun}
 */
export const recordOf = ({ tallies, model, knowledgeBase, measuredAt }) => ({
  drafter: model ? 'model' : 'offline',
  model: model?.name ?? null,
  prompt: model ? { id: model.prompt.id, version: model.prompt.version, hash: model.prompt.hash } : null,
  knowledgeBase: hashOfFolder(knowledgeBase),
  measuredAt: measuredAt.toISOString(),
  languages: Object.fromEntries(
    [...tallies].filter(([name]) => name !== 'all' && name !== 'und').map(([name, tally]) => [name, figuresOf(tally)]),
  ),
});
