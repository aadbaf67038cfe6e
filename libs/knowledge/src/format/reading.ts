import type { z } from 'zod';
import type { FolderFiles } from './folder-files.js';
import type { TextPlaces } from './language-file.js';
import type { Report } from './problem.js';
import { type LineOf, parseYaml } from './yaml-file.js';

/** A folder being read: its files, what is wrong so far, and where everything stands. */
export interface Reading {
  files: FolderFiles;
  report: Report;
  /** Of YAML files, by path. */
  lines: Map<string, LineOf>;
  /** Of language files, by path. */
  texts: Map<string, TextPlaces>;
  /** The folder of each snippet, by key. */
  folders: Map<string, string>;
}

export const newReading = (files: FolderFiles, report: Report): Reading => ({
  files,
  report,
  lines: new Map(),
  texts: new Map(),
  folders: new Map(),
});

/** The file's text with plain line ends, or null and a problem. */
export function readText({ files, report }: Reading, file: string): string | null {
  const bytes = files.read(file);
  if (bytes === null) {
    report({ file, line: 1, code: 'file-missing', message: 'the file is missing or cannot be read', remedy: 'add the file' });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    report({ file, line: 1, code: 'encoding', message: 'the file is not UTF-8', remedy: 'save it as UTF-8' });
    return null;
  }
}

/** A YAML file by its schema, or null and its problems. */
export function readYaml<T extends z.ZodType>(reading: Reading, file: string, schema: T): z.output<T> | null {
  const text = readText(reading, file);
  if (text === null) return null;
  const { value, lineOf } = parseYaml({ file, text }, schema, reading.report);
  reading.lines.set(file, lineOf);
  return value;
}
