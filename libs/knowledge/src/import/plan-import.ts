import { isDeepStrictEqual } from 'node:util';
import { languages, type Language, type TextState } from '@streetlight/domain';
import type { KnowledgeBase, Places } from '../format/knowledge-base.js';
import { collectProblems, type Problem, type Report } from '../format/problem.js';
import type { Snippet, SnippetText } from '../format/snippet-schema.js';
import { printKnowledgeBase } from '../format/write.js';

/** States that a person has vouched for: such words are replaced by a new revision, never overwritten by an import. */
const vouchedFor: ReadonlySet<TextState> = new Set<TextState>(['native-checked', 'legally-confirmed']);

/** What an import would do. Nothing has been done yet. */
export interface ImportPlan {
  /** Keys of the snippets that would be new. */
  added: string[];
  /** Keys of the snippets of which something would change. */
  changed: string[];
  /** What forbids the import; where there is one, nothing is imported. */
  problems: Problem[];
  /** Files that would be written, with their content; empty where something forbids it. */
  files: ReadonlyMap<string, string>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const words = ({ state: _, ...text }: SnippetText): object => text;
const head = ({ texts: _, history: __, ...rest }: Snippet): object => rest;
/** Words that a history keeps are not lost where a file says others now. */
const keeps = ({ history = [] }: Snippet, language: Language, text: SnippetText): boolean =>
  history.some((kept) => kept.language === language && isDeepStrictEqual(kept.words, words(text)));

/**
 * What importing a folder into another would do. Snippets that the incoming folder does not hold stay as they are. Words that somebody
 * has checked or confirmed are never overwritten by others, nor is their legal basis.
 * @param places of the incoming folder, for the messages
 */
export function planImport(held: KnowledgeBase, incoming: KnowledgeBase, places: Places): ImportPlan {
  const { problems, report } = collectProblems();
  const [added, changed]: [string[], string[]] = [[], []];
  for (const snippet of incoming.snippets.values()) {
    const before = held.snippets.get(snippet.key);
    if (!before) added.push(snippet.key);
    else if (!same(before, snippet)) {
      changed.push(snippet.key);
      reportOverwriting(before, snippet, places, report);
      reportLost(before, snippet, places, report);
    }
  }
  if (problems.length > 0) return { added, changed, problems, files: new Map() };
  const merged: KnowledgeBase = { ...incoming, snippets: new Map([...held.snippets, ...incoming.snippets]) };
  const now = printKnowledgeBase(held);
  return {
    added,
    changed,
    problems,
    files: new Map([...printKnowledgeBase(merged)].filter(([file, content]) => now.get(file) !== content)),
  };
}

function reportOverwriting(before: Snippet, after: Snippet, places: Places, report: Report): void {
  const kept = languages.filter((language) => {
    const text = before.texts[language];
    return text !== undefined && vouchedFor.has(text.state) && !keeps(after, language, text);
  });
  for (const language of kept) reportText(before, after, language, places, report);
  if (kept.length === 0 || same(head(before), head(after))) return;
  report({
    file: places.snippet(after.key).file,
    line: 1,
    code: 'overwrites-vetted',
    message: `${after.key} would get another legal basis or validity under words that are vouched for in ${kept.join(', ')}`,
    remedy: 'make a new revision and have it vetted',
  });
}

function reportText(before: Snippet, after: Snippet, language: Language, places: Places, report: Report): void {
  const [was, is] = [before.texts[language], after.texts[language]];
  if (!was || (is && same(words(was), words(is)))) return;
  const { file, places: lines } = places.text(after.key, language);
  report({
    file,
    line: lines.title,
    code: 'overwrites-vetted',
    message: is ? `these words would replace ones that are ${was.state}` : `the words in ${language} that are ${was.state} would be lost`,
    remedy: 'make a new revision and have it vetted, or take the file out of the import',
  });
}

/** What the product has kept is never given up: an incoming history goes on from the one that is held. */
function reportLost(before: Snippet, after: Snippet, places: Places, report: Report): void {
  for (const kept of before.history ?? []) {
    const found = (after.history ?? []).find(({ language, number }) => language === kept.language && number === kept.number);
    const vettings = kept.vettings.every(({ madeAt }) => found?.vettings.some((vetting) => vetting.madeAt === madeAt));
    if (found && vettings && isDeepStrictEqual(found.words, kept.words) && isDeepStrictEqual(found.basis, kept.basis)) continue;
    report({
      file: places.history(after.key).file,
      line: 1,
      code: 'loses-history',
      message: `wording ${kept.number} in ${kept.language} or a vetting of it would be lost`,
      remedy: 'import a folder that was fetched later than the one it goes into',
    });
    return;
  }
}
