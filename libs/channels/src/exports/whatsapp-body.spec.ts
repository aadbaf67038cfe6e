import { describe, expect, it } from '@jest/globals';
import { readBody } from './whatsapp-body.js';
import { omittedWordings, systemWordings } from './whatsapp-words.js';

const lrm = '\u200e';

describe('what stands behind the head of a WhatsApp message', () => {
  it.each([
    ['a message', 'Ion: Bună: ce fac?', { author: 'Ion', kind: 'message', text: 'Bună: ce fac?' }],
    ['several lines', 'Ion: unu\n\ndoi: trei', { author: 'Ion', kind: 'message', text: 'unu\n\ndoi: trei' }],
    ['a message that begins on the next line', 'Ion:\nunu', { author: 'Ion', kind: 'message', text: '\nunu' }],
    [
      'a number as the name',
      '\u202a+49\u00a030\u00a023125\u00a0000\u202c: da',
      { author: '+49 30 23125 000', kind: 'message', text: 'da' },
    ],
    ['a name that is not among the contacts', '~\u202fAna 🌻: da', { author: 'Ana 🌻', kind: 'message', text: 'da' }],
    [
      'markup somebody typed',
      'Ion: <img src=x onerror=alert(1)>',
      { author: 'Ion', kind: 'message', text: '<img src=x onerror=alert(1)>' },
    ],
    [
      'a sentence about a deleted message',
      'Ion: this message was deleted, why?',
      { author: 'Ion', kind: 'message', text: 'this message was deleted, why?' },
    ],
    ['a sentence with a file in it', 'Ion: am contract.pdf (semnat)', { author: 'Ion', kind: 'message', text: 'am contract.pdf (semnat)' }],
    ['right-to-left words', 'سارة: مرحبا', { author: 'سارة', kind: 'message', text: 'مرحبا' }],
    ['a line of the platform', 'Maria a adăugat-o pe Elena', { author: null, kind: 'system', text: 'Maria a adăugat-o pe Elena' }],
    [
      'a group’s name with a colon',
      'Ana created group “Jobs: Berlin”',
      { author: null, kind: 'system', text: 'Ana created group “Jobs: Berlin”' },
    ],
    ['a marked line of the platform', `Grup: ${lrm}Ana a ieșit`, { author: 'Grup', kind: 'system', text: 'Ana a ieșit' }],
    ['a deleted message', 'Ion: Acest mesaj a fost șters.', { author: 'Ion', kind: 'system', text: 'Acest mesaj a fost șters.' }],
    ['a missed call', 'Ion: Nieodebrane połączenie głosowe', { author: 'Ion', kind: 'system', text: 'Nieodebrane połączenie głosowe' }],
    ['a picture left out on Android', 'Ion: <Media omitted>', { author: 'Ion', kind: 'media', text: '' }],
    ['a picture left out in another language', 'Ion: <Без медиафайлов>', { author: 'Ion', kind: 'media', text: '' }],
    [
      'a picture left out, with its caption',
      'Ion: <Media omitted>\nE bun contractul?',
      { author: 'Ion', kind: 'media', text: 'E bun contractul?' },
    ],
    [
      'a picture attached, with its caption',
      'Ion: IMG-20261101-WA0002.jpg (file attached)\nE bun?',
      { author: 'Ion', kind: 'media', text: 'E bun?' },
    ],
    ['a document attached', `Ion: ${lrm}Contract.pdf (fișier atașat)`, { author: 'Ion', kind: 'media', text: '' }],
    [
      'a document attached in an unknown language',
      `Ion: ${lrm}Contract.pdf (qoshib qo‘yilgan)`,
      { author: 'Ion', kind: 'media', text: '' },
    ],
    ['a picture that could be seen once', 'Ion: null', { author: 'Ion', kind: 'media', text: '' }],
    ['a place', 'Ion: locație: https://maps.google.com/?q=52.5,13.4', { author: 'Ion', kind: 'media', text: '' }],
    ['a poll', `Ion: ${lrm}SONDAJ:\nCine vine?\n${lrm}OPȚIUNE: eu (2 voturi)`, { author: 'Ion', kind: 'media', text: 'Cine vine?' }],
    ['an edited message', `Ion: de 8 luni ${lrm}<This message was edited>`, { author: 'Ion', kind: 'message', text: 'de 8 luni' }],
    [
      'an edited message without its mark',
      'Ion: de 8 luni <Diese Nachricht wurde bearbeitet>',
      { author: 'Ion', kind: 'message', text: 'de 8 luni' },
    ],
  ])('%s', (_what, body, expected) => {
    expect(readBody(body, false)).toEqual(expected);
  });

  it.each([
    ['a picture', `${lrm}image omitted`, ''],
    ['a picture attached', `${lrm}<attached: 00000035-PHOTO-2026-11-01-21-41-55.jpg>`, ''],
    ['a picture behind its caption', `E bun contractul? ${lrm}<atașat: 00000035-PHOTO.jpg>`, 'E bun contractul?'],
    ['a document with its name', `Contract.pdf • ${lrm}2 pagini ${lrm}document omis`, ''],
    ['a picture in a language of its own', `${lrm}រូបភាព`, ''],
  ])('behind the mark of an attachment (iOS): %s', (_what, rest, text) => {
    expect(readBody(`Ion: ${rest}`, true)).toEqual({ author: 'Ion', kind: 'media', text });
  });

  it.each(Object.entries(systemWordings))('WhatsApp’s own words in %s are not the author’s', (_language, wordings) => {
    for (const words of wordings) expect(readBody(`Ion: ${words}.`, false).kind).toBe('system');
  });

  it.each(Object.entries(omittedWordings))('attachments left out in %s hold no text', (_language, wordings) => {
    for (const words of wordings) expect(readBody(`Ion: ${words}`, false)).toMatchObject({ kind: 'media', text: '' });
  });
});
