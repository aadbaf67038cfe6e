import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sampleFolder, type SampleFolder } from '../samples/sample-folder.js';
import { readKnowledgeBase } from './read.js';
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
