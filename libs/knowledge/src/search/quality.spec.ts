import { resolve } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import { readKnowledgeBase } from '../format/read.js';
import { heldOutQuestions } from '../samples/held-out.js';
import { type SampleQuestion, sampleQuestions } from '../samples/questions.js';
import { documentsOf } from './documents.js';
import { buildSearchIndex, type SearchIndex } from './search-index.js';

let knowledgeBase: KnowledgeBase;
let index: SearchIndex;
beforeAll(() => {
  const read = readKnowledgeBase(resolve(import.meta.dirname, '../../../../knowledge-base'));
  knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  index = buildSearchIndex(documentsOf(knowledgeBase), knowledgeBase);
});

/** Shares in per cent: right snippet first, among the first three, and nothing offered where nothing fits. */
function measure(questions: readonly SampleQuestion[], withLanguage: boolean): { first: number; three: number; abstains: number } {
  let [first, three, answered, abstains, unanswerable] = [0, 0, 0, 0, 0];
  for (const { text, language, expected } of questions) {
    const hits = index.search(text, withLanguage ? { language } : {}).map((hit) => hit.key);
    const right = expected.filter((key) => knowledgeBase.snippets.has(key));
    if (right.length === 0) {
      unanswerable++;
      if (hits.length === 0) abstains++;
      continue;
    }
    answered++;
    if (right.includes(hits[0] ?? '')) first++;
    if (hits.slice(0, 3).some((key) => right.includes(key))) three++;
  }
  const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  return { first: share(first, answered), three: share(three, answered), abstains: share(abstains, unanswerable) };
}

test('there are at least eight questions with an answer in every language, and some without', () => {
  for (const language of languages) {
    const own = [...sampleQuestions, ...heldOutQuestions].filter((question) => question.language === language);
    expect(own.filter((question) => question.expected.length > 0).length).toBeGreaterThanOrEqual(8);
    expect(own.filter((question) => question.expected.length === 0).length).toBeGreaterThanOrEqual(3);
  }
});

test.each([
  ['the questions the ranking was fitted on', sampleQuestions, true, { first: 85, three: 90, abstains: 85 }],
  ['questions it has never seen', heldOutQuestions, true, { first: 75, three: 86, abstains: 85 }],
  ['questions of an unknown language', heldOutQuestions, false, { first: 71, three: 84, abstains: 75 }],
] as const)('%s are answered no worse than before', (_, questions, withLanguage, floor) => {
  const reached = measure(questions, withLanguage);
  expect(reached.first).toBeGreaterThanOrEqual(floor.first);
  expect(reached.three).toBeGreaterThanOrEqual(floor.three);
  expect(reached.abstains).toBeGreaterThanOrEqual(floor.abstains);
});
