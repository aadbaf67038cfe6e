import { buildSearchIndex, plainDocument } from '@streetlight/knowledge';
import { loadKnowledge, searchOver } from '../knowledge.mjs';
import { readPosts } from '../read-posts.mjs';

/** @typedef {{ key: string, language: import('@streetlight/domain').PostLanguage, text: string }} CorpusLine */

/** @param {string} file */
const readCorpus = async (file) => {
  const documents = [];
  for await (const line of readPosts(file, { required: { key: 'text', language: 'language', text: 'text' } })) {
    documents.push(plainDocument(/** @type {CorpusLine} */ (/** @type {unknown} */ (line))));
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
      : buildSearchIndex(await readCorpus(options.corpus), { glossary: knowledgeBase.glossary });
  return ({ id, text, language }) => {
    const hits = search.search(/** @type {string} */ (text), {
      limit: options.limit,
      ...(typeof language === 'string' ? { language: /** @type {CorpusLine['language']} */ (language) } : {}),
    });
    return { id, hits: hits.map(({ key, score }) => ({ key, score })) };
  };
};
