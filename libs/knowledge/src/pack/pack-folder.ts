// oxlint-disable-next-line typescript/triple-slash-reference -- whoever imports this lib must find the types too
/// <reference path="./yazl.d.ts" />
import { ZipFile } from 'yazl';

/** The folder inside the archive. */
export const packedFolder = 'knowledge-base';
/** Always the same, so that the same folder gives the same archive. */
const mtime = new Date(Date.UTC(2000, 0, 1, 12));

/** A knowledge-base folder as one zip archive. @param files what `printKnowledgeBase` gives, by path */
export async function packFolder(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of files) zip.addBuffer(Buffer.from(content), `${packedFolder}/${path}`, { mtime, mode: 0o644 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
