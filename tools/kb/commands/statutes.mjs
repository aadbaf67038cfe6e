import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  collectCitedNorms,
  collectReferredNorms,
  editionOf,
  printReferredNorms,
  printStatute,
  readKnowledgeBase,
  statuteFileName,
} from '@streetlight/knowledge';
import { readStatutes } from '../read.mjs';
import { counted, say, UsageError } from '../terminal.mjs';

/** @type {import('../terminal.mjs').Command} */
export const statutes = {
  usage: 'statutes --from FILE.jsonl[.gz] [--as-of YYYY-MM-DD] [--dir DIR]',
  does: 'write statutes/ and referred-norms.yaml: of an edition of the laws the norms that snippets cite, and fingerprints of those they refer to',
  options: { from: { type: 'string' }, 'as-of': { type: 'string', default: '2026-08-19' } },
  async run({ dir, from, 'as-of': asOf }) {
    if (!from) throw new UsageError('name the edition of the laws: --from FILE.jsonl.gz');
    const read = readKnowledgeBase(dir);
    const { snippets } = read.ok ? read.knowledgeBase : read.readable;
    const about = { asOf, source: 'official text (§ 5 UrhG)' };
    const norms = await readStatutes(from);
    const { statutes: cited, missing } = await collectCitedNorms({ snippets }, norms, about);
    if (cited.length === 0) throw new UsageError(`${from} has none of the cited norms; statutes/ is left as it is`);
    const folder = join(dir, 'statutes');
    mkdirSync(folder, { recursive: true });
    const written = new Set(cited.map((statute) => statuteFileName(statute.law)));
    for (const name of readdirSync(folder)) if (name.endsWith('.yaml') && !written.has(name)) rmSync(join(folder, name));
    for (const statute of cited) writeFileSync(join(folder, statuteFileName(statute.law)), printStatute(statute));
    const referred = collectReferredNorms({ snippets }, await editionOf(norms), about);
    writeFileSync(join(dir, 'referred-norms.yaml'), printReferredNorms(referred));
    for (const { law, norm, citedBy, lawMissing } of missing)
      say(`not in this edition: ${lawMissing ? law : `${norm} ${law}`}, cited by ${citedBy.join(', ')}`);
    const held = cited.reduce((sum, statute) => sum + statute.norms.length, 0);
    const known = Object.values(referred.laws).reduce((sum, each) => sum + Object.keys(each).length, 0);
    say(
      `${counted(held, 'norm')} of ${counted(cited.length, 'law')} as of ${asOf} written, fingerprints of ${known} they refer to, ${counted(missing.length, 'cited norm')} not found`,
    );
    return 0;
  },
};
