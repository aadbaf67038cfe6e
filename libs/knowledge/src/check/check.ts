import type { IdentifyLanguage } from '@streetlight/text';
import type { KnowledgeBase, ReadResult } from '../format/knowledge-base.js';
import { collectProblems, sortProblems, type Problem } from '../format/problem.js';
import { readKnowledgeBase } from '../format/read.js';
import { checkHistory } from './history.js';
import { checkLanguages } from './languages.js';
import { checkLapsed } from './lapsed.js';
import { checkLengths } from './lengths.js';
import { checkParity } from './parity.js';
import { checkReferences } from './references.js';
import { checkScript } from './script.js';
import { checkSources } from './sources.js';
import { checkStyle } from './style.js';
import { checkValueSources } from './value-sources.js';
import type { CheckContext } from './texts.js';

export interface CheckOptions {
  /** The day the check is made on, `YYYY-MM-DD`: which amounts a text shows. */
  today: string;
  /** With it every text is also checked to be in the language its file says. */
  identifyLanguage?: IdentifyLanguage;
}

/** How much there is of everything. */
export interface CheckCounts {
  snippets: number;
  texts: number;
  narratives: number;
  terms: number;
  norms: number;
  errors: number;
  /** What a day that has come asks somebody to decide; nothing of it is a flaw of the folder. */
  due: number;
  warnings: number;
}

export interface CheckResult {
  /** By file and line. */
  problems: Problem[];
  counts: CheckCounts;
}

const checks: readonly ((context: CheckContext) => void)[] = [
  checkParity,
  checkLengths,
  checkReferences,
  checkSources,
  checkValueSources,
  checkScript,
  checkStyle,
  checkHistory,
  checkLapsed,
];

/**
 * Reads a folder and checks all that can be checked mechanically: the format, that eleven languages say the same,
 * lengths, references, citations and quotations, style, letters, and what has lapsed by the day. Never throws for what stands in the folder.
 */
export const checkKnowledgeBase = (dir: string, options: CheckOptions): CheckResult => checkFolder(readKnowledgeBase(dir), options);

/** The same of a folder that has been read. */
function checkFolder(read: ReadResult, options: CheckOptions): CheckResult {
  const knowledgeBase = read.ok ? read.knowledgeBase : read.readable;
  const { problems, report } = collectProblems();
  const context: CheckContext = {
    knowledgeBase,
    places: read.places,
    report,
    unread: new Set(read.problems.map((problem) => problem.file)),
    today: options.today,
  };
  for (const check of checks) check(context);
  if (options.identifyLanguage) checkLanguages(context, options.identifyLanguage);
  const all = sortProblems([...read.problems, ...problems]);
  return { problems: all, counts: countOf(knowledgeBase, all) };
}

const countOf = (knowledgeBase: KnowledgeBase, problems: readonly Problem[]): CheckCounts => ({
  snippets: knowledgeBase.snippets.size,
  texts: [...knowledgeBase.snippets.values()].reduce((sum, snippet) => sum + Object.keys(snippet.texts).length, 0),
  narratives: knowledgeBase.narratives.length,
  terms: knowledgeBase.glossary.length,
  norms: [...knowledgeBase.statutes.values()].reduce((sum, statute) => sum + statute.norms.length, 0),
  errors: problems.filter((problem) => problem.weight === 'error').length,
  due: problems.filter((problem) => problem.weight === 'due').length,
  warnings: problems.filter((problem) => problem.weight === 'warning').length,
});
