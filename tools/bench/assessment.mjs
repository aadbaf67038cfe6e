// Posts a second on one core and memory: the whole assessment, and language identification alone beside it (ours, and eld's large tables).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createAssessor } from '@streetlight/assessment';
import { buildSearchIndex, documentsOf, readKnowledgeBase } from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';

const root = path.resolve(import.meta.dirname, '../..');
const mebibytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

/** Our own labelled posts, of all languages in turn. */
function postsOf(/** @type {number} */ count) {
  const files = readdirSync(path.join(root, 'evaluation')).filter((name) => /^posts\..*\.jsonl$/.test(name));
  const texts = files.flatMap((name) =>
    readFileSync(path.join(root, 'evaluation', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => /** @type {string} */ (JSON.parse(line).text)),
  );
  return Array.from({ length: count }, (_, index) => texts[(index * 7919) % texts.length] ?? '');
}

/** @param {string} name @param {string[]} posts @param {(text: string) => unknown} act */
function measure(name, posts, act) {
  for (const text of posts.slice(0, 300)) act(text);
  const since = performance.now();
  for (const text of posts) act(text);
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(
    `${name.padEnd(26)}${String(Math.round(posts.length / seconds)).padStart(10)} posts/s${String(mebibytes()).padStart(8)} MiB\n`,
  );
}

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { posts: { type: 'string', default: '5000' } } });
  const posts = postsOf(Number(values.posts));
  const text = await loadText();
  measure('language alone, ours', posts, (post) => text.identifyLanguage(post));
  const read = readKnowledgeBase(path.join(root, 'knowledge-base'));
  const knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  const search = buildSearchIndex(documentsOf(knowledgeBase), knowledgeBase);
  const assess = createAssessor({ text, knowledgeBase, search });
  measure('assess', posts, (post) => assess(post, { today: '2026-11-22' }));
  const { eld } = /** @type {{ eld: { load(size: string): Promise<unknown>, detect(text: string): unknown } }} */ (
    /** @type {unknown} */ (await import('eld'))
  );
  await eld.load('large');
  measure('language alone, eld large', posts, (post) => eld.detect(post));
}
