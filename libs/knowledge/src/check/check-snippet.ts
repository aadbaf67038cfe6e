import type { Language } from '@streetlight/domain';
import type { IdentifyLanguage } from '@streetlight/text';
import type { KnowledgeBase, Places } from '../format/knowledge-base.js';
import { parseLanguageFile, printLanguageFile, type SectionName, type TextPlaces } from '../format/language-file.js';
import { collectProblems, type Problem, type ProblemWeight } from '../format/problem.js';
import type { Snippet } from '../format/snippet-schema.js';
import { printYaml } from '../format/write.js';
import { checkLanguages } from './languages.js';
import { checkLengths } from './lengths.js';
import { checkParity } from './parity.js';
import { checkReferences } from './references.js';
import { checkScript } from './script.js';
import { checkSources } from './sources.js';
import { checkStyle } from './style.js';

/** A problem of one snippet, with its place in the words instead of in a file. */
export interface SnippetProblem extends Omit<Problem, 'file' | 'line' | 'weight'> {
  /** What is only due in a folder is an error here: words are written for the day they are checked as of. */
  weight: Exclude<ProblemWeight, 'due'>;
  /** Null for what concerns all languages: sources, validity. */
  language: Language | null;
  section: SectionName | 'title' | null;
  /** Counted from 0 within the section. */
  index: number | null;
}

interface Spot {
  section: SectionName | 'title';
  index: number | null;
}

/** What can be said of a snippet alone. */
export const snippetChecks = [checkParity, checkLengths, checkSources, checkStyle, checkReferences, checkScript];

/**
 * Checks one snippet as the folder would be checked, while somebody writes it.
 * @param base what it is checked against: values, statutes, narratives
 */
export function checkSnippet(
  base: KnowledgeBase,
  snippet: Snippet,
  options: { today: string; identifyLanguage?: IdentifyLanguage },
): SnippetProblem[] {
  const languages = Object.keys(snippet.texts) as Language[];
  const { problems, report } = collectProblems();
  const spots = new Map<string, TextPlaces>();
  for (const language of languages) {
    const text = snippet.texts[language];
    if (text) spots.set(language, parseLanguageFile(language, printLanguageFile(text, printYaml), () => undefined).places);
  }
  const places: Places = {
    snippet: () => ({ file: snippet.key, lineOf: () => 1 }),
    history: () => ({ file: snippet.key, lineOf: () => 1 }),
    text: (_, language) => ({ file: language, places: spots.get(language) ?? { title: 1, sections: {} } }),
    file: () => () => 1,
  };
  const knowledgeBase = { ...base, topics: [], glossary: [], adviceCentres: [], snippets: new Map([[snippet.key, snippet]]) };
  const context = { knowledgeBase, places, report, unread: new Set(['topics.yaml']), today: options.today };
  for (const check of snippetChecks) check(context);
  if (options.identifyLanguage) checkLanguages(context, options.identifyLanguage);
  return problems.flatMap(({ file, line, weight, ...said }): SnippetProblem[] => {
    const problem = { ...said, weight: weight === 'due' ? 'error' : weight } as const;
    if (file === snippet.key) return [{ ...problem, language: null, section: null, index: null }];
    const language = languages.find((one) => one === file);
    return language ? [{ ...problem, language, ...spotAt(spots.get(language), line) }] : [];
  });
}

function spotAt(places: TextPlaces | undefined, line: number): Spot {
  for (const [section, { line: head, blocks }] of Object.entries(places?.sections ?? {})) {
    const index = blocks.indexOf(line);
    if (index >= 0) return { section: section as SectionName, index };
    if (line === head) return { section: section as SectionName, index: null };
  }
  // A section that is empty is not printed: what is missing there is said of the public text.
  return { section: line === places?.title ? 'title' : 'public', index: null };
}
