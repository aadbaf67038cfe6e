import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { exportOf, readAll, refusalOf } from '../../test/export-fixture.js';
import type { ExportSource } from './export-source.js';
import { detectExport, readExport } from './read-export.js';

const chat = '[13.09.26, 10:01:05] Ion: Bună, ce înseamnă „Kündigung”?\r\n[13.09.26, 10:02:00] Ana: ето 🙂\r\n';
const telegram =
  '{"name":"G","type":"private_group","id":1,"messages":[{"id":1,"type":"message","date":"2026-09-13T12:00:00","text":"ă"}]}';
const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const texts = async (source: ExportSource) => (await readAll(source)).map(({ message }) => message.text);

describe('an export', () => {
  it.each([
    ['a WhatsApp chat', chat, 'whatsapp-export'],
    ['a WhatsApp chat behind blank lines', `\n\n${chat}`, 'whatsapp-export'],
    ['a Telegram export', telegram, 'telegram-export'],
    ['a Telegram export with its byte order mark', `\ufeff${telegram}`, 'telegram-export'],
  ])('is known by its content: %s', async (_what, content, channel) => {
    expect(await detectExport(exportOf(content, 'file.bin'))).toEqual({ channel, archived: false });
  });

  it.each([
    ['UTF-8', Buffer.from(chat)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${chat}`)],
    ['UTF-16 LE', utf16(chat)],
    ['UTF-16 BE', utf16(chat, true)],
  ])('is read in %s, wherever the pieces are cut', async (_encoding, bytes) => {
    for (const piece of [1, 2, 3, 5, 64, 65_536]) {
      expect(await texts(exportOf(bytes, 'chat.txt', piece))).toEqual(['Bună, ce înseamnă „Kündigung”?', 'ето 🙂']);
    }
  });

  it.each<[string, Buffer | string, string, number | null]>([
    ['an empty file', '', 'empty-file', null],
    ['a file of blank lines', '\n \n', 'empty-file', null],
    ['Latin-1', Buffer.from('[13.09.26, 10:01:05] Ion: a\n[13.09.26, 10:02:05] Ion: sÄo\n', 'latin1'), 'wrong-encoding', 2],
    ['UTF-16 without its mark', utf16(chat).subarray(2), 'wrong-encoding', null],
    ['UTF-16 of half characters', Buffer.concat([utf16(chat), Buffer.from([0x00, 0xd8, 0x41, 0x00])]), 'wrong-encoding', null],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'wrong-encoding', null],
    ['a file cut off inside a character', Buffer.from(chat).subarray(0, -5), 'truncated', 2],
    ['a page', '<!DOCTYPE html>\n<html>', 'html-export', 1],
    ['some text', 'Dragă Ana,\nce mai faci?', 'not-an-export', 1],
    ['a table', 'date,name,text\n2026-09-13,Ion,x', 'not-an-export', 1],
    ['a JSON list', '[{"id":1}]', 'not-an-export', 1],
    ['a line of 2 MiB', `[13.09.26, 10:01:05] Ion: a\n${'x'.repeat(2 << 20)}`, 'line-too-long', 2],
  ])('is refused with a sentence: %s', async (_what, content, code, line) => {
    const error = await refusalOf(exportOf(content, 'fisier.txt', 65_536));
    expect([error.code, error.line, error.file]).toEqual([code, line, 'fisier.txt']);
    expect(error.message).toMatch(line === null ? /^fisier\.txt: .+\.$/ : new RegExp(`^fisier\\.txt, line ${line}: .+\\.$`));
    expect(error.remedy).toMatch(/\.$/);
  });

  it('shows nothing of the chat in its errors', async () => {
    const broken = await refusalOf(exportOf('[13.09.26, 10:01:05] Ion: SECRET\n[13.09.08, 10:01:05] Ion: SECRET', 'a.txt'));
    const json = await refusalOf(exportOf('{"messages":[{"id":1,"text":"SECRET" "SECRET"}]}', 'a.json'));
    for (const error of [broken, json]) expect(`${error.message} ${error.remedy} ${error.stack}`).not.toContain('SECRET');
  });

  it('tells how far it is, up to the size of the file', async () => {
    const seen: number[] = [];
    const bytes = Buffer.from(chat.repeat(200));
    await readAll(exportOf(bytes, 'chat.txt', 1000), { onProgress: (read) => seen.push(read) });
    expect(seen.at(-1)).toBe(bytes.length);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('stops when told to, and closes the file', async () => {
    const stop = new AbortController();
    const opened: Readable[] = [];
    const source: ExportSource = {
      fileName: 'chat.txt',
      open: () => {
        const stream = Readable.from(endless(), { objectMode: false });
        opened.push(stream);
        return stream;
      },
    };
    const read = async () => {
      let count = 0;
      for await (const _ of readExport(source, { signal: stop.signal })) if (++count === 5000) stop.abort();
    };
    await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
    expect(opened.every((stream) => stream.destroyed)).toBe(true);
  });

  it('closes the file when the reader leaves', async () => {
    const opened: Readable[] = [];
    const open = () => {
      opened.push(Readable.from(endless(), { objectMode: false }));
      return opened.at(-1) as Readable;
    };
    for await (const _ of readExport({ fileName: 'chat.txt', open })) break;
    expect(opened.every((stream) => stream.destroyed)).toBe(true);
  });

  function* endless(): Generator<Buffer> {
    for (let day = 13; ; day = day === 28 ? 13 : day + 1)
      yield Buffer.from(`[${day}.09.26, 10:01:05] Ion: ${'x'.repeat(500)}\n`.repeat(50));
  }
});

/** Files made while they are read. Messages are long, so that the spec measures memory and not patience. */
describe('memory stays flat', () => {
  const long = 'Lucrez de opt luni la curățenie și nu am primit salariul. '.repeat(60);

  function* whatsApp(): Generator<Buffer> {
    for (let bytes = 0, index = 0; bytes < 200 << 20; ) {
      const piece = Buffer.from(`[${13 + (index++ % 15)}.09.26, 10:01:05] Ion ${index}: ${long}\n`.repeat(20));
      bytes += piece.length;
      yield piece;
    }
  }

  function* telegramJson(): Generator<Buffer> {
    yield Buffer.from(
      '{"name":"G","type":"private_group","id":1,"messages":[{"id":1,"type":"message","date":"2026-09-13T12:00:00","text":""}',
    );
    const message = (id: number) => ({
      id,
      type: 'message',
      date: '2026-09-13T12:00:00',
      from_id: `user${id}`,
      reply_to_message_id: id - 1,
      text: long,
    });
    for (let bytes = 0, id = 2; bytes < 100 << 20; ) {
      const piece = Buffer.from(Array.from({ length: 20 }, () => `,${JSON.stringify(message(id++))}`).join(''));
      bytes += piece.length;
      yield piece;
    }
    yield Buffer.from(']}');
  }

  it.each([
    ['a WhatsApp chat of 200 MB', whatsApp],
    ['a Telegram export of 100 MB on one line', telegramJson],
  ])(
    'over %s',
    async (_what, content) => {
      let count = 0;
      let peak = 0;
      const source: ExportSource = { fileName: 'big', open: () => Readable.from(content(), { objectMode: false }) };
      const before = process.memoryUsage().heapUsed;
      for await (const _ of readExport(source)) if (++count % 2000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
      expect(count).toBeGreaterThan(25_000);
      expect(peak).toBeLessThan(150 << 20);
    },
    120_000,
  );
});
