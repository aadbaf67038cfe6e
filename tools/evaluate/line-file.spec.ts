import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from '@jest/globals';
import { openLines, readLines } from './line-file.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process of its own: warnings of Node do not reach a test. */
const writeLines = (file: string): Promise<{ stderr: string }> =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { openLines } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'line-file.mjs')).href)});
     const out = await openLines(${JSON.stringify(file)});
     for (let count = 0; count < 100; count++) await out.write('x'.repeat(64 * 1024));
     await out.close();`,
  ]);

it('more lines than the stream takes at once are all written, and no listener stays behind', async () => {
  const file = join(folder, 'out.jsonl');
  expect((await writeLines(file)).stderr).not.toContain('MaxListenersExceededWarning');
  let written = 0;
  for await (const { text } of readLines(file)) written += text.length === 64 * 1024 ? 1 : 0;
  expect(written).toBe(100);
});

it('a folder that cannot be written is named', async () => {
  await expect(openLines(join(folder, 'missing', 'out.jsonl'))).rejects.toThrow('there is no such file or folder');
});
