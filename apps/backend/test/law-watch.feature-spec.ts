import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LawEditionDetail, LawEditionList, LawEditionView, LawTouchView, Problem, WatchedReforms } from '@streetlight/contracts';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { eventually, startApp, type TestApp } from './support/app.js';
import { knowledgeBaseFolder } from './support/database.js';
import { type Browser, createDesk, signIn } from './support/factories.js';

interface Line {
  law: string;
  title: string;
  norm: string;
  heading: string;
  text: string;
}

function heldNorms(): Line[] {
  const read = readKnowledgeBase(knowledgeBaseFolder);
  if (!read.ok) throw new Error('the knowledge base has problems');
  return [...read.knowledgeBase.statutes.values()].flatMap(({ law, title, norms }) => norms.map((norm) => ({ law, title, ...norm })));
}

const jsonLines = (lines: readonly Line[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

describe('a newer edition of the laws', () => {
  let test: TestApp;
  let editor: Browser;
  let advisor: Browser;
  const held = heldNorms();
  const amended = (law: string, norm: string, from: string, to: string): Line[] =>
    held.map((line) => (line.law === law && line.norm === norm ? { ...line, text: line.text.replace(from, to) } : line));

  beforeAll(async () => {
    test = await startApp();
    editor = await signIn(test, test.desk.users.editor);
    advisor = await signIn(test, test.desk.users.advisor);
  });
  afterAll(() => test.stop());

  async function upload(
    who: Browser,
    fileName: string,
    content: string | Buffer,
  ): Promise<{ status: number; body: LawEditionView & Problem }> {
    const boundary = 'streetlight-spec-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const response = await test.http({
      method: 'POST',
      url: '/api/law/editions',
      headers: { cookie: who.cookie, 'x-csrf-token': who.session.csrfToken, 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Readable.from([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return { status: response.statusCode, body: response.json() };
  }
  const compared = async (fileName: string, content: string | Buffer): Promise<LawEditionDetail> => {
    const { status, body } = await upload(editor, fileName, content);
    expect(status).toBe(201);
    return eventually(
      async () => (await editor.ask<LawEditionDetail>('GET', `/api/law/editions/${body.id}`)).body,
      ({ state }) => state === 'done' || state === 'refused',
    );
  };

  it('that says the same changes nothing', async () => {
    const found = await compared('same.jsonl', jsonLines(held));
    expect(found).toMatchObject({ state: 'done', normsRead: held.length, changed: [], touched: [], undecided: 0, problem: null });
    expect(found.summary?.compared).toBeGreaterThan(100);
    expect(found.summary?.watchList.length).toBeGreaterThan(5);
  });

  it('names the norm that changed with both texts, and every snippet it concerns or may concern', async () => {
    const found = await compared('newer.jsonl.gz', gzipSync(jsonLines(amended('KSchG', '§ 4', 'drei Wochen', 'vier Wochen'))));
    expect(found.changed.map(({ norm, law, change }) => `${norm} ${law} ${change}`)).toEqual(['§ 4 KSchG amended']);
    expect(found.changed[0]?.paragraphs[0]?.before).toContain('drei Wochen');
    expect(found.changed[0]?.paragraphs[0]?.after).toContain('vier Wochen');
    const direct = found.touched.filter(({ certainty }) => certainty === 'direct');
    expect(direct.find(({ key }) => key === 'three-week-deadline')).toMatchObject({ touch: 'quotation', hops: 0, changed: '§ 4 KSchG' });
    expect(found.undecided).toBe(found.touched.length);
  });

  it('reaches over the references of the law: § 2a SchwarzArbG a snippet that cites § 2 NachwG, with the way there', async () => {
    const found = await compared('forestry.jsonl', jsonLines(amended('SchwarzArbG', '§ 2a', 'Baugewerbe', 'Bauhauptgewerbe')));
    const indirect = found.touched.find(({ certainty, path }) => certainty === 'possibly' && path[0]?.includes('NachwG'));
    expect(indirect).toMatchObject({ touch: 'reference', hops: 1, changed: '§ 2a SchwarzArbG' });
    expect(indirect?.path.at(-1)).toContain('SchwarzArbG');
  });

  it('is decided on finding by finding; every decision stays and the newest counts', async () => {
    const { body: list } = await editor.ask<LawEditionList>('GET', '/api/law/editions');
    const edition = list.items.find(({ fileName }) => fileName === 'newer.jsonl.gz');
    const { body: detail } = await editor.ask<LawEditionDetail>('GET', `/api/law/editions/${edition?.id}`);
    const [touch] = detail.touched;
    const decide = (who: Browser, body: object) => who.ask<LawTouchView>('POST', `/api/law/touches/${touch?.id}/decisions`, body);
    expect((await decide(advisor, { outcome: 'no-change' })).status).toBe(403);
    await decide(editor, { outcome: 'no-change', note: 'Only the words.' });
    const { body } = await decide(editor, { outcome: 'needs-change' });
    expect(body.decisions.map(({ outcome, note, by }) => [outcome, note, by])).toEqual([
      ['needs-change', '', 'editor'],
      ['no-change', 'Only the words.', 'editor'],
    ]);
    const after = (await editor.ask<LawEditionDetail>('GET', `/api/law/editions/${edition?.id}`)).body;
    expect(after.undecided).toBe(after.touched.length - 1);
    await expect(test.database.query(`UPDATE law_decisions SET note = 'x'`)).rejects.toThrow('never change');
  });

  it.each([
    ['a table', 'laws.csv', 'law;norm;text\nBGB;§ 1;…', 'no-norm', 1],
    ['one that breaks off in line 3', 'cut.jsonl', `${jsonLines(held.slice(0, 2))}\n{"law": "BGB", "norm`, 'no-norm', 3],
    ['norms without a text', 'other.jsonl', '{"gesetz": "BGB"}', 'no-norm', 1],
    ['an empty file', 'empty.jsonl', '', 'empty', 1],
    ['a packed file that is cut off', 'cut.jsonl.gz', gzipSync(jsonLines(held)).subarray(0, 5000), 'not-packed-right', null],
  ] as const)('as %s is refused with the line and leaves nothing behind', async (_, name, content, code, line) => {
    const found = await compared(name, content as string | Buffer);
    expect(found).toMatchObject({ state: 'refused', problem: { code, file: name, line }, changed: [], touched: [], summary: null });
    // The file goes once it is stored that it was refused, so that a job that dies in between does not need it again.
    await eventually(
      async () => readdirSync(join(test.config.UPLOAD_DIRECTORY, 'law')),
      (files) => files.length === 0,
    );
  });

  it('one that unpacks without an end, or is too large, is stopped', async () => {
    const endless = (filling: string): Buffer => gzipSync(Buffer.alloc(100 * 1024 * 1024, filling));
    expect(await compared('line.jsonl.gz', endless(' '))).toMatchObject({ state: 'refused', problem: { code: 'no-norm', line: 1 } });
    expect(await compared('lines.jsonl.gz', endless('\n'))).toMatchObject({ state: 'refused', problem: { code: 'unpacks-too-large' } });
    const large = await upload(editor, 'large.jsonl', Buffer.alloc(65 * 1024 * 1024, ' '));
    expect([large.status, large.body.code, large.body.parameters]).toEqual([413, 'statutes-too-large', { megabytes: 64 }]);
  });

  it('is uploaded by editors, seen by the desk, and by no other', async () => {
    expect((await upload(advisor, 'x.jsonl', '')).status).toBe(403);
    const [edition] = (await advisor.ask<LawEditionList>('GET', '/api/law/editions')).body.items;
    const stranger = await signIn(test, (await createDesk(test.database)).users.editor);
    expect((await stranger.ask<LawEditionList>('GET', '/api/law/editions')).body.items).toEqual([]);
    expect((await stranger.ask('GET', `/api/law/editions/${edition?.id}`)).status).toBe(404);
    const reforms = (await advisor.ask<WatchedReforms>('GET', '/api/law/reforms')).body.items;
    expect(reforms.find(({ key }) => key === 'partial-incapacity')).toMatchObject({ norm: '§ 44c SGB V', from: '2028-07-01' });
  });
});
