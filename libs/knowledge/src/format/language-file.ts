import { parseYaml } from './yaml-file.js';
import type { Report } from './problem.js';
import { printItem, printProse, readProse } from './prose.js';
import { frontMatterSchema, type SnippetText } from './snippet-schema.js';

/** The sections of a language file, in the order they are written. The names stay English in every language. */
export const sectionNames = ['public', 'full', 'ask-first', 'do-not-say', 'home-contrast', 'asked-as'] as const;
export type SectionName = (typeof sectionNames)[number];

/** A paragraph or list item with the line it begins on. */
interface Block {
  text: string;
  line: number;
}

/** Lines of the parts of a language file: section, and paragraph or item within it. */
export interface TextPlaces {
  title: number;
  sections: Partial<Record<SectionName, { line: number; blocks: number[] }>>;
}

interface Section {
  line: number;
  body: { text: string; line: number }[];
}

const isSectionName = (name: string): name is SectionName => (sectionNames as readonly string[]).includes(name);

/**
 * Reads a language file: front matter between `---` lines, then sections. Lines of one paragraph are joined
 * by a space, or by a line break where the line ends with a backslash; an empty line begins a new one.
 */
export function parseLanguageFile(file: string, content: string, report: Report): { text: SnippetText | null; places: TextPlaces } {
  const lines = content.split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    report({
      file,
      line: 1,
      code: 'front-matter',
      message: 'the file does not begin with a front matter',
      remedy: 'begin with ---, title, state, ---',
    });
    return { text: null, places: { title: 1, sections: {} } };
  }
  const front = parseYaml({ file, text: lines.slice(1, end).join('\n'), firstLine: 2 }, frontMatterSchema, report);
  const sections = splitSections(file, lines, end + 1, report);
  const blocks = new Map<SectionName, Block[]>();
  const places: TextPlaces = { title: front.lineOf(['title']), sections: {} };
  for (const [name, section] of sections) {
    const parsed = isList(name) ? readItems(file, name, section, report) : readParagraphs(section);
    blocks.set(name, parsed);
    places.sections[name] = { line: section.line, blocks: parsed.map((block) => block.line) };
  }
  for (const name of ['public', 'full'] as const) {
    if (blocks.get(name)?.length) continue;
    const line = sections.get(name)?.line ?? lines.length;
    report({
      file,
      line,
      code: 'section-missing',
      message: `the section ${name} is missing or empty`,
      remedy: `write "# ${name}" and its text`,
    });
  }
  if (!front.value) return { text: null, places };
  const texts = (name: SectionName): string[] => (blocks.get(name) ?? []).map((block) => block.text);
  return {
    places,
    text: {
      ...front.value,
      public: texts('public').join('\n\n'),
      full: texts('full'),
      askFirst: texts('ask-first'),
      doNotSay: texts('do-not-say'),
      homeContrast: texts('home-contrast').join('\n\n') || null,
      askedAs: texts('asked-as'),
    },
  };
}

const isList = (name: SectionName): boolean => name === 'ask-first' || name === 'do-not-say' || name === 'asked-as';

function splitSections(file: string, lines: readonly string[], from: number, report: Report): Map<SectionName, Section> {
  const sections = new Map<SectionName, Section>();
  let current: Section | null = null;
  for (let index = from; index < lines.length; index++) {
    const text = (lines[index] ?? '').trimEnd();
    const line = index + 1;
    const name = /^#+\s+(.+)$/.exec(text)?.[1]?.trim();
    if (name !== undefined) {
      current = { line, body: [] };
      if (!isSectionName(name))
        report({
          file,
          line,
          code: 'unknown-section',
          message: `"${name}" is no section`,
          remedy: `use one of ${sectionNames.join(', ')}`,
        });
      else if (sections.has(name))
        report({ file, line, code: 'section-twice', message: `the section ${name} stands twice`, remedy: 'join the two' });
      else sections.set(name, current);
    } else if (current) current.body.push({ text, line });
    else if (text !== '')
      report({ file, line, code: 'text-outside', message: 'text stands before the first section', remedy: 'move it into a section' });
  }
  return sections;
}

/** Lines that belong together, with the place of the first. */
interface Lines {
  lines: string[];
  line: number;
}
const asBlocks = (found: readonly Lines[]): Block[] => found.map(({ lines, line }) => ({ text: readProse(lines), line }));

function readParagraphs(section: Section): Block[] {
  const found: Lines[] = [];
  let open: Lines | null = null;
  for (const { text, line } of section.body) {
    if (text.trim() === '') open = null;
    else if (open) open.lines.push(text);
    else found.push((open = { lines: [text], line }));
  }
  return asBlocks(found);
}

function readItems(file: string, name: SectionName, section: Section, report: Report): Block[] {
  const found: Lines[] = [];
  for (const { text, line } of section.body) {
    const item = /^\s*-\s+(.+)$/.exec(text)?.[1];
    const open = found.at(-1);
    if (item !== undefined) found.push({ lines: [item], line });
    else if (text.trim() === '') continue;
    else if (open && /^\s/.test(text)) open.lines.push(text);
    else report({ file, line, code: 'not-an-item', message: `a line of ${name} is no list item`, remedy: 'begin it with "- "' });
  }
  return asBlocks(found);
}

/** Writes a language file in its normal form: a paragraph a line, sections in order, empty sections left out. */
export function printLanguageFile(text: SnippetText, printFrontMatter: (front: { title: string; state: string }) => string): string {
  const list = (items: readonly string[]): string => items.map(printItem).join('\n');
  const paragraphs = (some: readonly string[]): string => some.map(printProse).join('\n\n');
  const bodies: Record<SectionName, string> = {
    public: paragraphs(text.public.split('\n\n')),
    full: paragraphs(text.full),
    'ask-first': list(text.askFirst),
    'do-not-say': list(text.doNotSay),
    'home-contrast': paragraphs((text.homeContrast ?? '').split('\n\n')),
    'asked-as': list(text.askedAs),
  };
  const sections = sectionNames.filter((name) => bodies[name] !== '').map((name) => `# ${name}\n${bodies[name]}\n`);
  return `---\n${printFrontMatter({ title: text.title, state: text.state })}---\n${sections.join('\n')}`;
}
