import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { ZipFile as Yazl } from 'yazl';
import { ExportError } from './export-error.js';
import { exportOf, readAll } from '../../test/export-fixture.js';
import { exportFile } from './export-source.js';

const path = (name: string): string => fileURLToPath(new URL(`../../../../demo/${name}`, import.meta.url));
const now = new Date('2026-11-22T12:00:00Z');
const kindsOf = (items: Awaited<ReturnType<typeof readAll>>): Record<string, number> => {
  const kinds: Record<string, number> = {};
  for (const { message } of items) kinds[message.kind] = (kinds[message.kind] ?? 0) + 1;
  return kinds;
};

describe('the demo', () => {
  it('is a Telegram group with topics and answers', async () => {
    const items = await readAll(exportFile(path('telegram/result.json')), { now });
    expect(kindsOf(items)).toEqual({ message: 132, media: 2, system: 7 });
    expect(new Set(items.map(({ space }) => space.externalId))).toEqual(new Set(['-1002183004517']));
    expect(new Set(items.map(({ message }) => message.threadExternalId)).size).toBe(5);
    expect(items.filter(({ message }) => message.inReplyTo !== null).length).toBeGreaterThan(60);
    const summer = items.find(({ message }) => message.sentAt.startsWith('2026-10-23'));
    const winter = items.find(({ message }) => message.sentAt.startsWith('2026-10-26'));
    expect([summer, winter].map((item) => item?.message.sentAt.slice(19))).toEqual(['+02:00', '+01:00']);
  });

  it('is a WhatsApp group of a German phone', async () => {
    const items = await readAll(exportFile(path('whatsapp/chat.txt')), { now });
    expect(kindsOf(items)).toEqual({ message: 91, media: 2, system: 8 });
    expect(items[0]?.message.sentAt).toBe('2026-09-02T18:00:00');
    expect(items.at(-1)?.message.sentAt).toBe('2026-11-21T09:40:00');
    expect(new Set(items.map(({ message }) => message.externalId)).size).toBe(101);
  });
});

/** A generator of numbers that are the same in every run (Park and Miller 1988). */
function createNumbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Damage = (bytes: Buffer, number: (below: number) => number) => Buffer;
const rubbish = [
  '\0',
  '\ud800',
  '{',
  '}',
  ']',
  '"',
  '\\u0000',
  '\n\n\n',
  '[13.09.26, 10:00] x: y\n',
  '\u202e\u200f',
  '99.99.99, 99:99 - ',
  'null',
  '1e999',
];
const damages: readonly Damage[] = [
  (bytes, number) => bytes.subarray(0, number(bytes.length)),
  (bytes, number) => bytes.subarray(number(bytes.length)),
  (bytes, number) => {
    const copy = Buffer.from(bytes);
    for (let times = 0; times < 5; times++) copy[number(copy.length)] = number(256);
    return copy;
  },
  (bytes, number) => {
    const [from, at] = [number(bytes.length), number(bytes.length)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + 400), bytes.subarray(at)]);
  },
  (bytes, number) => {
    const at = number(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(rubbish[number(rubbish.length)] ?? ''), bytes.subarray(at)]);
  },
  (bytes, number) => {
    const at = number(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + number(200))]);
  },
];

async function zipped(name: string, content: Buffer): Promise<Buffer> {
  const zip = new Yazl();
  zip.addBuffer(content, name, { mtime: now });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a damaged export', () => {
  it.each([
    ['a Telegram export', 1, (chats: Buffer[]) => chats[0]],
    ['a WhatsApp chat', 2, (chats: Buffer[]) => chats[1]],
    ['an archive', 3, (chats: Buffer[]) => chats[2]],
  ] as const)('is read or refused with a sentence, never more: 150 times %s', async (_what, start, choose) => {
    const [telegram, whatsApp] = await Promise.all([readFile(path('telegram/result.json')), readFile(path('whatsapp/chat.txt'))]);
    const whole = choose([telegram, whatsApp, await zipped('_chat.txt', whatsApp)]) as Buffer;
    const number = createNumbers(start);
    const outcomes = { read: 0, refused: 0 };
    for (let round = 0; round < 150; round++) {
      const damaged = (damages[round % damages.length] as Damage)(whole, number);
      try {
        const items = await readAll(exportOf(damaged, 'x', 16_384), { now });
        for (const { message } of items) expect(message.text).not.toMatch(/[\0\p{Surrogate}]/u);
        outcomes.read++;
      } catch (error) {
        if (!(error instanceof ExportError)) throw new Error(`start ${start}, round ${round}: ${String(error)}`, { cause: error });
        expect(error.remedy).toMatch(/\.$/);
        outcomes.refused++;
      }
    }
    expect(outcomes.read + outcomes.refused).toBe(150);
    expect(outcomes.refused).toBeGreaterThan(20);
  });
});
