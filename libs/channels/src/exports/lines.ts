import { ExportError } from './export-error.js';

export interface Line {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** Longer than any message a platform lets through (WhatsApp: 65,536 characters). */
export const longestLine = 1 << 20;

const tooLong = (file: string, line: number): ExportError =>
  new ExportError(
    'line-too-long',
    { file, line },
    'the line is longer than 1 MiB; no chat export has such lines.',
    'Check that this is the chat file and not one of its attachments.',
  );

const decode = (bytes: Buffer): string => bytes.toString('utf8', 0, bytes[bytes.length - 1] === 0x0d ? bytes.length - 1 : bytes.length);

/** Splits UTF-8 into lines (LF or CRLF), one array per chunk. @throws ExportError `line-too-long` */
export async function* linesOf(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Line[]> {
  let number = 1;
  let open: Buffer[] = [];
  let openBytes = 0;
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const piece = chunk.subarray(start, end);
      if (openBytes + piece.length > longestLine) throw tooLong(file, number);
      lines.push({ number: number++, text: decode(openBytes > 0 ? Buffer.concat([...open, piece]) : piece) });
      open = [];
      openBytes = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      open.push(chunk.subarray(start));
      openBytes += chunk.length - start;
      if (openBytes > longestLine) throw tooLong(file, number);
    }
    if (lines.length > 0) yield lines;
  }
  if (openBytes > 0) yield [{ number, text: decode(Buffer.concat(open)) }];
}
