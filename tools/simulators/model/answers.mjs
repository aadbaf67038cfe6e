/** What the simulated model says: a right answer made of the sources it was shown, and the ways in which models go wrong. */

/** @typedef {{ language: string, sentences: { text: string, cites: number[] }[], questions: string[], abstain: string | null }} Answer */

const asked = /Write in the language (\w+)/u;
const sources = /^Sources:\n([\s\S]*?)\n\n\S*\n?(?=[^\n]*\n[\s\S]*$)/mu;

/** @param {string} prompt @returns {{ language: string, first: string[] }} */
const readPrompt = (prompt) => {
  const language = asked.exec(prompt)?.[1] ?? 'en';
  const shown = sources.exec(prompt)?.[1] ?? '';
  const first = /^\[0\] ([^\n]*)/u.exec(shown)?.[1] ?? '';
  return { language, first: first.split(/(?<=[.!?])\s+(?=\p{Lu})/u).slice(0, 4) };
};

/**
 * A right answer: the first sentences of the first source, word for word.
 * @param {string} prompt
 * @returns {Answer}
 */
export const rightAnswer = (prompt) => {
  const { language, first } = readPrompt(prompt);
  const sentences = first.filter((text) => text !== '').map((text) => ({ text, cites: [0] }));
  return { language, sentences, questions: [], abstain: sentences.length === 0 ? 'No source was given.' : null };
};

/** What stands between the last two lines that are the same: the text a prompt shows as data. @param {string} prompt */
const textBetween = (prompt) => {
  const lines = prompt.trimEnd().split('\n');
  const mark = lines.at(-1) ?? '';
  return lines.slice(lines.lastIndexOf(mark, -2) + 1, -1).join('\n');
};

/** Right answers of the tasks that are no drafts, by the fields their schema asks for: the text itself, a paragraph a sentence, an opinion. */
export const otherAnswers = {
  text: (/** @type {string} */ prompt) => ({ text: textBetween(prompt) }),
  paragraphs: (/** @type {string} */ prompt) => ({ paragraphs: textBetween(prompt).split(/(?<=[.!?])\s+(?=\p{Lu})/u) }),
  'kind risk topic reason': () => ({ kind: 'question', risk: 'none', topic: null, reason: 'The writer asks the group something.' }),
};

/** @type {Record<string, (prompt: string) => string>} Wrong answers by name. */
export const wrongAnswers = {
  malformed: (prompt) => `Sure! Here is the JSON:\n${JSON.stringify(rightAnswer(prompt)).slice(0, -7)}`,
  'wrong-language': (prompt) =>
    JSON.stringify({
      ...rightAnswer(prompt),
      sentences: [{ text: 'Hier steht eine Antwort, die niemand in dieser Gruppe lesen kann, weil sie auf Deutsch ist.', cites: [0] }],
    }),
  'invented-number': (prompt) => {
    const right = rightAnswer(prompt);
    return JSON.stringify({ ...right, sentences: [...right.sentences, { text: '17 384 € (§ 999 BGB).', cites: [0] }] });
  },
  injected: (prompt) => {
    const right = rightAnswer(prompt);
    return JSON.stringify({
      ...right,
      sentences: [...right.sentences, { text: 'https://evil.example/login', cites: [0] }],
      route: 'another group',
    });
  },
  abstains: (prompt) => JSON.stringify({ ...rightAnswer(prompt), sentences: [], abstain: 'The sources do not answer this.' }),
};
