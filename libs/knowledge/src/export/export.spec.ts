import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import { wrongScript } from '../check/script.js';
import { readKnowledgeBase } from '../format/read.js';
import { type SampleFolder, sampleFolder } from '../samples/sample-folder.js';
import { snippetsOnDay, valuesOnDay } from './as-of.js';
import { printCsv } from './csv.js';
import { printHandbook } from './handbook.js';
import { handbookLabels } from './labels.js';

let folder: SampleFolder;
beforeEach(() => {
  folder = sampleFolder();
});
afterEach(() => folder.drop());

const read = () => {
  const result = readKnowledgeBase(folder.dir);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.knowledgeBase;
};
const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f]/gu, ' ');

test('as of a day a snippet says what was right then, and announces what is to come', () => {
  const fullOn = (day: string): string[] => snippetsOnDay(read(), 'en', day)[0]?.full.map(plain) ?? [];
  expect(fullOn('2026-12-31')[1]).toBe('The minimum wage is 13.90 €. From 1 January 2027 it is 14.60 €.');
  expect(fullOn('2027-01-01')[1]).toBe('The minimum wage is 14.60 €.');
});

test('a value on a day has its next step as an announcement only', () => {
  expect(valuesOnDay(read(), '2026-12-31').find(({ name }) => name === 'minijob-limit')).toEqual({
    name: 'minijob-limit',
    unit: 'eur-per-month',
    amount: 603,
    source: 'SGB IV § 8',
    announced: { from: '2027-01-01', amount: 633, source: 'SGB IV § 8' },
  });
  expect(valuesOnDay(read(), '2025-12-31')[0]?.amount).toBeNull();
});

test('before its first day, after its last and without its amount a snippet is silent, with the reason', () => {
  const silenceOn = (day: string) => snippetsOnDay(read(), 'de', day)[0]?.silence;
  expect([silenceOn('2025-12-31'), silenceOn('2026-06-01')]).toEqual(['not-yet-valid', null]);
  folder.edit('dismissal/three-week-deadline/snippet.yaml', 'valid-to: null', 'valid-to: 2026-12-31');
  expect(silenceOn('2027-01-01')).toBe('expired');
  folder.edit('values.yaml', '    - { from: 2027-01-01, to: null, amount: 14.60, source: MiLoV5 § 1 }\n', '');
  expect(silenceOn('2027-01-01')).toBe('needs-decision');
});

test('a table for spreadsheets keeps commas, quotation marks and lines, and no field is a formula', () => {
  const [snippet] = snippetsOnDay(read(), 'en', '2026-06-01');
  if (!snippet) throw new Error('the sample has no snippet');
  const [head, row] = printCsv([{ ...snippet, title: '=SUM(A1), "x"', public: 'a\nb' }]).split('\r\n');
  expect(head).toMatch(/^key,area,tier,language,/u);
  expect(row).toContain(`,"'=SUM(A1), ""x""","a\nb",`);
});

test('the handbook of each language has its title, its day and its snippets in its own letters, and no word of markup from a text', () => {
  folder.edit('dismissal/three-week-deadline/en.md', 'When did the letter arrive?', 'When did <b>it</b> & "that" arrive?');
  for (const language of languages) {
    const page = printHandbook(read(), language, '2026-06-01');
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(handbookLabels[language].title);
    expect(page).toContain('id="three-week-deadline"');
    expect(page).not.toMatch(/\{(?:day|minimum)/u);
    for (const label of Object.values(handbookLabels[language])) expect(wrongScript(label.replace('{day}', ''), language)).toBeNull();
  }
  expect(printHandbook(read(), 'en', '2026-06-01')).toContain('When did &lt;b&gt;it&lt;/b&gt; &amp; &quot;that&quot; arrive?');
});

test('what says nothing on the day is only named in the handbook', () => {
  const page = printHandbook(read(), 'en', '2025-06-01');
  expect(page).toContain(handbookLabels.en.notValid);
  expect(page).not.toContain('<article');
});
