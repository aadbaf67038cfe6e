import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { printProblem } from '../format/problem.js';
import { sampleFolder, type SampleFolder } from '../samples/sample-folder.js';
import { checkKnowledgeBase } from './check.js';
import { factsOf } from './facts-of-text.js';
import { contradictingPeriods } from './periods.js';
import { wrongScript } from './script.js';
import { promiseIn } from './style.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const check = (today = '2026-11-22') => checkKnowledgeBase(folder.dir, { today });
const text = (language: string): string => `dismissal/three-week-deadline/${language}.md`;
const head = 'dismissal/three-week-deadline/snippet.yaml';

test('a folder in order has no problems', () => {
  const { problems, counts } = check();
  expect(problems.map(printProblem)).toEqual([]);
  expect(counts).toMatchObject({ snippets: 1, texts: 11, narratives: 1, terms: 1, norms: 1, errors: 0, due: 0, warnings: 0 });
});

test.each<[string, string, string, string, string, number]>([
  [
    'a number that a translation changes',
    text('pl'),
    'Pozew w ciągu 3 tygodni (§ 4 KSchG). Bez',
    'Pozew w ciągu 2 tygodni (§ 4 KSchG). Bez',
    'parity-numbers',
    6,
  ],
  ['a period that counts something else', text('ro'), '# full\nPlângere în 3 săptămâni', '# full\nPlângere în 3 luni', 'parity-periods', 9],
  ['a number written as a word', text('en'), '# full\nClaim within 3', '# full\nClaim within three', 'parity-numbers', 9],
  ['a placeholder that is lost', text('fr'), ', {minimum-wage.next}.', '.', 'parity-placeholders', 11],
  [
    'a paragraph of the law that is another',
    text('hu'),
    '# full\nKereset 3 héten belül (§ 4 KSchG)',
    '# full\nKereset 3 héten belül (§ 5 KSchG)',
    'parity-citations',
    9,
  ],
  ['a link that only one language has', text('es'), 'Ayuda gratuita:', 'Ayuda gratuita www.example.org:', 'parity-links', 6],
  ['a paragraph that is missing', text('it'), '\n\nIl salario', ' Il salario', 'parity-count', 9],
  ['a question that is missing', text('el'), '- Πότε ήρθε το γράμμα;\n', '', 'parity-count', 13],
  ['a paragraph left in German', text('ro'), '- Când a venit scrisoarea?', '- Wann kam der Brief?', 'not-translated', 0],
  ['a public text that is too long', text('bg'), 'Безплатна помощ', `Безплатна ${'помощ '.repeat(100)}`, 'public-too-long', 5],
  ['a title that is too long', text('bg'), 'Уволнение: 3', `Уволнение ${'и още '.repeat(10)}: 3`, 'title-too-long', 2],
  ['a value nobody defined', text('de'), '{minimum-wage}', '{maximum-wage}', 'dead-value', 11],
  ['a brace that is no placeholder', text('de'), 'Der Mindestlohn', 'Der {Mindestlohn', 'bad-placeholder', 11],
  ['a promise of an outcome', text('en'), 'Free help', 'You will win. Free help', 'promise', 6],
  ['markup', text('hr'), '# full\nTužba', '# full\n**Tužba**', 'markup', 9],
  ['a public text that does not lead to free help', text('it'), 'Aiuto gratuito', 'Aiuto', 'no-free-help', 5],
  [
    'free help that is not named last',
    text('en'),
    'Free help: Faire Mobilität.',
    'Free help: Faire Mobilität. Bring the letter.',
    'no-free-help',
    5,
  ],
  ['a Latin letter in a Bulgarian word', text('bg'), '# full\nИск', '# full\nИcк', 'script', 9],
  ['a Latin letter in a Greek word', text('el'), 'Απόλυση', 'Aπόλυση', 'script', 2],
  ['a Cyrillic letter in a Polish word', text('pl'), 'Zwolnienie', 'Zwоlnienie', 'script', 2],
  ['a Romanian letter with the wrong mark', text('ro'), '# full\nPlângere', '# full\nPlângere şi', 'script', 9],
  [
    'a § without its law',
    text('en'),
    '# full\nClaim within 3 weeks (§ 4 KSchG)',
    '# full\nClaim within 3 weeks (§ 4)',
    'citation-without-law',
    9,
  ],
  [
    'a citation that is no source of the snippet',
    text('en'),
    '# full\nClaim within 3 weeks (§ 4 KSchG)',
    '# full\nClaim within 3 weeks (§ 9 KSchG)',
    'citation-without-source',
    9,
  ],
  ['a norm that does not exist', head, 'norm: § 4', 'norm: § 400', 'norm-not-held', 13],
  ['a sentence that does not exist', head, 'sentence: 1', 'sentence: 9', 'sentence-missing', 15],
  ['a paragraph that does not exist', head, 'paragraph: null', 'paragraph: 2', 'no-paragraphs', 14],
  ['a quotation that is not verbatim', head, 'von drei Wochen', 'von 3 Wochen', 'quote-not-verbatim', 17],
  ['a narrative that is not described', head, '[N09]', '[N10]', 'dead-narrative', 3],
  [
    'a contrast with home that is promised and missing',
    head,
    'home-contrast: null',
    'home-contrast: { languages: [it] }',
    'home-contrast-missing',
    0,
  ],
  ['a watched change that concerns nothing', 'watch-list.yaml', 'snippets: [three-week-deadline]', 'snippets: [gone]', 'dead-key', 7],
  ['fingerprints that are none', 'referred-norms.yaml', '1a:22222222', '1a:22', 'bad-field', 6],
  ['steps that overlap', 'values.yaml', 'to: 2026-12-31', 'to: 2027-01-01', 'steps-overlap', 1],
  ['a value derived from nothing', 'values.yaml', 'of: minimum-wage', 'of: maximum-wage', 'dead-value', 6],
])('%s is found', (_, file, from, to, code, line) => {
  folder.edit(file, from, to);
  const { problems, counts } = check();
  const found = problems.find((problem) => problem.code === code);
  expect(found ?? problems.map(printProblem)).toMatchObject({ weight: 'error', ...(line > 0 ? { file, line } : {}) });
  expect(counts.errors).toBeGreaterThan(0);
});

