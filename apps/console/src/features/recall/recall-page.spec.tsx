import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RecallDetail, RecalledReply, RecallRow } from '@streetlight/contracts';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { ids, revision, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const id = ids.case(70);
const recall: RecallRow = {
  id,
  version: 3,
  kind: 'superseded',
  state: 'open',
  revision: { id: revision.id, key: revision.key, title: revision.title, language: 'ro', number: 1 },
  value: null,
  wrongFrom: '2026-07-01',
  counts: { wrong: 2, rightThen: 1, unaffected: 0, open: 2 },
  foundAt: '2026-11-22T10:00:00.000Z',
  closed: null,
};
const detail: RecallDetail = {
  ...recall,
  before: { ...revision, publicText: 'Three weeks.' },
  now: { ...revision, id: ids.case(71), publicText: 'Four weeks.' },
};
const reply = (number: number, change: Partial<RecalledReply> = {}): RecalledReply => ({
  replyId: ids.case(80 + number),
  caseId: ids.case(90 + number),
  caseNumber: number,
  space: { id: ids.space, name: 'Lantern group' },
  language: 'ro',
  text: `Reply ${number}`,
  question: `Question ${number}`,
  releasedAt: '2026-08-10T10:00:00.000Z',
  releasedBy: 'Ana',
  delivery: 'sent',
  grade: 'wrong-now',
  reason: 'after-the-change',
  about: '2026-08-10',
  correcting: null,
  correctionOnItsWay: false,
  tick: null,
  ...change,
});
const usual = {
  'GET /api/recalls/count': () => ({ open: 2 }),
  'GET /api/recalls': () => ({ items: [recall], cursor: null }),
  'GET /api/recalls/:id/replies': () => ({ items: [reply(1), reply(2)], cursor: null }),
  'GET /api/recalls/:id': () => detail,
};

describe('recalls', () => {
  it('are counted in the navigation and listed with how many replies are wrong', async () => {
    await openConsole('/recalls', usual);
    expect(await screen.findByRole('link', { name: /Knowledge.*2 replies to correct/ })).toBeTruthy();
    const row = await screen.findByRole('link', { name: new RegExp(revision.title) });
    expect(row.textContent).toMatch(/2 replies to correct.*Words replaced.*wrong since 1 Jul.*2 wrong now.*1 was right then/);
  });

  it('an empty list says when something comes here', async () => {
    await openConsole('/recalls', { ...usual, 'GET /api/recalls': () => ({ items: [], cursor: null }) });
    expect(await screen.findByText('No reply has to be corrected.')).toBeTruthy();
    expect(screen.getByText(/replaced, withdrawn or expire/)).toBeTruthy();
  });
});

describe('a recall', () => {
  it('shows the words that changed, and each reply with its grade and the reason in words', async () => {
    await openConsole(`/recalls/${id}`, usual);
    expect((await screen.findByText('Three')).tagName).toBe('DEL');
    expect(screen.getByText('Four').tagName).toBe('INS');
    const card = await screen.findByRole('article', { name: 'Reply in case 1' });
    expect(card.textContent).toMatch(/It was about a day after the change\..*about 10 Aug.*Question 1.*Reply 1/);
  });

  it('leads an advisor into the case with the correction in the composer', async () => {
    const { asked, address } = await openConsole(`/recalls/${id}`, {
      ...usual,
      'POST /api/recalls/:id/replies/:replyId/correct': () => ({ caseId: ids.case(91) }),
    });
    const card = await screen.findByRole('article', { name: 'Reply in case 1' });
    fireEvent.click(within(card).getByRole('button', { name: 'Correct in the case' }));
    await waitFor(() => expect(address()).toBe(`/case/${ids.case(91)}`));
    expect(asked.some(({ path }) => path === `/api/recalls/${id}/replies/${ids.case(81)}/correct`)).toBe(true);
  });

  it('has several replies ticked off together, and not as needless without a reason', async () => {
    const { asked } = await openConsole(`/recalls/${id}`, { ...usual, 'POST /api/recalls/:id/ticks': () => detail });
    fireEvent.click(await screen.findByRole('button', { name: 'Choose all shown' }));
    const several = screen.getByRole('group', { name: 'Several replies' });
    fireEvent.click(within(several).getByRole('button', { name: 'Not needed' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tick off' }));
    expect(await screen.findByText('Please enter at least three characters.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'The group is gone.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Tick off' }));
    await waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/ticks'))?.body).toEqual({
        replyIds: [ids.case(81), ids.case(82)],
        outcome: 'not-needed',
        note: 'The group is gone.',
      }),
    );
  });

  it('says who corrected a reply and when, and offers nothing more for it', async () => {
    const tick = { outcome: 'corrected' as const, correctionId: ids.reply, note: '', by: 'Ana', at: '2026-11-22T11:00:00.000Z' };
    await openConsole(`/recalls/${id}`, {
      ...usual,
      'GET /api/recalls/:id/replies': () => ({ items: [reply(1, { tick })], cursor: null }),
    });
    const card = await screen.findByRole('article', { name: 'Reply in case 1' });
    expect(card.textContent).toMatch(/Corrected by Ana/);
    expect(within(card).queryByRole('button')).toBeNull();
  });

  it('has an editor say since when the words are wrong; an advisor is not asked', async () => {
    const { asked } = await openConsole(`/recalls/${id}`, {
      ...usual,
      'GET /api/session': () => editor,
      'POST /api/recalls/:id/wrong-from': () => detail,
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Change the day' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'were never right' }));
    fireEvent.click(screen.getByRole('button', { name: 'Grade again' }));
    await waitFor(() => expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3, wrongFrom: null }));
    closeConsole();
    await openConsole(`/recalls/${id}`, usual);
    await screen.findByRole('article', { name: 'Reply in case 1' });
    expect(screen.queryByRole('button', { name: 'Change the day' })).toBeNull();
  });
});
