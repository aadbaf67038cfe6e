import { checkKnowledgeBase, printProblem } from '@streetlight/knowledge';
import { loadText } from '@streetlight/text';
import { counted, say } from '../terminal.mjs';

/** @type {import('../terminal.mjs').Command} */
export const check = {
  usage: 'check [--dir DIR] [--today YYYY-MM-DD]',
  does: 'check format, parity of the languages, lengths, references, citations, style and letters',
  options: {},
  async run({ dir, today }) {
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
    say(`${held.join(', ')}: ${counted(counts.errors, 'error')}, ${counted(counts.warnings, 'warning')}`);
    return counts.errors === 0 ? 0 : 1;
  },
};
