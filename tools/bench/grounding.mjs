/**
 * `npm run bench -- grounding`: changes one fact of right sentences of all snippets in every way we know and counts what the gates miss,
 * words the same sentences anew and counts false alarms, and measures how long a draft takes to check. The same seed gives the same
 * attacks. Also runs the attacks and rewordings written by hand in `evaluation/grounding.jsonl`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkDraft } from '@streetlight/assistant';
import { languages } from '@streetlight/domain';
import { readKnowledgeBase, renderText, sentencesOf } from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';
import { attacksOn } from './grounding/attacks.mjs';
import { paraphrasesOf } from './grounding/paraphrases.mjs';

/** @typedef {import('@streetlight/domain').Language} Language @typedef {import('@streetlight/assistant').DraftSource} DraftSource */
/** @typedef {{ all: number, missed: number, examples: string[] }} Count */

const root = path.resolve(import.meta.dirname, '../..');
const today = '2026-11-22';
const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** Mulberry32: the same order for the same seed. @param {number} seed */
const shuffler = (seed) => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    /** @template T @param {readonly T[]} list @returns {T[]} */
    shuffled: (list) =>
      list
        .map((each) => ({ each, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ each }) => each),
  };
};

/** @param {Language} language @param {import('@streetlight/knowledge').KnowledgeBase} knowledgeBase */
const sentencesIn = (language, knowledgeBase) =>
  [...knowledgeBase.snippets].flatMap(([key, { texts }]) => {
    const words = texts[language];
    if (!words) return [];
    const { text } = renderText([words.public, ...words.full].join('\n\n'), language, today, knowledgeBase.values);
    /** @type {DraftSource} */
    const source = { text, language };
    const sentences = text.split('\n\n').flatMap((part) => sentencesOf(part, language));
    return sentences.map((sentence, at) => ({ key, sentence, source, before: sentences[at - 1] ?? '' }));
  });

/** @param {Map<string, Map<string, Count>>} table @param {string} row @param {string} column @param {string | null} missed */
const count = (table, row, column, missed) => {
  const columns = table.get(row) ?? new Map();
  table.set(row, columns);
  const { all, missed: before, examples } = columns.get(column) ?? { all: 0, missed: 0, examples: [] };
  columns.set(column, {
    all: all + 1,
    missed: before + (missed === null ? 0 : 1),
    examples: missed === null ? examples : [...examples, missed],
  });
};

/** @param {string} title @param {Map<string, Map<string, Count>>} table */
const print = (title, table) => {
  write(`\n${title.padEnd(34)}${languages.map((language) => language.padStart(9)).join('')}${'all'.padStart(13)}`);
  for (const [row, columns] of table) {
    const counts = languages.map((language) => columns.get(language) ?? { all: 0, missed: 0 });
    const [missed, all] = [counts.reduce((sum, each) => sum + each.missed, 0), counts.reduce((sum, each) => sum + each.all, 0)];
    const cells = counts.map((each) => (each.all === 0 ? '-' : `${each.missed}/${each.all}`).padStart(9)).join('');
    write(`${row.padEnd(34)}${cells}${`${missed}/${all}`.padStart(13)}`);
  }
};

/** @param {Map<string, Map<string, Count>>} table @param {number} most */
const printExamples = (table, most) => {
  for (const [row, columns] of table)
    for (const [language, { examples }] of columns)
      for (const example of examples.slice(0, most)) write(`  ${row} · ${language}: ${example}`);
};

/**
 * The attacks and rewordings written by hand.
 * @param {import('@streetlight/assistant').GateOptions['identifyLanguage']} identifyLanguage
 */
