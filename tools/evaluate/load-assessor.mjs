import { createAssessor } from '@streetlight/assessment';
import { loadText } from '@streetlight/text';
import { loadKnowledge, searchOver } from './knowledge.mjs';

/**
 * The assessor as the product runs it.
 * @param {{ knowledgeBase: string, today: string }} options
 */
export const loadAssessor = async ({ knowledgeBase: dir, today }) => {
  const knowledgeBase = loadKnowledge(dir);
  const { search, snippets } = searchOver(knowledgeBase, today);
  return createAssessor({ text: await loadText(), knowledgeBase: { ...knowledgeBase, snippets }, search });
};
