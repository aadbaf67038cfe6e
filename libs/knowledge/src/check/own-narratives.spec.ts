import { expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import { fileURLToPath } from 'node:url';
import { readKnowledgeBase } from '../format/read.js';

const folder = fileURLToPath(new URL('../../../../knowledge-base', import.meta.url));

test('the narratives of the project are whole: claim, correction and wordings in every language', () => {
  const read = readKnowledgeBase(folder);
  const { narratives } = read.ok ? read.knowledgeBase : read.readable;
  expect(narratives.length).toBeGreaterThanOrEqual(38);
  const missing = narratives.flatMap(({ id, claim, correction, wordings }) =>
    languages
      .filter((code) => claim[code] === '' || correction[code] === '' || wordings[code].length < (code === 'de' ? 1 : 4))
      .map((code) => `${id} ${code}`),
  );
  expect(missing).toEqual([]);
});
