import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseRow } from '@streetlight/contracts';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { detail, ids, list, mine, row, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const options = async (): Promise<HTMLElement[]> => within(await screen.findByRole('listbox')).getAllByRole('option');
const words = async (): Promise<string[]> => (await options()).map((option) => /Question \d+/.exec(option.textContent ?? '')?.[0] ?? '');
const press = (key: string, code = key): Promise<void> =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, code: /^\d$/.test(key) ? `Digit${key}` : code }));
const chosen = (): string | null => screen.getByRole('listbox').getAttribute('aria-activedescendant');
const cases = (read: () => CaseRow[]) => ({ 'GET /api/cases': () => list(read()), 'GET /api/cases/:id': () => detail(1) });

describe('the queue', () => {
  it('shows the cases in the order of the backend and chooses the first', async () => {
    const { address } = await openConsole(
      '/queue',
      cases(() => [row(1), row(2)]),
    );
    expect(await words()).toEqual(['Question 1', 'Question 2']);
    await waitFor(() => expect(address()).toContain(`selected=${row(1).id}`));
  });

  it('asks the backend for what stands in its address', async () => {
    const { asked } = await openConsole(
      '/queue?view=mine&languages=ro,bg&sort=newest',
      cases(() => [row(1)]),
    );
    await options();
    const query = asked.find(({ path }) => path === '/api/cases')?.query;
    expect([query?.get('view'), query?.get('languages'), query?.get('sort')]).toEqual(['mine', 'ro,bg', 'newest']);
  });

  it('goes through the rows with J and K', async () => {
    await openConsole(
      '/queue',
      cases(() => [row(1), row(2), row(3)]),
    );
    await options();
    await press('j', 'KeyJ');
    expect(chosen()).toBe(`case-${row(2).id}`);
    await press('k', 'KeyK');
    expect(chosen()).toBe(`case-${row(1).id}`);
  });

  it('takes the chosen case with 1 and opens it', async () => {
    const taken = detail(1, mine);
    const { asked, address } = await openConsole('/queue', { ...cases(() => [row(1)]), 'POST /api/cases/:id/take': () => taken });
    await options();
    await press('1');
    await waitFor(() => expect(address()).toContain(`/case/${row(1).id}`));
    expect(asked.find(({ path }) => path.endsWith('/take'))?.body).toEqual({ version: 1 });
  });

  it('says who has a case that somebody else was quicker to take', async () => {
    await openConsole('/queue', {
      ...cases(() => [row(1)]),
      'POST /api/cases/:id/take': () => new Refused(409, 'case-held', { holder: 'Boris' }),
    });
    await options();
    await press('1');
    expect((await screen.findByRole('alert')).textContent).toContain('Boris is working on this case.');
  });

  it('does not offer to take what the role may not', async () => {
    const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
    const { asked } = await openConsole('/queue', { ...cases(() => [row(1)]), 'GET /api/session': () => editor });
    await options();
    await press('1');
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Take' })).toBeNull();
  });

  it('goes to the next row after a case was dismissed with a reason', async () => {
    let rows = [row(1), row(2), row(3)];
    const dismiss = () => {
      rows = [row(1), row(3)];
      return detail(2, { state: 'dismissed' });
    };
    const { asked } = await openConsole('/queue', { ...cases(() => rows), 'POST /api/cases/:id/dismiss': dismiss });
    await options();
    await press('j', 'KeyJ');
    await press('3');
    fireEvent.click(await screen.findByRole('button', { name: 'Not our field' }));
    await waitFor(() => expect(chosen()).toBe(`case-${row(3).id}`));
    expect(asked.find(({ path }) => path.endsWith('/dismiss'))?.body).toEqual({ version: 1, reason: 'out-of-scope' });
    await waitFor(async () => expect(await words()).toEqual(['Question 1', 'Question 3']));
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
  });
});

