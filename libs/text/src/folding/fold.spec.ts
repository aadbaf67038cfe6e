import { describe, expect, it } from '@jest/globals';
import type { PostLanguage } from '@streetlight/domain';
import { chatReadings } from './chat-readings.js';
import { fold, foldVariants, foldWords } from './fold.js';
import { processorMs } from '../../test/processor-time.js';

/** Spellings of the same words that have to meet. */
const meetings: readonly (readonly [PostLanguage, readonly string[]])[] = [
  [
    'el',
    [
      'για πόσο καιρό έχω δικαίωμα άδειας',
      'gia poso kairo exo dikaioma adeias',
      'gia poso kairo exw dikaiwma adeias',
      'ΓΙΑ ΠΟΣΟ ΚΑΙΡΟ ΕΧΩ ΔΙΚΑΙΩΜΑ ΑΔΕΙΑΣ',
    ],
  ],
  ['el', ['προειδοποίηση', 'proeidopoihsh', 'proeidopoiisi']],
  ['el', ['χωρίς', 'xwris', 'xoris', 'horis', 'choris']],
  ['el', ['θέλω', 'thelw', '8elw', 'thelo', '9elo']],
  ['el', ['ξέρω', 'ksero', 'xerw', '3erw']],
  ['el', ['η απόλυση της δουλειάς', 'h apolysh ths douleias', 'i apolisi tis douleias']],
  ['el', ['δεν με αφήνουν', 'den me afhnoun', 'den me afinoun']],
  ['el', ['μπορείς', 'mporeis', 'boreis']],
  ['el', ['πέντε', 'pente', 'pede']],
  ['el', ['ευχαριστώ', 'euxaristw', 'efxaristo', 'evharisto']],
  [
    'bg',
    [
      'в пробния период шефа може да те изгони',
      'v probniq period 6efa moje da te izgoni',
      'v probniya period shefa mozhe da te izgoni',
      'w probniq period shefa moje da te izgoni',
    ],
  ],
  ['bg', ['приключения', 'приклю4ения', 'prikliu4eniq', 'priklyucheniya']],
  ['bg', ['уволнение', 'uvolnenie', 'uwolnenie']],
  ['bg', ['нещо', 'ne6to', 'neshto']],
  ['bg', ['жилище', 'jili6te', 'zhilishte']],
  ['ro', ['săptămână', 'saptamana', 'SĂPTĂMÂNĂ', 'săptămânăăă']],
  ['ro', ['șef', 'sef', 'shef', 'şef']],
  ['ro', ['că țară', 'ca tzara', 'ka tara']],
  ['pl', ['łódź', 'lodz', 'ŁÓDŹ']],
  ['hr', ['također', 'takodjer', 'takoder']],
  ['hu', ['fizetés', 'fizetes', 'fízétés']],
  ['de', ['Kündigung', 'Kuendigung', 'kundigung', 'KÜNDIGUNG', 'Kündi\u00adgung']],
  ['de', ['Straße', 'strasse', 'Strase']],
  ['fr', ['œuvre', 'oeuvre', 'ŒUVRE']],
  ['en', ['help', 'heeelp', 'h\u200belp', 'ｈｅｌｐ', '𝗵𝗲𝗹𝗽', 'h\u0301e\u0302l\u0303p\u0304']],
];

describe('folding', () => {
  it.each(meetings)('in %s brings %j to one skeleton', (language, spellings) => {
    expect(new Set(spellings.map((spelling) => fold(spelling, language))).size).toBe(1);
  });

  it('reads look-alikes in the alphabet of their word', () => {
    expect(fold('рaботa с Latin a', 'bg')).toBe(fold('работа с Latin a', 'bg'));
    expect(fold('pаypal')).toBe('paypal');
    expect(fold('Кαλημέρα', 'el')).toBe(fold('Καλημέρα', 'el'));
  });

  it('keeps numbers and leaves digits alone that stand for themselves', () => {
    expect(fold('24h, 450e, 13,90 €, 2026', 'bg')).toBe('24h 450e 13 90 2026');
    expect(fold('11.11.2011')).toBe('11 11 2011');
  });

  it('knows where every word came from', () => {
    const text = '  Die Straße, ποιος; \u200bÜnïcode 😀 1½ ж';
    const words = foldWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]);
    expect(words).toEqual([
      ['die', 'Die'],
      ['strase', 'Straße'],
      ['pios', 'ποιος'],
      ['unicode', 'Ünïcode'],
      ['1', '1'],
      ['1', '½'],
      ['2', '½'],
      ['zh', 'ж'],
    ]);
  });

  it('gives the readings of a word whose language is not known, the plain one first', () => {
    expect(foldVariants('Kuendigung')).toEqual(expect.arrayContaining(['kuendigung', 'kundigung']));
    expect(foldVariants('adeia')).toContain(fold('άδεια', 'el'));
    expect(foldVariants('6ef')).toContain(fold('шеф', 'bg'));
    expect(foldVariants('haus')[0]).toBe('haus');
  });

  it.each([
    ['udurjat', 'удържат'],
    ['sud', 'съд'],
    ['izvunreden', 'извънреден'],
    ['obzhalvane', 'обжалване'],
    ['durjavna', 'държавна'],
  ])('reads %s of chat Bulgarian as %s too', (chat, native) => {
    const readings = [chat, ...chatReadings(chat)].map((reading) => fold(reading, 'bg'));
    expect(readings).toContain(fold(native, 'bg'));
  });

  it('answers for any text in bounded time', () => {
    const hostile = ['a', '\u0301', '\ud800', '\u202e', 'ﷺ', '😀', '\n', 'th', 'h8'];
    const started = process.cpuUsage();
    for (const piece of hostile) for (const language of ['el', 'bg', 'de'] as const) fold(piece.repeat(100_000 / piece.length), language);
    expect(processorMs(started)).toBeLessThan(hostile.length * 3 * 500);
    expect(fold('\ud800\udc00\ud800')).toBe(fold('\u{10000}'));
    expect(fold('')).toBe('');
  });
});
