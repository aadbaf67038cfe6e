import { draftOffline } from '@streetlight/assistant';
import { isLanguage } from '@streetlight/domain';
import { loadText } from '@streetlight/text';
import { loadAssessor } from '../load-assessor.mjs';
import { openLines } from '../line-file.mjs';
import { loadKnowledge } from '../knowledge.mjs';
import { readPosts } from '../read-posts.mjs';
import { printDrafts, tallyOf } from '../report/drafts.mjs';

/** @typedef {import('@streetlight/assistant').Suggestion} Suggestion */

const textLimit = 4096;

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
 */
export const loadDrafter = async (options) => {
  const knowledgeBase = loadKnowledge(options.knowledgeBase);
  const assess = await loadAssessor(options);
  const { identifyLanguage } = await loadText();
  return (/** @type {string} */ post, /** @type {string | undefined} */ sentAt) => {
    const began = performance.now();
    const assessment = assess(post, { today: options.today, ...(sentAt === undefined ? {} : { sentAt }) });
    /** @param {'public' | 'private'} form */
    const draft = (form) =>
      draftOffline({
        post,
        assessment,
        writtenOn: sentAt?.slice(0, 10) ?? options.today,
        today: options.today,
        form,
        textLimit,
        revisions: revisionsFor(knowledgeBase, assessment),
        values: knowledgeBase.values,
        identifyLanguage,
      });
    const open = draft('public');
    const suggestion = open.outcome === 'abstained' && open.reason === 'private-only' ? draft('private') : open;
    return { assessment, suggestion, ms: performance.now() - began };
  };
};

/** @param {import('../options.mjs').Options} options */
export const runDrafts = async (options) => {
  const draft = await loadDrafter(options);
  const out = await openLines(options.out);
  const runs = [];
  for await (const { id, text, sentAt, ...expected } of readPosts(options.in, {
    required: { id: 'text', text: 'text' },
    optional: { sentAt: 'instant' },
  })) {
    const run = draft(/** @type {string} */ (text), typeof sentAt === 'string' ? sentAt : undefined);
    runs.push({ ...run, expected });
    if (options.format === 'json') {
      const { suggestion } = run;
      const told =
        suggestion.outcome === 'draft'
          ? {
              outcome: 'draft',
              asOf: suggestion.asOf,
              sentences: suggestion.sentences.map(({ text: words, cites }) => ({ text: words, cites })),
            }
          : { outcome: 'abstained', reason: suggestion.reason };
      await out.write(JSON.stringify({ id, ...told }));
    }
  }
  if (options.format !== 'json') await out.write(printDrafts(tallyOf(runs)));
  await out.close();
};
