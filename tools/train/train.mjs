#!/usr/bin/env node
// `npm run train`: learns the classifiers of libs/assessment from our own labelled posts and writes their weight files. The same posts
// give the same weights. With `--held-back FILE` it prints how well they do on posts that were not learned from.
import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dangerClasses, featuresOfText, weightScale } from '@streetlight/assessment';
import { kinds } from '@streetlight/domain';
import { loadText } from '@streetlight/text';
import { loadKnowledge } from '../evaluate/knowledge.mjs';
import { readPosts } from '../evaluate/read-posts.mjs';
import { learn } from './learn.mjs';
import { printFigures } from './figures.mjs';

const root = resolve(import.meta.dirname, '../..');
const folders = ['evaluation', 'evaluation/training'];

/** A feature in fewer posts says nothing of the next one. */
const leastPosts = 3;
/** Weights nearer to nothing than this are left out, in hundredths. */
const leastWeight = 25;

/** @typedef {{ text: string, risk?: string, kind?: string, narrative?: string | null }} Labelled @typedef {{ features: string[], label: string }} Example */

const { narratives } = loadKnowledge(join(root, 'knowledge-base'));

/** What each classifier learns: the label of a post, or null where it is not learned from. */
const classifiers = {
  danger: {
    classes: dangerClasses,
    /** @param {Labelled} post */
    labelOf: ({ risk }) => (risk === undefined ? null : risk === 'acute' ? 'acute' : 'calm'),
  },
  kind: {
    classes: kinds,
    /** What calls for help in danger is told by the danger, not by its words. @param {Labelled} post */
    labelOf: ({ kind, risk }) => (kind === undefined || risk === 'acute' ? null : kind),
  },
  narrative: {
    classes: ['none', ...narratives.map(({ id }) => id)],
    /** A post that nobody has labelled repeats none if it states nothing. @param {Labelled} post */
    labelOf: ({ kind, narrative }) =>
      narrative === undefined ? (kind === undefined || kind === 'claim' || kind === 'question' ? null : 'none') : (narrative ?? 'none'),
  },
};

/** @param {number} weight */
const inHundredths = (weight) => {
  const rounded = Math.round(weight * weightScale);
  return Math.abs(rounded) < leastWeight ? 0 : rounded;
};

/** @param {string[]} files */
async function readFeatures(files) {
  const engine = await loadText();
  const posts = [];
  for (const file of files) {
    for await (const post of readPosts(file, { required: { text: 'text' } })) {
      const labelled = /** @type {Labelled} */ (/** @type {unknown} */ (post));
      posts.push({ post: labelled, features: [...featuresOfText(engine, labelled.text)] });
    }
  }
  return posts;
}

/** The wordings of the narratives repeat them. */
async function readWordings() {
  const engine = await loadText();
  return narratives.flatMap(({ id, wordings }) =>
    Object.values(wordings)
      .flat()
      .map((text) => ({ post: { text, narrative: id }, features: [...featuresOfText(engine, text)] })),
  );
}

async function trainingFiles() {
  const files = [];
  for (const folder of folders) {
    for (const name of (await readdir(join(root, folder))).sort())
      if (/^posts\.\w\w\.jsonl$/.test(name)) files.push(join(root, folder, name));
  }
  return files;
}

/** @param {Example[]} examples */
function known(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= leastPosts).map(([feature]) => feature));
}

const { values } = parseArgs({ options: { 'held-back': { type: 'string' } } });
const posts = [...(await readFeatures(await trainingFiles())), ...(await readWordings())];
const heldBack = values['held-back'] ? await readFeatures([values['held-back']]) : [];
for (const [name, { classes, labelOf }] of Object.entries(classifiers)) {
  const examples = (/** @type {typeof posts} */ of) =>
    of.flatMap(({ post, features }) => {
      const label = labelOf(post);
      return label === null ? [] : [{ features, label }];
    });
  const learned = examples(posts);
  const weights = learn(learned, classes, known(learned));
  const lines = [...weights]
    .map(([feature, its]) => ({ feature, its: [...its].map((weight) => inHundredths(weight)) }))
    .filter(({ its }) => its.some((weight) => weight !== 0))
    .sort((a, b) => (a.feature < b.feature ? -1 : 1))
    .map(({ feature, its }) => [feature, ...its.map((weight) => weight || '')].join('\t'));
  writeFileSync(join(root, `libs/assessment/classifier/${name}.tsv`), `${[['feature', ...classes].join('\t'), ...lines].join('\n')}\n`);
  process.stdout.write(`${name}: ${learned.length} posts, ${lines.length} features\n`);
  if (heldBack.length > 0) printFigures(examples(heldBack), classes, weights);
}
