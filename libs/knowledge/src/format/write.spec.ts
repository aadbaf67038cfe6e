import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sampleFolder, type SampleFolder } from '../samples/sample-folder.js';
import { checkKnowledgeBase } from '../check/check.js';
import { readKnowledgeBase } from './read.js';
import type { Snippet, SnippetText } from './snippet-schema.js';
import { writeKnowledgeBase } from './write.js';

let folder: SampleFolder;
let out: string;
beforeEach(() => {
  folder = sampleFolder();
  out = mkdtempSync(join(tmpdir(), 'knowledge-base-'));
});
afterEach(() => {
  folder.drop();
  rmSync(out, { recursive: true });
});

const read = (dir: string) => {
  const result = readKnowledgeBase(dir);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.knowledgeBase;
};

const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name).slice(dir.length), readFileSync(join(entry.parentPath, entry.name), 'utf8')])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );

test('what was written says the same as what was read', () => {
  const before = read(folder.dir);
  expect([before.watchList.length, before.referredNorms?.laws.KSchG?.['§ 5']?.['1a']]).toEqual([2, '22222222']);
  writeKnowledgeBase(before, out);
  expect(read(out)).toEqual(before);
});

test('a folder in normal form is written again byte for byte', () => {
  writeKnowledgeBase(read(folder.dir), out);
  const normal = filesOf(out);
  const again = mkdtempSync(join(tmpdir(), 'knowledge-base-'));
  writeKnowledgeBase(read(out), again);
  expect(filesOf(again)).toEqual(normal);
  rmSync(again, { recursive: true });
});

test('texts that look like YAML or markup survive the round trip', () => {
  const before = read(folder.dir);
  const text = before.snippets.get('three-week-deadline')?.texts.en;
  if (!text) throw new Error('the sample has no English text');
  text.title = '- "yes": no # 12';
  text.full = ['A line: with [brackets], {minimum-wage} and 3 > 2.', "It's null, ~ and *no* alias & no anchor."];
  text.homeContrast = 'At home:\n\ndifferent';
  text.public = 'One line\nand another\\\n# no section\n\n\\# nor this\n\n\nwith an empty line';
  text.doNotSay = ['- not an item\n- nor this\n\n  indented', '\\'];
  text.askedAs = ['boss gave me kundigung what now'];
  writeKnowledgeBase(before, out);
  expect(read(out)).toEqual(before);
});

test('amounts of money keep two decimals and short lists stay on one line', () => {
  writeKnowledgeBase(read(folder.dir), out);
  expect(readFileSync(join(out, 'values.yaml'), 'utf8')).toContain(
    '{ from: 2026-01-01, to: 2026-12-31, amount: 13.90, source: MiLoV5 § 1 }',
  );
  expect(readFileSync(join(out, 'dismissal/three-week-deadline/snippet.yaml'), 'utf8')).toContain('facts: [K5, K6]\n');
});

test('a history is written and read without loss, and says in which line it is wrong', () => {
  const before = read(folder.dir);
  const snippet = before.snippets.get('three-week-deadline');
  const [de, ro] = [snippet?.texts.de, snippet?.texts.ro];
  if (!snippet || !de || !ro) throw new Error('the sample has no snippet');
  const basis = ({ tier, validFrom, validTo, sources }: Snippet) => ({ tier, validFrom, validTo, sources });
  const words = ({ state: _, ...said }: SnippetText) => ({ ...said, full: ['Erste Zeile\n  zweite: "Zeile" #', 'null'] });
  const two = { title: [2], public: [2], full: [0, 2], 'ask-first': [0], 'do-not-say': [0] };
  const at = '2026-11-01T10:00:00.000001Z';
  const vetting = {
    lawyer: 'Dr. Muster',
    qualification: 'Anwältin',
    vettedOn: '2026-11-01',
    nextCheckOn: '2027-05-01',
    sample: false,
    madeAt: at,
  };
  const kept = { basis: basis(snippet), state: 'edited' as const, writtenAt: at, checks: [] };
  snippet.history = [
    { ...kept, language: 'de', number: 1, words: words(de), lineage: null, vettings: [{ ...vetting, withdrawnAt: at }] },
    {
      ...kept,
      language: 'de',
      number: 2,
      basis: { ...basis(snippet), validFrom: '2027-01-01' },
      words: { ...words(de), full: ['Klage innerhalb von 3 Wochen.', 'Das gilt bald.'] },
      lineage: { kind: 'source', previous: 1, changedIn: two, from: { ...two, full: [0, null] } },
      vettings: [{ ...vetting, withdrawnAt: null }],
    },
    {
      ...kept,
      language: 'ro',
      number: 1,
      words: words(ro),
      lineage: { kind: 'translation', source: 2, basedOn: { ...two, full: [2, null] } },
      vettings: [],
      checks: [{ state: 'native-checked', at }],
    },
  ];
  writeKnowledgeBase(before, out);
  expect(read(out)).toEqual(before);
  const faultsAfter = (from: string, to: string) => {
    const file = join(out, 'dismissal/three-week-deadline/history.yaml');
    const content = readFileSync(file, 'utf8');
    if (!content.includes(from)) throw new Error(`the history does not hold ${from}`);
    writeFileSync(file, content.replace(from, to));
    const { problems } = checkKnowledgeBase(out, { today: '2026-11-22' });
    writeFileSync(file, content);
    return problems
      .filter(({ weight, file: where }) => weight === 'error' && where.endsWith('history.yaml'))
      .map(({ code, line }) => [code, line]);
  };
  const line = (words: string) =>
    1 +
    readFileSync(join(out, 'dismissal/three-week-deadline/history.yaml'), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes(words));
  expect(faultsAfter('previous: 1', 'previous: 7')).toEqual([['dead-wording', line('previous: 1')]]);
  expect(faultsAfter('full: [2, null]', 'full: [2]')).toEqual([['wrong-lineage', line('based-on')]]);
  expect(faultsAfter('next-check-on: 2027-05-01', 'next-check-on: 2026-05-01')).toEqual([['bad-field', line('lawyer')]]);
  expect(faultsAfter('basis: 2', 'basis: 9')).toContainEqual(['bad-field', line('basis: 2')]);
  expect(faultsAfter('number: 2', 'number: 1')).toContainEqual(['wording-twice', line('number: 2')]);
  expect(faultsAfter('Das gilt bald.', 'Das gilt {nothing}.')).toEqual([['dead-value', line('Das gilt bald.')]]);
  const dueOn = (today: string) =>
    checkKnowledgeBase(out, { today }).problems.flatMap(({ weight, code, message }) => (weight === 'due' ? [[code, message]] : []));
  expect([dueOn('2027-04-30'), dueOn('2027-05-01')]).toEqual([[], [['check-again', 'de 2 was to be checked again on 2027-05-01']]]);
});
