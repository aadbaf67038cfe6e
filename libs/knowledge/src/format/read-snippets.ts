import { areas, isLanguage, languages, type Area, type Language } from '@streetlight/domain';
import { historySchema, type KeptWording } from './history-schema.js';
import { parseLanguageFile } from './language-file.js';
import { type Reading, readText, readYaml } from './reading.js';
import { snippetSchema, type Snippet, type SnippetText } from './snippet-schema.js';

/** Every snippet of a folder, by key. */
export function readSnippets(reading: Reading): Map<string, Snippet> {
  const snippets = new Map<string, Snippet>();
  for (const area of areas) {
    for (const folder of reading.files.names(area)) {
      const path = `${area}/${folder}`;
      if (!reading.files.isFolder(path)) {
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
  const head = readYaml(reading, file, snippetSchema);
  const history = reading.files.has(`${path}/history.yaml`) ? readYaml(reading, `${path}/history.yaml`, historySchema) : null;
  const texts = readTexts(reading, path);
  reportMissing(reading, path, history);
  if (!head) return null;
  reading.folders.set(head.key, path);
  if (head.key !== folder) {
    reading.report({
      file,
      line: reading.lines.get(file)?.(['key']) ?? 1,
      code: 'key-and-folder',
      message: `the key ${head.key} is not the name of the folder ${folder}`,
      remedy: 'give both the same name',
    });
  }
  return { ...head, area, texts, ...(history ? { history } : {}) };
}

function readTexts(reading: Reading, path: string): Partial<Record<Language, SnippetText>> {
  const texts: Partial<Record<Language, SnippetText>> = {};
  for (const name of reading.files.names(path)) {
    const code = name.replace(/\.md$/, '');
    const file = `${path}/${name}`;
    if (name === 'snippet.yaml' || name === 'history.yaml') continue;
    if (!name.endsWith('.md') || !isLanguage(code)) {
      reading.report({
        file,
        line: 1,
        code: 'unknown-file',
        message: `${name} does not belong to a snippet`,
        remedy: `a snippet has snippet.yaml, ${languages.map((l) => `${l}.md`).join(' ')}, and history.yaml where the product wrote one`,
      });
      continue;
    }
    const content = readText(reading, file);
    if (content === null) continue;
    const { text, places } = parseLanguageFile(file, content, reading.report);
    reading.texts.set(file, places);
    if (text) texts[code] = text;
  }
  return texts;
}

/** All languages have a text; but a snippet that comes out of the product may not have been written in all of them yet. */
function reportMissing(reading: Reading, path: string, history: KeptWording[] | null): void {
  for (const language of languages) {
    if (reading.texts.has(`${path}/${language}.md`)) continue;
    const begun = history !== null && history.every((wording) => wording.language !== language);
    if (begun && language !== 'de') continue;
    reading.report({
      file: `${path}/snippet.yaml`,
      line: 1,
      code: 'language-missing',
      message: `${path.slice(path.indexOf('/') + 1)} has no text in ${language}`,
      remedy: `write ${language}.md`,
    });
  }
}
