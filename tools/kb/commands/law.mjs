import { editionOf, watchLaw } from '@streetlight/knowledge';
import { readStatutes, readWhole } from '../read.mjs';
import { counted, say, UsageError } from '../terminal.mjs';

/** @typedef {(key: string, source: number | null) => [file: string, line: number]} PlaceOf Where a snippet's source stands. */

/**
 * @param {import('@streetlight/knowledge').AffectedSnippet} affected
 * @param {PlaceOf} placeOf
 */
const withPlace = (affected, placeOf) => {
  const [file, line] = placeOf(affected.key, affected.source);
  return { ...affected, file, line };
};

const changes = { amended: 'amended', repealed: 'repealed', new: 'new' };
const touches = {
  quotation: 'the quoted words are gone',
  paragraph: 'the paragraph cited has changed',
  norm: 'a paragraph of the norm that hangs together with the one cited has changed',
  value: 'an amount in the text comes from it',
  reference: 'the norm cited refers to it',
};

/** @param {import('@streetlight/knowledge').ChangedNorm} change */
const printChange = ({ norm, law, change, paragraphs }) => {
  const numbers = paragraphs.map((each) => each.paragraph).filter((number) => number !== null);
  return `  ${norm} ${law}: ${changes[change]}${numbers.length > 0 ? ` (Abs. ${numbers.join(', ')})` : ''}`;
};

/**
 * @param {import('@streetlight/knowledge').AffectedSnippet} affected
 * @param {PlaceOf} placeOf
 */
const printAffected = ({ key, source, certainty, touch, changed, path, values, quotation }, placeOf) =>
  [
    `  ${placeOf(key, source).join(':')}: ${certainty}: ${changed}: ${touches[touch]}`,
    path.length > 1 ? ` (${path.join(' → ')})` : touch === 'value' ? '' : ` (${path[0]})`,
    quotation ? `: "${quotation}"` : '',
    values.length > 0 ? `; values: ${values.join(', ')}` : '',
  ].join('');

/** @type {import('../terminal.mjs').Command} */
export const law = {
  usage: 'law --statutes FILE.jsonl[.gz] [--against OLDER.jsonl[.gz]] [--format text|json] [--dir DIR]',
  does: 'compare a newer edition of the laws with the one at hand and list the snippets that a change concerns or may concern',
  options: { statutes: { type: 'string' }, against: { type: 'string' }, format: { type: 'string', default: 'text' } },
  async run({ dir, statutes, against, format }) {
    if (!statutes) throw new UsageError('name the newer edition of the laws: --statutes FILE.jsonl.gz');
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format} is not known; write text or json`);
    const { knowledgeBase, places } = readWhole(dir, 'nothing was compared');
    const newer = await editionOf(await readStatutes(statutes));
    const watch = watchLaw(knowledgeBase, newer, against ? await editionOf(await readStatutes(against)) : undefined);
    /** @type {PlaceOf} */
    const placeOf = (key, source) => {
      const { file, lineOf } = places.snippet(key);
      return [file, source === null ? 1 : lineOf(['sources', source])];
    };
    if (format === 'json') {
      say(JSON.stringify({ ...watch, affected: watch.affected.map((each) => withPlace(each, placeOf)) }, null, 2));
      return 0;
    }
    print(watch, placeOf);
    return 0;
  },
};

/**
 * @param {import('@streetlight/knowledge').LawWatch} watch
 * @param {PlaceOf} placeOf
 */
function print({ compared, changed, affected, announced, watchList, notPrinted, notHeld, lawsMissing }, placeOf) {
  const section = (/** @type {string} */ title, /** @type {string[]} */ lines) => {
    if (lines.length > 0) say([title, ...lines, ''].join('\n'));
  };
  section('Changed norms', changed.map(printChange));
  for (const certainty of ['direct', 'possibly'])
    section(
      certainty === 'direct' ? 'Snippets affected' : 'Snippets possibly affected, over cross-references',
      affected.filter((each) => each.certainty === certainty).map((each) => printAffected(each, placeOf)),
    );
  section(
    'Announced: referred to and not there yet; never state it as current',
    announced.map(
      ({ norm, referredToBy, from, snippets }) =>
        `  ${norm}${from ? ` (from ${from})` : ''}, referred to by ${referredToBy.join(', ')}${snippets.length > 0 ? `; near ${snippets.join(', ')}` : ''}`,
    ),
  );
  section(
    'Watch list',
    watchList.map(({ key, what, from, arrived }) => `  ${key}${from ? ` (${from})` : ''}: ${arrived ? 'IT IS THERE NOW: ' : ''}${what}`),
  );
  section(
    'Not printed in this edition: repealed, renumbered, or left out of the file',
    notPrinted.map(({ norm, citedBy }) => `  ${norm}${citedBy.length > 0 ? `, cited by ${citedBy.join(', ')}` : ''}`),
  );
  section(
    'Cited and not held, so not compared: read them',
    notHeld.map(
      ({ norm, citedBy, inEdition }) =>
        `  ${norm}, cited by ${citedBy.join(', ')}${inEdition ? '; this edition has it: kb statutes takes it over' : ''}`,
    ),
  );
  if (lawsMissing.length > 0) say(`Not in this edition, so not compared: ${lawsMissing.join(', ')}`);
  const direct = new Set(affected.filter((each) => each.certainty === 'direct').map(({ key }) => key));
  const possibly = new Set(affected.map(({ key }) => key).filter((key) => !direct.has(key)));
  say(
    `${counted(compared, 'norm')} compared, ${changed.length} changed; ${counted(direct.size, 'snippet')} affected, ${possibly.size} more possibly`,
  );
}
