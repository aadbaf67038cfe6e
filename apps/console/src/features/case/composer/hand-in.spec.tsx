import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { CaseDetail, CheckBody, DraftBody, DraftCheck, DraftView } from '@streetlight/contracts';
import { type Answering } from '../../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../../test/support/console.js';
import { check, detail, draft, ids, mine, reply } from '../../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const click = (target: HTMLElement): Promise<void> => act(async () => void fireEvent.click(target));
const field = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Your reply' });
const write = async (text: string): Promise<void> => void fireEvent.change(await field(), { target: { value: text } });
const claim = 'You get 437 €.';

/** What the gates of this backend say: they stop at the claim, until it is kept with a reason. */
const gates =
  (kept: () => string | null): Answering =>
  ({ body }) => {
    const { text } = body as CheckBody;
    const from = text.indexOf(claim);
    if (from < 0) return check({ ruling: { tier: text === '' ? 1 : 0, reasons: [], privateOnly: false } });
    const reason = kept();
    const found: DraftCheck = check({
      passes: reason !== null,
      ruling: { tier: reason === null ? 1 : 2, reasons: [], privateOnly: false },
      sentences: [
        {
          text: claim,
          from,
          to: from + claim.length,
          findings: [{ gate: 'amount', code: 'fact.not-in-source', parameters: { words: '437 €' } }],
          nearest: { key: 'unpaid-wages', text: 'You get your wages.', same: false },
          ownWords: true,
          override: reason === null ? null : { reason, by: 'Ana' },
          overridable: reason === null,
        },
      ],
    });
    return found;
  };

async function openCase(change: Partial<CaseDetail> = {}) {
  let current = detail(1, { ...mine, ...change });
  let reason: string | null = null;
  const keep = (view: DraftView): DraftView => {
    current = { ...current, draft: view };
    return view;
  };
  const check = gates(() => reason);
  return openConsole(`/case/${current.id}`, {
    'GET /api/cases/:id': () => current,
    'PUT /api/cases/:id/draft': ({ body }) => keep(draft((body as DraftBody).text, (body as DraftBody).version + 1)),
    'POST /api/cases/:id/draft/check': check,
    'POST /api/drafts/:id/overrides': (asked) => {
      reason = (asked.body as { reason: string }).reason;
      return check({ ...asked, body: { text: claim } });
    },
    'POST /api/drafts/:id/submit': () => keep({ ...draft(claim, 3), state: 'submitted', submittedAt: '2026-11-22T10:06:00.000Z' }),
    'POST /api/drafts/:id/withdraw': () => keep(draft(claim, 4)),
    'POST /api/drafts/:id/release': () => reply('Hello'),
  });
}

describe('a draft and who has to read it', () => {
  it('says its tier before a word is written', async () => {
    await openCase();
    expect(await screen.findByText('Tier 1: a second advisor reads it before it goes out')).toBeTruthy();
  });

  it('is struck through where no vetted answer covers it, with the reason, and the vetted words can be taken', async () => {
    await openCase();
    await write(`Hello. ${claim}`);
    expect((await screen.findByText(claim, { selector: 's' })).tagName).toBe('S');
    expect(screen.getByText('“437 €” is in none of the cited answers.')).toBeTruthy();
    expect((screen.getByRole('button', { name: /^Hand in for review/ }) as HTMLButtonElement).disabled).toBe(true);
    await click(screen.getByRole('button', { name: 'Use these' }));
    expect((await field()).value).toBe('Hello. You get your wages.');
  });

  it('kept with a reason it is handed in, waits read-only, and can be taken back', async () => {
    const { asked } = await openCase();
    await write(claim);
    await click(await screen.findByRole('button', { name: 'Keep it with a reason' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Why is the sentence right?' }), { target: { value: 'It is in the letter.' } });
    await click(screen.getByRole('button', { name: 'Keep the sentence' }));
    expect(await screen.findByText('Kept: It is in the letter. (Ana)')).toBeTruthy();
    expect(asked.find(({ path }) => path.endsWith('/overrides'))?.body).toEqual({ sentence: claim, reason: 'It is in the letter.' });
    await click(await screen.findByRole('button', { name: /^Hand in for review/ }));
    expect(await screen.findByRole('heading', { name: 'Waits for another person' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    await click(screen.getByRole('button', { name: 'Take back' }));
    expect((await field()).value).toBe(claim);
  });

  it('is released at once where nobody else has to read it', async () => {
    const { asked } = await openCase();
    await write('Hello');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Release/ })).toBeTruthy());
    await click(screen.getByRole('button', { name: /^Release/ }));
    await waitFor(() => expect(asked.filter(({ path }) => path.endsWith('/release'))).toHaveLength(1));
    expect(asked.filter(({ path }) => path.endsWith('/submit'))).toHaveLength(0);
  });

  it('that came back shows each reason at its sentence', async () => {
    const pins = [
      { sentence: claim, reason: 'Nobody can promise this.' },
      { sentence: 'Gone by now.', reason: 'Too short.' },
    ];
    const review = {
      id: ids.reply,
      decision: 'returned' as const,
      reviewer: 'Boris',
      inPlaceOf: null,
      at: '2026-11-22T10:07:00.000Z',
      pins,
    };
    await openCase({ draft: { ...draft(`Hello. ${claim}`, 5), state: 'returned', returned: review } });
    expect(await screen.findByText(/Boris gave the draft back/)).toBeTruthy();
    await click(screen.getByRole('button', { name: claim }));
    const written = await field();
    expect(written.value.slice(written.selectionStart, written.selectionEnd)).toBe(claim);
    expect(screen.getByText('Gone by now.').tagName).toBe('S');
  });

  it('of somebody else in the same case is named, so that nobody answers twice', async () => {
    await openCase({ waiting: [{ id: ids.draft, author: 'Boris', tier: 1, submittedAt: '2026-11-22T10:06:00.000Z', own: false }] });
    expect(await screen.findByText('A draft by Boris waits for review here.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read it' }).getAttribute('href')).toBe(`/review/${ids.draft}`);
  });
});