test('a value that runs out is a warning before the day and due from it on, which is no error of the folder', () => {
  folder.edit('values.yaml', '    - { from: 2027-01-01, to: null, amount: 14.60, source: MiLoV5 § 1 }\n', '');
  const weightOn = (today: string): string | undefined => check(today).problems.find((problem) => problem.code === 'value-ends')?.weight;
  expect([weightOn('2026-12-31'), weightOn('2027-01-01')]).toEqual(['warning', 'due']);
  const { problems, counts } = check('2027-01-01');
  expect(problems.filter(({ code, weight }) => code === 'no-amount' && weight === 'due')).toHaveLength(11);
  // And two values that end: the wage, and the limit that is derived from it.
  expect(counts).toMatchObject({ errors: 0, due: 13 });
  expect(problems.map(printProblem)).toContainEqual(
    expect.stringMatching(/^values\.yaml:\d+: due: minimum-wage has no amount from 2027-01-01 on \(/u),
  );
});

test('an amount that has not begun yet is an error on every day: no day that came has made it so', () => {
  folder.edit('values.yaml', 'from: 2026-01-01', 'from: 2026-12-01');
  const { problems } = check();
  expect(problems.filter(({ code }) => code === 'no-amount').map(({ weight }) => weight)).toEqual(Array(11).fill('error'));
});

test('a last day that has passed and the day of a reform are due with the place they stand in', () => {
  folder.edit(head, 'valid-to: null', 'valid-to: 2027-03-31');
  const dueOn = (today: string) =>
    check(today)
      .problems.filter(({ weight }) => weight === 'due')
      .map(({ file, line, code }) => [file, line, code]);
  const lineIn = (file: string, words: string): number =>
    1 +
    readFileSync(join(folder.dir, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words));
  const reform = ['watch-list.yaml', lineIn('watch-list.yaml', 'from:'), 'reform-reached'];
  const lastDay = [head, lineIn(head, 'valid-to'), 'last-day-passed'];
  expect([dueOn('2027-03-31'), dueOn('2027-04-01')]).toEqual([[], [lastDay]]);
  expect([dueOn('2028-06-30'), dueOn('2028-07-01')]).toEqual([[lastDay], [lastDay, reform]]);
});

test('a law whose text is not at hand is a warning, since no machine can check it', () => {
  folder.edit(head, 'law: KSchG', 'law: SGB VI');
  const found = check().problems.find((problem) => problem.code === 'law-not-held');
  expect(found).toMatchObject({ file: head, line: 12, weight: 'warning' });
});

test('numbers are compared by what they are worth, not by how a language writes them', () => {
  expect(factsOf('2.000 Euro, 0,38 Euro, 3 Wochen').numbers).toEqual(factsOf('3 weeks, 0.38 euro, 2,000 euro').numbers);
  expect(factsOf('1 178,59 € et 2 000 €').numbers).toEqual(['1178.59', '2000']);
  expect(factsOf('A1, §§ 187, 188, 193 BGB, Art. 9 GG, 116 016').numbers).toEqual(['116016']);
  expect(factsOf('§§ 187, 188 BGB (§ 4 KSchG)').citations).toEqual(['§ 4 KSchG', '§ 187 BGB', '§ 188 BGB']);
  expect(factsOf('Ruf 0800 0116 016 an').phones).toEqual(factsOf('Call 08000116016').phones);
});

test('German words and file names in Latin letters are right inside Greek and Bulgarian', () => {
  expect(wrongScript('Η απόλυση (Kündigung) με PDF ή WhatsApp', 'el')).toBeNull();
  expect(wrongScript('Уволнение (Kündigung) по WhatsApp', 'bg')).toBeNull();
  expect(wrongScript('Уволнение a после', 'bg')?.words).toBe('a');
  expect(wrongScript('όχι o μισθός', 'el')?.words).toBe('o');
});

test('a promise that is negated is none', () => {
  expect(promiseIn('Nothing is guaranteed.', 'en')).toBeUndefined();
  expect(promiseIn('Your money is guaranteed.', 'en')).toBe('guaranteed');
  expect(promiseIn('Lo stipendio non è garantito.', 'it')).toBeUndefined();
  expect(promiseIn('Θα κερδίσετε την υπόθεση.', 'el')).toBe('θα κερδίσετε');
});

test.each([
  ['ro', 'în 3 săptămâni', 'în 3 luni'],
  ['pl', 'w ciągu 3 tygodni', 'w ciągu 3 dni'],
  ['bg', 'до 3 седмици', 'до 3 месеца'],
  ['it', 'entro 3 settimane', 'entro 3 giorni'],
  ['es', 'en 3 semanas', 'en 3 meses'],
  ['hu', '3 héten belül', '3 hónapon belül'],
  ['hr', 'u roku od 3 tjedna', 'u roku od 3 dana'],
  ['el', 'μέσα σε 3 εβδομάδες', 'μέσα σε 3 ημέρες'],
  ['en', 'within 3 calendar weeks', 'within 3 calendar months'],
  ['fr', 'dans les 3 semaines', 'dans les 3 mois'],
] as const)('in %s "%s" says three weeks and "%s" does not', (language, right, wrong) => {
  const found = [right, wrong].map((words) => contradictingPeriods('innerhalb von 3 Wochen', words, language).length);
  expect(found).toEqual([0, 1]);
});

test.each([
  ['a narrative with too few wordings', 'narratives.yaml', '      - "Felmondás: 3 hét (4)"\n', '', 'too-few-wordings'],
  ['a gap between steps', 'values.yaml', 'to: 2026-12-31', 'to: 2026-12-30', 'steps-gap'],
])('%s is for a person to look at: it can be meant', (_, file, from, to, code) => {
  folder.edit(file, from, to);
  const { problems, counts } = check();
  expect(problems.find((problem) => problem.code === code)?.weight ?? problems.map(printProblem)).toBe('warning');
  expect(counts.errors).toBe(0);
});
