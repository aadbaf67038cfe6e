import { isDeepStrictEqual } from 'node:util';
import { languages } from '@streetlight/domain';
import type { KnowledgeBase, Places } from '../format/knowledge-base.js';
import { collectProblems, type Problem, sortProblems } from '../format/problem.js';
import type { Snippet } from '../format/snippet-schema.js';
import { printKnowledgeBase } from '../format/write.js';

const remedy = 'bring them into the product first, or name another folder';

/** What somebody may have changed in a snippet beside its words. */
const head = ({ texts: _, history: __, sample: ___, ...rest }: Snippet): object => rest;

/**
 * What a folder says that would be gone if another took its place: words that stand nowhere in the other, not even in its history, another
 * legal basis, other values and lists. Earlier states of the same knowledge base lose nothing.
 * @param places of the folder, for the messages
 */
export function lostWords(folder: KnowledgeBase, places: Places, other: KnowledgeBase): Problem[] {
  const { problems, report } = collectProblems();
  for (const before of folder.snippets.values()) {
    const after = other.snippets.get(before.key);
    if (!after) {
      report({ file: places.snippet(before.key).file, line: 1, code: 'lost-snippet', message: `${before.key} would be lost`, remedy });
      continue;
    }
    if (!isToldOf(before, after))
      report({
        file: places.snippet(before.key).file,
        line: 1,
        code: 'lost-basis',
        message: `the legal basis or validity of ${before.key} would be lost`,
        remedy,
      });
    for (const language of languages) {
      const text = before.texts[language];
      if (!text || keeps(after, language, text)) continue;
      const { file, places: lines } = places.text(before.key, language);
      report({ file, line: lines.title, code: 'lost-words', message: `these words would be lost`, remedy });
    }
  }
  const [mine, theirs] = [listsOf(folder), listsOf(other)];
  for (const [file, content] of mine) {
    if (theirs.get(file) !== content) report({ file, line: 1, code: 'lost-list', message: `what ${file} says would be lost`, remedy });
  }
  return sortProblems(problems);
}

function keeps(after: Snippet, language: (typeof languages)[number], { state: _, ...words }: NonNullable<Snippet['texts']['de']>): boolean {
  const { state: __, ...now } = after.texts[language] ?? { state: null };
  return (
    isDeepStrictEqual(now, words) ||
    (after.history ?? []).some((kept) => kept.language === language && isDeepStrictEqual(kept.words, words))
  );
}

/** The same as now; or an earlier state, whose legal basis the history keeps. */
function isToldOf(before: Snippet, after: Snippet): boolean {
  if (isDeepStrictEqual(head(before), head(after))) return true;
  const basisOf = ({ tier, validFrom, validTo, sources }: Snippet): object => ({ tier, validFrom, validTo, sources });
  const wasKept = (after.history ?? []).some((kept) => isDeepStrictEqual(kept.basis, basisOf(before)));
  return wasKept && isDeepStrictEqual([before.area, before.narratives, before.facts], [after.area, after.narratives, after.facts]);
}

/** The files beside the snippets, in normal form. */
const listsOf = (base: KnowledgeBase): Map<string, string> => printKnowledgeBase({ ...base, snippets: new Map() });
