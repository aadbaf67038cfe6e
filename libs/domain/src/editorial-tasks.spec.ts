import { expect, it } from '@jest/globals';
import { confirmationTask, editorialTasks, type SnippetUpkeep } from './editorial-tasks.js';
import { vettingOn } from './snippet-states.js';

const vetting = vettingOn('2026-01-15', { lawyer: 'Erika Mustermann', qualification: 'Volljuristin' });
const upkeep = (changes: Partial<SnippetUpkeep> = {}): SnippetUpkeep => ({
  key: 'minimum-wage',
  life: { stage: 'vetted', validFrom: '2026-01-15', validTo: null, vetting },
  inReviewSince: null,
  undecidedFrom: null,
  texts: [],
  ...changes,
});
const short = (snippet: SnippetUpkeep, today: string): string[] =>
  editorialTasks([snippet], today).map(({ kind, language, daysLeft, level, roles }) =>
    [kind, language ?? '-', daysLeft, level, ...roles].join(' '),
  );

it.each([
  ['2026-06-16', []],
  ['2026-06-17', ['check-again - 28 0 legal']],
  ['2026-07-15', ['check-again - 0 1 legal']],
  ['2026-07-22', ['check-again - -7 2 legal supervisor']],
  ['2026-08-05', ['check-again - -21 3 legal supervisor administrator']],
])('a check due on 15 July is on %s in the list as %p', (today, expected) => {
  expect(short(upkeep(), today)).toEqual(expected);
});

it('an amount that runs out without a successor asks for a decision before the day', () => {
  const cleaning = upkeep({
    undecidedFrom: '2027-01-01',
    life: { stage: 'vetted', validFrom: '2026-09-01', validTo: '2026-12-31', vetting: vettingOn('2026-11-01', vetting) },
  });
  expect(short(cleaning, '2026-11-22')).toEqual(['decide - 40 0 editor']);
  expect(short(cleaning, '2027-01-01')).toEqual(['decide - 0 3 editor legal supervisor']);
});

it('what waits for a lawyer too long is escalated, and a draft asks for nothing', () => {
  const life = { stage: 'in-review', validFrom: '2026-01-15', validTo: null, vetting: null } as const;
  expect(short(upkeep({ life, inReviewSince: '2026-03-01' }), '2026-03-20')).toEqual(['vet - -5 2 legal supervisor']);
  expect(short(upkeep({ life: { ...life, stage: 'draft' } }), '2026-03-20')).toEqual([]);
});

it('an outdated translation comes before its native check', () => {
  const texts = [
    { language: 'ro', state: 'edited', editedOn: '2026-02-01', outdatedSince: '2026-02-20' },
    { language: 'pl', state: 'edited', editedOn: '2026-02-10', outdatedSince: null },
    { language: 'bg', state: 'native-checked', editedOn: '2026-01-01', outdatedSince: null },
  ] as const;
  expect(short(upkeep({ texts }), '2026-02-25')).toEqual(['retranslate ro 2 0 editor', 'check-natively pl 15 0 advisor']);
});

it('a proposed amount waits for a second person two weeks, less where it shall hold sooner', () => {
  expect(confirmationTask({ name: 'minimum-wage', on: '2026-11-22', from: '2028-01-01' }, '2026-11-22')).toMatchObject({
    kind: 'confirm-value',
    due: '2026-12-06',
    level: 0,
    roles: ['legal'],
  });
  expect(confirmationTask({ name: 'minimum-wage', on: '2026-11-22', from: '2026-12-01' }, '2026-12-02')).toMatchObject({
    due: '2026-12-01',
    level: 2,
    roles: ['legal', 'editor'],
  });
});
