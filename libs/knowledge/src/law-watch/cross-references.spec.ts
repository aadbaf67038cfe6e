import { expect, test } from '@jest/globals';
import { crossReferencesIn } from './cross-references.js';

const references = (text: string, own = 'entgfg'): string[] =>
  crossReferencesIn(text, own).map(({ law, norm, paragraph }) => `${norm}${paragraph ? `(${paragraph})` : ''} ${law ?? '?'}`);

test.each<[string, string[]]>([
  ['Für den in § 3 Abs. 1 oder in § 3a Absatz 1 bezeichneten Zeitraum', ['§ 3(1) entgfg', '§ 3a(1) entgfg']],
  ['nach § 2a Absatz 1 des Schwarzarbeitsbekämpfungsgesetzes tätig', ['§ 2a(1) schwarzarbg']],
  ['in Textform (§ 126b des Bürgerlichen Gesetzbuchs) abgefasst', ['§ 126b bgb']],
  ['Teilarbeitsunfähigkeit nach § 44c des Fünften Buches ab', ['§ 44c sgbv']],
  ['die §§ 3, 4 und 5 Absatz 2 Satz 1 des Arbeitszeitgesetzes', ['§ 3 arbzg', '§ 4 arbzg', '§ 5(2) arbzg']],
  ['§§ 7 bis 9 gelten entsprechend', ['§ 7 entgfg', '§ 8 entgfg', '§ 9 entgfg']],
  ['nach § 8 Absatz 1 bis 3', ['§ 8(1) entgfg', '§ 8(2) entgfg', '§ 8(3) entgfg']],
  ['§ 2 Absatz 1 des Gesetzes über den Ausgleich der Aufwendungen', ['§ 2(1) ?']],
  ['Artikel 67 der Verordnung (EG) Nr. 883/2004', ['Art 67 voeg8832004']],
  ['nach § 7 dieses Gesetzes', ['§ 7 entgfg']],
  ['im Sinne des Absatzes 1', []],
  ['(+++ § 66: Zur Anwendung vgl. § 52 +++)', []],
])('of "%s" the norms referred to are found', (text, expected) => {
  expect(references(text)).toEqual(expected);
});

test('a law is found by its full title, as other laws cite it', () => {
  const title = 'Gesetzes zur Sicherung von Arbeitnehmerrechten in der Fleischwirtschaft';
  const found = crossReferencesIn(`nach § 2 Absatz 2 Satz 2 des ${title},`, 'schwarzarbg', (words) =>
    words.startsWith(title) ? 'gsafleisch' : null,
  );
  expect(found).toEqual([{ law: 'gsafleisch', norm: '§ 2', paragraph: '2', named: true, past: false }]);
});

test('a long run of signs is read in no time', () => {
  expect(crossReferencesIn('§ '.repeat(20_000), 'bgb')).toEqual([]);
  expect(crossReferencesIn(`§ 1${', 2'.repeat(20_000)}`, 'bgb').length).toBeGreaterThan(1);
});
