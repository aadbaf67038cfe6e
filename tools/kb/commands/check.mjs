import { checkKnowledgeBase, printProblem } from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';
import { counted, say } from '../terminal.mjs';

/** @type {import('../terminal.mjs').Command} */
export const check = {
  usage: 'check [--fail-on-due] [--dir DIR] [--today YYYY-MM-DD]',
  does: `check format, parity of the languages, lengths, references, citations, style and letters, and list what a day that has come
      asks somebody to decide; with --fail-on-due that fails the command as well`,
  options: { 'fail-on-due': { type: 'boolean', default: false } },
  async run({ dir, today, 'fail-on-due': failsOnDue }) {
    const { identifyLanguage } = await loadText();
    const { problems, counts } = checkKnowledgeBase(dir, { today, identifyLanguage });
    for (const problem of problems) say(printProblem(problem));
    const held = [
      counted(counts.snippets, 'snippet'),
      counted(counts.texts, 'text'),
      counted(counts.narratives, 'narrative'),
      counted(counts.terms, 'glossary term'),
      counted(counts.norms, 'norm'),
    ];
    say(`${held.join(', ')}: ${counted(counts.errors, 'error')}, ${counts.due} due, ${counted(counts.warnings, 'warning')}`);
    return counts.errors > 0 || (failsOnDue && counts.due > 0) ? 1 : 0;
  },
};
