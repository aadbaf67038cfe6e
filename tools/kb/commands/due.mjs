import { decisionsDue } from '@streetlight/knowledge';
import { readWhole } from '../read.mjs';
import { counted, say } from '../terminal.mjs';

/** @type {import('../terminal.mjs').Command} */
export const due = {
  usage: 'due [--today YYYY-MM-DD] [--dir DIR]',
  does: 'list the snippets about which somebody has to decide, and the changes of the law to come, soonest first',
  options: {},
  async run({ dir, today }) {
    const { knowledgeBase, places } = readWhole(dir, 'nothing was listed');
    const decisions = decisionsDue(knowledgeBase, today);
    const lines = [
      ...decisions.map(({ key, from, values }) => ({
        from,
        text: `${places.snippet(key).file}: needs a decision: ${values.length > 0 ? `no amount for ${values.join(', ')}` : 'its last day has passed'}`,
      })),
      ...knowledgeBase.watchList.map(({ key, what, from, snippets }) => ({
        from: from ?? '',
        text: `watch list, ${key}: ${what}${snippets.length > 0 ? ` (${snippets.join(', ')})` : ''}`,
      })),
    ].sort((a, b) => (a.from || '9999').localeCompare(b.from || '9999'));
    for (const { from, text } of lines) say(`${from || 'no day known'}: ${text}`);
    const now = decisions.filter(({ from }) => from <= today).length;
    say(`${counted(decisions.length, 'decision')} to come, ${now} due on ${today}; ${knowledgeBase.watchList.length} on the watch list`);
    return 0;
  },
};
