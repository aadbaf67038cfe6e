import { expect, test } from '@jest/globals';
import { languages } from '@streetlight/domain';
import { wrongScript } from '../check/script.js';
import { freeOfCharge } from '../check/style-rules.js';
import type { ValueTable } from '../format/values-schema.js';
import { correctionDraft, type CorrectionOf } from './correction.js';
import { correctionWords } from './correction-words.js';
import { gradeReply, gravestGrading, type RevisionChange, type SentReply, valuesShownBy } from './grade.js';

const reply = (changes: Partial<SentReply> = {}): SentReply => ({
  releasedOn: '2026-03-10',
  about: null,
  revisions: [{ key: 'basic-income', language: 'ro', number: 2, parts: ['public'] }],
  values: [],
  ...changes,
});
const superseded: RevisionChange = {
  kind: 'superseded',
  key: 'basic-income',
  language: 'ro',
  number: 2,
  wrongFrom: '2026-07-01',
  wrongParts: ['public', 'full'],
};
const today = '2026-11-22';
const short = (sent: SentReply, change = superseded, on = today): string => {
  const { grade, reason } = gradeReply(sent, change, on);
  return `${grade}: ${reason}`;
};

test('a reply sent in March about March stays right when the law changes in July', () => {
  expect(short(reply())).toBe('was-right-then: before-the-change');
});

test('a reply sent in March about August is wrong now', () => {
  expect(short(reply({ about: '2026-08-01' }))).toBe('wrong-now: after-the-change');
});

test('a reply sent in August about a dismissal in June was right', () => {
  expect(short(reply({ releasedOn: '2026-08-05', about: '2026-06-15' }))).toBe('was-right-then: before-the-change');
});

test('a reply sent on the day of the change is wrong, one of the day before is not', () => {
  expect([short(reply({ releasedOn: '2026-07-01' })), short(reply({ releasedOn: '2026-06-30' }))]).toEqual([
    'wrong-now: after-the-change',
    'was-right-then: before-the-change',
  ]);
});

test('before the day of the change nothing that was said about today is wrong', () => {
  expect(short(reply(), superseded, '2026-06-30')).toBe('unaffected: before-the-change');
});

test('words that never were right are wrong whatever day they were about', () => {
  expect(short(reply(), { ...superseded, kind: 'withdrawn', wrongFrom: null })).toBe('wrong-now: never-right');
});

test('another revision, another language and another key do not concern a reply', () => {
  expect(short(reply(), { ...superseded, number: 1 })).toBe('unaffected: does-not-use-it');
  expect(short(reply(), { ...superseded, language: 'pl' })).toBe('unaffected: does-not-use-it');
  expect(short(reply(), { ...superseded, key: 'minimum-wage' })).toBe('unaffected: does-not-use-it');
});

test('a reply that took up the public words is unaffected by a change in the details, and by a misspelling corrected', () => {
  expect(short(reply({ about: '2026-08-01' }), { ...superseded, wrongParts: ['full'] })).toBe('unaffected: part-still-right');
  expect(short(reply({ about: '2026-08-01' }), { ...superseded, wrongParts: [] })).toBe('unaffected: part-still-right');
});

const steps = [
  { from: '2026-01-01', to: '2026-12-31', amount: 13.9, source: 'MiLoV5 § 1' },
  { from: '2027-01-01', to: null, amount: 14.6, source: 'MiLoV5 § 1' },
];
const values: ValueTable = { 'minimum-wage': { unit: 'eur-per-hour', steps } };
const text = 'It is {minimum-wage}. From {minimum-wage.next-from} it is {minimum-wage.next}.';

test('an amount told in its time was right then when the next one has come', () => {
  const told = reply({ values: valuesShownBy('It is {minimum-wage}.', '2026-03-10', values) });
  const change = { kind: 'value', name: 'minimum-wage', values } as const;
  expect(gradeReply(told, change, '2026-12-31')).toMatchObject({ grade: 'unaffected', reason: 'amount-still-right' });
  expect(gradeReply(told, change, '2027-01-01')).toMatchObject({ grade: 'was-right-then', reason: 'amount-was-right' });
});

