import { expect, test } from '@jest/globals';
import {
  changesByPart,
  type Descendant,
  placesInUse,
  type SourceLineage,
  sourceLineage,
  standingOf,
  type TranslationLineage,
} from './lineage.js';

const words = (full: string[], more: { public?: string } = {}) => ({
  title: 'Urlaub',
  public: 'Urlaub gibt es auch im Minijob.',
  full,
  askFirst: ['Seit wann arbeiten Sie dort?'],
  doNotSay: [],
  homeContrast: null,
  askedAs: [],
  ...more,
});
const [first, second, third] = ['Das Minimum sind 20 Tage.', 'Fragen Sie den Arbeitgber.', 'Am Ende wird ausgezahlt.'];
const loaded: Descendant<SourceLineage> = { number: 1, lineage: null };
const fromFolder: Descendant<TranslationLineage> = { number: 1, lineage: null };

/** Writes the source anew again and again; answers with all its revisions. */
function history(...wordings: ReturnType<typeof words>[]): Map<number, Descendant<SourceLineage>> {
  const chain = new Map([[1, loaded]]);
  wordings.slice(1).forEach((after, at) => {
    const before = wordings[at] as ReturnType<typeof words>;
    const number = at + 2;
    const previous = chain.get(number - 1) as Descendant<SourceLineage>;
    chain.set(number, { number, lineage: sourceLineage(previous, changesByPart(before, after, 'de'), number) });
  });
  return chain;
}

test('as long as the source is that of the folder nothing is outdated', () => {
  expect(standingOf(fromFolder, history(words([first])), 1)).toBeNull();
});

test('only the paragraph whose source changed its meaning goes out of use', () => {
  const chain = history(words([first, second, third]), words(['Das Minimum sind 24 Tage.', second, third]));
  const standing = standingOf(fromFolder, chain, 2);
  expect(standing?.full.outdated).toEqual([0]);
  expect(standing && placesInUse(standing.full)).toEqual([1, 2]);
  expect([standing?.public.outdated, standing?.title.outdated]).toEqual([[], []]);
});

test('a misspelling corrected keeps every translation, and so does a change a person calls one', () => {
  expect(standingOf(fromFolder, history(words([second]), words(['Fragen Sie den Arbeitgeber.'])), 2)?.full.outdated).toEqual([]);
  const marked = changesByPart(words([first]), words(['Das Minimum: es sind 20 Tage.']), 'de', { 'full.0': 'typo' });
  const chain = new Map([
    [1, loaded],
    [2, { number: 2, lineage: sourceLineage(loaded, marked, 2) }],
  ]);
  expect(standingOf(fromFolder, chain, 2)?.full.outdated).toEqual([]);
});

test('over several revisions paragraphs are found again where they have moved, and those taken out are out of use', () => {
  const chain = history(
    words([first, second, third]),
    words([first, 'Ganz neu: Krankheit verbraucht keinen Urlaub.', second, third]),
    words(['Ganz neu: Krankheit verbraucht keinen Urlaub.', second, 'Am Ende wird nicht ausgezahlt.']),
  );
  const full = standingOf(fromFolder, chain, 3)?.full;
  expect(full).toEqual({ places: [null, 1, 2], basedOn: [null, 0, 0], outdated: [0, 2] });
  expect(full && placesInUse(full)).toEqual([1]);
});

test('a translation that says the newest source is in use until that changes again', () => {
  const chain = history(words([first, third]), words(['Das Minimum sind 24 Tage.', third]), words(['Das Minimum sind 30 Tage.', third]));
  const translated: Descendant<TranslationLineage> = {
    number: 2,
    lineage: { kind: 'translation', source: 2, basedOn: { title: [2], public: [2], full: [2, 2], 'ask-first': [2], 'do-not-say': [] } },
  };
  expect(standingOf(translated, chain, 2)?.full.outdated).toEqual([]);
  expect(standingOf(translated, chain, 3)?.full.outdated).toEqual([0]);
});

test('what is said in public counts as one paragraph', () => {
  const chain = history(
    words([first]),
    words([first], { public: 'Urlaub gibt es nicht im Minijob.\n\nKostenlose Hilfe: Faire Mobilität.' }),
  );
  expect(standingOf(fromFolder, chain, 2)?.public).toEqual({ places: [0], basedOn: [0], outdated: [0] });
});
