import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runEvaluation } from '../run-evaluation.mjs';
import { judgeHeldBack, judgeOwnPosts } from '../tasks/report.mjs';
import { undercut } from './floors.mjs';
import { readOwnPosts } from './own-posts.mjs';

const knowledgeBase = resolve(import.meta.dirname, '../../../knowledge-base');
const leastPosts = 60;

type Judgement = Awaited<ReturnType<typeof judgeOwnPosts>>;

describe('our own labelled posts', () => {
  let judged: Judgement;
  beforeAll(async () => {
    judged = await judgeOwnPosts({ knowledgeBase });
  });

  it('are read no worse than before', () => {
    expect(judged.complaints).toEqual([]);
  });

  it('are at least sixty in each language, each with an id and a text of its own', async () => {
    const count = new Map<string, number>();
    const ids = new Set<unknown>();
    const texts = new Set<unknown>();
    for await (const post of readOwnPosts()) {
      const language = String(post.language);
      count.set(language, (count.get(language) ?? 0) + 1);
      expect(ids.has(post.id) || texts.has(post.text) ? post.id : null).toBeNull();
      ids.add(post.id);
      texts.add(post.text);
    }
    expect([...count.keys()].sort()).toEqual(['bg', 'de', 'el', 'en', 'es', 'fr', 'hr', 'hu', 'it', 'pl', 'ro']);
    expect([...count].filter(([, posts]) => posts < leastPosts)).toEqual([]);
  });

  it('name the field and the language that fall below a floor', () => {
    const floors = { ...judged.floors, leastF1: { kind: { bg: 101 } }, leastShare: {}, mostShare: {} };
    expect(undercut(judged.report, floors)).toEqual([expect.stringMatching(/^kind \(bg\): F1 \d+\.\d, the bound is 101\.$/)]);
  });

  it('count a share of mistakes from above', () => {
    const floors = { ...judged.floors, leastF1: {}, leastShare: {}, mostShare: { 'harmless marked acute': { all: -1 } } };
    expect(undercut(judged.report, floors)).toEqual([expect.stringContaining('harmless marked acute (all)')]);
  });

  it('leave no floor unmeasured', () => {
    const floors = { ...judged.floors, leastF1: { colour: { all: 50 } }, leastShare: {}, mostShare: {} };
    expect(undercut(judged.report, floors)).toEqual([expect.stringContaining('colour (all): nothing was measured')]);
  });
});

describe('posts by strangers, that nothing is learned from', () => {
  it('are read no worse than before', async () => {
    expect((await judgeHeldBack({ knowledgeBase })).complaints).toEqual([]);
  });
});

describe('a report over posts of your own', () => {
  const run = async (posts: readonly object[]) => {
    const folder = await mkdtemp(join(tmpdir(), 'streetlight-report-'));
    const [input, output] = [join(folder, 'posts.jsonl'), join(folder, 'report.json')];
    await writeFile(input, posts.map((post) => JSON.stringify(post)).join('\n'));
    const code = await runEvaluation(['report', '--in', input, '--out', output, '--format', 'json', '--today', '2026-11-22']);
    const report = code === 0 ? JSON.parse(await readFile(output, 'utf8')) : null;
    await rm(folder, { recursive: true });
    return { code, report };
  };

  it('gives accuracy, precision, recall and F1 per field and language', async () => {
    const { code, report } = await run([
      { id: '1', text: 'How many days of holiday do I get?', language: 'en', kind: 'question' },
      { id: '2', text: 'Cate zile de concediu am pe an?', language: 'ro', kind: 'claim' },
    ]);
    expect(code).toBe(0);
    expect(report.fields.kind.en).toEqual({ n: 1, accuracy: 1, precision: 1, recall: 1, f1: 1 });
    expect(report.fields.kind.ro).toMatchObject({ n: 1, accuracy: 0, recall: 0, f1: 0 });
    expect(report.fields.language.all).toMatchObject({ n: 2, accuracy: 1 });
  });

  it('refuses posts that say nothing of what is expected', async () => {
    expect(await run([{ id: '1', text: 'Hello' }])).toEqual({ code: 2, report: null });
  });
});
