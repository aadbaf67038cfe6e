import { expect, test } from '@jest/globals';
import type { KnowledgeBase } from '../format/knowledge-base.js';
import { isNormSource, type NormSource, type Snippet } from '../format/snippet-schema.js';
import type { ValueTable } from '../format/values-schema.js';
import { collectCitedNorms, type StatuteLine } from '../statutes/collect.js';
import { editionOf } from './edition.js';
import { watchLaw, type LawWatch } from './law-watch.js';
import { collectReferredNorms } from './referred-norms.js';

const line = (law: string, norm: string, text: string): StatuteLine => ({ law, norm, text, title: `${law} title`, heading: '' });

const today: readonly StatuteLine[] = [
  line('NachwG', '§ 1', 'Dieses Gesetz gilt für alle Arbeitnehmer.'),
  line(
    'NachwG',
    '§ 2',
    '(1) Der Arbeitgeber hat die Bedingungen niederzulegen. Satz 1 gilt nicht nach § 2a Absatz 1 des Schwarzarbeitsbekämpfungsgesetzes.\n\n(2) Anders § 3.',
  ),
  line('NachwG', '§ 3', 'Änderungen sind mitzuteilen.'),
  line(
    'SchwarzArbG',
    '§ 2a',
    '(1) Ausweise sind mitzuführen\n\n1. im Baugewerbe,\n\n2. in der Forstwirtschaft.\n\n(2) Der Arbeitgeber hat darauf hinzuweisen (§ 9).',
  ),
  line('SchwarzArbG', '§ 9', 'Es gilt § 17 Absatz 1 des Mindestlohngesetzes.'),
  line('MiLoG', '§ 17', '(1) Beginn und Ende sind aufzuzeichnen; siehe § 2a des Schwarzarbeitsbekämpfungsgesetzes.\n\n(2) Aufbewahrung.'),
  line(
    'EntgFG',
    '§ 3',
    '(1) Anspruch bis zur Dauer von sechs Wochen.\n\n(2) Sterilisation.\n\n(3) Der Anspruch nach Absatz 1 entsteht nach vierwöchiger Dauer.',
  ),
  line('EntgFG', '§ 3a', 'Für Spender von Organen gilt § 3 Absatz 1.'),
  line('EStG', '§ 66', '(1) Das Kindergeld beträgt 255 Euro.\n\n(2) Es wird monatlich gezahlt.'),
  line('SGB V', '§ 44b', 'Begleitperson.'),
  line('SGB IV', '§ 109', '(2) Der Arbeitgeber ruft ab dem 1. Juli 2028 die Daten nach § 44c des Fünften Buches ab.'),
];

const norm = (law: string, name: string, paragraph: string | null, quote: string | null = null): NormSource => ({
  law,
  norm: name,
  paragraph,
  sentence: null,
  number: null,
  role: 'basis',
  quote,
});
const snippet = (key: string, sources: NormSource[], said = ''): [string, Snippet] => {
  const text = {
    title: key,
    state: 'edited',
    public: said,
    full: [],
    askFirst: [],
    doNotSay: [],
    homeContrast: null,
    askedAs: [],
  } as const;
  const head = {
    key,
    area: 'wages',
    tier: 1,
    narratives: [],
    facts: [],
    sample: true,
    checkedAgainst: '',
    validFrom: '2026-01-01',
  } as const;
  return [
    key,
    {
      ...head,
      validTo: null,
      refer: null,
      homeContrast: null,
      sources,
      texts: { de: { ...text, full: [], askFirst: [], doNotSay: [], askedAs: [] } },
    } as unknown as Snippet,
  ];
};
const snippets = new Map([
  snippet('written-terms', [norm('NachwG', '§ 2', '1', 'die Bedingungen niederzulegen')]),
  snippet('papers-at-work', [norm('SchwarzArbG', '§ 2a', '1', 'im Baugewerbe')]),
  snippet('records', [norm('MiLoG', '§ 17', '1')]),
  snippet('keeping', [norm('MiLoG', '§ 17', '2')]),
  snippet('sick-pay', [norm('EFZG', '§ 3', '3', 'nach vierwöchiger Dauer')]),
  snippet('child-benefit', [norm('EStG', '§ 66', '2')], '{child-benefit}'),
]);
const values: ValueTable = {
  'child-benefit': { unit: 'eur-per-month', steps: [{ from: '2025-01-01', to: null, amount: 255, source: 'EStG § 66 Abs. 1' }] },
};

