import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLanguage, languages } from '@streetlight/domain';
import { printCsv, printHandbook, snippetsOnDay, valuesOnDay, writeKnowledgeBase } from '@streetlight/knowledge';
import { printPdf } from '../print-pdf.mjs';
import { readWhole } from '../read.mjs';
import { counted, say, UsageError } from '../terminal.mjs';

/**
 * @typedef {{ knowledgeBase: import('@streetlight/knowledge').KnowledgeBase, wanted: import('@streetlight/domain').Language[], day: string, folder: string }} Job
 */

/** @type {Record<string, (job: Job) => Promise<string[]>>} What each form writes: the names of its files. */
const forms = {
  async json({ knowledgeBase, wanted, day, folder }) {
    const snippets = wanted.flatMap((language) => snippetsOnDay(knowledgeBase, language, day));
    const { topics, narratives, glossary, adviceCentres } = knowledgeBase;
    const content = {
      asOf: day,
      languages: wanted,
      values: valuesOnDay(knowledgeBase, day),
      snippets,
      topics,
      narratives,
      glossary,
      adviceCentres,
    };
    return [write(folder, `knowledge-base-${day}.json`, `${JSON.stringify(content, null, 2)}\n`)];
  },
  async csv({ knowledgeBase, wanted, day, folder }) {
    return wanted.map((language) =>
      write(folder, `snippets-${language}-${day}.csv`, `\ufeff${printCsv(snippetsOnDay(knowledgeBase, language, day))}`),
    );
  },
  async html({ knowledgeBase, wanted, day, folder }) {
    return wanted.map((language) => write(folder, `handbook-${language}-${day}.html`, printHandbook(knowledgeBase, language, day)));
  },
  async pdf({ knowledgeBase, wanted, day, folder }) {
    const pages = wanted.map((language) => ({
      file: join(folder, `handbook-${language}-${day}.pdf`),
      html: printHandbook(knowledgeBase, language, day),
    }));
    await printPdf(pages);
    return pages.map(({ file }) => file);
  },
  async folder({ knowledgeBase, folder }) {
    writeKnowledgeBase(knowledgeBase, folder);
    return [folder];
  },
};

/** @param {string} folder @param {string} name @param {string} content */
function write(folder, name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** @type {import('../terminal.mjs').Command} */
export const exportCommand = {
  usage: 'export --to DIR [--form json|csv|html|pdf|folder] [--language L] [--as-of YYYY-MM-DD] [--dir DIR]',
  does: 'write the knowledge base as it reads on a day: data, tables, a handbook to print, or the folder itself without loss',
  options: { to: { type: 'string' }, form: { type: 'string', default: 'json' }, language: { type: 'string' }, 'as-of': { type: 'string' } },
  async run({ dir, to, form, language, 'as-of': asOf, today }) {
    if (!to) throw new UsageError('name the folder to write to: --to DIR');
    const print = forms[form];
    if (!print) throw new UsageError(`--form ${form} is not known; write one of ${Object.keys(forms).join(', ')}`);
    if (language !== undefined && !isLanguage(language))
      throw new UsageError(`--language ${language} is not known; write one of ${languages.join(', ')}`);
    const day = asOf ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day)))
      throw new UsageError(`--as-of ${day} is no day; write YYYY-MM-DD`);
    if (resolve(to) === resolve(dir)) throw new UsageError(`--to ${to} is the folder that is read; name another, nothing is overwritten`);
    const { knowledgeBase } = readWhole(dir, 'nothing was exported');
    mkdirSync(to, { recursive: true });
    const wanted = language === undefined ? [...languages] : [language];
    const files = await print({ knowledgeBase, wanted, day, folder: to });
    for (const file of files) say(file);
    const silent = snippetsOnDay(knowledgeBase, 'de', day).filter(({ silence }) => silence !== null);
    for (const { key, silence, missing } of silent)
      say(`says nothing on ${day}: ${key}: ${silence}${missing.length > 0 ? ` (${missing.join(', ')})` : ''}`);
    say(`${counted(knowledgeBase.snippets.size, 'snippet')} as of ${day}, ${silent.length} of them not usable on that day`);
    return 0;
  },
};
