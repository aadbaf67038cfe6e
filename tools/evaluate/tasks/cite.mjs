import { checkCitation, parseCitation } from '@streetlight/knowledge';
import { loadKnowledge } from '../knowledge.mjs';

/**
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadCite = async (options) => {
  const { statutes } = loadKnowledge(options.knowledgeBase);
  return ({ id, citation: written, quote }) => {
    const citation = parseCitation(/** @type {string} */ (written));
    if (citation === null)
      return { id, law: null, norm: null, paragraph: null, sentence: null, exists: false, quoteMatches: null, reason: 'no-citation' };
    const { law, norm, paragraph, sentence } = citation;
    const { exists, quoteMatches, reason } = checkCitation(citation, statutes.values(), typeof quote === 'string' ? quote : null);
    return { id, law, norm, paragraph, sentence, exists, quoteMatches, reason };
  };
};