async function folder(): Promise<KnowledgeBase> {
  const about = { asOf: '2026-08-19', source: 'official text' };
  const { statutes } = await collectCitedNorms({ snippets }, today, about);
  const watched = {
    key: 'partial-incapacity',
    what: 'not yet',
    law: 'SGB V',
    norm: '§ 44c',
    from: null,
    facts: [],
    snippets: [],
    source: 'SGB IV § 109',
  };
  const held = new Map(statutes.map((statute) => [statute.law, statute]));
  const referredNorms = collectReferredNorms({ snippets }, await editionOf(today), about);
  return {
    topics: [],
    narratives: [],
    glossary: [],
    adviceCentres: [],
    values,
    snippets,
    statutes: held,
    referredNorms,
    watchList: [watched],
  };
}

const edited = (law: string, name: string, edit: (text: string) => string): StatuteLine[] =>
  today.map((each) => (each.law === law && each.norm === name ? { ...each, text: edit(each.text) } : each));
const watch = async (newer: readonly StatuteLine[]): Promise<LawWatch> => watchLaw(await folder(), await editionOf(newer));
const short = ({ affected }: LawWatch): string[] =>
  affected.map(({ key, certainty, touch, hops }) => `${key} ${certainty} ${touch} ${hops}`);

test('an edition that says the same changes nothing', async () => {
  const found = await watch(today);
  expect(found).toMatchObject({ changed: [], affected: [], lawsMissing: [] });
  expect(found.compared).toBe(6);
});

test('an edition that only prints the words differently does not alarm', async () => {
  const rendered = today.map((each) => ({
    ...each,
    norm: each.norm.replace('§ ', '§\u2009'),
    text: `${each.text
      .replaceAll('\n\n', '\n')
      .replaceAll('§ ', '§\u00a0')
      .replaceAll('Arbeitgeber', 'Arbeit\u00adgeber')
      .replaceAll('Anspruch', 'An-\nspruch')} *)\n\n(+++ ${each.norm}: Zur Anwendung vgl. § 52 +++)`,
  }));
  expect(short(await watch(rendered))).toEqual([]);
});

test('a change of § 2a SchwarzArbG reaches what cites it, what cites § 2 NachwG and what cites § 17 MiLoG', async () => {
  const found = await watch(edited('SchwarzArbG', '§ 2a', (text) => text.replace('2. in der Forstwirtschaft', '2. im Friseurgewerbe')));
  expect(short(found)).toEqual(['papers-at-work direct paragraph 0', 'records possibly reference 1', 'written-terms possibly reference 1']);
  expect(found.affected.map(({ source }) => source)).toEqual([0, 0, 0]);
  expect(found.affected.at(-1)?.path).toEqual(['§ 2 Abs. 1 NachwG', '§ 2a Abs. 1 SchwarzArbG']);
  expect(found.changed[0]?.paragraphs).toMatchObject([{ paragraph: '1', change: 'amended', before: expect.stringContaining('Forst') }]);
});

test('quoted words that are gone weigh more than a paragraph that has changed', async () => {
  const found = await watch(edited('SchwarzArbG', '§ 2a', (text) => text.replace('im Baugewerbe', 'am Bau')));
  expect(found.affected[0]).toMatchObject({ key: 'papers-at-work', touch: 'quotation', quotation: 'im Baugewerbe' });
});

test('a norm that nobody cites is watched over two cross-references', async () => {
  const found = await watch(edited('SchwarzArbG', '§ 9', (text) => text.replace('Absatz 1', 'Absatz 2')));
  expect(short(found)).toEqual(['records possibly reference 2']);
  expect(found.affected[0]?.path).toEqual(['§ 17 Abs. 1 MiLoG', '§ 2a SchwarzArbG', '§ 9 SchwarzArbG']);
});

