import type { Readable } from 'node:stream';
import { areas, languages } from '@streetlight/domain';
import { PackError, packLimits, unpackFolder } from '@streetlight/knowledge';
import { Refusal } from '../refusal.js';

/** A packed folder as somebody hands it over, and how it is to be brought in. */
export interface FolderUpload {
  fileName: string;
  content: Readable;
  beside: boolean;
}

/** The files of an unpacked folder, by path. */
export type Files = Map<string, Uint8Array>;

/** Whether a path leads into an area, where the snippets are. */
export const isArea = (path: string): boolean => (areas as readonly string[]).includes(path.split('/')[0] ?? '');
/** The folder of the snippet a file belongs to. */
export const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');
/** The keys of the snippets whose folders are there. */
export const keysIn = (files: Files): string[] => [
  ...new Set([...files.keys()].filter((path) => isArea(path) && path.split('/').length > 2).map((path) => path.split('/')[1] ?? '')),
];

/** What is vetted here is vetted here: histories are not read, except where they say which languages are not written yet. */
export const withoutHistory = (files: Files): Files =>
  new Map(
    [...files].filter(
      ([path]) => !path.endsWith('/history.yaml') || languages.some((language) => !files.has(`${folderOf(path)}/${language}.md`)),
    ),
  );

/** @throws Refusal `folder-not-zip`, `folder-too-large`, `folder-empty` */
export async function unpack({ fileName, content }: FolderUpload): Promise<{ archive: Buffer; files: Files }> {
  const most = packLimits.packedMegabytes * 1024 * 1024;
  const chunks: Buffer[] = [];
  let size = 0;
  // Read to its end, so that the answer arrives; what is too much is not kept.
  for await (const chunk of content) {
    size += (chunk as Buffer).length;
    if (size <= most) chunks.push(chunk as Buffer);
  }
  const file = nameOnly(fileName);
  const tooLarge = new Refusal('folder-too-large', { file, megabytes: packLimits.packedMegabytes, unpacked: packLimits.unpackedMegabytes });
  if (size > most) throw tooLarge;
  const archive = Buffer.concat(chunks);
  try {
    const files = await unpackFolder(archive);
    if (keysIn(files).length === 0) throw new Refusal('folder-empty', { file });
    return { archive, files };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    if (error.code === 'too-large') throw tooLarge;
    throw new Refusal(error.code === 'empty' ? 'folder-empty' : 'folder-not-zip', { file });
  }
}

const nameOnly = (fileName: string): string => fileName.split(/[\\/]/).at(-1)?.slice(0, 200) || 'folder.zip';
