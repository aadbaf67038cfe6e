/**
 * @typedef {import('./options.mjs').Options} Options
 * @typedef {Record<string, unknown>} Line
 * @typedef {object} Fields
 * @property {Record<string, 'text' | 'language' | 'instant' | 'sentences' | 'sources'>} required
 * @property {Record<string, 'text' | 'language' | 'instant' | 'sentences' | 'sources'>} [optional]
 */

/**
 * What can be evaluated. A task that works line by line names its fields and loads a function from one line to one line; the two
 * that read something else load a whole run.
 * @typedef {object} LineTask
 * @property {string} does
 * @property {string[]} options
 * @property {Fields} fields
 * @property {(options: Options) => Promise<(line: Line) => Line>} load
 */

/**
 * @typedef {object} WholeTask
 * @property {string} does
 * @property {string[]} options
 * @property {(options: Options) => Promise<number | void>} run it may give an exit code
 */

/** @type {Record<string, LineTask | WholeTask>} */
export const tasks = {
  language: {
    does: 'language, script and mixture of each post',
    options: [],
    fields: { required: { id: 'text', text: 'text' } },
    load: async () => (await import('./tasks/language.mjs')).loadLanguage(),
  },
  assess: {
    does: 'everything the machine says of a post: kind, urgency, risk, topic, snippets, narrative, deadline, reasons',
    options: ['--today YYYY-MM-DD', '--knowledge-base DIR'],
    fields: { required: { id: 'text', text: 'text' }, optional: { sentAt: 'instant' } },
    load: async (options) => (await import('./tasks/assess.mjs')).loadAssess(options),
  },
  search: {
    does: 'the snippets, or documents of a corpus, that fit each text',
    options: ['--corpus FILE', '--limit N', '--knowledge-base DIR'],
    fields: { required: { id: 'text', text: 'text' }, optional: { language: 'language' } },
    load: async (options) => (await import('./tasks/search.mjs')).loadSearch(options),
  },
  duplicates: {
    does: 'the earlier text that each one repeats',
    options: ['--threshold X'],
    fields: { required: { id: 'text', text: 'text' } },
    load: async (options) => (await import('./tasks/duplicates.mjs')).loadDuplicates(options),
  },
  redact: {
    does: 'personal data hidden behind placeholders',
    options: ['--country XX'],
    fields: { required: { id: 'text', text: 'text' } },
    load: async (options) => (await import('./tasks/redact.mjs')).loadRedact(options),
  },
  ground: {
    does: 'whether every sentence of a draft is borne out by the sources it cites (places counted from 0)',
    options: [],
    fields: { required: { id: 'text', language: 'language', sentences: 'sentences', sources: 'sources' } },
    load: async () => (await import('./tasks/ground.mjs')).loadGround(),
  },
  cite: {
    does: 'what a citation names, whether the norm exists and whether a quotation stands in it',
    options: ['--knowledge-base DIR'],
    fields: { required: { id: 'text', citation: 'text' }, optional: { quote: 'text' } },
    load: async (options) => (await import('./tasks/cite.mjs')).loadCite(options),
  },
  export: {
    does: 'the messages of an exported chat (Telegram Desktop JSON, WhatsApp txt or zip)',
    options: ['--format auto'],
    run: async (options) => (await import('./tasks/export.mjs')).runExport(options),
  },
  drafts: {
    does: 'the whole road from post to draft, without a model or with one, without --in over our own posts: releasable, abstained, gate failures, edit distance, time to the first sentence; the figures go to --out as JSON, a run of a model to --record for the console',
    options: ['--today YYYY-MM-DD', '--knowledge-base DIR', '--format table|json', '--model NAME', '--record FILE'],
    run: async (options) => (await import('./tasks/drafts.mjs')).runDrafts(options),
  },
  report: {
    does: 'accuracy, precision, recall and F1 per field and language over lines that carry what is expected; without --in over our own posts, against their floors',
    options: ['--today YYYY-MM-DD', '--knowledge-base DIR', '--format table|json'],
    run: async (options) => (await import('./tasks/report.mjs')).runReport(options),
  },
};
