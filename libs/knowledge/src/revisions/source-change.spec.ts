import { expect, test } from '@jest/globals';
import { outdatedParagraphs } from '@streetlight/domain';
import type { SnippetText } from '../format/snippet-schema.js';
import { basedOnAfter, changedInAfter, diffTexts, partsWithOtherMeaning } from './source-change.js';

const source: SnippetText = {
  title: 'Urlaub',
  state: 'edited',
  public: 'Urlaub gibt es auch im Minijob. Kostenlose Hilfe: Faire Mobilität.',
  full: ['Das Minimum sind 20 Tage bei 5 Arbeitstagen.', 'Fragen Sie den Arbeitgber nach dem Plan.', 'Am Ende wird ausgezahlt.'],
  askFirst: ['Seit wann arbeiten Sie dort?'],
  doNotSay: [],
  homeContrast: null,
  askedAs: [],
};
const edited = (full: string[]): SnippetText => ({ ...source, full });
const [first = '', second = '', third = ''] = source.full;
const corrected = second.replace('Arbeitgber', 'Arbeitgeber');

test('changing one paragraph of the source makes just that paragraph of the translations outdated', () => {
  const { full } = diffTexts(source, edited([first.replace('20', '24'), second, third]), 'de');
  const changedIn = changedInAfter([1, 1, 1], full, 2);
  expect(changedIn).toEqual([2, 1, 1]);
  expect(outdatedParagraphs(changedIn, basedOnAfter([1, 1, 1], full))).toEqual([0]);
});

test('a misspelling corrected in the source leaves all translations in use', () => {
  const change = diffTexts(source, edited([first, corrected, third]), 'de');
  expect(partsWithOtherMeaning(change)).toEqual([]);
  const changedIn = changedInAfter([1, 1, 1], change.full, 2);
  expect(outdatedParagraphs(changedIn, basedOnAfter([1, 1, 1], change.full))).toEqual([]);
});

test('a paragraph put in is missing in the translations, and the others keep theirs', () => {
  const { full } = diffTexts(source, edited([first, 'Neu: Wer krank wird, verliert diese Tage nicht.', second, third]), 'de');
  const [changedIn, basedOn] = [changedInAfter([1, 1, 1], full, 2), basedOnAfter([1, 1, 1], full)];
  expect([changedIn, basedOn]).toEqual([
    [1, 2, 1, 1],
    [1, null, 1, 1],
  ]);
  expect(outdatedParagraphs(changedIn, basedOn)).toEqual([1]);
});

test('a paragraph taken out takes its translations out and leaves the others in use', () => {
  const { full } = diffTexts(source, edited([first, third]), 'de');
  expect(outdatedParagraphs(changedInAfter([1, 1, 1], full, 2), basedOnAfter([1, 1, 1], full))).toEqual([]);
});

test('a translation that was outdated before stays so when another paragraph changes', () => {
  const { full } = diffTexts(source, edited([first, second, 'Am Ende wird nicht ausgezahlt.']), 'de');
  expect(outdatedParagraphs(changedInAfter([2, 1, 1], full, 3), basedOnAfter([1, 1, 1], full))).toEqual([0, 2]);
});

test('the parts whose meaning has changed are named, as a recall needs them', () => {
  expect(partsWithOtherMeaning(diffTexts(source, { ...source, title: 'Kein Urlaub', full: [first] }, 'de'))).toEqual(['title', 'full']);
});
