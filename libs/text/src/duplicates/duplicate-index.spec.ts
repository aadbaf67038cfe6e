import { describe, expect, it } from '@jest/globals';
import type { PostLanguage } from '@streetlight/domain';
import { createDuplicateIndex } from './duplicate-index.js';
import { bandCount, bandKeys, fingerprint, fingerprintLength, similarity } from './fingerprint.js';

const post = 'Atenție, firma Exemplu nu plătește ultimul salariu și cere 500 de euro pentru contract. Nu semnați nimic fără să întrebați!';

const repeats: readonly (readonly [string, PostLanguage, string, string])[] = [
  ['in capitals', 'ro', post, post.toUpperCase()],
  [
    'without diacritics',
    'ro',
    post,
    'Atentie, firma Exemplu nu plateste ultimul salariu si cere 500 de euro pentru contract. Nu semnati nimic fara sa intrebati!',
  ],
  ['with other emoji and punctuation', 'ro', post, `🔥🔥 ${post.replace(/[.,!]/g, ' ❗')} 😡`],
  ['forwarded with a greeting', 'ro', post, `Forwarded message: Buna tuturor! ${post} Dați mai departe`],
  ['with a few words changed', 'ro', post, post.replace('500', '700').replace('semnați', 'plătiți')],
  [
    'in Greeklish',
    'el',
    'Η εταιρεία δεν πληρώνει τον τελευταίο μισθό και ζητάει πεντακόσια ευρώ για το συμβόλαιο',
    'h etaireia den plhrwnei ton teleutaio mistho kai zhtaei pentakosia eurw gia to symvolaio',
  ],
  [
    'in chat Bulgarian',
    'bg',
    'Фирмата не плаща последната заплата и иска петстотин евро за договора, внимавайте',
    'firmata ne pla6ta poslednata zaplata i iska petstotin evro za dogovora, vnimavaite',
  ],
];

const others: readonly (readonly [PostLanguage, string, string])[] = [
  ['ro', post, 'Știe cineva o firmă bună care plătește salariul la timp și dă contract în Germania?'],
  ['ro', 'În perioada de probă te pot da afară fără preaviz.', 'Cât preaviz am dacă plec eu în perioada de probă?'],
  ['pl', 'Na Minijobie nie ma płatnego urlopu.', 'Ile dni urlopu mam na Minijobie?'],
  ['en', 'A dismissal by WhatsApp is valid.', 'My boss dismissed me by WhatsApp yesterday, is it valid?'],
  ['de', '😀😀😀', '🔥🔥'],
];

describe('near-duplicates', () => {
  it.each(repeats)('a text repeated %s is found', (_, language, first, second) => {
    const index = createDuplicateIndex();
    index.add('first', first, language);
    expect(index.find(second, language)?.id).toBe('first');
  });

  it.each(others)('in %s "%s" and "%s" are merely about the same', (language, first, second) => {
    const index = createDuplicateIndex();
    index.add('first', first, language);
    expect(index.find(second, language)).toBeNull();
  });

  it('the earliest of several equal texts is named', () => {
    const index = createDuplicateIndex();
    for (const id of ['a', 'b', 'c']) index.add(id, post, 'ro');
    expect(index.find(post, 'ro')).toEqual({ id: 'a', score: 1 });
  });

  it('the one text that is known is found among twenty thousand others', () => {
    const words = post.split(' ');
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % below;
    };
    const anyText = () => Array.from({ length: 12 }, () => `${words[next(words.length)]}${next(1000)}`).join(' ');
    const index = createDuplicateIndex();
    for (let id = 0; id < 20_000; id++) index.add(String(id), anyText());
    index.add('known', post, 'ro');
    expect(Array.from({ length: 200 }, anyText).filter((text) => index.find(text) !== null)).toEqual([]);
    expect(index.find(post, 'ro')?.id).toBe('known');
  }, 120_000);

  it('a fingerprint has 64 numbers and 24 keys that fit an integer column; a text without words has none', () => {
    const print = fingerprint(post, 'ro');
    expect(print).toHaveLength(fingerprintLength);
    expect(bandKeys(print)).toHaveLength(bandCount);
    for (const key of bandKeys(print)) expect(key | 0).toBe(key);
    expect(bandKeys(fingerprint('😀'))).toEqual([]);
    expect(similarity(fingerprint('😀'), fingerprint('😀'))).toBe(0);
  });

  it('the fingerprint of a text stays the same from release to release', () => {
    expect(Array.from(fingerprint('Bez Anmeldung nie wolno zacząć pracy.', 'pl').slice(0, 4))).toEqual([
      60346447, 530934496, 80035191, 92916230,
    ]);
  });
});
