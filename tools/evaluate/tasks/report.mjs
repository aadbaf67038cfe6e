import { Complaint } from '../complaint.mjs';
import { openLines } from '../line-file.mjs';
import { loadAssessor } from '../load-assessor.mjs';
import { readPosts } from '../read-posts.mjs';
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

/** @param {import('../options.mjs').Options} options */
export const runReport = async (options) => {
  const pairs = await compare(readPosts(options.in, { required: { id: 'text', text: 'text' }, optional: { sentAt: 'instant' } }), options);
  if (!pairs.some(({ expected }) => Object.keys(fields).some((field) => expected[field] !== undefined))) {
    throw new Complaint(
      `No line carries an expected value; add fields such as ${Object.keys(fields).slice(4, 8).join(', ')} beside id and text.`,
    );
  }
  const report = score(pairs);
  const out = await openLines(options.out);
  await out.write(options.format === 'json' ? JSON.stringify(report) : printTable(report));
  await out.close();
};
