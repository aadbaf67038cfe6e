import { Readable } from 'node:stream';
import { ExportError } from '../src/exports/export-error.js';
import type { ExportItem, ExportSource, ReadExportOptions } from '../src/exports/export-source.js';
import { readExport } from '../src/exports/read-export.js';

/** A file that exists only in a spec; cut into small pieces, so that every boundary is met inside lines and characters. */
export function exportOf(content: string | Buffer, fileName = 'chat.txt', pieceBytes = 7): ExportSource {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const pieces = function* (): Generator<Buffer> {
    for (let start = 0; start < bytes.length; start += pieceBytes) yield bytes.subarray(start, start + pieceBytes);
  };
  return { fileName, open: () => Readable.from(pieces(), { objectMode: false }) };
}

export async function readAll(source: ExportSource, options?: ReadExportOptions): Promise<ExportItem[]> {
  const items: ExportItem[] = [];
  for await (const item of readExport(source, options)) items.push(item);
  return items;
}

/** The error a file is refused with; a file that is read is a failure of the spec. */
export async function refusalOf(source: ExportSource, options?: ReadExportOptions): Promise<ExportError> {
  try {
    await readAll(source, options);
  } catch (error) {
    if (error instanceof ExportError) return error;
    throw error;
  }
  throw new Error('The file was read without an error.');
}
