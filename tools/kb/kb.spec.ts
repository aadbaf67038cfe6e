import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readKnowledgeBase } from '@streetlight/knowledge';
import { check } from './commands/check.mjs';
import { exportCommand } from './commands/export.mjs';
import { importCommand } from './commands/import.mjs';
import { law } from './commands/law.mjs';
import { readStatutes } from './read.mjs';

const knowledgeBase = resolve(import.meta.dirname, '../../knowledge-base');
const today = '2026-11-22';

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** The norms the folder holds, as a newer edition would print them, with one of them edited. */
function edition(edited: string, edit: (text: string) => string): string {
  const read = readKnowledgeBase(knowledgeBase);
  const base = read.ok ? read.knowledgeBase : read.readable;
  const lines = [...base.statutes.values()].flatMap(({ law: name, title, norms }) =>
    norms.map(({ norm, heading, text }) =>
      JSON.stringify({ law: name, title, norm, heading, text: `${norm} ${name}` === edited ? edit(text) : text }),
    ),
  );
  return lines.join('\n');
}

describe('an edition of the laws', () => {
  const norm = '{"law":"BGB","title":"t","norm":"§ 1","heading":"","text":"a"}';

  it.each([
    ['a file that is not there', () => join(folder, 'gone.jsonl'), ':1: the file cannot be read'],
    ['a file without a norm', () => file('empty.jsonl', '\n\n'), ':1: the file holds no norm'],
    ['Markdown', () => file('law.md', '# § 1'), ':1: this line is no norm'],
    ['a line that is no norm', () => file('half.jsonl', `${norm}\n{"law":"BGB"}`), ':2: this line is no norm'],
    ['a list', () => file('list.json', `[${norm}]`), ':1: this line is no norm'],
    ['what only calls itself packed', () => file('plain.jsonl.gz', norm), ':1: the file cannot be read'],
  ])('%s is refused with file and line', async (_, make, says) => {
    const path = make();
    await expect(readStatutes(path)).rejects.toThrow(`${path}${says}`);
  });

  it('is read packed and plain', async () => {
    const [plain, packed] = [file('a.jsonl', norm), file('a.jsonl.gz', gzipSync(norm))];
    expect(await readStatutes(packed)).toEqual(await readStatutes(plain));
  });
});

describe('the law watch on the command line', () => {
  it('names the snippets that a change of § 2a SchwarzArbG reaches, with file, line and the way it takes', async () => {
    const newer = file(
      'newer.jsonl',
      edition('§ 2a SchwarzArbG', (text) => text.replace('im Baugewerbe', 'im Bau- und Ausbaugewerbe')),
    );
    expect(await law.run({ dir: knowledgeBase, statutes: newer, format: 'json' })).toBe(0);
    const { changed, affected } = JSON.parse(said) as { changed: { norm: string }[]; affected: Record<string, unknown>[] };
    expect(changed.map((change) => change.norm)).toEqual(['§ 2a']);
    expect(affected).toContainEqual(
      expect.objectContaining({
        key: 'papers-at-work',
        certainty: 'direct',
        file: 'contract/papers-at-work/snippet.yaml',
        line: expect.any(Number),
      }),
    );
    expect(affected).toContainEqual(
      expect.objectContaining({
        key: 'oral-contract',
        certainty: 'possibly',
        hops: 1,
        path: ['§ 2 Abs. 1 Satz 1 NachwG', '§ 2a Abs. 1 SchwarzArbG'],
      }),
    );
  });

  it('finds nothing in an edition that only prints the same words differently', async () => {
    const same = file(
      'same.jsonl',
      edition('', (text) => text)
        .replaceAll('\\n\\n', '\\n')
        .replaceAll('§ ', '§\u202f'),
    );
    expect(await law.run({ dir: knowledgeBase, statutes: same, format: 'json' })).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ changed: [], affected: [] });
  });

  it('asks for the edition where none is named', async () => {
    await expect(law.run({ dir: knowledgeBase, format: 'text' })).rejects.toThrow('--statutes');
  });
});

describe('the check', () => {
  const decisions = '2028-02-29';

  it('passes when days have come, tells what is due with its place, and fails of it only when asked to', async () => {
    expect(await check.run({ dir: knowledgeBase, today: decisions })).toBe(0);
    expect(said).toMatch(/^values\.yaml:\d+: due: minimum-wage-roofing has no amount from 2027-01-01 on \(/mu);
    expect(said).toMatch(/: 0 errors, [1-9]\d* due, \d+ warnings\n$/u);
    expect(await check.run({ dir: knowledgeBase, today: decisions, 'fail-on-due': true })).toBe(1);
  });
});

describe('export and import', () => {
  it('what is exported as a folder says the same, and importing it changes nothing', async () => {
    const out = join(folder, 'out');
    await exportCommand.run({ dir: knowledgeBase, to: out, form: 'folder', today });
    const [before, after] = [readKnowledgeBase(knowledgeBase), readKnowledgeBase(out)];
    expect(after.ok && before.ok && after.knowledgeBase).toEqual(before.ok && before.knowledgeBase);
    await importCommand.run({ dir: out, from: knowledgeBase, 'dry-run': true, today });
    expect(said).toContain('0 snippets new, 0 changed, 0 files to write');
  });

  it('as of a day after its regulation has ended a snippet is exported as undecided', async () => {
    await exportCommand.run({ dir: knowledgeBase, to: folder, form: 'json', language: 'bg', 'as-of': '2027-01-01', today });
    const [name = ''] = readdirSync(folder);
    const { snippets } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { snippets: { key: string; silence: string | null }[] };
    expect(snippets.find(({ key }) => key === 'sector-minimum-wages')?.silence).toBe('needs-decision');
    expect(snippets.filter(({ silence }) => silence === null)).toHaveLength(65);
  });

  it('never writes over the folder it reads', async () => {
    await expect(exportCommand.run({ dir: knowledgeBase, to: knowledgeBase, form: 'folder', today })).rejects.toThrow(
      'nothing is overwritten',
    );
  });
});
