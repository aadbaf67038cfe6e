import { buildSearchIndex, documentsOf, printProblem, readKnowledgeBase } from '@streetlight/knowledge';
import { Complaint } from './complaint.mjs';

const shown = 3;

/**
 * Reads a knowledge base for measuring. A folder at work may have problems: they are named on standard error and what can be read
 * is measured all the same; a folder without anything to read stops the run.
 * @param {string} dir
 */
export const loadKnowledge = (dir) => {
  const read = readKnowledgeBase(dir);
  if (read.ok) return read.knowledgeBase;
  const { readable, problems } = read;
  const list = problems.slice(0, shown).map(printProblem).join('\n');
  if (readable.snippets.size === 0 && readable.narratives.length === 0)
    throw new Complaint(`${dir} is no knowledge base that can be read:\n${list}`);
  process.stderr.write(
    `The knowledge base has ${problems.length} problems; measured is what could be read. The first:\n${list}\nAll of them: npm run kb -- check --dir ${dir}\n`,
  );
  return readable;
};

/**
 * The search over the snippets that are valid on a day.
 * @param {ReturnType<typeof loadKnowledge>} knowledgeBase
 * @param {string} today
 */
export const searchOver = (knowledgeBase, today) => {
  const valid = [...knowledgeBase.snippets].filter(
    ([, { validFrom, validTo }]) => validFrom <= today && (validTo === null || validTo >= today),
  );
  const snippets = new Map(valid);
  return { search: buildSearchIndex(documentsOf({ ...knowledgeBase, snippets }), { glossary: knowledgeBase.glossary }), snippets };
};
