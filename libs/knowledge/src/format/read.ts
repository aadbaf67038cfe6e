import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { areas, isLanguage, languages, type Area, type Language } from '@streetlight/domain';
import type { z } from 'zod';
import { parseLanguageFile, type TextPlaces } from './language-file.js';
import { statuteFileName, type KnowledgeBase, type Places, type ReadResult } from './knowledge-base.js';
import { collectProblems, sortProblems, type Report } from './problem.js';
import { referredNormsSchema } from './referred-norms-schema.js';
import { snippetSchema, type Snippet, type SnippetText } from './snippet-schema.js';
import { statuteSchema, type Statute } from './statute-schema.js';
import { valuesSchema } from './values-schema.js';
import { adviceCentresSchema, glossarySchema, narrativesSchema, topicsSchema } from './vocabulary-schema.js';
import { watchListSchema } from './watch-list-schema.js';
import { parseYaml, type LineOf } from './yaml-file.js';

interface Reading {
  dir: string;
  report: Report;
  lines: Map<string, LineOf>;
  texts: Map<string, TextPlaces>;
  files: Map<string, string>;
}

const listFiles = ['topics.yaml', 'narratives.yaml', 'glossary.yaml', 'advice-centres.yaml'] as const;
/** Files a folder may do without. */
const optionalFiles = ['watch-list.yaml', 'referred-norms.yaml'] as const;
const topLevel: ReadonlySet<string> = new Set<string>([...areas, ...listFiles, ...optionalFiles, 'values.yaml', 'statutes']);

/**
 * Reads a knowledge-base folder. Never throws for what stands in it: every problem is listed with file, line
 * and remedy, all at once.
 */
export function readKnowledgeBase(dir: string): ReadResult {
  const { problems, report } = collectProblems();
  const reading: Reading = { dir, report, lines: new Map(), texts: new Map(), files: new Map() };
  const knowledgeBase = readFolder(reading);
  const places = placesOf(reading);
  if (problems.length === 0) return { ok: true, knowledgeBase, problems: [], places };
  return { ok: false, readable: knowledgeBase, problems: sortProblems(problems), places };
}

function readFolder(reading: Reading): KnowledgeBase {
  const { dir, report } = reading;
  if (!existsSync(dir)) {
    report({
      file: '.',
      line: 1,
      code: 'folder-missing',
      message: `there is no folder ${dir}`,
      remedy: 'name the folder of the knowledge base',
    });
    return {
      topics: [],
      values: {},
      narratives: [],
      glossary: [],
      adviceCentres: [],
      statutes: new Map(),
      referredNorms: null,
      watchList: [],
      snippets: new Map(),
    };
  }
  for (const name of entries(dir)) {
    if (!topLevel.has(name))
      report({
        file: name,
        line: 1,
        code: 'unknown-file',
        message: `${name} does not belong here`,
        remedy: `move it away; areas are ${areas.join(', ')}`,
      });
  }
  return {
    topics: readList(reading, 'topics.yaml', topicsSchema) ?? [],
    values: readList(reading, 'values.yaml', valuesSchema) ?? {},
    narratives: readList(reading, 'narratives.yaml', narrativesSchema) ?? [],
    glossary: readList(reading, 'glossary.yaml', glossarySchema) ?? [],
    adviceCentres: readList(reading, 'advice-centres.yaml', adviceCentresSchema) ?? [],
    statutes: readStatutes(reading),
    referredNorms: readOptional(reading, 'referred-norms.yaml', referredNormsSchema),
    watchList: readOptional(reading, 'watch-list.yaml', watchListSchema) ?? [],
    snippets: readSnippets(reading),
  };
}

/** Names in a folder, sorted, without hidden files and read-me files; none where the folder is missing. */
const entries = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
        .sort()
    : [];

/** The file's text with plain line ends, or null and a problem. */
function readText(reading: Reading, file: string): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(reading.dir, file));
  } catch {
    reading.report({ file, line: 1, code: 'file-missing', message: 'the file is missing or cannot be read', remedy: 'add the file' });
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    reading.report({ file, line: 1, code: 'encoding', message: 'the file is not UTF-8', remedy: 'save it as UTF-8' });
    return null;
  }
}

function readList<T extends z.ZodType>(reading: Reading, file: string, schema: T): z.output<T> | null {
  const text = readText(reading, file);
  if (text === null) return null;
  const { value, lineOf } = parseYaml({ file, text }, schema, reading.report);
  reading.lines.set(file, lineOf);
  return value;
}

