import { createBreaker, createOpenAiModel, readPrompt, suggestReply } from '@streetlight/assistant';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { Complaint } from '../complaint.mjs';
import { isLanguage } from '@streetlight/domain';
import { loadText } from '@streetlight/text';
import { loadAssessor } from '../load-assessor.mjs';
import { openLines } from '../line-file.mjs';
import { loadKnowledge } from '../knowledge.mjs';
import { readPosts } from '../read-posts.mjs';
import { ownPosts, postFields, readOwnPosts } from '../report/own-posts.mjs';
import { printDrafts, tallyOf } from '../report/drafts.mjs';
import { modelRun } from '../report/model-run.mjs';
import { recordOf } from '../report/recorded-run.mjs';

const textLimit = 4096;
const prompts = resolve(import.meta.dirname, '../../../prompts');

/**
 * The model to measure: named on the command line or in the environment, its server and key in the environment as the product has them.
 * Without a server there is none, and the offline drafter is measured.
 * @param {string | undefined} named
 * @param {NodeJS.ProcessEnv} env
 */
const modelNamed = (named, env) => {
  const { OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey, OPENAI_MODEL } = env;
  if (named !== undefined && (!baseURL || !apiKey))
    throw new Complaint('--model needs OPENAI_BASE_URL and OPENAI_API_KEY in the environment.');
  const name = named ?? OPENAI_MODEL;
  if (!name || !baseURL || !apiKey) return undefined;
  return {
    ask: createOpenAiModel({ baseURL, apiKey, model: name }),
    name,
    prompt: readPrompt(resolve(prompts, 'suggest-reply')),
    breaker: createBreaker(),
    budget: { reserve: () => Promise.resolve({ settle: () => Promise.resolve() }) },
  };
};

/**
 * The revisions of a knowledge base in one language, each under its key.
 * @param {import('@streetlight/knowledge').KnowledgeBase} knowledgeBase
 * @param {import('@streetlight/domain').Assessment} assessment
 */
const revisionsFor = (knowledgeBase, { language, snippets }) =>
  snippets.flatMap(({ key }) => {
    const snippet = knowledgeBase.snippets.get(key);
    const text = isLanguage(language) ? snippet?.texts[language] : undefined;
    if (!snippet || !text || !isLanguage(language)) return [];
    const { tier, validFrom, validTo, refer, sources } = snippet;
    return [{ id: key, key, tier, language, validFrom, validTo, text, refer, sources }];
  });

/**
 * Runs the whole road over posts, from the assessment to the draft: in public, or in private where the matter is too grave for a group.
 * @param {import('../options.mjs').Options} options
 * @param {ReturnType<typeof modelNamed>} model
 */
const loadDrafter = async (options, model) => {
  const knowledgeBase = loadKnowledge(options.knowledgeBase);
  const assess = await loadAssessor(options);
  const { identifyLanguage } = await loadText();
  // The first post would pay for reading every list of words.
  assess('Kündigung?', { today: options.today });
  return async (/** @type {string} */ post, /** @type {string | undefined} */ sentAt) => {
    const began = performance.now();
    const assessment = assess(post, { today: options.today, ...(sentAt === undefined ? {} : { sentAt }) });
    let firstSentenceMs = 0;
    /** @param {'public' | 'private'} form */
    const draft = (form) =>
      suggestReply(
        {
          post,
          assessment,
          writtenOn: sentAt?.slice(0, 10) ?? options.today,
          today: options.today,
          form,
          textLimit,
          revisions: revisionsFor(knowledgeBase, assessment),
          values: knowledgeBase.values,
          identifyLanguage,
        },
        {
          model: model ?? { offlineBecause: 'no-model' },
          now: Date.now,
          mark: randomUUID(),
          emit: ({ type }) => {
            if (type === 'token' && firstSentenceMs === 0) firstSentenceMs = performance.now() - began;
          },
        },
      );
    const open = await draft('public');
    const isPrivate = open.suggestion.outcome === 'abstained' && open.suggestion.reason === 'private-only';
    return { assessment, ...(isPrivate ? await draft('private') : open), firstSentenceMs };
  };
};

/** @param {import('@streetlight/assistant').Suggestion} suggestion */
const toldOf = (suggestion) =>
  suggestion.outcome === 'draft'
    ? {
        outcome: 'draft',
        asOf: suggestion.asOf,
        sentences: suggestion.sentences.map(({ text, cites }) => ({ text, cites })),
      }
    : { outcome: 'abstained', reason: suggestion.reason };

/**
 * Prints the figures and, with `--out`, keeps them as the record of a run; `--format json` writes the drafts themselves instead.
 * @param {import('../options.mjs').Options} options
 */
export const runDrafts = async (options) => {
  const model = modelNamed(options.model, process.env);
  const record = await recording(options, model?.name);
  const draft = await loadDrafter(options, model);
  const isTable = options.format !== 'json';
  const out = await openLines(options.out);
  const runs = [];
  const posts = options.in === ownPosts ? readOwnPosts() : readPosts(options.in, postFields);
  for await (const { id, text, sentAt, ...expected } of posts) {
    const run = await draft(/** @type {string} */ (text), typeof sentAt === 'string' ? sentAt : undefined);
    runs.push({ ...run, expected });
    if (!isTable) await out.write(JSON.stringify({ id, ...toldOf(run.suggestion) }));
  }
  const tallies = tallyOf(runs);
  if (isTable && options.out !== '-') {
    const record = recordOf({ tallies, model, knowledgeBase: options.knowledgeBase, measuredAt: new Date() });
    await out.write(JSON.stringify(record, null, 2));
    process.stdout.write(`${printDrafts(tallies)}\n`);
  } else if (isTable) await out.write(printDrafts(tallies));
  await out.close();
  if (record !== undefined) await record(runs);
};

/**
 * Where the figures of a run go, so that nobody waits for a run whose file cannot be written.
 * @param {import('../options.mjs').Options} options
 * @param {string | undefined} model its name
 */
const recording = async ({ record: file }, model) => {
  if (file === undefined) return undefined;
  if (model === undefined) throw new Complaint('--record needs --model: without a model there is nothing to record.');
  const lines = await openLines(file);
  const promptFolder = resolve(prompts, 'suggest-reply');
  return async (/** @type {readonly import('../report/drafts.mjs').DraftRun[]} */ runs) => {
    await lines.write(JSON.stringify(modelRun({ model, promptFolder, runs, ranAt: new Date().toISOString() })));
    await lines.close();
  };
};
