// oxlint-disable-next-line typescript/triple-slash-reference -- whoever imports this lib must find the types too
/// <reference path="./yazl.d.ts" />
import { setImmediate as breathe } from 'node:timers/promises';
import { ZipFile } from 'yazl';

/** The folder inside the archive. */
const packedFolder = 'knowledge-base';
/** Always the same, so that the same folder gives the same archive. */
const mtime = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * A knowledge-base folder as one zip archive. Others get their turn after each file.
 * @param files what `printedFiles` or `printKnowledgeBase` gives
 */
export async function packFolder(files: Iterable<readonly [path: string, content: string]>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of files) {
    zip.addBuffer(Buffer.from(content), `${packedFolder}/${path}`, { mtime, mode: 0o644 });
    await breathe();
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
