#!/usr/bin/env node
// `npm run train`: learns the network of libs/assessment from our own labelled posts and writes its three files. The same posts give the
// same network. With `--held-back FILE` it prints how well it does on posts that were not learned from.
import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dangerClasses, featuresOfText, rowScale } from '@streetlight/assessment';
import { kinds } from '@streetlight/domain';
import { loadText } from '@streetlight/text';
import { loadKnowledge } from '../evaluate/knowledge.mjs';
import { readPosts } from '../evaluate/read-posts.mjs';
import { printFigures } from './figures.mjs';
import { learn } from './learn.mjs';

const root = resolve(import.meta.dirname, '../..');
const folders = ['evaluation', 'evaluation/training'];

/** A feature in fewer posts says nothing of the next one. */
const leastPosts = 4;

/** @typedef {{ text: string, asks?: boolean, risk?: string, kind?: string, narrative?: string | null, snippets?: string[] }} Labelled @typedef {{ post: Labelled, features: string[] }} Read */

const { narratives, snippets } = loadKnowledge(join(root, 'knowledge-base'));

/** What each head learns: the label of a post, or null where it is not learned from. */
const heads = {
  danger: {
    classes: dangerClasses,
    /** Nobody is in danger in an everyday sentence. @param {Labelled} post */
    labelOf: ({ risk, asks }) => {
      if (asks !== undefined) return 'calm';
      return risk === undefined ? null : risk === 'acute' ? 'acute' : 'calm';
    },
  },
  kind: {
    classes: kinds,
    /** What calls for help in danger is told by the danger, not by its words; an everyday sentence that asks nothing chats. @param {Labelled} post */
    labelOf: ({ kind, risk, asks }) => {
      if (asks !== undefined) return asks ? 'question' : 'chatter';
      return kind === undefined || risk === 'acute' ? null : kind;
    },
  },
  narrative: {
    classes: ['none', ...narratives.map(({ id }) => id)],
    /** A post that nobody has labelled repeats none if it states nothing. @param {Labelled} post */
    labelOf: ({ kind, narrative }) =>
      narrative === undefined ? (kind === undefined || kind === 'claim' || kind === 'question' ? null : 'none') : (narrative ?? 'none'),
  },
  snippet: {
    classes: ['none', ...[...snippets.keys()].sort()],
    /** The one that answers it best. @param {Labelled} post */
    labelOf: ({ snippets: keys }) => (keys === undefined ? null : (keys[0] ?? 'none')),
  },
};

/** @param {string[]} files @returns {Promise<Labelled[]>} */
async function readLabelled(files) {
  const posts = [];
  for (const file of files)
    for await (const post of readPosts(file, { required: { text: 'text' } }))
      posts.push(/** @type {Labelled} */ (/** @type {unknown} */ (post)));
  return posts;
}

/** The wordings of a narrative repeat it; the title of a snippet and the questions it is asked by are answered by it. @returns {Labelled[]} */
const labelledByTheKnowledgeBase = () => [
  ...narratives.flatMap(({ id, wordings }) =>
    Object.values(wordings)
      .flat()
      .map((text) => ({ text, narrative: id })),
  ),
  ...[...snippets.values()].flatMap(({ key, texts }) =>
    Object.values(texts).flatMap(({ title, askedAs }) => [title, ...askedAs].map((text) => ({ text, snippets: [key] }))),
  ),
];

async function trainingFiles() {
  const files = [];
  for (const folder of folders) {
    for (const name of (await readdir(join(root, folder))).sort())
      if (/^(?:posts|sentences)\.\w\w\.jsonl$/.test(name)) files.push(join(root, folder, name));
  }
  return files;
}

/** @param {Read[]} read */
function known(read) {
  const counts = new Map();
  for (const { features } of read) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastPosts).map(([feature]) => feature));
}

/** @param {Read} read */
const exampleOf = ({ post, features }) => ({
  features,
  labels: Object.values(heads).map(({ classes, labelOf }) => {
    const at = /** @type {readonly (string | null)[]} */ (classes).indexOf(labelOf(post));
    return at < 0 ? null : at;
  }),
});

/** @param {ArrayLike<number>} list */
const rounded = (list) => Array.from(list, (number) => Number(number.toFixed(4)));

/** A row as whole numbers, and what one of them is worth. @param {Float32Array} row */
function wholeNumbers(row) {
  const scale = Math.max(...row.map(Math.abs), 1e-6) / rowScale;
  return { scale, bytes: Int8Array.from(row, (weight) => Math.max(-rowScale, Math.min(rowScale, Math.round(weight / scale)))) };
}

/** @param {import('./learn.mjs').Learned} learned */
function write(learned) {
  const names = Object.entries(heads).map(([name, { classes }], at) => {
    const head = /** @type {import('./learn.mjs').LearnedHead} */ (learned.heads[at]);
    return [name, { classes, bias: rounded(head.bias), weights: rounded(head.weights) }];
  });
  const network = { width: learned.width, bias: rounded(learned.bias), heads: Object.fromEntries(names) };
  writeFileSync(join(folder, 'network.json'), `${JSON.stringify(network)}\n`);
  writeFileSync(join(folder, 'features.txt'), [...learned.rows.keys()].join('\n'));
  const rows = [...learned.rows.values()].map(wholeNumbers);
  const scales = Float32Array.from(rows, ({ scale }) => scale);
  writeFileSync(
    join(folder, 'rows.bin'),
    Buffer.concat([Buffer.from(scales.buffer), ...rows.map(({ bytes }) => Buffer.from(bytes.buffer))]),
  );
}

const folder = join(root, 'libs/assessment/classifier/');
const { values } = parseArgs({ options: { 'held-back': { type: 'string' } } });
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const files = await trainingFiles();
say(`reading ${files.length} files`);
const engine = await loadText();
/** @param {Labelled} post */
const read = (post) => ({ post, features: [...featuresOfText(engine, post.text)] });
const posts = [...(await readLabelled(files)), ...labelledByTheKnowledgeBase()].map(read);
const features = known(posts);
say(`learning from ${posts.length} posts, ${features.size} features`);
write(
  learn(
    posts.map(exampleOf),
    Object.values(heads).map(({ classes }) => classes.length),
    features,
    (round, of) => say(`round ${round} of ${of}`),
  ),
);
if (values['held-back']) {
  const judged = (await readLabelled([values['held-back']])).map(read);
  const labelsOf = (/** @type {Labelled} */ post) =>
    Object.fromEntries(Object.entries(heads).map(([name, { labelOf }]) => [name, labelOf(post)]));
  printFigures(
    judged.map(({ post, features: its }) => ({ features: its, labels: labelsOf(post) })),
    pathToFileURL(folder),
  );
}
