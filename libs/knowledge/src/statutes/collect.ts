import { z } from 'zod';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { Norm, Statute } from '../format/statute-schema.js';
import { isNormSource } from '../format/snippet-schema.js';
import { isSameLaw } from './laws.js';

const statuteLine = z.object({ law: z.string().min(1), title: z.string(), norm: z.string().min(1), heading: z.string(), text: z.string() });
/** One norm of an edition of the statutes. */
export type StatuteLine = z.output<typeof statuteLine>;

/** A line of the file that is no norm: what is wrong, and where. */
export class StatuteFileError extends Error {
  readonly line: number;
  constructor(line: number, detail: string) {
    super(`this line is no norm: ${detail}. Each line is JSON with law, title, norm, heading, text`);
    this.name = 'StatuteFileError';
    this.line = line;
  }
}

/** Reads an edition of the statutes, JSON Lines. @throws {StatuteFileError} naming the first line that is no norm */
export async function* parseStatutes(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<StatuteLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new StatuteFileError(number, (error as Error).message);
    }
    const parsed = statuteLine.safeParse(value);
    if (!parsed.success)
      throw new StatuteFileError(number, parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    yield parsed.data;
  }
}

/** A norm that snippets cite and that the edition does not have. */
export interface NormMissing {
  law: string;
  norm: string;
  /** Keys of the snippets that cite it. */
  citedBy: string[];
  /** The edition has no norm of this law at all. */
  lawMissing: boolean;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plainNorm = (norm: string): string => plain(norm.replace(/^art(?:ikel)?\.?\s*/i, 'Art '));

/** From an edition of the statutes, the norms that the snippets cite. */
export async function collectCitedNorms(
  knowledgeBase: Pick<KnowledgeBase, 'snippets'>,
  edition: AsyncIterable<StatuteLine> | Iterable<StatuteLine>,
  about: { asOf: string; source: string },
): Promise<{ statutes: Statute[]; missing: NormMissing[] }> {
  const cited = citedNorms(knowledgeBase);
  const statutes = new Map<string, Statute>();
  const found = new Set<NormMissing>();
  for await (const line of edition) {
    for (const want of cited) {
      if (!isSameLaw(want.law, line.law)) continue;
      want.lawMissing = false;
      if (plainNorm(want.norm) !== plainNorm(line.norm) || found.has(want)) continue;
      found.add(want);
      if (statutes.get(line.law)?.norms.some((norm) => norm.norm === plainNorm(line.norm))) continue;
      const statute = statutes.get(line.law) ?? { law: line.law, title: plain(line.title), ...about, norms: [] };
      statutes.set(line.law, statute);
      statute.norms.push(tidy(line));
    }
  }
  const byLaw = [...statutes.values()].sort((a, b) => (a.law < b.law ? -1 : 1));
  return { statutes: byLaw, missing: cited.filter((want) => !found.has(want)) };
}

/** The source's own text, line ends and outer white space apart. */
const tidy = ({ norm, heading, text }: StatuteLine): Norm => ({
  norm: plainNorm(norm),
  heading: plain(heading),
  text: text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .trim(),
});

function citedNorms({ snippets }: Pick<KnowledgeBase, 'snippets'>): NormMissing[] {
  const cited = new Map<string, NormMissing>();
  for (const snippet of snippets.values()) {
    for (const source of snippet.sources.filter(isNormSource)) {
      const id = `${source.law} ${plainNorm(source.norm)}`;
      const known = cited.get(id) ?? { law: source.law, norm: source.norm, citedBy: [], lawMissing: true };
      if (!known.citedBy.includes(snippet.key)) known.citedBy.push(snippet.key);
      cited.set(id, known);
    }
  }
  return [...cited.values()];
}
