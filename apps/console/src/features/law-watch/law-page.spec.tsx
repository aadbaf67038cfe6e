import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { LawEditionDetail, LawEditionView } from '@streetlight/contracts';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { makeFormat } from '../../i18n/use-format.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const edition = (change: Partial<LawEditionView> = {}): LawEditionView => ({
  id: ids.case(60),
  fileName: 'august.jsonl.gz',
  state: 'done',
  bytesTotal: 1000,
  bytesRead: 1000,
  normsRead: 12_000,
  startedBy: 'Ed',
  startedAt: '2026-11-22T10:00:00.000Z',
  endedAt: '2026-11-22T10:00:09.000Z',
  changes: 1,
  touches: 2,
  undecided: 2,
  problem: null,
  ...change,
});
const touch = {
  id: ids.case(61),
  key: 'written-terms',
  title: 'Nachweis',
  certainty: 'possibly' as const,
  touch: 'reference' as const,
  hops: 1,
  changed: '§ 2a SchwarzArbG',
  path: ['§ 2 Abs. 1 NachwG', '§ 2a SchwarzArbG'],
  quotation: null,
  values: [],
  decisions: [],
};
const detail: LawEditionDetail = {
  ...edition(),
  summary: { compared: 364, announced: [], watchList: [], notPrinted: [], notHeld: [], lawsMissing: ['SGG'] },
  changed: [
    {
      law: 'SchwarzArbG',
      norm: '§ 2a',
      change: 'amended',
      paragraphs: [{ paragraph: '1', change: 'amended', before: 'im Baugewerbe', after: 'am Bau' }],
    },
  ],
  touched: [touch],
};
const reformFrom = '2028-07-01';
const usual = {
  'GET /api/session': () => editor,
  'GET /api/recalls/count': () => ({ open: 0 }),
  'GET /api/law/editions': () => ({ items: [edition()] }),
  'GET /api/law/editions/:id': () => detail,
  'GET /api/law/reforms': () => ({
    items: [
      { key: 'partial-incapacity', what: 'Not yet', norm: '§ 44c SGB V', from: reformFrom, source: 'SGB IV', snippets: ['sick-pay'] },
    ],
  }),
};

describe('the law watch', () => {
  it('lists editions with what is to be decided, and the reforms that are announced', async () => {
    await openConsole('/law', usual);
    const card = await screen.findByRole('article', { name: 'august.jsonl.gz' });
    expect(card.textContent).toMatch(/2 findings to decide.*1 norm changed/);
    expect(await screen.findByText(`from ${makeFormat('en').day(reformFrom)}`, { exact: false })).toBeTruthy();
  });

  it('says of a refused file which line is wrong and what helps', async () => {
    const problem = { code: 'no-norm', file: 'laws.csv.jsonl', line: 3, detail: 'this line is no norm' };
    await openConsole('/law', { ...usual, 'GET /api/law/editions': () => ({ items: [edition({ state: 'refused', problem })] }) });
    expect(await screen.findByText('laws.csv.jsonl, line 3')).toBeTruthy();
    expect(screen.getByText(/Each line must be JSON/)).toBeTruthy();
    expect(screen.getByText('Nothing of it was stored.')).toBeTruthy();
  });

  it('is read by an advisor and fed by editors', async () => {
    await openConsole('/law', { ...usual, 'GET /api/session': () => session });
    await screen.findByRole('article', { name: 'august.jsonl.gz' });
    expect(screen.queryByLabelText('Choose a file')).toBeNull();
  });

  it('refuses a file that cannot be an edition before it is sent', async () => {
    await openConsole('/law', usual);
    fireEvent.change(await screen.findByLabelText('Choose a file'), { target: { files: [new File(['x'], 'laws.pdf')] } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/laws\.pdf is not an edition/);
  });

  it('shows the way from the words cited to the norm that changed, and keeps what a person decides', async () => {
    const { asked } = await openConsole(`/law/${edition().id}`, { ...usual, 'POST /api/law/touches/:id/decisions': () => touch });
    const finding = await screen.findByRole('article', { name: 'Nachweis' });
    expect(finding.textContent).toMatch(/§ 2a SchwarzArbG: the norm cited refers to it.*§ 2 Abs\. 1 NachwG → § 2a SchwarzArbG/);
    fireEvent.click(within(finding).getByRole('button', { name: 'No change needed' }));
    fireEvent.change(await screen.findByLabelText('Note (may stay empty)'), { target: { value: 'Only the trade.' } });
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'No change needed' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ outcome: 'no-change', note: 'Only the trade.' }),
    );
    fireEvent.click(screen.getByRole('button', { name: /§ 2a SchwarzArbG – amended/ }));
    expect((await screen.findByText(/Baugewerbe/)).tagName).toBe('DEL');
    expect(screen.getByRole('button', { name: /1 law not in this edition/ })).toBeTruthy();
  });
});
