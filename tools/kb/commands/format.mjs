import { writeKnowledgeBase } from '@streetlight/knowledge';
import { readWhole } from '../read.mjs';
import { counted, say } from '../terminal.mjs';

/** @type {import('../terminal.mjs').Command} */
export const format = {
  usage: 'format [--dir DIR]',
  does: 'rewrite the folder in its normal form; what it says stays the same, comments are lost',
  options: {},
  async run({ dir }) {
    const { knowledgeBase } = readWhole(dir, 'nothing was rewritten');
    writeKnowledgeBase(knowledgeBase, dir);
    say(`${counted(knowledgeBase.snippets.size, 'snippet')} written in normal form`);
    return 0;
  },
};
