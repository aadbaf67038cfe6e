import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { PostLanguage } from '@streetlight/domain';
import { readKnowledgeBase } from '../format/read.js';
import { createQuestionReader, questionLikeness, sameQuestion } from './question-terms.js';

const read = readKnowledgeBase(join(import.meta.dirname, '../../../../knowledge-base'));
const reader = createQuestionReader((read.ok ? read.knowledgeBase : read.readable).glossary);
const alike = (a: [string, PostLanguage], b: [string, PostLanguage]): boolean =>
  questionLikeness(reader.termsOf(...a), reader.termsOf(...b)) >= sameQuestion;

test.each<[[string, PostLanguage], [string, PostLanguage]]>([
  [
    ['Cine plateste drumul cu autobuzul de acasa pana la ferma?', 'ro'],
    ['Buna ziua, stie cineva cine plăteste autobuzul pana la fermă?', 'ro'],
  ],
  [
    ['Kto płaci za kask i buty robocze?', 'pl'],
    ['Hej, kto placi za buty robocze i kask na budowie?', 'pl'],
  ],
  [
    ['Ποιος πληρώνει τη στολή εργασίας;', 'el'],
    ['Καλησπέρα παιδιά, τη στολή εργασίας ποιος την πληρώνει;', 'el'],
  ],
])('%j and %j are the same question', (a, b) => {
  expect(alike(a, b)).toBe(true);
});

test.each<[[string, PostLanguage], [string, PostLanguage]]>([
  [
    ['Cine plateste drumul cu autobuzul pana la ferma?', 'ro'],
    ['Cine plateste chiria daca sunt bolnav?', 'ro'],
  ],
  [
    ['Kto płaci za kask?', 'pl'],
    ['Wer zahlt den Helm?', 'de'],
  ],
  [
    ['', 'und'],
    ['👍', 'und'],
  ],
])('%j and %j are not', (a, b) => {
  expect(alike(a, b)).toBe(false);
});

test('questions in two languages meet where they name the same things of the glossary', () => {
  const ro = reader.termsOf('Am primit Kündigung, trebuie Krankmeldung?', 'ro');
  const pl = reader.termsOf('Dostałem Kündigung, czy potrzebna Krankmeldung?', 'pl');
  expect(ro.filter((term) => term.startsWith('c:')).length).toBeGreaterThanOrEqual(2);
  expect(questionLikeness(ro, pl)).toBeGreaterThanOrEqual(sameQuestion);
});

test('the same text gives the same terms, whatever was read before', () => {
  const once = reader.termsOf('Cine plateste autobuzul?', 'ro');
  reader.termsOf('Ceva cu totul altceva despre salariu', 'ro');
  expect(reader.termsOf('Cine plateste autobuzul?', 'ro')).toEqual(once);
});
