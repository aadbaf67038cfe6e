import { buildSearchIndex, plainDocument } from '@streetlight/knowledge';
import { loadKnowledge, searchOver } from '../knowledge.mjs';
import { readPosts } from '../read-posts.mjs';

/** @typedef {{ key: string, language: import('@streetlight/domain').PostLanguage, text: string }} CorpusLine */

/**
 * @param {string} file
 * @param {import('@streetlight/knowledge').KnowledgeBase} knowledgeBase
 */
const readCorpus = async (file, knowledgeBase) => {
  const documents = [];
  for await (const line of readPosts(file, { required: { key: 'text', language: 'language', text: 'text' } })) {
    documents.push(plainDocument(/** @type {CorpusLine} */ (/** @type {unknown} */ (line)), knowledgeBase.narratives));
  }
  return documents;
};

/**
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadSearch = async (options) => {
  const knowledgeBase = loadKnowledge(options.knowledgeBase);
  const search =
    options.corpus === undefined
      ? searchOver(knowledgeBase, options.today).search
      : buildSearchIndex(await readCorpus(options.corpus, knowledgeBase), knowledgeBase);
  return ({ id, text, language }) => {
    const hits = search.search(/** @type {string} */ (text), {
      limit: options.limit,
      ...(typeof language === 'string' ? { language: /** @type {CorpusLine['language']} */ (language) } : {}),
    });
    return { id, hits: hits.map(({ key, score }) => ({ key, score })) };
  };
};
