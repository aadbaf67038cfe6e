/**
 * `npm run bench -- assessment`: posts a second on one core and memory of the whole assessment; beside it language identification alone,
 * ours, that of eld's large tables and that of franc. Rates are by processor time, so that neighbours on the machine
 * do not count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createAssessor } from '@streetlight/assessment';
import { buildSearchIndex, documentsOf, readKnowledgeBase } from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';

const root = path.resolve(import.meta.dirname, '../..');
const today = '2026-11-22';
const warmUp = 300;
const mebibytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
const processorSeconds = () => process.cpuUsage().user / 1e6;

const print = (/** @type {string} */ name, /** @type {string} */ figure) =>
  process.stdout.write(`${name.padEnd(34)}${figure.padStart(16)}${`${mebibytes()} MiB`.padStart(10)}\n`);

/** Our own labelled posts of all languages. */
function labelledPosts() {
  const files = readdirSync(path.join(root, 'evaluation')).filter((name) => /^posts\..*\.jsonl$/.test(name));
  return files.flatMap((name) =>
    readFileSync(path.join(root, 'evaluation', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => /** @type {string} */ (JSON.parse(line).text)),
  );
}

/** The posts again and again in a mixed order. @param {string[]} texts @param {number} count */
const mixed = (texts, count) => Array.from({ length: count }, (_, index) => texts[(index * 7919) % texts.length] ?? '');

/** @template T @param {string} name @param {() => T | Promise<T>} load */
async function load(name, load) {
  const since = processorSeconds();
  const loaded = await load();
  print(name, `${(processorSeconds() - since).toFixed(2)} s`);
  return loaded;
}

/** @param {string} name @param {string[]} posts @param {(text: string) => unknown} act */
function rate(name, posts, act) {
  const since = processorSeconds();
  for (const text of posts) act(text);
  print(name, `${Math.round(posts.length / (processorSeconds() - since))} posts/s`);
}

/** Detectors of others, by package. @type {Record<string, () => Promise<(text: string) => unknown>>} */
const others = {
  eld: async () => {
    const { eld } = await import('eld');
    await /** @type {{ load(size: string): Promise<unknown> }} */ (/** @type {unknown} */ (eld)).load('large');
    return (text) => eld.detect(text);
  },
  franc: async () => {
    const { franc } = await import('franc');
    return (text) => franc(text);
  },
};

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({ args, options: { posts: { type: 'string', default: '20000' } } });
  const texts = labelledPosts();
  const posts = mixed(texts, Number(values.posts));

  const text = await load('language tables', loadText);
  const knowledgeBase = await load('knowledge base', () => {
    const read = readKnowledgeBase(path.join(root, 'knowledge-base'));
    return read.ok ? read.knowledgeBase : read.readable;
  });
  const search = await load('search index and first query', () => {
    const index = buildSearchIndex(documentsOf(knowledgeBase), knowledgeBase);
    index.search('Probezeit');
    return index;
  });
  const assess = createAssessor({ text, knowledgeBase, search });
  await load('cue lexicons and claims', () =>
    assess('They say you can be dismissed in probation at once, without any notice. Is that true?', { today }),
  );

  rate(`assess, each of ${texts.length} posts once`, texts, (post) => assess(post, { today }));
  rate(`assess, ${posts.length} posts`, posts, (post) => assess(post, { today }));
  rate('language alone, ours', posts, (post) => text.identifyLanguage(post));
  for (const [name, prepare] of Object.entries(others)) {
    const detect = await prepare();
    for (const post of posts.slice(0, warmUp)) detect(post);
    rate(`language alone, ${name}`, posts, detect);
  }
}
