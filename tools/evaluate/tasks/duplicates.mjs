import { createDuplicateIndex, duplicateThreshold, loadText } from '@streetlight/text';

/**
 * @param {import('../options.mjs').Options} options
 * @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>}
 */
export const loadDuplicates = async ({ threshold = duplicateThreshold }) => {
  const { identifyLanguage } = await loadText();
  const index = createDuplicateIndex(threshold);
  return ({ id, text: written }) => {
    const text = /** @type {string} */ (written);
    const { language } = identifyLanguage(text);
    const found = index.find(text, language);
    index.add(/** @type {string} */ (id), text, language);
    return { id, duplicateOf: found?.id ?? null, score: found?.score ?? 0 };
  };
};
