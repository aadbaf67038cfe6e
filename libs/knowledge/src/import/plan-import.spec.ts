import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readKnowledgeBase } from '../format/read.js';
import { writeKnowledgeBase } from '../format/write.js';
import { type SampleFolder, sampleFolder } from '../samples/sample-folder.js';
import { type ImportPlan, planImport } from './plan-import.js';

let held: SampleFolder;
let incoming: SampleFolder;
beforeEach(() => {
  [held, incoming] = [sampleFolder(), sampleFolder()];
});
afterEach(() => {
  held.drop();
  incoming.drop();
});

const read = (dir: string) => {
  const result = readKnowledgeBase(dir);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
};
const plan = (): ImportPlan => {
  const from = read(incoming.dir);
  return planImport(read(held.dir).knowledgeBase, from.knowledgeBase, from.places);
};
const german = 'dismissal/three-week-deadline/de.md';
const confirm = (folder: SampleFolder): void => folder.edit(german, 'state: edited', 'state: legally-confirmed');

test('importing what is already there writes nothing', () => {
  expect(plan()).toEqual({ added: [], changed: [], problems: [], files: new Map() });
});

test('words that nobody has vouched for are replaced, and only their file is written', () => {
  incoming.edit(german, 'Wann kam der Brief?', 'An welchem Tag kam der Brief?');
  const { changed, files } = plan();
  expect([changed, [...files.keys()]]).toEqual([['three-week-deadline'], [german]]);
});

test('an import that would overwrite words a lawyer has confirmed is refused as a whole, with file and line', () => {
  confirm(held);
  incoming.edit(german, 'Wann kam der Brief?', 'An welchem Tag kam der Brief?');
  incoming.edit('dismissal/three-week-deadline/en.md', 'When did', 'On which day did');
  const { problems, files } = plan();
  expect(problems).toMatchObject([{ file: german, line: 2, code: 'overwrites-vetted' }]);
  expect(files.size).toBe(0);
});

test('confirmed words keep their legal basis', () => {
  confirm(held);
  confirm(incoming);
  incoming.edit('dismissal/three-week-deadline/snippet.yaml', 'tier: 2', 'tier: 1');
  expect(plan().problems).toMatchObject([{ file: 'dismissal/three-week-deadline/snippet.yaml', code: 'overwrites-vetted' }]);
});

test('the same words in a higher state are taken over', () => {
  held.edit(german, 'state: edited', 'state: native-checked');
  confirm(incoming);
  expect([...plan().files.keys()]).toEqual([german]);
});

test('snippets that the import does not hold stay, and a folder exported and imported again is the same', () => {
  const out = mkdtempSync(join(tmpdir(), 'knowledge-base-'));
  const { knowledgeBase } = read(held.dir);
  writeKnowledgeBase(knowledgeBase, out);
  const exported = read(out);
  expect(planImport(knowledgeBase, { ...exported.knowledgeBase, snippets: new Map() }, exported.places).files.size).toBe(0);
  const empty = { ...knowledgeBase, snippets: new Map() };
  for (const [file, content] of planImport(empty, exported.knowledgeBase, exported.places).files) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  expect(read(out).knowledgeBase).toEqual(knowledgeBase);
  rmSync(out, { recursive: true });
});

describe('a history', () => {
  const kept = (words: string, more = '') => `bases:
  - tier: 2
    valid-from: 2026-01-01
    valid-to: null
    sources:
      - { court: BAG, file: 5 AZR 505/20, date: 2021-06-24, role: basis }
wordings:
  - language: de
    number: 1
    basis: 1
    state: edited
    written-at: 2026-11-01T10:00:00.000000Z
    vettings:
      - lawyer: Dr. Erika Mustermann
        qualification: Rechtsanwältin
        vetted-on: 2026-11-01
        next-check-on: 2027-05-01
        sample: false
        made-at: 2026-11-01T10:00:00.000000Z
    title: ${words}
    public: ${words}
    full:
      - ${words}
${more}`;
  const file = 'dismissal/three-week-deadline/history.yaml';

  test('is never given up: an import without it, or with other words in it, is refused', () => {
    held.write(file, kept('Drei Wochen'));
    expect(plan().problems).toMatchObject([{ file, line: 1, code: 'loses-history' }]);
    incoming.write(file, kept('Vier Wochen'));
    expect(plan().problems).toMatchObject([{ file, code: 'loses-history' }]);
    incoming.write(file, kept('Drei Wochen').replace('2027-05-01', '2027-05-02'));
    expect(plan().problems).toEqual([]);
  });

  test('lets confirmed words be followed by others, as long as it keeps them', () => {
    confirm(held);
    incoming.edit(german, 'Wann kam der Brief?', 'An welchem Tag kam der Brief?');
    const text = read(held.dir).knowledgeBase.snippets.get('three-week-deadline')?.texts.de;
    if (!text) throw new Error('the sample has no German text');
    expect(plan().problems).toHaveLength(1);
    const { state: _, ...words } = text;
    const from = read(incoming.dir).knowledgeBase;
    const snippet = from.snippets.get('three-week-deadline');
    if (!snippet) throw new Error('the sample has no snippet');
    const { tier, validFrom, validTo, sources } = snippet;
    const basis = { tier, validFrom, validTo, sources };
    snippet.history = [
      { language: 'de', number: 1, basis, words, state: 'edited', writtenAt: '', lineage: null, vettings: [], checks: [] },
    ];
    expect(planImport(read(held.dir).knowledgeBase, from, read(incoming.dir).places).problems).toEqual([]);
  });
});
