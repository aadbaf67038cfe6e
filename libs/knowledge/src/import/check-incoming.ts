import { snippetChecks } from '../check/check-snippet.js';
import type { KnowledgeBase, Places } from '../format/knowledge-base.js';
import { collectProblems, type Problem, sortProblems } from '../format/problem.js';
import type { Snippet } from '../format/snippet-schema.js';

/**
 * What forbids snippets of a folder to be brought in, with the file and line they stand in. Warnings, and what time
 * alone has made due, are left out: the product keeps such words out of use by itself.
 * @param around what they are checked against: values, statutes, narratives
 * @param today `YYYY-MM-DD`
 */
export function checkIncoming(around: KnowledgeBase, snippets: readonly Snippet[], places: Places, today: string): Problem[] {
  const { problems, report } = collectProblems();
  const knowledgeBase = {
    ...around,
    topics: [],
    glossary: [],
    adviceCentres: [],
    watchList: [],
    snippets: new Map(snippets.map((snippet) => [snippet.key, snippet])),
  };
  const context = { knowledgeBase, places, report, unread: new Set(['topics.yaml']), today };
  for (const check of snippetChecks) check(context);
  const own = new Set(snippets.map(({ key }) => places.snippet(key).file.replace(/[^/]*$/, '')));
  return sortProblems(problems.filter(({ weight, file }) => weight === 'error' && own.has(file.replace(/[^/]*$/, ''))));
}
