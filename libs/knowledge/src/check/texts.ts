import { languages, type Language } from '@streetlight/domain';
import type { KnowledgeBase, Places } from '../format/knowledge-base.js';
import type { SectionName } from '../format/language-file.js';
import type { Report } from '../format/problem.js';
import type { Snippet, SnippetText } from '../format/snippet-schema.js';

/** What every check is given. */
export interface CheckContext {
  knowledgeBase: KnowledgeBase;
  places: Places;
  report: Report;
  /** Files that could not be read in full; what refers into them is not called dead. */
  unread: ReadonlySet<string>;
  /** The day the check is made on, `YYYY-MM-DD`. */
  today: string;
}

/** A paragraph or item of a snippet, with its place. */
export interface Passage {
  section: SectionName | 'title';
  /** Counted from 0 within its section. */
  index: number;
  text: string;
  file: string;
  line: number;
}

/** All passages of one language of a snippet, in the order of the file. */
export function passagesOf(context: Pick<CheckContext, 'places'>, snippet: Snippet, language: Language): Passage[] {
  const text = snippet.texts[language];
  if (!text) return [];
  const { file, places } = context.places.text(snippet.key, language);
  return Object.entries(sectionsOf(text)).flatMap(([name, blocks]) => {
    const section = name as Passage['section'];
    return blocks.map((words, index) => {
      const its = section === 'title' ? undefined : places.sections[section];
      const line = section === 'title' ? places.title : (its?.blocks[index] ?? its?.line ?? 1);
      return { section, index, text: words, file, line };
    });
  });
}

const sectionsOf = (text: SnippetText): Record<Passage['section'], string[]> => ({
  title: [text.title],
  public: text.public.split('\n\n'),
  full: text.full,
  'ask-first': text.askFirst,
  'do-not-say': text.doNotSay,
  'home-contrast': text.homeContrast?.split('\n\n') ?? [],
  'asked-as': text.askedAs,
});

/** Every snippet with every language it has. */
export function* everyText({ knowledgeBase }: CheckContext): Generator<[Snippet, Language, SnippetText]> {
  for (const snippet of knowledgeBase.snippets.values()) {
    for (const language of languages) {
      const text = snippet.texts[language];
      if (text) yield [snippet, language, text];
    }
  }
}
