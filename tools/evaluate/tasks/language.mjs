import { loadText } from '@streetlight/text';

/** @returns {Promise<(line: Record<string, unknown>) => Record<string, unknown>>} */
export const loadLanguage = async () => {
  const { identifyLanguage } = await loadText();
  return ({ id, text }) => {
    const { language, confidence, script, nodiacritics, mixed } = identifyLanguage(/** @type {string} */ (text));
    return { id, language, confidence, script, nodiacritics, mixed };
  };
};
