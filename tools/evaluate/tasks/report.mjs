import { join } from 'node:path';
import { Complaint } from '../complaint.mjs';
import { openLines } from '../line-file.mjs';
import { loadAssessor } from '../load-assessor.mjs';
import { readPosts } from '../read-posts.mjs';
import { readFloors, undercut } from '../report/floors.mjs';
import { heldBack, ownPosts, postFields, readOwnPosts } from '../report/own-posts.mjs';
import { printTable } from '../report/print-table.mjs';
import { fields, score } from '../report/score.mjs';

/**
 * Assesses labelled posts and compares.
 * @param {AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>} posts
 * @param {{ knowledgeBase: string, today: string }} options
 */
export const compare = async (posts, options) => {
  const assess = await loadAssessor(options);
  const pairs = [];
  for await (const expected of posts) {
    const given = assess(/** @type {string} */ (expected.text), {
      today: options.today,
      ...(typeof expected.sentAt === 'string' ? { sentAt: expected.sentAt } : {}),
    });
    pairs.push({ expected, given: /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (given)) });
  }
  return pairs;
};

/**
 * Labelled posts against the floors of their figures.
 * @param {AsyncIterable<Record<string, unknown>>} posts @param {string} file of the floors @param {{ knowledgeBase: string }} options
 */
const judgeByFloors = async (posts, file, { knowledgeBase }) => {
  const floors = await readFloors(join(ownPosts, file));
  const report = score(await compare(posts, { knowledgeBase, today: floors.today }));
  return { report, floors, complaints: undercut(report, floors) };
};

/** Our own posts, which are learned from too. @param {{ knowledgeBase: string }} options */
export const judgeOwnPosts = (options) => judgeByFloors(readOwnPosts(), 'floors.json', options);

/** Posts by strangers, which nothing is learned from. @param {{ knowledgeBase: string }} options */
export const judgeHeldBack = (options) => judgeByFloors(readPosts(heldBack, postFields), 'held-back-floors.json', options);

/** @param {import('../options.mjs').Options} options */
const judgePosts = async (options) => {
  const pairs = await compare(readPosts(options.in, postFields), options);
  if (!pairs.some(({ expected }) => Object.keys(fields).some((field) => expected[field] !== undefined))) {
    throw new Complaint(
      `No line carries an expected value; add fields such as ${Object.keys(fields).slice(4, 8).join(', ')} beside id and text.`,
    );
  }
  return { report: score(pairs), complaints: [] };
};

/**
 * Without an input it judges our own posts; then the exit code is 1 where a figure lies below its floor.
 * @param {import('../options.mjs').Options} options
 */
export const runReport = async (options) => {
  const { report, complaints } = options.in === ownPosts ? await judgeOwnPosts(options) : await judgePosts(options);
  const out = await openLines(options.out);
  await out.write(options.format === 'json' ? JSON.stringify(report) : printTable(report));
  await out.close();
  if (complaints.length === 0) return 0;
  process.stderr.write(`Below what is kept in evaluation/floors.json:\n${complaints.join('\n')}\n`);
  return 1;
};
