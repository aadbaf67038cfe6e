import { describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { packFolder } from './pack-folder.js';
import { PackError, packLimits, unpackFolder } from './unpack-folder.js';

async function zipOf(entries: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const names = async (archive: Buffer): Promise<string[]> => [...(await unpackFolder(archive)).keys()].toSorted();
const faultOf = (archive: Buffer): Promise<unknown> =>
  unpackFolder(archive).then(
    () => null,
    (error: unknown) => (error instanceof PackError ? error.code : error),
  );

test('what is packed is unpacked again as it was, and the same folder always gives the same archive', async () => {
  const files = new Map([
    ['values.yaml', '{}\n'],
    ['wages/overtime/bg.md', 'Извънреден труд\n'],
  ]);
  const archive = await packFolder(files);
  expect([...(await unpackFolder(archive))].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([...files]);
  expect(await packFolder(files)).toEqual(archive);
});

describe('an archive that somebody packed by hand', () => {
  test.each<[string, Record<string, string>]>([
    ['holds the folder', { 'my folder/wages/overtime/de.md': '', 'my folder/topics.yaml': '' }],
    ['holds what is in it', { 'wages/overtime/de.md': '', 'topics.yaml': '' }],
    ['holds what a Mac adds', { 'wages/overtime/de.md': '', 'topics.yaml': '', '__MACOSX/wages/._de.md': '', 'wages/.DS_Store': '' }],
  ])('%s', async (_, entries) => {
    expect(await names(await zipOf(entries))).toEqual(['topics.yaml', 'wages/overtime/de.md']);
  });

  test('holds one area alone, whose name belongs to it', async () => {
    expect(await names(await zipOf({ 'wages/overtime/de.md': '' }))).toEqual(['wages/overtime/de.md']);
  });
});

describe('an archive that is none, or too much', () => {
  test('is told apart', async () => {
    const sound = await zipOf({ 'wages/overtime/de.md': 'x'.repeat(1000) });
    const claimsLess = Buffer.from(sound);
    // The size unpacked stands in the central directory, which begins with PK 1 2.
    claimsLess.writeUInt32LE(10, claimsLess.indexOf('PK\u0001\u0002', 'latin1') + 24);
    const outside = Buffer.from((await zipOf({ 'aa/secret': 'x' })).toString('latin1').replaceAll('aa/secret', '../secret'), 'latin1');
    const bomb = await zipOf({ 'wages/overtime/de.md': '0'.repeat((packLimits.unpackedMegabytes + 1) * 1024 * 1024) });
    const cases: [Buffer, string][] = [
      [Buffer.from('Dear editors'), 'not-zip'],
      [sound.subarray(0, 60), 'not-zip'],
      [claimsLess, 'too-large'],
      [outside, 'unsafe-name'],
      [bomb, 'too-large'],
      [await zipOf({}), 'empty'],
    ];
    for (const [archive, fault] of cases) expect(await faultOf(archive)).toBe(fault);
  });
});
