import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { GapRow } from '@streetlight/contracts';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const gap = (number: number, change: Partial<GapRow> = {}): GapRow => ({
  id: ids.case(40 + number),
  version: 1,
  state: 'open',
  title: `Gap ${number}`,
  area: 'wages',
  rank: 24,
  people: 4,
  searches: 1,
  harm: 2,
  days: 3,
  spaces: 2,
  languages: [{ language: 'ro', count: 4, answered: false }],
  wordings: [{ source: 'post', text: 'Cine plateste?', language: 'ro', at: '2026-11-22T10:00:00.000Z', caseId: null }],
  reason: null,
  endedBy: null,
  endedAt: null,
  ...change,
});
const usual = {
  'GET /api/session': () => editor,
  'GET /api/recalls/count': () => ({ open: 0 }),
  'GET /api/gaps': () => ({ items: [gap(1), gap(2)] }),
};

describe('gaps', () => {
  it('are ranked, with who asks, how grave it is and the words of the people', async () => {
    await openConsole('/gaps', usual);
    const card = await screen.findByRole('article', { name: 'Gap 1' });
    expect(card.textContent).toMatch(/4 people.*every day counts.*for 3 days.*2 groups.*1 unsuccessful search.*rank 24.*Cine plateste\?/);
  });

  it('lead an editor to a new snippet that begins with those words', async () => {
    await openConsole('/gaps', usual);
    const card = await screen.findByRole('article', { name: 'Gap 1' });
    const address = new URL((within(card).getByRole('link', { name: 'Write a snippet for this' }) as HTMLAnchorElement).href);
    expect([address.pathname, Object.fromEntries(address.searchParams)]).toEqual([
      '/knowledge/new',
      { title: 'Gap 1', wordings: 'Cine plateste?', language: 'ro' },
    ]);
  });

  it('are dismissed with a reason and merged into another', async () => {
    const { asked } = await openConsole('/gaps', {
      ...usual,
      'POST /api/gaps/:id/dismiss': () => gap(1, { state: 'dismissed' }),
      'POST /api/gaps/:id/merge': () => gap(1, { state: 'merged' }),
    });
    const first = within(await screen.findByRole('article', { name: 'Gap 1' }));
    fireEvent.click(first.getByRole('button', { name: 'Dismiss' }));
    fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'Out of scope.' } });
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/dismiss'))?.body).toEqual({ version: 1, reason: 'Out of scope.' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(first.getByRole('button', { name: 'Same as…' }));
    fireEvent.click(await screen.findByRole('button', { name: /^Gap 2/ }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/merge'))?.body).toEqual({ version: 1, into: ids.case(42) }));
  });

  it('are only read by an advisor', async () => {
    await openConsole('/gaps', { ...usual, 'GET /api/session': () => session });
    const card = await screen.findByRole('article', { name: 'Gap 1' });
    expect(
      within(card)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Show all 4 wordings']);
    expect(within(card).queryByRole('link', { name: /Write/ })).toBeNull();
  });

  it('an empty list says how questions come here', async () => {
    await openConsole('/gaps', { ...usual, 'GET /api/gaps': () => ({ items: [] }) });
    expect(await screen.findByText('No question is without a vetted answer.')).toBeTruthy();
  });
});
