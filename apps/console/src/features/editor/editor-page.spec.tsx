import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { EditorialTasks, MatrixCell, SnippetWork, TextWork } from '@streetlight/contracts';
import { languages } from '@streetlight/domain';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { makeFormat } from '../../i18n/use-format.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const as = (role: 'editor' | 'legal') => ({ ...session, user: { ...session.user, roles: [role] } });
const words = {
  title: 'Salariu',
  public: 'Primiți {minimum-wage}. Ajutor gratuit: Faire Mobilität.',
  full: ['Unu.', 'Doi.'],
  askFirst: [],
  doNotSay: [],
  homeContrast: null,
  askedAs: [],
};
const source = { ...words, title: 'Lohn', public: 'Sie bekommen {minimum-wage}.', full: ['Eins.', 'Zwei, neu.'] };
const refused = Object.fromEntries(
  ['submit', 'send-back', 'vet', 'vet-again', 'withdraw', 'edit', 'check-natively', 'confirm'].map((move) => [move, 'wrong-state']),
) as TextWork['moves'];
const text = (more: Partial<TextWork> = {}): TextWork => ({
  language: 'ro',
  version: 3,
  stage: 'draft',
  words,
  head: { tier: 1, validFrom: '2026-01-01', validTo: null, refer: 'advice-centre', sources: [] },
  marks: {},
  confirmed: [],
  savedBy: { id: ids.boris, name: 'Boris' },
  savedAt: '2026-11-22T10:00:00.000Z',
  source: { number: 2, words: source },
  standing: null,
  changes: [],
  outdated: [{ part: 'full', index: 1 }],
  problems: [
    { language: 'ro', section: 'full', index: 0, code: 'parity-numbers', message: 'missing 3', remedy: 'write 3', weight: 'error' },
  ],
  amounts: { '{minimum-wage}': '13,90 €' },
  moves: { ...refused, edit: null, submit: null },
  ...more,
});
const cell = (language: (typeof languages)[number]): MatrixCell => ({
  language,
  state: 'edited',
  use: 'usable',
  revisionId: ids.revision,
  number: 1,
  nextCheckOn: '2027-05-22',
  outdated: language === 'ro' ? [{ part: 'full', index: 1 }] : [],
  paragraphs: 2,
  announced: null,
  work: language === 'ro' ? { stage: 'in-review', version: 3, by: { id: ids.boris, name: 'Boris' }, at: '2026-11-22T10:00:00.000Z' } : null,
  tasks: [],
});
const work = (more: Partial<TextWork> = {}): SnippetWork => ({
  key: 'wage',
  area: 'wages',
  title: 'Lohn',
  languages: languages.map(cell),
  text: text(more),
  comments: [],
  events: [],
  wordings: [],
});
const open = (role: 'editor' | 'legal', more: Partial<TextWork>, answers: Record<string, (request: never) => unknown> = {}) =>
  openConsole('/snippets/wage/edit?language=ro', {
    'GET /api/session': () => as(role),
    'GET /api/snippets/:key/work': () => work(more),
    ...answers,
  } as Parameters<typeof openConsole>[1]);

