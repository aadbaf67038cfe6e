import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readKnowledgeBase } from '../format/read.js';
import { printStatute } from '../format/write.js';
import { type SampleFolder, sampleFolder } from '../samples/sample-folder.js';
import { collectCitedNorms, parseStatutes } from './collect.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const norm = (law: string, name: string, text: string): string =>
  JSON.stringify({ law, title: `${law}  (title)`, norm: name, heading: 'Heading ', text, absaetze: null });
const edition = [
  norm('BGB', '§ 4', 'Anders.'),
  norm('KSchG', '§ 3', 'Vorher.'),
  norm('KSchG', '§ 4', 'innerhalb von drei Wochen nach Zugang der schriftlichen Kündigung Klage'),
  '',
  norm('KSchG', '§ 5', 'Nachher.'),
];
const about = { asOf: '2026-08-19', source: 'official text' };

function snippets() {
  const read = readKnowledgeBase(folder.dir);
  return read.ok ? read.knowledgeBase : read.readable;
}

test('of an edition only the norms are kept that a snippet cites', async () => {
  const { statutes, missing } = await collectCitedNorms(snippets(), parseStatutes(edition), about);
  expect(missing).toEqual([]);
  expect(statutes).toEqual([
    { law: 'KSchG', title: 'KSchG (title)', ...about, norms: [expect.objectContaining({ norm: '§ 4', heading: 'Heading' })] },
  ]);
});

test('the norms of an edition, written and read again, prove the citations', async () => {
  const { statutes } = await collectCitedNorms(snippets(), parseStatutes(edition), about);
  folder.write('statutes/kschg.yaml', printStatute(statutes[0] as (typeof statutes)[number]));
  const read = readKnowledgeBase(folder.dir);
  expect(read.ok && read.knowledgeBase.statutes.get('KSchG')).toEqual(statutes[0]);
});

test('a law is found under its official abbreviation where a snippet uses that of the literature', async () => {
  folder.edit('dismissal/three-week-deadline/snippet.yaml', 'law: KSchG', 'law: EFZG');
  const { statutes } = await collectCitedNorms(snippets(), parseStatutes([norm('EntgFG', '§ 4', 'Höhe.')]), about);
  expect(statutes.map((statute) => statute.law)).toEqual(['EntgFG']);
});

test('a cited norm that the edition does not have is named with the snippets that cite it', async () => {
  folder.edit('dismissal/three-week-deadline/snippet.yaml', 'norm: § 4', 'norm: § 99');
  const { missing } = await collectCitedNorms(snippets(), parseStatutes(edition), about);
  expect(missing).toEqual([{ law: 'KSchG', norm: '§ 99', citedBy: ['three-week-deadline'], lawMissing: false }]);
});

test.each([
  ['no JSON', 'KSchG;§ 4'],
  ['a field that is missing', '{"law":"KSchG","norm":"§ 4"}'],
])('a file of another format (%s) is refused with its line', async (_, line) => {
  await expect(collectCitedNorms(snippets(), parseStatutes([...edition, line]), about)).rejects.toThrow('this line is no norm');
});