test('an amount that was announced stays right when it has come', () => {
  const told = reply({ values: valuesShownBy(text, '2026-03-10', values) });
  expect(told.values).toEqual([
    { name: 'minimum-wage', amount: 13.9, on: '2026-03-10' },
    { name: 'minimum-wage', amount: 14.6, on: '2027-01-01' },
  ]);
  expect(gradeReply(told, { kind: 'value', name: 'minimum-wage', values }, '2027-01-01').grade).toBe('unaffected');
});

test('an announced amount that comes out differently, and one that was mistaken, are wrong now', () => {
  const told = reply({ values: valuesShownBy(text, '2026-03-10', values) });
  const later: ValueTable = {
    'minimum-wage': { unit: 'eur-per-hour', steps: steps.map((step) => (step.to ? step : { ...step, amount: 14.7 })) },
  };
  expect(gradeReply(told, { kind: 'value', name: 'minimum-wage', values: later }, today)).toMatchObject({
    grade: 'wrong-now',
    reason: 'amount-wrong',
  });
  expect(gradeReply(told, { kind: 'value', name: 'child-benefit', values: later }, today).grade).toBe('unaffected');
});

test('of several gradings the gravest counts', () => {
  const gradings = [superseded, { ...superseded, wrongFrom: null }, { ...superseded, number: 9 }].map((change) =>
    gradeReply(reply(), change, today),
  );
  expect(gravestGrading(gradings)?.reason).toBe('never-right');
  expect(gravestGrading([])).toBeNull();
});

const correction = (changes: Partial<CorrectionOf> = {}): CorrectionOf => ({
  language: 'en',
  grading: { grade: 'wrong-now', reason: 'after-the-change', about: '2026-08-01' },
  releasedOn: '2026-03-10',
  title: 'Basic income',
  wrongFrom: '2026-07-01',
  successor: { public: 'The wage is {minimum-wage}.', full: ['One.', 'Two.'] },
  part: 'public',
  values,
  today,
  ...changes,
});
const plain = (words: string | undefined): string => (words ?? '').replace(/[\u00a0\u202f]/gu, ' ');

test('a correction says what it corrects, since when, and then the new words as they read today', () => {
  expect(plain(correctionDraft(correction())?.text)).toBe(
    'Correction to our reply of 10 March 2026 (“Basic income”): since 1 July 2026 it is different. This is right:\n\nThe wage is 13.90 €.',
  );
});

test('words that were wrong when they were sent are called wrong, not changed', () => {
  expect(correctionDraft(correction({ wrongFrom: null }))?.text).toContain('what we wrote is not right');
  expect(correctionDraft(correction({ wrongFrom: '2026-03-10' }))?.text).toContain('what we wrote is not right');
});

test('without new words a correction says so and names free help in each language', () => {
  for (const language of languages) {
    const draft = correctionDraft(correction({ language, successor: null }));
    expect(draft?.text.toLowerCase()).toMatch(freeOfCharge[language]);
  }
});

test('what was right then gets no correction, and a value without an amount is named', () => {
  expect(
    correctionDraft(correction({ grading: { grade: 'was-right-then', reason: 'before-the-change', about: '2026-03-10' } })),
  ).toBeNull();
  expect(correctionDraft(correction({ today: '2025-01-01' }))?.missing).toEqual(['minimum-wage']);
});

test('in every language a correction names the reply, its title and the day of the change in the letters of the language', () => {
  for (const language of languages) {
    const draft = correctionDraft(correction({ language, title: 'ABC-7', part: 'full' }))?.text ?? '';
    expect(draft).toContain('ABC-7');
    expect(draft).not.toMatch(/[{}]|\.\./u);
    expect(draft.match(/2026/gu)).toHaveLength(2);
    expect(draft.endsWith('\n\nOne.\n\nTwo.')).toBe(true);
    for (const words of Object.values(correctionWords[language])) expect(wrongScript(words, language)).toBeNull();
  }
});
