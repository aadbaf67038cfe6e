import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ZipFile as Yazl } from 'yazl';
import { exportOf, readAll, refusalOf } from '../../test/export-fixture.js';
import { exportFile } from './export-source.js';
import { detectExport } from './read-export.js';

const chat = '13.09.26, 10:01 - Ion: Bună\n13.09.26, 10:02 - Ana: da\n';
type Entries = Readonly<Record<string, string | Buffer>>;

async function zipOf(entries: Entries): Promise<Buffer> {
  const zip = new Yazl();
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date('2026-11-22T10:00:00Z') });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Changes one entry's name in place, as no honest program would write it. */
const renamed = (zip: Buffer, from: string, to: string): Buffer => Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');

const archive = async (entries: Entries, change: (zip: Buffer) => Buffer = (zip) => zip) =>
  exportOf(change(await zipOf(entries)), 'WhatsApp Chat - Muncă.zip', 65_536);

describe('an archive', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'streetlight-spec-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives its chat, named after the archive, whatever else it holds', async () => {
    const source = await archive({ '_chat.txt': chat, '00000046-note.txt': 'altceva', 'IMG-1.jpg': Buffer.alloc(500, 7), 'x.zip': 'PK' });
    const items = await readAll(source);
    expect(items.map(({ space, message }) => [space.name, message.text])).toEqual([
      ['Muncă', 'Bună'],
      ['Muncă', 'da'],
    ]);
    expect(await detectExport(source)).toEqual({ channel: 'whatsapp-export', archived: true });
  });

  it('gives an Android chat by its name, from a folder, beside what Macs add', async () => {
    const source = await archive({
      'a/WhatsApp Chat with Jobs.txt': chat,
      'a/notes.txt': 'x',
      '__MACOSX/a/._WhatsApp Chat with Jobs.txt': 'x',
    });
    expect((await readAll(source))[0]?.space.name).toBe('Jobs');
  });

  it('gives the result.json of a Telegram folder somebody packed', async () => {
    const result = {
      name: 'G',
      type: 'private_group',
      id: 1,
      messages: [{ id: 1, type: 'message', date: '2026-09-13T12:00:00', text: 'x' }],
    };
    const source = await archive({ 'ChatExport_2026-09-13/result.json': JSON.stringify(result) });
    expect((await readAll(source))[0]?.space.externalId).toBe('-1');
  });

  it('is read in place when it lies on disk, and its copy is gone when it does not', async () => {
    const path = join(folder, 'chat.zip');
    await writeFile(path, await zipOf({ '_chat.txt': chat }));
    const copies = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('streetlight-export-'));
    const before = new Set(await copies());
    expect(await readAll(exportFile(path))).toHaveLength(2);
    expect(await readAll(await archive({ '_chat.txt': chat }))).toHaveLength(2);
    await refusalOf(await archive({ 'x.jpg': 'x' }));
    // Other readers of archives work in the same folder; what they lay there goes too.
    for (const end = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 20))) {
      const left = (await copies()).filter((name) => !before.has(name));
      if (left.length === 0) break;
      if (Date.now() > end) throw new Error(`copies are left: ${left.join(', ')}`);
    }
  });

  it('tells how far it is in bytes of the archive', async () => {
    const path = join(folder, 'progress.zip');
    const zip = await zipOf({ '_chat.txt': chat.repeat(20_000), 'IMG-1.jpg': Buffer.alloc(300_000) });
    await writeFile(path, zip);
    const seen: number[] = [];
    await readAll(exportFile(path), { onProgress: (bytes) => seen.push(bytes) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(zip.length);
  });

  it.each<[string, Entries, (zip: Buffer) => Buffer, string]>([
    ['without a chat', { 'IMG-1.jpg': 'x' }, (zip) => zip, 'zip-no-chat'],
    ['that is empty', {}, (zip) => zip, 'zip-no-chat'],
    ['inside an archive', { 'inner.zip': 'PK' }, (zip) => zip, 'zip-nested'],
    ['with a Telegram export in HTML', { 'messages.html': '<html>' }, (zip) => zip, 'html-export'],
    ['with several chats', { 'a.txt': chat, 'b.txt': chat }, (zip) => zip, 'zip-several-chats'],
    ['whose entry climbs out', { 'a1/b2/_chat.txt': chat }, (zip) => renamed(zip, 'a1/b2/_chat.txt', '../../_chat.txt'), 'zip-unsafe-name'],
    [
      'whose entry names a place of its own',
      { 'a/_chat.txt': chat },
      (zip) => renamed(zip, 'a/_chat.txt', '/a_chat.txt'),
      'zip-unsafe-name',
    ],
    ['cut off', { '_chat.txt': chat.repeat(50) }, (zip) => zip.subarray(0, -40), 'zip-broken'],
    ['of noise', {}, () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 0x41)]), 'zip-broken'],
    ['with a bomb beside the chat', { '_chat.txt': chat, 'x.bin': Buffer.alloc(60 << 20) }, (zip) => zip, 'zip-too-large'],
  ])('%s is refused', async (_what, entries, change, code) => {
    const error = await refusalOf(await archive(entries, change));
    expect([error.code, error.file]).toEqual([code, 'WhatsApp Chat - Muncă.zip']);
    expect(error.remedy).not.toBe('');
  });

  it('that is encrypted is refused', async () => {
    const zip = await zipOf({ '_chat.txt': chat });
    // The general purpose flags of the local header (byte 6) and of the central directory (byte 8).
    zip.writeUInt16LE(zip.readUInt16LE(6) | 1, 6);
    const central = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
    expect(await refusalOf(exportOf(zip, 'chat.zip', 65_536))).toMatchObject({ code: 'zip-encrypted' });
  });

  it('whose entry is larger than it says is refused when the lie shows', async () => {
    const zip = await zipOf({ '_chat.txt': chat.repeat(1000) });
    const central = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt32LE(100, central + 24);
    expect(await refusalOf(exportOf(zip, 'chat.zip', 65_536))).toMatchObject({ code: 'zip-too-large' });
  });

  it('with more files than WhatsApp writes is refused before they are listed', async () => {
    const zip = await zipOf({ '_chat.txt': chat });
    const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    zip.writeUInt16LE(10_001, end + 8);
    zip.writeUInt16LE(10_001, end + 10);
    expect(await refusalOf(exportOf(zip, 'chat.zip', 65_536))).toMatchObject({ code: 'zip-too-many-entries' });
  });

  it('damaged inside is refused, not half read', async () => {
    const zip = await zipOf({ '_chat.txt': chat.repeat(5000) });
    zip.fill(0xff, 60, 90);
    expect(await refusalOf(exportOf(zip, 'chat.zip', 65_536))).toMatchObject({ code: 'zip-broken' });
  });
});
