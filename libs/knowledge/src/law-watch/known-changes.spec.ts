import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { readKnowledgeBase } from '../format/read.js';
import type { StatuteLine } from '../statutes/collect.js';
import { type Edition, editionOf } from './edition.js';
import { watchLaw, type LawWatch } from './law-watch.js';

/** Changes of the law in 2025 and 2026, replayed on the project's own folder: the edition before each is today's with the change taken back. */
const read = readKnowledgeBase(join(import.meta.dirname, '../../../../knowledge-base'));
const base = read.ok ? read.knowledgeBase : read.readable;
const today: readonly StatuteLine[] = [...base.statutes.values()].flatMap(({ law, title, norms }) =>
  norms.map((norm) => ({ law, title, ...norm })),
);
/** Neighbours of cited norms that the folder does not hold. */
const neighbour = (law: string, norm: string, text: string): StatuteLine => ({ law, title: law, norm, heading: '', text });

const edited = (law: string, norm: string, from: string | RegExp, to: string): StatuteLine[] => {
  const before = today.map((line) => (line.law === law && line.norm === norm ? { ...line, text: line.text.replace(from, to) } : line));
  expect(before).not.toEqual(today);
  return before;
};
const replay = async (before: readonly StatuteLine[], after: readonly StatuteLine[] = today): Promise<LawWatch> => {
  const [older, newer]: [Edition, Edition] = [await editionOf(before), await editionOf(after)];
  return watchLaw(base, newer, older);
};
const keys = ({ affected }: LawWatch, certainty: string): string[] =>
  [...new Set(affected.filter((each) => each.certainty === certainty).map(({ key }) => key))].sort();

test('child benefit from 255 to 259 euro concerns what shows the amount', async () => {
  const found = await replay(edited('EStG', '§ 66', '259 Euro', '255 Euro'));
  expect(found.changed.map(({ norm, law }) => `${norm} ${law}`)).toEqual(['§ 66 EStG']);
  expect(keys(found, 'direct')).toContain('child-benefit');
});

test('the longer season on farms concerns seasonal work', async () => {
  const found = await replay(edited('SGB IV', '§ 8', / ?; bei einer Beschäftigung in einem landwirtschaftlichen Betrieb[^.]*/u, ''));
  expect(keys(found, 'direct')).toContain('seasonal-work');
});

test('the new list of § 2a SchwarzArbG concerns what cites it, and reaches over § 2 NachwG, as a possibility, what cites only that', async () => {
  const found = await replay(edited('SchwarzArbG', '§ 2a', 'im Friseur- und Kosmetikgewerbe', 'in der Forstwirtschaft'));
  expect(keys(found, 'direct')).toContain('papers-at-work');
  const over = found.affected.filter(({ certainty, path }) => certainty === 'possibly' && path[0]?.includes('NachwG'));
  expect(over.map(({ changed, hops }) => [changed, hops])).toContainEqual(['§ 2a SchwarzArbG', 1]);
});

test('text form in § 2 NachwG concerns the snippet on written terms', async () => {
  const found = await replay(edited('NachwG', '§ 2', / Die Niederschrift nach Satz 1 kann in Textform[^.]*\./u, ''));
  expect(keys(found, 'direct')).toContain('written-terms');
});

test('the second step of the minimum wage concerns every snippet that shows the wage', async () => {
  const found = await replay(edited('MiLoV5', '§ 1', '14,60', '14,50'));
  expect(keys(found, 'direct')).toContain('minimum-wage');
});

test.each([
  ['organ donors in § 3a EntgFG do not alarm sick pay', 'EntgFG', '§ 3a'],
  ['airlines reading passports in § 18 FreizügG/EU do not alarm the right to stay', 'FreizügG/EU', '§ 18'],
  ['crews of ships in § 28 BMG do not alarm registration', 'BMG', '§ 28'],
])('%s', async (_, law, norm) => {
  expect(today.some((line) => line.norm === norm && line.law === law)).toBe(false);
  const before = [...today, neighbour(law, norm, 'Die Frist beträgt eine Woche.')];
  const after = [...today, neighbour(law, norm, 'Die Frist beträgt zwei Wochen.')];
  const found = await replay(before, after);
  expect(found.changed).toHaveLength(1);
  expect(found.affected).toEqual([]);
});

test('an edition that only prints everything differently does not alarm', async () => {
  const reprinted = today.map((line) => ({ ...line, text: line.text.replaceAll('\n\n', '\n').replaceAll('§ ', '§\u00a0') }));
  expect(await replay(today, reprinted)).toMatchObject({ changed: [], affected: [] });
});