const runHandwritten = (identifyLanguage) => {
  /** @type {Map<string, Map<string, Count>>} */
  const table = new Map();
  for (const line of readFileSync(path.join(root, 'evaluation/grounding.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { language, sentences, sources, verdict, gate } = JSON.parse(line);
    const inLanguage = sources.map((/** @type {{ text: string, language?: Language }} */ source) => ({ language, ...source }));
    const failures = checkDraft(sentences, inLanguage, { language, ...(identifyLanguage ? { identifyLanguage } : {}) });
    const isRight = (failures.length === 0) === (verdict === 'pass');
    count(table, verdict === 'pass' ? 'right words refused' : `missed: ${gate}`, language, isRight ? null : sentences[0].text);
  }
  print('by hand', table);
  printExamples(table, 20);
};

/** @param {number[]} values @param {number} at */
const quantile = (values, at) => [...values].sort((a, b) => a - b)[Math.floor(values.length * at)] ?? 0;

/** @param {string[]} args */
export async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      attacks: { type: 'string', default: '1500' },
      seed: { type: 'string', default: '5' },
      examples: { type: 'string', default: '2' },
      language: { type: 'string' },
    },
  });
  const read = readKnowledgeBase(path.join(root, 'knowledge-base'));
  const knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  const { identifyLanguage } = await loadText();
  const { shuffled, next } = shuffler(Number(values.seed));
  const wanted = languages.filter((language) => values.language === undefined || language === values.language);

  /** @type {Record<'fact' | 'polarity' | 'wording', Map<string, Map<string, Count>>>} */
  const missed = { fact: new Map(), polarity: new Map(), wording: new Map() };
  /** @type {Map<string, Map<string, Count>>} */
  const alarms = new Map();
  /** @type {Map<string, Map<string, Count>>} */
  const across = new Map();
  const took = [];

  for (const language of wanted) {
    const all = shuffled(sentencesIn(language, knowledgeBase));
    const foreign = sentencesIn(language === 'en' ? 'it' : 'en', knowledgeBase).filter(({ sentence }) => sentence.length > 50);
    /** @param {{ text: string, cites: number[] }[]} sentences @param {DraftSource[]} sources @param {number} [textLimit] */
    const check = (sentences, sources, textLimit = 4096) => checkDraft(sentences, sources, { language, textLimit, identifyLanguage });
    let made = 0;
    for (const [at, { key, sentence, source, before }] of all.entries()) {
      const other = all.find((each, place) => place > at % (all.length - 1) && each.key !== key) ?? all[0];
      for (const { kind, sentences } of paraphrasesOf(sentence, language, before)) {
        const [failure] = check(sentences, [source]);
        count(
          alarms,
          kind,
          language,
          failure ? `${failure.gate} ${JSON.stringify(failure.parameters)} | ${sentences.map(({ text }) => text).join(' ')}` : null,
        );
      }
      if (made >= Number(values.attacks)) {
        if (at > all.length / 3) break;
        continue;
      }
      const strange = foreign[Math.floor(next() * foreign.length)]?.sentence ?? '';
      const attacks = attacksOn(sentence, { source: source.text, other: other?.source.text ?? '', foreign: strange, language });
      // What is invented and how it is worded hardly depends on the sentence; a few of each are enough.
      for (const attack of attacks.filter(({ family, kind }) => (family !== 'wording' && !kind.startsWith('invented')) || next() < 0.12)) {
        const cites = attack.how === 'none' ? [] : attack.how === 'unknown' ? [7] : [0];
        const cited = attack.how === 'other' && other ? other.source : attack.how === 'expired' ? { ...source, valid: false } : source;
        const failures = check(
          [{ text: attack.text, cites }],
          [cited],
          attack.how === 'short-limit' ? Math.floor(attack.text.length / 2) : 4096,
        );
        count(missed[attack.family], attack.kind, language, failures.length > 0 ? null : attack.text);
        made++;
      }
    }
    for (const { key, sentence } of all.slice(0, 120)) {
      const german = sentencesIn('de', knowledgeBase).find((each) => each.key === key)?.source;
      if (!german || language === 'de') continue;
      const [failure] = check([{ text: sentence, cites: [0] }], [german]);
      count(across, 'German source', language, failure ? `${failure.gate} ${JSON.stringify(failure.parameters)} | ${sentence}` : null);
    }
    for (let at = 0; at + 6 < Math.min(all.length, 400); at += 6) {
      const six = all.slice(at, at + 6);
      let length = 0;
      const draft = six.flatMap(({ sentence }, place) =>
        (length += sentence.length) > 640 ? [] : [{ text: sentence.replace(/[.]$/u, ' .'), cites: [place] }],
      );
      const began = process.cpuUsage().user;
      check(
        draft,
        six.map(({ source }) => source),
      );
      took.push((process.cpuUsage().user - began) / 1000);
    }
  }
  const sumOf = (/** @type {Map<string, Map<string, Count>>} */ table) =>
    [...table.values()]
      .flatMap((columns) => [...columns.values()])
      .reduce((sum, each) => ({ all: sum.all + each.all, missed: sum.missed + each.missed }), { all: 0, missed: 0 });
  for (const [title, table] of [
    ['missed: facts', missed.fact],
    ['missed: polarity', missed.polarity],
    ['missed: wording', missed.wording],
    ['false alarms', alarms],
    ['false alarms across languages', across],
  ]) {
    print(/** @type {string} */ (title), /** @type {Map<string, Map<string, Count>>} */ (table));
    printExamples(/** @type {Map<string, Map<string, Count>>} */ (table), Number(values.examples));
    const { all, missed: number } = sumOf(/** @type {Map<string, Map<string, Count>>} */ (table));
    write(`${title}: ${number} of ${all} (${((100 * number) / all).toFixed(2)} %)`);
  }
  runHandwritten(identifyLanguage);
  write(
    `\nprocessor time to check a draft of about 600 characters with six sources: p50 ${quantile(took, 0.5).toFixed(2)} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms`,
  );
}