describe('the desk of an editor', () => {
  it('shows what is outdated, what is wrong and how long it will be when it is sent', async () => {
    await open('editor', {});
    const matrix = await screen.findByRole('region', { name: 'All languages' });
    expect(within(matrix).getByText('Outdated: the source has changed its meaning')).toBeTruthy();
    expect(screen.getByText('The source says something else by now. This paragraph is out of use.')).toBeTruthy();
    expect(screen.getByText(/The numbers differ from the source/)).toBeTruthy();
    // 56 characters, of which 14 are a placeholder that reads as 7.
    expect(screen.getByText(`${words.public.length - 7} of 600 characters`)).toBeTruthy();
  });

  it('saves by Ctrl and S with the version that was seen, and what a person says is right as it stands', async () => {
    const { asked } = await open('editor', {}, { 'PUT /api/snippets/:key/texts/:language': () => work({ version: 4 }) });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'It is right as it stands' }));
    expect(screen.getByText('Not saved yet. It is kept on this device.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS', ctrlKey: true });
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({ version: 3, confirmed: ['full.1'], head: null }),
    );
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('on a conflict shows both wordings and loses nothing, whatever is chosen', async () => {
    const theirs = { ...words, title: 'Salariul' };
    let saves = 0;
    const { asked } = await open(
      'editor',
      {},
      {
        'GET /api/snippets/:key/work': () => (saves === 0 ? work() : work({ version: 4, words: theirs })),
        'PUT /api/snippets/:key/texts/:language': () => {
          saves += 1;
          if (saves === 1) return new Refused(409, 'conflict', { version: 4 });
          return work({ version: 5 });
        },
        'POST /api/snippet-comparisons': () => ({
          changes: [
            {
              part: 'title',
              change: 'amended',
              before: 0,
              after: 0,
              weight: 'meaning',
              proposed: 'meaning',
              reasons: [],
              words: [{ kind: 'added', text: 'Bani' }],
            },
          ],
        }),
      },
    );
    fireEvent.change(await screen.findByRole('textbox', { name: 'Title' }), { target: { value: 'Bani' } });
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS', ctrlKey: true });
    const conflict = await screen.findByRole('alert', { name: 'Somebody else has saved meanwhile' });
    expect(conflict.textContent).toContain('Boris has saved other words');
    fireEvent.click(within(conflict).getByRole('button', { name: 'Keep both' }));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })).value).toBe('Salariul / Bani');
    fireEvent.keyDown(document.body, { key: 's', code: 'KeyS', ctrlKey: true });
    await waitFor(() =>
      expect(asked.findLast(({ method }) => method === 'PUT')?.body).toMatchObject({ version: 4, words: { title: 'Salariul / Bani' } }),
    );
  });

  it('lets a lawyer vet what waits, with a next check in six months unless another day is named', async () => {
    const { asked } = await open(
      'legal',
      { stage: 'in-review', moves: { ...refused, vet: null } },
      { 'POST /api/snippets/:key/vet': () => work() },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Vet' }));
    const dialog = await screen.findByRole('dialog');
    const submit = within(dialog).getByRole('button', { name: 'Vet' });
    expect(submit.hasAttribute('disabled')).toBe(true);
    fireEvent.change(within(dialog).getByLabelText(/Qualification/), { target: { value: 'Volljurist' } });
    fireEvent.click(submit);
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
        texts: [{ language: 'ro', version: 3 }],
        lawyer: 'Ana',
        qualification: 'Volljurist',
        nextCheckOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      }),
    );
  });

  it('cannot be changed while it is in review, and says who has to look at it', async () => {
    await open('editor', { stage: 'in-review', moves: { ...refused, vet: 'same-person' } });
    expect(await screen.findByText('Another person must vet it.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Title' }).hasAttribute('readonly')).toBe(true);
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
  });
});

describe('the tasks', () => {
  const due = '2027-01-01';
  const task: EditorialTasks['items'][number] = {
    kind: 'decide',
    key: 'wage',
    title: 'Lohn',
    language: null,
    due,
    daysLeft: 40,
    level: 0,
    roles: ['editor'],
    mine: true,
    values: ['minimum-wage-cleaning'],
  };

  it('are counted in the navigation and lead to where they are done', async () => {
    await openConsole('/tasks', {
      'GET /api/session': () => as('editor'),
      'GET /api/editorial-tasks': () => ({
        items: [task, { ...task, key: 'other', mine: false }, { ...task, kind: 'vet', values: [] }],
        mine: 1,
      }),
    });
    expect(await screen.findByText('1 task waits')).toBeTruthy();
    const row = await screen.findByRole('link', { name: /Decide what should apply/ });
    expect(row.getAttribute('href')).toBe('/values/minimum-wage-cleaning');
    expect(row.textContent).toContain(`No amount from ${makeFormat('en').day(due)} on: Minimum wage: cleaning`);
    fireEvent.click(screen.getByRole('link', { name: /^All/ }));
    expect((await screen.findByRole('link', { name: /^Vet/ })).getAttribute('href')).toBe('/snippets/wage/edit');
  });

  it('say so where there are none', async () => {
    await openConsole('/tasks', { 'GET /api/session': () => as('editor'), 'GET /api/editorial-tasks': () => ({ items: [], mine: 0 }) });
    expect(await screen.findByText('Nothing to do.')).toBeTruthy();
  });
});
