import { checkKnowledgeBase, planImport, printProblem } from '@streetlight/knowledge';
import { readWhole } from '../read.mjs';
import { counted, say, UsageError } from '../terminal.mjs';
import { writeAll } from '../write-all.mjs';

/** @type {import('../terminal.mjs').Command} */
export const importCommand = {
  usage: 'import --from DIR [--dry-run] [--dir DIR]',
  does: 'take over the snippets of another folder, all or nothing; words that somebody has vouched for are never overwritten',
  options: { from: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  async run({ dir, from, 'dry-run': isRehearsal, today }) {
    if (!from) throw new UsageError('name the folder to import: --from DIR');
    const incoming = readWhole(from, 'nothing was imported');
    const { knowledgeBase } = readWhole(dir, 'nothing was imported');
    const errors = checkKnowledgeBase(from, { today }).problems.filter(({ weight }) => weight === 'error');
    const { added, changed, problems, files } = planImport(knowledgeBase, incoming.knowledgeBase, incoming.places);
    for (const problem of [...errors, ...problems]) say(printProblem(problem));
    if (errors.length + problems.length > 0) throw new UsageError('nothing was imported: correct these problems first');
    if (!isRehearsal) writeAll(dir, files);
    say(
      `${counted(added.length, 'snippet')} new, ${changed.length} changed, ${counted(files.size, 'file')} ${isRehearsal ? 'to write' : 'written'}`,
    );
    return 0;
  },
};
