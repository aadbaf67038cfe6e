/**
 * `npm run bench -- search`: how fast the search answers on many revisions, in-process, on one core; beside it the full text search and the
 * trigrams of PostgreSQL over the same documents. These are made from the texts of the knowledge base and invented words, always the same
 * ones.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '@streetlight/domain';
import { buildSearchIndex, documentsOf, readKnowledgeBase } from '@streetlight/knowledge';
import { askPostgres } from './search-in-postgres.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Mulberry32: numbers that look random and are the same in every run. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu an er il or um'.split(' ');
const sentencesPerDocument = 24;
const inventedPerSentence = 2;
const inventedWords = 60_000;

/**
 * Real sentences, shuffled across snippets, with rarer and rarer invented words strewn in, as Zipf's law has it.
 * @param {import('@streetlight/knowledge').SearchDocument[]} real
 * @param {number} count
 */
function* invent(real, count) {
  const next = numbers(20260819);
  const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(next() * list.length)] ?? '';
  const inventedWord = () => {
    let rank = Math.floor(Math.exp(next() * Math.log(inventedWords)));
    let word = '';
    while (rank > 0 || word.length < 4) {
      word += syllables[rank % syllables.length];
      rank = Math.floor(rank / syllables.length);
    }
    return word;
  };
  const sentences = new Map(
    languages.map((language) => [
      language,
      real.filter((each) => each.language === language).flatMap(({ text }) => text.join(' ').split(/(?<=[.!?;])\s+/)),
    ]),
  );
  for (let number = 0; number < count; number++) {
    const language = languages[number % languages.length] ?? 'de';
    const own = sentences.get(language) ?? [];
    const text = Array.from({ length: sentencesPerDocument }, () =>
      [pick(own), ...Array.from({ length: inventedPerSentence }, inventedWord)].join(' '),
    );
    yield { key: `snippet-${Math.floor(number / languages.length)}`, language, title: pick(own).slice(0, 60), text };
  }
}

/** @param {number[]} sorted @param {number} share */
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const ms = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;

/** @param {string} name @param {number[]} times in milliseconds */
function tell(name, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const [half, most, longest] = [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1) ?? 0];
  process.stdout.write(`${name.padEnd(22)} p50 ${ms(half)}  p95 ${ms(most)}  longest ${ms(longest)}\n`);
}

const mebibytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

/**
 * Questions as long as people type them: the wordings of the narratives, whole and as they are typed.
 * @param {import('@streetlight/knowledge').KnowledgeBase} knowledgeBase
 */
const questionsOf = ({ narratives }) =>
  narratives.flatMap(({ wordings }) => languages.flatMap((language) => wordings[language].map((text) => ({ language, text }))));

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string', default: '50000' },
      queries: { type: 'string', default: '1000' },
      'asked-postgres': { type: 'string', default: '20' },
      dir: { type: 'string', default: resolve(root, 'knowledge-base') },
    },
  });
  const read = readKnowledgeBase(values.dir);
  const knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  const count = Number(values.documents);
  let since = performance.now();
  const index = buildSearchIndex(invent(documentsOf(knowledgeBase), count), knowledgeBase);
  process.stdout.write(`${index.size} documents indexed in ${((performance.now() - since) / 1000).toFixed(1)} s, ${mebibytes()} MiB\n`);

  const next = numbers(7);
  const all = questionsOf(knowledgeBase);
  const questions = Array.from(
    { length: Number(values.queries) },
    () => all[Math.floor(next() * all.length)] ?? { language: /** @type {const} */ ('en'), text: '' },
  );
  for (const { text } of questions.slice(0, 50)) index.search(text);
  for (const [name, ask] of /** @type {const} */ ([
    ['language known', (/** @type {typeof questions[number]} */ question) => index.search(question.text, { language: question.language })],
    ['language unknown', (/** @type {typeof questions[number]} */ question) => index.search(question.text)],
    [
      'as you type',
      (/** @type {typeof questions[number]} */ question) =>
        index.search(question.text.slice(0, Math.ceil(question.text.length * next())), { language: question.language }),
    ],
  ])) {
    const times = questions.map((question) => {
      since = performance.now();
      ask(question);
      return performance.now() - since;
    });
    tell(name, times);
  }

  const replaced = [...invent(documentsOf(knowledgeBase), 500)].map((document) => {
    since = performance.now();
    index.upsert({ ...document, title: 'changed' });
    index.search('Probezeit', { language: 'de' });
    return performance.now() - since;
  });
  tell('a revision replaced', replaced);

  const asked = questions.slice(0, Number(values['asked-postgres'])).map(({ text }) => text);
  await askPostgres(invent(documentsOf(knowledgeBase), count), asked, tell);
}
