import { plainLanguage } from '@streetlight/assistant';

/**
 * @typedef {object} DraftRun
 * @property {import('@streetlight/domain').Assessment} assessment
 * @property {import('@streetlight/assistant').Suggestion} suggestion
 * @property {import('@streetlight/assistant').Provenance} provenance
 * @property {number} firstSentenceMs
 * @property {Record<string, unknown>} expected labels of the post, where it has any
 */

/** `ownWords` of `words` do not stand in what is cited. @typedef {{ posts: number, answerable: number, releasable: number, abstained: number, wronglyAbstained: number, unanswerable: number, rightlyAbstained: number, gates: number, ownWords: number, words: number, plain: number, ms: number[] }} Tally */

/** @returns {Tally} */
const empty = () => ({
  posts: 0,
  answerable: 0,
  releasable: 0,
  abstained: 0,
  wronglyAbstained: 0,
  unanswerable: 0,
  rightlyAbstained: 0,
  gates: 0,
  ownWords: 0,
  words: 0,
  plain: 0,
  ms: [],
});

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];

/**
 * @param {Tally} tally
 * @param {DraftRun} run
 */
const add = (tally, { suggestion, provenance, firstSentenceMs, expected }) => {
  tally.posts++;
  if (provenance.by === 'offline' && provenance.because === 'gates') tally.gates++;
  const hasSnippets = Array.isArray(expected.snippets) && expected.snippets.length > 0;
  const isAnswerable = hasSnippets && expected.opensCase === true;
  // A rumour, a scam or a call for help may be answered though no snippet is labelled; what opens no case may not.
  const isUnanswerable =
    expected.opensCase === false || (expected.kind === 'question' && !hasSnippets && !expected.narrative && !expected.deadline);
  if (isAnswerable) tally.answerable++;
  if (isUnanswerable) tally.unanswerable++;
  if (suggestion.outcome === 'draft') {
    tally.releasable++;
    tally.ms.push(firstSentenceMs);
    tally.plain += plainLanguage(suggestion.sentences.map(({ text }) => text).join('\n'), suggestion.language).score;
    for (const { text, role, cites } of suggestion.sentences) {
      const vetted = role === 'answer' ? cites.flatMap((place) => suggestion.sources[place]?.text ?? []) : [];
      const known = new Set(vetted.flatMap(wordsOf));
      const said = wordsOf(text);
      tally.words += said.length;
      tally.ownWords += said.filter((word) => !known.has(word)).length;
    }
    return;
  }
  tally.abstained++;
  if (suggestion.reason === 'gates') tally.gates++;
  if (isAnswerable) tally.wronglyAbstained++;
  if (isUnanswerable) tally.rightlyAbstained++;
};

/**
 * Counts by the language that was found, with a line for all.
 * @param {readonly DraftRun[]} runs
 */
export const tallyOf = (runs) => {
  /** @type {Map<string, Tally>} */
  const byLanguage = new Map();
  for (const run of runs) {
    for (const name of [run.assessment.language, 'all']) {
      const tally = byLanguage.get(name) ?? empty();
      byLanguage.set(name, tally);
      add(tally, run);
    }
  }
  return new Map([...byLanguage].sort(([a], [b]) => (a === 'all' ? 1 : b === 'all' ? -1 : a.localeCompare(b))));
};

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

/** @param {number[]} values @param {number} at 0..1 */
export const quantile = (values, at) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? 0;

/** @param {Map<string, Tally>} tallies */
export const printDrafts = (tallies) => {
  const head = [
    '',
    'posts',
    'releasable',
    'abstained',
    'gates',
    'wrongly none',
    'rightly none',
    'edit distance',
    'plain',
    'first p50',
    'first p95',
  ];
  const rows = [...tallies].map(([name, tally]) => [
    name,
    String(tally.posts),
    String(tally.releasable),
    String(tally.abstained),
    String(tally.gates),
    share(tally.wronglyAbstained, tally.answerable),
    share(tally.rightlyAbstained, tally.unanswerable),
    share(tally.ownWords, tally.words),
    tally.releasable === 0 ? '-' : (tally.plain / tally.releasable).toFixed(0),
    `${quantile(tally.ms, 0.5).toFixed(1)} ms`,
    `${quantile(tally.ms, 0.95).toFixed(1)} ms`,
  ]);
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  return [head, ...rows].map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
};