test('another norm of the same law does not alarm: EntgFG § 3a for § 3', async () => {
  const newer = edited('EntgFG', '§ 3a', () => 'Für Spender von Organen und Geweben gilt anderes.');
  expect(short(await watch(newer))).toEqual([]);
  const whole = watchLaw(await folder(), await editionOf(newer), await editionOf(today));
  expect([whole.changed.map((change) => change.norm), short(whole)]).toEqual([['§ 3a'], []]);
});

test('another paragraph of the norm cited is a possibility where the one speaks of the other, and none where not', async () => {
  expect(short(await watch(edited('EntgFG', '§ 3', (text) => text.replace('sechs', 'acht'))))).toEqual(['sick-pay possibly norm 0']);
  expect(short(await watch(edited('EntgFG', '§ 3', (text) => text.replace('Sterilisation', 'Abbruch'))))).toEqual([]);
  expect(short(await watch(edited('EntgFG', '§ 3', (text) => `${text}\n\n(4) Die Absätze 1 bis 3 gelten nicht im Haushalt.`)))).toEqual([
    'sick-pay possibly norm 0',
  ]);
});

test('a snippet that shows an amount is affected by the norm the amount comes from', async () => {
  const found = await watch(edited('EStG', '§ 66', (text) => text.replace('255', '259')));
  expect(found.affected).toMatchObject([{ key: 'child-benefit', certainty: 'direct', touch: 'value', values: ['child-benefit'] }]);
});

test('a norm that is printed without words, or missing between its neighbours, has been repealed', async () => {
  const empty = await watch(edited('NachwG', '§ 2', () => ''));
  const gone = await watch(today.filter(({ law, norm: name }) => !(law === 'NachwG' && name === '§ 2')));
  expect([empty, gone].map(({ changed }) => changed.map((change) => `${change.norm} ${change.change}`))).toEqual([
    ['§ 2 repealed'],
    ['§ 2 repealed'],
  ]);
  expect(empty.affected).toMatchObject([{ key: 'written-terms', touch: 'quotation' }]);
});

test('an edition that holds only some norms of a law calls none of the others repealed', async () => {
  const found = await watch([line('NachwG', '§ 3', 'Änderungen sind sofort mitzuteilen.'), line('EntgFG', '§ 4', 'Höhe.')]);
  expect(found.changed).toEqual([]);
  expect(found.notPrinted).toEqual([
    { norm: '§ 3 EntgFG', citedBy: ['sick-pay'] },
    { norm: '§ 2 NachwG', citedBy: ['written-terms'] },
  ]);
});

test('a law that the edition does not hold is named and not called repealed', async () => {
  const found = await watch(today.filter(({ law }) => law !== 'EStG'));
  expect([found.lawsMissing, found.changed]).toEqual([['EStG'], []]);
});

test('a norm that is referred to and not there is announced, and no longer when it has come', async () => {
  const found = await watch(today);
  expect(found.announced).toEqual([{ norm: '§ 44c SGB V', referredToBy: ['§ 109 SGB IV'], from: '2028-07-01', snippets: [] }]);
  expect(found.watchList[0]?.arrived).toBe(false);
  const come = await watch([...today, line('SGB V', '§ 44c', 'Teilarbeitsunfähigkeit.')]);
  expect([come.announced, come.watchList[0]?.arrived]).toEqual([[], true]);
});

test('a cited norm whose words are not held is named, since nobody can see it change', async () => {
  const base = await folder();
  const more = new Map([...base.snippets, snippet('insurance', [norm('SGB VI', '§ 6', '6')])]);
  const newer = await editionOf([...today, line('SGB VI', '§ 6', '(6) Einmal.')]);
  expect(watchLaw({ ...base, snippets: more }, newer).notHeld).toEqual([{ norm: '§ 6 SGB VI', citedBy: ['insurance'], inEdition: true }]);
});

test('every source of the sample is a norm, so that nothing above is left out by chance', () => {
  for (const each of snippets.values()) expect(each.sources.every(isNormSource)).toBe(true);
});
