/**
 * @typedef {Record<string, unknown>} Line
 * @typedef {{ n: number, accuracy: number, precision: number | null, recall: number | null, f1: number | null }} Figures
 *   n lines that carry an expectation; precision, recall and F1 are null where nothing was there to find or to be found
 * @typedef {{ name: string, n: number, share: number | null }} Check a question of its own, answered as a share 0..1
 * @typedef {{ fields: Record<string, Record<string, Figures>>, checks: Record<string, Record<string, Check>> }} Report
 *   figures by field and language, `all` over every language
 */

/** @param {unknown} value @returns {Record<string, unknown>} */
const object = (value) => /** @type {Record<string, unknown>} */ (value);

/** @param {unknown} value */
const keysOf = (value) => (Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : String(object(each).key))) : []);

/** @param {unknown} value */
const one = (value) => (value === null || value === undefined ? [] : [String(value)]);

/**
 * What a field says, as a set of words that can be compared. `each: 'class'` averages over the classes (macro), `each: 'found'` counts
 * what is found among all that there is (micro).
 * @type {Record<string, { each: 'class' | 'found', words: (value: unknown) => string[] }>}
 */
export const fields = {
  language: { each: 'class', words: one },
  script: { each: 'class', words: one },
  nodiacritics: { each: 'class', words: one },
  mixed: { each: 'found', words: (value) => (Array.isArray(value) ? value.map(String) : []) },
  kind: { each: 'class', words: one },
  urgency: { each: 'class', words: one },
  risk: { each: 'class', words: one },
  opensCase: { each: 'class', words: one },
  topic: { each: 'class', words: one },
  snippets: { each: 'found', words: (value) => keysOf(value).slice(0, 1) },
  narrative: {
    each: 'found',
    words: (value) => (value === null || value === undefined ? [] : [typeof value === 'string' ? value : String(object(value).id)]),
  },
  deadline: {
    each: 'found',
    words: (value) => (value === null || value === undefined ? [] : [`${String(object(value).rule)} ${String(object(value).due)}`]),
  },
};

/** @param {number} part @param {number} whole */
const ratio = (part, whole) => (whole === 0 ? null : part / whole);

/** @param {number | null} precision @param {number | null} recall */
const harmonic = (precision, recall) =>
  precision === null || recall === null ? null : precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** @param {(number | null)[]} values */
const mean = (values) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** @param {{ wanted: string[], given: string[] }[]} pairs @param {(word: string) => boolean} counts */
const countWords = (pairs, counts) => {
  let right = 0;
  let wantedCount = 0;
  let givenCount = 0;
  for (const { wanted, given } of pairs) {
    right += given.filter((word) => counts(word) && wanted.includes(word)).length;
    wantedCount += wanted.filter(counts).length;
    givenCount += given.filter(counts).length;
  }
  const precision = ratio(right, givenCount);
  const recall = ratio(right, wantedCount);
  return { precision, recall, f1: wantedCount === 0 ? null : (harmonic(precision ?? 0, recall) ?? 0) };
};

/** @param {string} field @param {{ wanted: string[], given: string[] }[]} pairs @returns {Figures} */
const scoreField = (field, pairs) => {
  const same = pairs.filter(({ wanted, given }) => wanted.length === given.length && wanted.every((word) => given.includes(word))).length;
  const accuracy = ratio(same, pairs.length) ?? 0;
  if (fields[field]?.each === 'found') return { n: pairs.length, accuracy, ...countWords(pairs, () => true) };
  const classes = [...new Set(pairs.flatMap(({ wanted }) => wanted))];
  const scores = classes.map((word) => countWords(pairs, (each) => each === word));
  return {
    n: pairs.length,
    accuracy,
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  };
};

/**
 * The questions that a mean would hide.
 * @type {{ name: string, among: (expected: Line) => boolean, holds: (expected: Line, given: Line) => boolean }[]}
 */
const checks = [
  {
    name: 'right snippet first',
    among: (e) => keysOf(e.snippets).length > 0,
    holds: (e, g) => keysOf(g.snippets)[0] === keysOf(e.snippets)[0],
  },
  {
    name: 'right snippet among three',
    among: (e) => keysOf(e.snippets).length > 0,
    holds: (e, g) =>
      keysOf(g.snippets)
        .slice(0, 3)
        .includes(keysOf(e.snippets)[0] ?? ''),
  },
  {
    name: 'no snippet where none fits',
    among: (e) => Array.isArray(e.snippets) && e.snippets.length === 0,
    holds: (_, g) => keysOf(g.snippets).length === 0,
  },
  { name: 'acute risk found', among: (e) => e.risk === 'acute', holds: (_, g) => g.risk === 'acute' },
  { name: 'harmless marked acute', among: (e) => e.risk === 'none', holds: (_, g) => g.risk === 'acute' },
  {
    name: 'deadline exactly right',
    among: (e) => e.deadline !== undefined && e.deadline !== null,
    holds: (e, g) => fields.deadline?.words(e.deadline)[0] === fields.deadline?.words(g.deadline)[0],
  },
  { name: 'deadline invented', among: (e) => e.deadline === null, holds: (_, g) => g.deadline !== null },
  { name: 'narrative where none is', among: (e) => e.narrative === null, holds: (_, g) => g.narrative !== null },
  { name: 'question recognised', among: (e) => e.kind === 'question', holds: (_, g) => g.kind === 'question' },
];

/**
 * Compares what was expected with what was said.
 * @param {{ expected: Line, given: Line }[]} pairs
 * @returns {Report}
 */
export const score = (pairs) => {
  const groups = new Map([['all', pairs]]);
  for (const pair of pairs) {
    const language = typeof pair.expected.language === 'string' ? pair.expected.language : 'und';
    groups.set(language, [...(groups.get(language) ?? []), pair]);
  }
  /** @type {Report} */
  const report = { fields: {}, checks: {} };
  for (const [language, group] of groups) {
    for (const [field, { words }] of Object.entries(fields)) {
      const labelled = group
        .filter(({ expected }) => expected[field] !== undefined)
        .map(({ expected, given }) => ({ wanted: words(expected[field]), given: words(given[field]) }));
      if (labelled.length > 0) (report.fields[field] ??= {})[language] = scoreField(field, labelled);
    }
    for (const { name, among, holds } of checks) {
      const asked = group.filter(({ expected }) => among(expected));
      if (asked.length === 0) continue;
      const share = ratio(asked.filter(({ expected, given }) => holds(expected, given)).length, asked.length);
      (report.checks[name] ??= {})[language] = { name, n: asked.length, share };
    }
  }
  return report;
};