const readOptional = <T extends z.ZodType>(reading: Reading, file: (typeof optionalFiles)[number], schema: T): z.output<T> | null =>
  existsSync(join(reading.dir, file)) ? readList(reading, file, schema) : null;

function readStatutes(reading: Reading): Map<string, Statute> {
  const statutes = new Map<string, Statute>();
  for (const name of entries(join(reading.dir, 'statutes'))) {
    const file = `statutes/${name}`;
    const statute = readList(reading, file, statuteSchema);
    if (!statute) continue;
    if (name !== statuteFileName(statute.law)) {
      reading.report({
        file,
        line: 1,
        code: 'file-name',
        message: `${statute.law} stands in a file of another name`,
        remedy: `call the file ${statuteFileName(statute.law)}`,
      });
    }
    statutes.set(statute.law, statute);
  }
  return statutes;
}

function readSnippets(reading: Reading): Map<string, Snippet> {
  const snippets = new Map<string, Snippet>();
  for (const area of areas) {
    for (const folder of entries(join(reading.dir, area))) {
      const path = `${area}/${folder}`;
      if (!statSync(join(reading.dir, path)).isDirectory()) {
        reading.report({
          file: path,
          line: 1,
          code: 'unknown-file',
          message: `${folder} does not belong here`,
          remedy: 'give every snippet a folder of its own',
        });
        continue;
      }
      const snippet = readSnippet(reading, area, folder);
      if (!snippet) continue;
      const twin = snippets.get(snippet.key);
      if (twin)
        reading.report({
          file: `${path}/snippet.yaml`,
          line: 1,
          code: 'key-twice',
          message: `${snippet.key} already stands in ${twin.area}`,
          remedy: 'keys are unique over all areas; rename or remove one',
        });
      else snippets.set(snippet.key, snippet);
    }
  }
  return snippets;
}

function readSnippet(reading: Reading, area: Area, folder: string): Snippet | null {
  const path = `${area}/${folder}`;
  const file = `${path}/snippet.yaml`;
  const head = readList(reading, file, snippetSchema);
  const texts = readTexts(reading, path, folder);
  if (!head) return null;
  reading.files.set(head.key, path);
  if (head.key !== folder) {
    reading.report({
      file,
      line: reading.lines.get(file)?.(['key']) ?? 1,
      code: 'key-and-folder',
      message: `the key ${head.key} is not the name of the folder ${folder}`,
      remedy: 'give both the same name',
    });
  }
  return { ...head, area, texts };
}

function readTexts(reading: Reading, path: string, folder: string): Partial<Record<Language, SnippetText>> {
  const texts: Partial<Record<Language, SnippetText>> = {};
  for (const name of entries(join(reading.dir, path))) {
    const code = name.replace(/\.md$/, '');
    const file = `${path}/${name}`;
    if (name === 'snippet.yaml') continue;
    if (!name.endsWith('.md') || !isLanguage(code)) {
      reading.report({
        file,
        line: 1,
        code: 'unknown-file',
        message: `${name} does not belong to a snippet`,
        remedy: `a snippet has snippet.yaml and ${languages.map((l) => `${l}.md`).join(' ')}`,
      });
      continue;
    }
    const content = readText(reading, file);
    if (content === null) continue;
    const { text, places } = parseLanguageFile(file, content, reading.report);
    reading.texts.set(`${folder}/${code}`, places);
    if (text) texts[code] = text;
  }
  for (const language of languages) {
    if (reading.texts.has(`${folder}/${language}`)) continue;
    reading.report({
      file: `${path}/snippet.yaml`,
      line: 1,
      code: 'language-missing',
      message: `${folder} has no text in ${language}`,
      remedy: `write ${language}.md`,
    });
  }
  return texts;
}

const firstLine: LineOf = () => 1;

function placesOf(reading: Reading): Places {
  const folderOf = (key: string): string => reading.files.get(key) ?? key;
  return {
    snippet: (key) => {
      const file = `${folderOf(key)}/snippet.yaml`;
      return { file, lineOf: reading.lines.get(file) ?? firstLine };
    },
    text: (key, language) => {
      const folder = folderOf(key);
      const name = folder.slice(folder.indexOf('/') + 1);
      return { file: `${folder}/${language}.md`, places: reading.texts.get(`${name}/${language}`) ?? { title: 1, sections: {} } };
    },
    file: (name) => reading.lines.get(name) ?? firstLine,
  };
}