describe('new cases', () => {
  const opened = [{ subject: 'case', id: ids.case(103), change: 'opened', at: '2026-11-22T12:00:00.000Z' }];

  it('stand in their places at once while nobody is in the list', async () => {
    let rows = [row(1), row(2)];
    const { feed } = await openConsole(
      '/queue',
      cases(() => rows),
    );
    await options();
    rows = [row(3), row(1), row(2)];
    await feed('changes', opened);
    await waitFor(async () => expect(await words()).toEqual(['Question 3', 'Question 1', 'Question 2']));
  });

  it('are collected while the focus is in the list, and shown by the full stop', async () => {
    let rows = [row(1), row(2)];
    const { feed } = await openConsole(
      '/queue',
      cases(() => rows),
    );
    await options();
    await press('j', 'KeyJ');
    rows = [row(3, { band: 'urgent' }), row(1), row(2)];
    await feed('changes', opened);
    const fresh = await screen.findByRole('button', { name: /1 new · 1 urgent/ });
    expect(await words()).toEqual(['Question 1', 'Question 2']);
    await press('.', 'Period');
    expect(await words()).toEqual(['Question 3', 'Question 1', 'Question 2']);
    expect(fresh.isConnected).toBe(false);
  });

  it('are told at once where a person is in danger', async () => {
    let rows = [row(1)];
    const { feed } = await openConsole(
      '/queue',
      cases(() => rows),
    );
    await options();
    rows = [row(3, { risk: 'acute', band: 'urgent' }), row(1)];
    await feed('changes', opened);
    await waitFor(() => expect(document.querySelector('[aria-live="assertive"]')?.textContent).toContain('A person may be in danger'));
  });
});

describe('nothing is hidden', () => {
  it('counts what is shown, filtered, quiet and unread up to what was received', async () => {
    const counter = { received: 20, shown: 3, filtered: 4, quiet: 12, unread: 1 };
    await openConsole('/queue', { 'GET /api/cases': () => list([row(1)], { counter }), 'GET /api/cases/:id': () => detail(1) });
    const line = await screen.findByRole('region', { name: 'Nothing is hidden' });
    expect(line.textContent).toBe('3 shown+4 filtered+12 quiet+1 not read yet=20 received');
  });

  it('lists the quiet posts, and makes a case of one', async () => {
    const counter = { received: 2, shown: 1, filtered: 0, quiet: 1, unread: 0 };
    const quiet = { ...detail(9).question, id: ids.case(9), text: 'Good morning', spaceName: 'Lantern group', spaceId: ids.space };
    const { asked, address } = await openConsole('/queue', {
      'GET /api/cases': () => list([row(1)], { counter }),
      'GET /api/cases/:id': () => detail(1),
      'GET /api/quiet-posts': () => ({ items: [quiet], next: null }),
      'POST /api/quiet-posts/:id/open-case': () => detail(9),
    });
    fireEvent.click(await screen.findByRole('button', { name: '1 quiet' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Make a case' }));
    await waitFor(() => expect(address()).toContain(`/case/${row(9).id}`));
    expect(asked.some(({ path }) => path === `/api/quiet-posts/${ids.case(9)}/open-case`)).toBe(true);
  });
});

describe('an empty queue', () => {
  it('says which filter hides how many, and clears it', async () => {
    const views = { open: 7, mine: 0, danger: 0, rumours: 0, answered: 0, done: 0, all: 7 };
    const spaces = { items: [{ id: ids.space, name: 'Lantern group', lastPostAt: null }] };
    const { address } = await openConsole('/queue?languages=el', {
      'GET /api/cases': () => list([], { views }),
      'GET /api/spaces': () => spaces,
    });
    expect(await screen.findByText('None of 7 cases matches these filters.')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1) as HTMLElement);
    await waitFor(() => expect(address()).toBe('/queue'));
  });

  it('leads to the groups where none is connected', async () => {
    await openConsole('/queue', { 'GET /api/cases': () => list([]) });
    expect(await screen.findByText('No group is connected yet.')).toBeTruthy();
  });

  it('says why it could not be loaded and tries again', async () => {
    let broken = true;
    await openConsole('/queue', {
      ...cases(() => [row(1)]),
      'GET /api/cases': () => (broken ? new Refused(500, 'internal') : list([row(1)])),
    });
    expect(await screen.findByText(/Something went wrong on the server/)).toBeTruthy();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await words()).toEqual(['Question 1']);
  });
});
