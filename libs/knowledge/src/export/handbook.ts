import { areas, type Language } from '@streetlight/domain';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import { formatDay } from '../values/amounts.js';
import { type SnippetOnDay, snippetsOnDay } from './as-of.js';
import { type HandbookLabels, handbookLabels } from './labels.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
const tag = (name: string, content: string, attributes = ''): string => `<${name}${attributes}>${content}</${name}>`;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => tag('p', escaped(text))).join('\n');
const list = (items: readonly string[]): string => tag('ul', items.map((item) => tag('li', escaped(item))).join(''));

const style = `
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: counter(page); font: 9pt sans-serif; } }
body { font: 10.5pt/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1b1b1b; max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 22pt; } h2 { font-size: 15pt; border-bottom: 1px solid #999; break-before: page; } h3 { font-size: 12.5pt; margin-bottom: .2rem; }
h4 { font-size: 10.5pt; margin: .7rem 0 .1rem; } p { margin: .35rem 0; } article { margin-bottom: 1.6rem; }
h2, h3, h4 { break-after: avoid; } li { margin: .15rem 0; } .short { background: #f1f4f8; padding: .5rem .7rem; break-inside: avoid; }
.about, .sources { color: #555; font-size: 9pt; } .sample { border: 1px solid #a33; color: #822; padding: .3rem .6rem; display: inline-block; }
nav li { list-style: none; } nav a { color: inherit; text-decoration: none; } dt { font-weight: bold; } dd { margin: 0 0 .5rem 1rem; }
`;

function printSnippet(snippet: SnippetOnDay, labels: HandbookLabels): string {
  const day = (label: string, date: string): string => label.replace('{day}', formatDay(date, snippet.language));
  const validity = [day(labels.validFrom, snippet.validFrom), ...(snippet.validTo ? [day(labels.validTo, snippet.validTo)] : [])];
  const section = (title: string, body: string): string => `${tag('h4', escaped(title))}\n${body}`;
  return tag(
    'article',
    [
      tag('h3', escaped(snippet.title)),
      tag('p', escaped(validity.join(' · ')), ' class="about"'),
      tag('div', section(labels.short, paragraphs(snippet.public.split('\n\n'))), ' class="short"'),
      section(labels.detail, paragraphs(snippet.full)),
      ...(snippet.homeContrast ? [section(labels.atHome, paragraphs(snippet.homeContrast.split('\n\n')))] : []),
      ...(snippet.askFirst.length > 0 ? [section(labels.askFirst, list(snippet.askFirst))] : []),
      ...(snippet.doNotSay.length > 0 ? [section(labels.doNotSay, list(snippet.doNotSay))] : []),
      tag('p', escaped(`${labels.sources}: ${[...new Set(snippet.sources.map(({ source }) => source))].join('; ')}`), ' class="sources"'),
    ].join('\n'),
    ` id="${snippet.key}"`,
  );
}

const glossaryOf = ({ glossary }: Pick<KnowledgeBase, 'glossary'>, language: Language): string =>
  tag(
    'dl',
    glossary
      .map(({ term, equivalents, explanation }) => {
        const named = language === 'de' ? [] : (equivalents[language] ?? []);
        return `${tag('dt', escaped([term, ...named].join(' · ')))}${tag('dd', escaped(explanation[language]))}`;
      })
      .join('\n'),
  );

const centresOf = ({ adviceCentres }: Pick<KnowledgeBase, 'adviceCentres'>, language: Language): string =>
  tag(
    'dl',
    adviceCentres
      .map(({ name, forWhom, page }) => `${tag('dt', escaped(name))}${tag('dd', `${escaped(forWhom[language])}<br>${escaped(page)}`)}`)
      .join('\n'),
  );

/**
 * The knowledge base in one language as it reads on a day: one HTML page that stands alone and prints as a book. Snippets that say
 * nothing on the day are only named.
 * @param day `YYYY-MM-DD`
 */
export function printHandbook(knowledgeBase: KnowledgeBase, language: Language, day: string): string {
  const labels = handbookLabels[language];
  const all = snippetsOnDay(knowledgeBase, language, day);
  const usable = all.filter(({ silence }) => silence === null);
  const silent = all.filter(({ silence }) => silence !== null);
  const chapters = areas.flatMap((area) => {
    const snippets = usable.filter((snippet) => snippet.area === area);
    const name = knowledgeBase.topics.find((topic) => topic.area === area)?.labels[language] ?? area;
    return snippets.length > 0 ? [{ area, name, snippets }] : [];
  });
  const contents = chapters.map(({ area, name, snippets }) => {
    const titles = snippets.map(({ key, title }) => tag('li', tag('a', escaped(title), ` href="#${key}"`))).join('');
    return tag('li', `${tag('a', tag('b', escaped(name)), ` href="#area-${area}"`)}${tag('ul', titles)}`);
  });
  const chapter = (title: string, body: string, id: string): string =>
    tag('section', `${tag('h2', escaped(title))}\n${body}`, ` id="${id}"`);
  const body = [
    tag('h1', escaped(labels.title)),
    tag('p', escaped(labels.asOf.replace('{day}', formatDay(day, language)))),
    ...(all.some(({ sample }) => sample) ? [tag('p', escaped(labels.sample), ' class="sample"')] : []),
    tag('nav', tag('ul', contents.join('\n'))),
    ...chapters.map(({ area, name, snippets }) =>
      chapter(name, snippets.map((each) => printSnippet(each, labels)).join('\n'), `area-${area}`),
    ),
    ...(silent.length > 0 ? [chapter(labels.notValid, list(silent.map(({ title }) => title)), 'not-valid')] : []),
    ...(knowledgeBase.adviceCentres.length > 0 ? [chapter(labels.centres, centresOf(knowledgeBase, language), 'centres')] : []),
    ...(knowledgeBase.glossary.length > 0 ? [chapter(labels.glossary, glossaryOf(knowledgeBase, language), 'glossary')] : []),
  ];
  const head = `<meta charset="utf-8">\n${tag('title', escaped(labels.title))}\n${tag('style', style)}`;
  return `<!doctype html>\n${tag('html', `\n${tag('head', head)}\n${tag('body', `\n${body.join('\n')}\n`)}\n`, ` lang="${language}"`)}\n`;
}
