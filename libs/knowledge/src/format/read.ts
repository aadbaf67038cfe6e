import { existsSync } from 'node:fs';
import { areas } from '@streetlight/domain';
import type { z } from 'zod';
import { filesOnDisk, type FolderFiles } from './folder-files.js';
import { statuteFileName, type KnowledgeBase, type Places, type ReadResult } from './knowledge-base.js';
import { collectProblems, sortProblems } from './problem.js';
import { readSnippets } from './read-snippets.js';
import { newReading, type Reading, readYaml } from './reading.js';
import { referredNormsSchema } from './referred-norms-schema.js';
import { statuteSchema, type Statute } from './statute-schema.js';
import { valuesSchema } from './values-schema.js';
import { adviceCentresSchema, glossarySchema, narrativesSchema, topicsSchema } from './vocabulary-schema.js';
import { watchListSchema } from './watch-list-schema.js';
import type { LineOf } from './yaml-file.js';

const listFiles = ['topics.yaml', 'narratives.yaml', 'glossary.yaml', 'advice-centres.yaml'] as const;
/** Files a folder may do without. */
const optionalFiles = ['watch-list.yaml', 'referred-norms.yaml'] as const;
const topLevel: ReadonlySet<string> = new Set<string>([...areas, ...listFiles, ...optionalFiles, 'values.yaml', 'statutes']);

/**
 * Reads a knowledge-base folder. Never throws for what stands in it: every problem is listed with file, line
 * and remedy, all at once.
 */
export function readKnowledgeBase(dir: string): ReadResult {
  return existsSync(dir) ? readFolder(filesOnDisk(dir)) : noFolder(dir);
}

/** The same of files that lie somewhere else than on disk. */
export function readFolder(files: FolderFiles): ReadResult {
  const { problems, report } = collectProblems();
  const reading = newReading(files, report);
  reportStrangers(reading);
  const knowledgeBase: KnowledgeBase = {
    topics: readYaml(reading, 'topics.yaml', topicsSchema) ?? [],
    values: readYaml(reading, 'values.yaml', valuesSchema) ?? {},
    narratives: readYaml(reading, 'narratives.yaml', narrativesSchema) ?? [],
    glossary: readYaml(reading, 'glossary.yaml', glossarySchema) ?? [],
    adviceCentres: readYaml(reading, 'advice-centres.yaml', adviceCentresSchema) ?? [],
    statutes: readStatutes(reading),
    referredNorms: readOptional(reading, 'referred-norms.yaml', referredNormsSchema),
    watchList: readOptional(reading, 'watch-list.yaml', watchListSchema) ?? [],
    snippets: readSnippets(reading),
  };
  const places = placesOf(reading);
  if (problems.length === 0) return { ok: true, knowledgeBase, problems: [], places };
  return { ok: false, readable: knowledgeBase, problems: sortProblems(problems), places };
}

/**
 * Only the snippets of a folder, which may be a part of it: the rest is given.
 * @param around what the folder says beside its snippets
 */
export function readSnippetFolders(files: FolderFiles, around: KnowledgeBase): ReadResult {
  const { problems, report } = collectProblems();
  const reading = newReading(files, report);
  reportStrangers(reading);
  const knowledgeBase = { ...around, snippets: readSnippets(reading) };
  const places = placesOf(reading);
  if (problems.length === 0) return { ok: true, knowledgeBase, problems: [], places };
  return { ok: false, readable: knowledgeBase, problems: sortProblems(problems), places };
}

function noFolder(dir: string): ReadResult {
  const problem = { file: '.', line: 1, code: 'folder-missing', message: `there is no folder ${dir}` } as const;
  const readable: KnowledgeBase = {
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
  const problems = [{ ...problem, remedy: 'name the folder of the knowledge base', weight: 'error' as const }];
  return { ok: false, readable, problems, places: placesOf(newReading(filesOnDisk(dir), () => undefined)) };
}

function reportStrangers({ files, report }: Reading): void {
  for (const name of files.names('')) {
    if (!topLevel.has(name))
      report({
        file: name,
        line: 1,
        code: 'unknown-file',
        message: `${name} does not belong here`,
        remedy: `move it away; areas are ${areas.join(', ')}`,
      });
  }
}

const readOptional = <T extends z.ZodType>(reading: Reading, file: (typeof optionalFiles)[number], schema: T): z.output<T> | null =>
  reading.files.has(file) ? readYaml(reading, file, schema) : null;

function readStatutes(reading: Reading): Map<string, Statute> {
  const statutes = new Map<string, Statute>();
  for (const name of reading.files.names('statutes')) {
    const file = `statutes/${name}`;
    const statute = readYaml(reading, file, statuteSchema);
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

const firstLine: LineOf = () => 1;

function placesOf({ folders, lines, texts }: Reading): Places {
  const folderOf = (key: string): string => folders.get(key) ?? key;
  return {
    snippet: (key) => {
      const file = `${folderOf(key)}/snippet.yaml`;
      return { file, lineOf: lines.get(file) ?? firstLine };
    },
    history: (key) => {
      const file = `${folderOf(key)}/history.yaml`;
      return { file, lineOf: lines.get(file) ?? firstLine };
    },
    text: (key, language) => {
      const file = `${folderOf(key)}/${language}.md`;
      return { file, places: texts.get(file) ?? { title: 1, sections: {} } };
    },
    file: (name) => lines.get(name) ?? firstLine,
  };
}
