import { type KnowledgeBase, packFolder, printKnowledgeBase, readFolder, filesInMemory, unpackFolder } from '@streetlight/knowledge';
import { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import { folderFromDatabase } from '../../src/knowledge/folder-export.js';
import type { TestApp } from './app.js';
import { createTestDatabase } from './database.js';
import type { Answer, Browser } from './factories.js';

/** The files of a folder, by path. */
export type Files = Map<string, string>;

/** What the product hands out as the packed folder. */
export async function download(test: TestApp, who: Browser): Promise<Buffer> {
  const answer = await test.http({ method: 'GET', url: '/api/knowledge-folder', headers: { cookie: who.cookie } });
  if (answer.statusCode !== 200) throw new Error(`the download answered ${answer.statusCode}: ${answer.body}`);
  return answer.rawPayload;
}

export async function unpacked(archive: Buffer): Promise<Files> {
  return new Map([...(await unpackFolder(archive))].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

export const packed = (files: Files): Promise<Buffer> => packFolder(files);

/** The folder these files are; fails with their problems. */
export function folderOf(files: Files): KnowledgeBase {
  const read = readFolder(filesInMemory(new Map([...files].map(([path, content]) => [path, Buffer.from(content)]))));
  if (!read.ok) throw new Error(`the folder has problems: ${JSON.stringify(read.problems.slice(0, 5))}`);
  return read.knowledgeBase;
}

/** What the folder of a database says, file by file. */
export const filesOf = async (database: DataSource, base: KnowledgeBase): Promise<Files> =>
  printKnowledgeBase(await folderFromDatabase(database, base));

/** Another database that has no snippet yet. */
export async function freshDatabase(): Promise<{ database: DataSource; drop(): Promise<void> }> {
  const own = await createTestDatabase();
  const database = await createDataSource({ DATABASE_URL: own.url, DATABASE_POOL_SIZE: 2 }).initialize();
  await database.query('TRUNCATE snippets, revisions, sources, vettings, text_checks, working_copies, loaded_folders CASCADE');
  return {
    database,
    async drop() {
      await database.destroy();
      await own.drop();
    },
  };
}

/** Hands a packed folder over as the console would: fields first, then the file. */
export async function upload<Body>(
  test: TestApp,
  who: Browser,
  path: string,
  archive: Buffer,
  fields: Record<string, string>,
): Promise<Answer<Body>> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(archive)]), 'folder.zip');
  const request = new Request('http://desk.example', { method: 'POST', body: form });
  const answer = await test.http({
    method: 'POST',
    url: path,
    headers: { cookie: who.cookie, 'x-csrf-token': who.session.csrfToken, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  if (answer.statusCode === 500) throw new Error(`${path} answered 500: ${test.logs.findLast((line) => line.includes('request.failed'))}`);
  return { status: answer.statusCode, body: answer.json<Body>() };
}
