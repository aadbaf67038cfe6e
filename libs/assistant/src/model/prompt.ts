import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const front = z.strictObject({
  id: z.string().min(1),
  version: z.number().int().positive(),
  inputs: z.array(z.string()),
  output: z.string(),
});

/** A prompt as a folder of `prompts/` holds it. */
export interface Prompt {
  id: string;
  version: number;
  /** SHA-256 of the prompt and its examples, in hex: stored with each suggestion. */
  hash: string;
  /** Puts values in the places of the inputs; throws where one is missing. */
  fill(values: Readonly<Record<string, string>>): string;
  /** Questions with their right answers, shown before the real one. */
  examples: readonly { question: string; answer: string }[];
}

/** An example is written out, or for drafts by its parts. */
const writtenOut = z.strictObject({ question: z.string(), answer: z.record(z.string(), z.unknown()) });
const byParts = z.strictObject({
  language: z.string(),
  form: z.string(),
  sources: z.array(z.string()),
  post: z.string(),
  answer: z.record(z.string(), z.unknown()),
});

const example = z.union([writtenOut, byParts]);

const printExample = ({ language, form, sources, post }: z.output<typeof byParts>): string =>
  `Language: ${language}. Form: ${form}.\nSources:\n${sources.map((text, at) => `[${at}] ${text}`).join('\n')}\nPost:\n${post}`;

/**
 * Reads the prompt of a task: `prompt.md` with its front matter and `examples.jsonl`.
 * @throws Error that names the file, where it is missing or malformed
 */
export const readPrompt = (folder: string): Prompt => {
  const file = path.join(folder, 'prompt.md');
  const text = readFileSync(file, 'utf8');
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  const parsed = front.safeParse(parse(match?.[1] ?? ''));
  if (!match || !parsed.success) throw new Error(`${file}: begin with a front matter of id, version, inputs and output between --- lines.`);
  const body = match[2] ?? '';
  const lines = readFileSync(path.join(folder, 'examples.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const { id, version, inputs } = parsed.data;
  return {
    id,
    version,
    hash: createHash('sha256').update(text).update(lines.join('\n')).digest('hex'),
    examples: lines.map((line) => {
      const read = example.parse(JSON.parse(line));
      return { question: 'question' in read ? read.question : printExample(read), answer: JSON.stringify(read.answer) };
    }),
    // One pass, so that what is put in is never taken for a place itself.
    fill: (values) =>
      body.replace(/\{([a-z]+)\}/gu, (whole, name: string) => {
        if (!inputs.includes(name)) return whole;
        const value = values[name];
        if (value === undefined) throw new Error(`${file}: no value for {${name}}.`);
        return value;
      }),
  };
};
