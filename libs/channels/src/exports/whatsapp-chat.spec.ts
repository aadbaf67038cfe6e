import { describe, expect, it } from '@jest/globals';
import { exportOf, readAll, refusalOf } from '../../test/export-fixture.js';
import { spaceNameOf } from './whatsapp-chat.js';

const chat = [
  '13.09.26, 10:00 - Mesajele sunt criptate integral.',
  '13.09.26, 10:01 - Ion: Bună, am o întrebare',
  'pe două rânduri',
  '',
  'și unul gol între ele',
  '13.09.26, 10:02 - Ana: da',
  '13.09.26, 10:02 - Ana: da',
  '14.09.26, 07:30 - Ion: <Media omise>',
];
const texts = async (lines: readonly string[], newline = '\n') =>
  (await readAll(exportOf(lines.join(newline)))).map(({ message }) => message.text);

describe('a WhatsApp chat', () => {
  it('is read message by message, in local time without an offset', async () => {
    const items = await readAll(exportOf(chat.join('\n'), 'WhatsApp Chat with Muncă Berlin (2).txt'));
    expect(items.map(({ space }) => space)).toContainEqual({ externalId: 'Muncă Berlin', name: 'Muncă Berlin', kind: 'group' });
    expect(items.map(({ message }) => [message.sentAt, message.author?.displayName ?? null, message.kind])).toEqual([
      ['2026-09-13T10:00:00', null, 'system'],
      ['2026-09-13T10:01:00', 'Ion', 'message'],
      ['2026-09-13T10:02:00', 'Ana', 'message'],
      ['2026-09-13T10:02:00', 'Ana', 'message'],
      ['2026-09-14T07:30:00', 'Ion', 'media'],
    ]);
    expect(items[1]?.message.text).toBe('Bună, am o întrebare\npe două rânduri\n\nși unul gol între ele');
  });

  it.each(['\n', '\r\n'])('is the same with line ends %j and with a line break at the end', async (newline) => {
    expect(await texts([...chat, ''], newline)).toEqual(await texts(chat));
  });

  it('has one id per message, and the same ids in a longer, later export', async () => {
    const ids = async (lines: readonly string[]) => (await readAll(exportOf(lines.join('\n')))).map(({ message }) => message.externalId);
    const earlier = await ids(chat);
    const later = await ids([...chat, '14.09.26, 07:31 - Ana: nou', '14.09.26, 07:31 - Ana: nou']);
    expect(new Set(later).size).toBe(later.length);
    expect(later.slice(0, earlier.length)).toEqual(earlier);
    expect(later.length).toBe(earlier.length + 2);
  });

  it('gives a picture the same id with and without media in the export', async () => {
    const id = async (body: string) => (await readAll(exportOf(`13.09.26, 10:01 - Ion: ${body}`)))[0]?.message.externalId;
    expect(await id('<Media omitted>\nE bun?')).toBe(await id('IMG-20260913-WA0001.jpg (file attached)\nE bun?'));
  });

  it('takes a head of another form, or one no calendar knows, for text', async () => {
    const lines = [
      '13.09.26, 10:01 - Ion: mi-au scris:',
      '[9/12/26, 9:41:35 PM] Șef: nu mai veni',
      '45.09.26, 10:01 - x: y',
      '13.09.26, 10:02 - Ana: oh',
    ];
    expect(await texts(lines)).toEqual(['mi-au scris:\n[9/12/26, 9:41:35 PM] Șef: nu mai veni\n45.09.26, 10:01 - x: y', 'oh']);
  });

  it.each([
    ['WhatsApp Chat with Jobs.txt', 'Jobs'],
    ['WhatsApp-Chat mit Praca – Berlin.txt', 'Praca – Berlin'],
    ['WhatsApp Chat - Работа.zip', 'Работа'],
    ['Chat WhatsApp con Lavoro in Germania (3).txt', 'Lavoro in Germania'],
    ['Discussion WhatsApp avec Travail.txt', 'Travail'],
    ['Conversație WhatsApp cu Munca.txt', 'Munca'],
    ['Czat WhatsApp z Praca.txt', 'Praca'],
    ['_chat.txt', '_chat'],
    ['grupul meu.txt', 'grupul meu'],
  ])('has its name from the file %s', (file, name) => {
    expect(spaceNameOf(file)).toBe(name);
  });

  it.each([
    ['1970', '01.01.1970, 10:00 - Ion: x'],
    ['in the future', '13.09.2031, 10:00 - Ion: x'],
  ])('dated %s is refused with the line', async (_when, odd) => {
    const lines = ['13.09.2026, 10:01 - Ion: a', 'b', odd, '14.09.2026, 10:02 - Ion: c'];
    const error = await refusalOf(exportOf(lines.join('\n')), { now: new Date('2026-11-22T00:00:00Z') });
    expect([error.code, error.line]).toEqual(['date-impossible', 3]);
    expect(error.message).toMatch(/^chat\.txt, line 3: the message is dated (?:1970-01-01|2031-09-13)/);
  });

  it('allows for phones and time zones that run ahead', async () => {
    const items = await readAll(exportOf('23.11.2026, 01:00 - Ion: x'), { now: new Date('2026-11-22T23:00:00Z') });
    expect(items).toHaveLength(1);
  });

  it('that was cut off at the beginning is refused rather than read without its first words', async () => {
    const error = await refusalOf(exportOf('restul unui mesaj\n13.09.26, 10:01 - Ion: a'));
    expect([error.code, error.line]).toEqual(['not-an-export', 1]);
  });

  it('with a message that never ends is refused', async () => {
    const endless = Buffer.from(`13.09.26, 10:01 - Ion: a\n${'un rând oarecare\n'.repeat(70_000)}`);
    expect(await refusalOf(exportOf(endless, 'chat.txt', 65_536))).toMatchObject({ code: 'line-too-long' });
  });
});
