import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sampleFolder, type SampleFolder } from '../samples/sample-folder.js';
import { printProblem } from './problem.js';
import { readKnowledgeBase } from './read.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const problems = (): string[] => readKnowledgeBase(folder.dir).problems.map((problem) => `${problem.file}:${problem.line} ${problem.code}`);
const inSnippet = (file: string): string => `dismissal/three-week-deadline/${file}`;

test('a folder in order is read whole', () => {
  const read = readKnowledgeBase(folder.dir);
  if (!read.ok) throw new Error(read.problems.map(printProblem).join('\n'));
  const snippet = read.knowledgeBase.snippets.get('three-week-deadline');
  expect(snippet).toMatchObject({
    area: 'dismissal',
    tier: 2,
    narratives: ['N09'],
    validFrom: '2026-01-01',
    validTo: null,
    refer: 'advice-centre',
  });
  expect(snippet?.sources).toEqual([
    expect.objectContaining({ law: 'KSchG', norm: '§ 4', paragraph: null, sentence: 1, role: 'deadline' }),
    { court: 'BAG', file: '5 AZR 505/20', date: '2021-06-24', role: 'basis' },
  ]);
  expect(snippet?.texts.el?.full).toHaveLength(2);
  expect(snippet?.texts.ro).toMatchObject({
    title: 'Concediere: 3 săptămâni',
    state: 'machine-made',
    askFirst: ['Când a venit scrisoarea?'],
    homeContrast: null,
  });
  expect(read.knowledgeBase.statutes.get('KSchG')?.norms[0]?.norm).toBe('§ 4');
});

test('lines of one paragraph are joined and an empty line begins the next', () => {
  folder.edit(inSnippet('en.md'), '# full\nClaim within', '# full\nClaim\nwithin');
  const read = readKnowledgeBase(folder.dir);
  expect(read.ok && read.knowledgeBase.snippets.get('three-week-deadline')?.texts.en?.full[0]).toBe('Claim within 3 weeks (§ 4 KSchG).');
});

test('all problems of a folder are listed at once, each with its file and line', () => {
  folder.edit(inSnippet('snippet.yaml'), 'tier: 2', 'tier: 7');
  folder.edit(inSnippet('snippet.yaml'), 'sentence: 1', 'sentence: first');
  folder.remove(inSnippet('hu.md'));
  folder.edit(inSnippet('pl.md'), 'state: machine-made', 'state: translated');
  folder.edit(inSnippet('it.md'), '# ask-first', '# ask first');
  folder.edit('values.yaml', 'to: 2026-12-31', 'to: 2026-13-31');
  expect(problems()).toEqual([
    'dismissal/three-week-deadline/it.md:13 unknown-section',
    'dismissal/three-week-deadline/pl.md:3 bad-field',
    'dismissal/three-week-deadline/snippet.yaml:1 language-missing',
    'dismissal/three-week-deadline/snippet.yaml:2 bad-field',
    'dismissal/three-week-deadline/snippet.yaml:15 bad-field',
    'values.yaml:4 bad-field',
  ]);
});

test.each([
  ['YAML that cannot be parsed', 'narratives.yaml', '  tier: 2', '  tier: "2', 'yaml'],
  ['a field nobody knows', 'glossary.yaml', '  plural:', '  plurals:', 'unknown-field'],
  [
    'a key that is not the folder’s name',
    inSnippet('snippet.yaml'),
    'key: three-week-deadline',
    'key: four-week-deadline',
    'key-and-folder',
  ],
  ['a language file without front matter', inSnippet('fr.md'), '---\ntitle', 'title', 'front-matter'],
  ['a section that stands twice', inSnippet('fr.md'), '# ask-first', '# full', 'section-twice'],
  ['an empty section', inSnippet('fr.md'), '# public', '# public\n\n# home-contrast', 'section-missing'],
  ['prose in a list', inSnippet('fr.md'), '- Quand', 'Quand', 'not-an-item'],
  ['a day that does not exist', inSnippet('snippet.yaml'), 'valid-from: 2026-01-01', 'valid-from: 2026-02-30', 'bad-field'],
  ['a statute in a file of another name', 'statutes/kschg.yaml', 'law: KSchG', 'law: BGB', 'file-name'],
  ['YAML aliases', 'values.yaml', 'unit: eur-per-hour', 'unit: &a eur-per-hour\n  other: *a', 'unknown-field'],
])('%s is a problem with file, line and remedy', (_, file, from, to, code) => {
  folder.edit(file, from, to);
  const found = readKnowledgeBase(folder.dir).problems.find((problem) => problem.code === code);
  expect(found).toMatchObject({ file, line: expect.any(Number), remedy: expect.stringMatching(/\w/) });
});

test('files that do not belong to the folder are named', () => {
  folder.write('dismissal/three-week-deadline/gr.md', '---\n');
  folder.write('dismissal/notes.txt', '');
  folder.write('dismisal/x/snippet.yaml', '');
  expect(problems()).toEqual([
    'dismisal:1 unknown-file',
    'dismissal/notes.txt:1 unknown-file',
    'dismissal/three-week-deadline/gr.md:1 unknown-file',
  ]);
});

test('a text that is not UTF-8 is a problem, not a text with signs for unknown letters', () => {
  folder.write(inSnippet('hr.md'), Buffer.from('---\ntitle: \xe8\n---\n', 'latin1'));
  expect(problems()).toContain('dismissal/three-week-deadline/hr.md:1 encoding');
});

test('one bad entry of a list does not hide the others from people at work on the folder', () => {
  folder.edit('values.yaml', 'unit: eur-per-month', 'unit: guilders');
  const read = readKnowledgeBase(folder.dir);
  expect(read.ok ? [] : Object.keys(read.readable.values)).toEqual(['minimum-wage']);
});

test('a folder that is not there is one clear problem', () => {
  const read = readKnowledgeBase(`${folder.dir}/nowhere`);
  expect(read.problems).toEqual([expect.objectContaining({ file: '.', code: 'folder-missing' })]);
});
