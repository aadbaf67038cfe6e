import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Report } from './problem.js';

export type Path = readonly PropertyKey[];

/** Finds the line on which a field of a file stands; falls back to the nearest parent that stands somewhere. */
export type LineOf = (path: Path) => number;

const lineAt = (document: Document, counter: LineCounter, path: Path, firstLine: number): number => {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetOf(document, path.slice(0, depth));
    if (offset !== null) return counter.linePos(offset).line + firstLine - 1;
  }
  return firstLine;
};

/** Of a map's entry the place of its name, of everything else the place of the value. */
function offsetOf(document: Document, path: Path): number | null {
  if (path.length === 0) return document.contents?.range?.[0] ?? null;
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === String(last));
    return (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0] ?? null;
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0] ?? null;
}

const printPath = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part + 1}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );

const remedies: Record<string, string> = {
  unrecognized_keys: 'remove the field or correct its name',
  invalid_type: 'write the field in the form the format asks for',
  invalid_value: 'write one of the values named',
  too_small: 'add what is missing',
};

export interface YamlText {
  file: string;
  text: string;
  /** Line of the file on which `text` begins; more than 1 for a front matter. */
  firstLine?: number;
}

/**
 * Reads one YAML text by its schema. Everything that is wrong is reported with its line; `value` is then what
 * remains without the wrong entries, or null. Never throws for what stands in the text.
 */
export function parseYaml<T extends z.ZodType>(source: YamlText, schema: T, report: Report): { value: z.output<T> | null; lineOf: LineOf } {
  const { file, text, firstLine = 1 } = source;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  /** Lines are asked for where something is wrong, which is rare: the tree is then built again rather than kept for every file. */
  const lineOf: LineOf = (path) => lineAt(parseDocument(text, { prettyErrors: false }), counter, path, firstLine);
  for (const error of document.errors) {
    const line = counter.linePos(error.pos[0]).line + firstLine - 1;
    report({
      file,
      line,
      code: 'yaml',
      message: `this is not valid YAML: ${error.message}`,
      remedy: 'correct the line; quote texts that hold a colon or a hash sign',
    });
  }
  if (document.errors.length > 0) return { value: null, lineOf };
  const plain = toPlain(document, source, report);
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) reportIssue(issue, file, lineOf, report);
  const sound = schema.safeParse(withoutEntries(plain, new Set(parsed.error.issues.map((issue) => issue.path[0]))));
  return { value: sound.success ? sound.data : null, lineOf };
}

/** A list or a map without the entries that are wrong, so that one bad entry does not hide the others. */
const withoutEntries = (value: unknown, wrong: ReadonlySet<PropertyKey | undefined>): unknown => {
  if (Array.isArray(value)) return value.filter((_, index) => !wrong.has(index));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !wrong.has(name)));
};

function toPlain(document: Document, source: YamlText, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch {
    report({
      file: source.file,
      line: source.firstLine ?? 1,
      code: 'yaml',
      message: 'YAML anchors and aliases are used',
      remedy: 'write every value out',
    });
    return null;
  }
}

function reportIssue(issue: z.core.$ZodIssue, file: string, lineOf: LineOf, report: Report): void {
  const remedy = remedies[issue.code] ?? 'write the field in the form the format asks for';
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  for (const path of paths) {
    const place = printPath(path) || 'the file';
    const message = issue.code === 'unrecognized_keys' ? `${place} is no field of this format` : `${place}: ${issue.message}`;
    report({ file, line: lineOf(path), code: issue.code === 'unrecognized_keys' ? 'unknown-field' : 'bad-field', message, remedy });
  }
}
