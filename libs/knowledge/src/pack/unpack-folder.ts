import { areas } from '@streetlight/domain';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** An archive may be this large, and unpack to so much; the whole knowledge base with its history has a tenth of it. */
export const packLimits = { packedMegabytes: 32, unpackedMegabytes: 128, entries: 20_000 } as const;

export type PackFault = 'not-zip' | 'damaged' | 'encrypted' | 'unsafe-name' | 'too-large' | 'empty';

/** Why an archive cannot be unpacked; nothing of it was kept. */
export class PackError extends Error {
  constructor(
    readonly code: PackFault,
    detail: string,
  ) {
    super(detail);
  }
}

const isRubbish = (name: string): boolean =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(?:^|\/)(?:\._[^/]*|\.DS_Store)$/.test(name);

const faults: readonly [RegExp, PackFault][] = [
  [/end of central directory|not a zip/i, 'not-zip'],
  [/invalid relative path|absolute path|invalid characters in fileName/i, 'unsafe-name'],
  [/encrypt/i, 'encrypted'],
  [/too many bytes/i, 'too-large'],
];
const faultOf = (error: unknown): PackError => {
  if (error instanceof PackError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new PackError(faults.find(([pattern]) => pattern.test(detail))?.[1] ?? 'damaged', detail);
};

/** What the archive says of itself is looked at before anything is unpacked; yauzl stops where an entry holds more than it says. */
async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > packLimits.entries) throw new PackError('too-large', `${zip.entryCount} files`);
  const entries: Entry[] = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (isRubbish(entry.fileName)) continue;
    if (entry.isEncrypted()) throw new PackError('encrypted', entry.fileName);
    bytes += entry.uncompressedSize;
    if (bytes > packLimits.unpackedMegabytes * 1024 * 1024)
      throw new PackError('too-large', `more than ${packLimits.unpackedMegabytes} MB when unpacked`);
    entries.push(entry);
  }
  return entries;
}

/** Archives hold the folder itself or what is in it: a first step that all names share and that is no area is left out. */
function inside(names: readonly string[]): (name: string) => string {
  const first = names[0]?.split('/')[0] ?? '';
  const isAround =
    names.every((name) => name.startsWith(`${first}/`)) && !(areas as readonly string[]).includes(first) && first !== 'statutes';
  return (name) => (isAround ? name.slice(first.length + 1) : name);
}

/**
 * The files of a packed folder by their paths, in memory.
 * @throws PackError where it is no such archive, or too large; sizes are looked at before anything is unpacked
 */
export async function unpackFolder(bytes: Buffer): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    const entries = await entriesOf(zip);
    const pathOf = inside(entries.map(({ fileName }) => fileName));
    const files = new Map<string, Uint8Array>();
    for (const entry of entries) {
      const path = pathOf(entry.fileName);
      if (files.has(path)) throw new PackError('damaged', `${path} stands in it twice`);
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      files.set(path, Buffer.concat(chunks));
    }
    if (files.size === 0) throw new PackError('empty', 'no file is in it');
    return files;
  } catch (error) {
    throw faultOf(error);
  }
}
