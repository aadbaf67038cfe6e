import { expect, test } from '@jest/globals';
import type { Language } from '@streetlight/domain';
import { diffParagraphs, diffWords, meaningReasons } from './diff.js';

test.each<[Language, string, string]>([
  ['de', 'Der Arbeitgeber mus schriftlich kündigen.', 'Der Arbeitgeber mus schriftlich kündigen'],
  ['de', 'Der Arbeitgber zahlt den Lohn.', 'Der Arbeitgeber zahlt den Lohn.'],
  ['ro', 'Angajatorul plateste salariul.', 'Angajatorul plătește salariul.'],
  ['en', 'You recieve the letter.', 'You receive the letter.'],
  ['fr', 'L’employeur paie, le salaire.', 'L’employeur paie le salaire.'],
  ['el', 'Ο εργοδοτης πληρώνει.', 'Ο εργοδότης πληρώνει.'],
])('in %s "%s" and "%s" differ by a misspelling only', (language, before, after) => {
  expect(meaningReasons(before, after, language)).toEqual([]);
});

test.each<[Language, string, string, string]>([
  ['de', 'Die Frist ist 3 Wochen.', 'Die Frist ist 2 Wochen.', 'numbers'],
  ['de', 'Sie haben kein Recht darauf.', 'Sie haben ein Recht darauf.', 'negation'],
  ['de', 'Der Arbeitgeber kann zahlen.', 'Der Arbeitgeber muss zahlen.', 'permission'],
  ['de', 'Das steht dort (§ 622 BGB).', 'Das steht dort (§ 623 BGB).', 'citations'],
  ['de', 'Es sind {minimum-wage}.', 'Es sind {minijob-limit}.', 'placeholders'],
  ['de', 'Der Vermieter bestätigt den Einzug.', 'Der Arbeitgeber bestätigt den Einzug.', 'wording'],
  ['en', 'The employer pays.', 'The employee pays.', 'wording'],
  ['es', 'El empleado paga.', 'El empleador paga.', 'wording'],
  ['en', 'Claim before the end.', 'Claim after the end.', 'limit'],
  ['en', 'You may work.', 'You may not work.', 'negation'],
  ['ro', 'Puteți lucra.', 'Nu puteți lucra.', 'negation'],
  ['pl', 'Pracodawca może zapłacić.', 'Pracodawca musi zapłacić.', 'permission'],
  ['bg', 'Работодателят трябва да плати.', 'Работодателят може да плати.', 'obligation'],
  ['it', 'Il datore deve pagare.', 'Il datore non deve pagare.', 'negation'],
  ['es', 'Tiene derecho a vacaciones.', 'No tiene derecho a vacaciones.', 'negation'],
  ['hu', 'A munkáltató köteles fizetni.', 'A munkáltató nem köteles fizetni.', 'negation'],
  ['hr', 'Poslodavac mora platiti.', 'Poslodavac smije platiti.', 'obligation'],
  ['el', 'Ο εργοδότης πρέπει να πληρώσει.', 'Ο εργοδότης δεν πρέπει να πληρώσει.', 'negation'],
  ['fr', 'Vous pouvez travailler.', 'Vous ne pouvez pas travailler.', 'negation'],
  ['de', 'Rufen Sie 110 an, www.example.org hilft.', 'Rufen Sie 110 an, www.example.com hilft.', 'links'],
])('in %s "%s" and "%s" differ in meaning: %s', (language, before, after, reason) => {
  expect(meaningReasons(before, after, language)).toContain(reason);
});

test('words are compared one by one and the two wordings can be put together again', () => {
  const [before, after] = ['Die Frist ist 3 Wochen lang.', 'Die neue Frist ist 2 Wochen lang.'];
  const runs = diffWords(before, after);
  const without = (kind: string): string =>
    runs
      .filter((run) => run.kind !== kind)
      .map((run) => run.text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
  expect(runs.filter((run) => run.kind === 'added').map((run) => run.text.trim())).toEqual(['neue', '2']);
});

test('a paragraph that is put in between leaves the others as they were', () => {
  const before = ['Der erste Absatz über den Lohn.', 'Der zweite Absatz über den Urlaub.'];
  const after = [before[0] ?? '', 'Ganz etwas anderes: Wohnung.', 'Der zweite Absatz über den Urlaub, 20 Tage.'];
  expect(diffParagraphs(before, after, 'de').map(({ change, before: a, after: b, weight }) => [change, a, b, weight])).toEqual([
    ['same', 0, 0, null],
    ['added', null, 1, 'meaning'],
    ['amended', 1, 2, 'meaning'],
  ]);
});

test('only the words that went and came are a change of meaning, a misspelling in another paragraph is none', () => {
  const changes = diffParagraphs(
    ['Der Lohn ist fällig am Monatsende.', 'Urlaub: 20 Tage.', 'Weg.'],
    ['Der Lohn ist fällig am Monatsnede.', 'Urlaub: 24 Tage.'],
    'de',
  );
  expect(changes.map(({ change, weight }) => `${change} ${weight}`)).toEqual(['amended typo', 'amended meaning', 'removed meaning']);
});

test('white space is no change', () => {
  expect(diffParagraphs(['Ein  Satz.'], ['Ein Satz.'], 'de').map(({ change }) => change)).toEqual(['same']);
});
