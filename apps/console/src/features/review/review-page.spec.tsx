import { afterEach, expect, it } from '@jest/globals';
import type { WaitingDetail, WaitingDraft, WaitingList } from '@streetlight/contracts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { check, detail, ids, reply, revision } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const click = (target: HTMLElement): Promise<void> => act(async () => void fireEvent.click(target));

const waiting: WaitingDraft = {
  id: ids.draft,
  version: 4,
  caseId: ids.case(107),
  caseNumber: 7,
  author: 'Boris',
  language: 'ro',
  tier: 1,
  submittedAt: '2026-11-22T09:00:00.000Z',
  risk: 'none',
  deadline: null,
  excerpt: 'Cat e salariul minim?',
  questionLanguage: 'ro',
  space: { name: 'Lantern group', channel: 'community' },
  mine: true,
  inPlaceOf: null,
  own: false,
  readers: { present: ['Ana'], standIns: [], away: [] },
};
const sentence = (text: string, from: number) => ({
  text,
  from,
  to: from + text.length,
  findings: [],
  nearest: { key: revision.key, text: 'Cereți salariul în scris.', same: text === 'Cereți salariul în scris.' },
  ownWords: true,
  override: null,
  overridable: false,
});
const text = 'Cereți salariul în scris. Cereți salariul azi.';
const whole: WaitingDetail = {
  ...waiting,
  text,
  inReplyTo: ids.question,
  citations: [revision],
  check: check({
    sentences: [sentence('Cereți salariul în scris.', 0), sentence('Cereți salariul azi.', 26)],
    ruling: { tier: 1, reasons: [{ code: 'tier.snippet', parameters: { key: revision.key } }], privateOnly: false },
  }),
  textLimit: 4000,
  earlier: [],
};
const list = (items: WaitingDraft[], change: Partial<WaitingList> = {}): WaitingList => ({
  items,
  returned: [],
  mine: items.filter(({ mine }) => mine).length,
  languages: [...new Set(items.map(({ language }) => language))],
  ...change,
});
const table = (items: WaitingDraft[] = [waiting], change: Partial<WaitingList> = {}) => ({
  'GET /api/reviews': () => list(items, change),
  'GET /api/reviews/:id': () => whole,
  'GET /api/cases/:id': () => detail(7),
});

it('the drafts that wait stand under whose turn it is, and the navigation counts those for the person', async () => {
  const away: WaitingDraft = {
    ...waiting,
    id: ids.reply,
    author: 'Dora',
    tier: 3,
    mine: false,
    readers: { present: [], standIns: [], away: [{ name: 'Lukas', until: '2026-12-01' }] },
  };
  await openConsole('/review', table([waiting, away]));
  expect(within(await screen.findByRole('region', { name: 'For you' })).getByRole('link').textContent).toContain('Boris');
  const others = within(screen.getByRole('region', { name: 'For others' })).getByRole('link').textContent;
  expect(others).toContain('Nobody who may read it is available: Lukas (away until 1 Dec');
  expect(screen.getByRole('link', { name: /Review.*1 waits for you/ })).toBeTruthy();
});

it('with nothing waiting the page says what comes here', async () => {
  await openConsole('/review', table([]));
  expect(await screen.findByText('Nothing waits for another person')).toBeTruthy();
});

it('a draft stands sentence by sentence: as vetted, or what differs; approved, it is released once', async () => {
  const { asked, address } = await openConsole(`/review/${ids.draft}`, {
    ...table(),
    'POST /api/reviews/:id/approve': () => reply(text),
  });
  const draft = within(await screen.findByRole('region', { name: 'The draft' }));
  const [first, second] = draft.getAllByRole('listitem');
  expect(first?.textContent).toContain('As vetted');
  expect(second?.querySelector('del')?.textContent).toContain('în');
  expect(second?.querySelector('ins')?.textContent).toContain('azi.');
  await click(screen.getByRole('button', { name: /^Approve and send/ }));
  const sent = asked.filter(({ path }) => path.endsWith('/approve'));
  expect(sent).toMatchObject([{ body: { version: 4 }, headers: { 'idempotency-key': expect.stringMatching(/.{16}/) } }]);
  await waitFor(() => expect(address()).toBe('/review'));
});

it('with a reason pinned to a sentence the draft goes back to its author', async () => {
  const { asked } = await openConsole(`/review/${ids.draft}`, { ...table(), 'POST /api/reviews/:id/return': () => undefined });
  const draft = within(await screen.findByRole('region', { name: 'The draft' }));
  const pins = draft.getAllByRole('button', { name: 'Pin a reason' });
  await click(pins[1] as HTMLElement);
  const field = screen.getByRole('textbox', { name: 'What should change?' });
  fireEvent.change(field, { target: { value: 'Nobody asked for today.' } });
  await click(screen.getByRole('button', { name: 'Pin' }));
  await click(screen.getByRole('button', { name: /^Give back with 1 reason/ }));
  expect(asked.find(({ path }) => path.endsWith('/return'))?.body).toEqual({
    version: 4,
    pins: [{ sentence: 'Cereți salariul azi.', reason: 'Nobody asked for today.' }],
  });
});

it('decided by somebody else meanwhile, the reviewer is told', async () => {
  await openConsole(`/review/${ids.draft}`, {
    ...table(),
    'POST /api/reviews/:id/approve': () => new Refused(409, 'draft-moved', { state: 'released' }),
  });
  await click(await screen.findByRole('button', { name: /^Approve and send/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('Somebody was quicker');
});

it('one’s own draft can be read and not decided', async () => {
  await openConsole(`/review/${ids.draft}`, { ...table(), 'GET /api/reviews/:id': () => ({ ...whole, mine: false, own: true }) });
  expect(await screen.findByText(/This is your own draft/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Approve/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Pin a reason' })).toBeNull();
});

it('a draft that does not wait any more says so', async () => {
  await openConsole(`/review/${ids.draft}`, { ...table([]), 'GET /api/reviews/:id': () => new Refused(404, 'not-found') });
  expect(await screen.findByText('This draft does not wait any more.')).toBeTruthy();
});
