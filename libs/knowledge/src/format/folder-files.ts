import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a knowledge-base folder, wherever they lie. Paths are below the folder, with forward slashes. */
export interface FolderFiles {
  /** Names directly in a folder (`''`: the knowledge base itself), sorted, without hidden files and read-me files; none where it is missing. */
  names(folder: string): string[];
  has(path: string): boolean;
  isFolder(path: string): boolean;
  /** The bytes of a file, or null where it is missing or cannot be read. */
  read(path: string): Uint8Array | null;
}

const belongs = (name: string): boolean => !name.startsWith('.') && !/^readme\.md$/i.test(name);

/** A folder on disk. */
export const filesOnDisk = (dir: string): FolderFiles => ({
  names: (folder) => (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)).filter(belongs).sort() : []),
  has: (path) => existsSync(join(dir, path)),
  isFolder: (path) => statSync(join(dir, path), { throwIfNoEntry: false })?.isDirectory() ?? false,
  read(path) {
    try {
      return readFileSync(join(dir, path));
    } catch {
      return null;
    }
  },
});

/** A folder that was unpacked into memory. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): FolderFiles {
  const folders = new Map<string, Set<string>>();
  for (const path of files.keys()) {
    const steps = path.split('/');
    steps.forEach((name, depth) => {
      const folder = steps.slice(0, depth).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
    });
  }
  return {
    names: (folder) => [...(folders.get(folder) ?? [])].filter(belongs).sort(),
    has: (path) => files.has(path) || folders.has(path),
    isFolder: (path) => folders.has(path),
    read: (path) => files.get(path) ?? null,
  };
}
