import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseDetail, DraftBody } from '@streetlight/contracts';
import { type Answering, Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { detail, draft, ids, list, mine, reply, revision } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const press = (key: string, more: object = {}): Promise<void> =>
  act(
    async () =>
      void fireEvent.keyDown(document.activeElement ?? document.body, { key, code: /^\d$/.test(key) ? `Digit${key}` : key, ...more }),
  );
const field = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Your reply' });
const write = async (text: string): Promise<void> => void fireEvent.change(await field(), { target: { value: text } });
const kept = (): string | null => localStorage.getItem(`streetlight.draft.${detail(1).id}`);

/** A case on the desk, with a backend that keeps one draft of it. */
async function openCase(change: Partial<CaseDetail> = mine, table: Record<string, Answering> = {}) {
  let current = detail(1, change);
  const save: Answering = ({ body }) => {
    const { version, text } = body as DraftBody;
    current = { ...current, draft: draft(text, version + 1) };
    return current.draft;
  };
  const opened = await openConsole(`/case/${current.id}`, {
    'GET /api/cases': () => list([]),
    'GET /api/cases/:id': () => current,
    'PUT /api/cases/:id/draft': save,
    ...table,
  });
  const saves = (): DraftBody[] =>
    opened.asked.filter(({ method, path }) => method === 'PUT' && path.endsWith('/draft')).map(({ body }) => body as DraftBody);
  return { ...opened, saves, become: (next: Partial<CaseDetail>) => void (current = { ...current, ...next }) };
}

describe('a case', () => {
  it('offers no reply before it is taken, and answers to read', async () => {
    await openCase({});
    expect(await screen.findByText('Take the case to write a reply.')).toBeTruthy();
    expect(await screen.findByRole('article', { name: revision.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Insert/ })).toBeNull();
  });

  it('is read-only with the name of whoever holds it', async () => {
    await openCase({ state: 'taken', holder: { id: ids.boris, name: 'Boris' }, leaseUntil: '2099-01-01T00:00:00.000Z' });
    expect((await screen.findAllByText(/Boris is working on it/)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull();
  });

  it('can be taken over once its holder has been silent for longer than the lease', async () => {
    await openCase({ state: 'taken', holder: { id: ids.boris, name: 'Boris' }, leaseUntil: '2020-01-01T00:00:00.000Z' });
    expect((await screen.findAllByRole('button', { name: /Take over/ })).length).toBeGreaterThan(0);
  });

  it('says that a sample was vetted by no real lawyer', async () => {
    await openCase();
    expect(await screen.findByText('Sample – vetted for the demo only, not by a real lawyer')).toBeTruthy();
  });
});

describe('writing a reply', () => {
  it('inserts the first answer with 1 and cites it', async () => {
    const { saves } = await openCase();
    await screen.findByRole('article', { name: revision.title });
    await press('1');
    expect((await field()).value).toBe(revision.publicText);
    await waitFor(() => expect(saves().at(-1)).toMatchObject({ text: revision.publicText, revisionIds: [revision.id], version: 0 }));
  });

  it('keeps each key on this device until the backend has saved it', async () => {
    await openCase();
    await write('Bună');
    expect(kept()).toContain('Bună');
    await waitFor(() => expect(kept()).toBeNull());
    expect(await screen.findByText(/^Saved/)).toBeTruthy();
  });

  it('loses nothing when the backend cannot be reached', async () => {
    await openCase(mine, { 'PUT /api/cases/:id/draft': () => new Refused(503, 'unavailable') });
    await write('Bună');
    expect(await screen.findByText('Kept on this device, not saved yet')).toBeTruthy();
    closeScreen();
    await openCase();
    expect((await field()).value).toBe('Bună');
    expect(screen.getByText('Your unsaved text from this device is back.')).toBeTruthy();
  });

  it('shows both texts when another window has saved, and saves what the person chooses', async () => {
    let refuse = true;
    const opened = await openCase(mine, {
      'PUT /api/cases/:id/draft': ({ body }) => {
        if (refuse) return new Refused(409, 'conflict', { version: 4 });
        return draft((body as DraftBody).text, 5);
      },
    });
    await field();
    opened.become({ draft: draft('theirs', 4) });
    await write('mine');
    const conflict = await screen.findByRole('alert', { name: 'Something changed while you were writing' });
    expect(within(conflict).getByText('theirs')).toBeTruthy();
    expect(within(conflict).getByText('mine')).toBeTruthy();
    expect(kept()).toContain('mine');
    refuse = false;
    fireEvent.click(within(conflict).getByRole('button', { name: 'Put both together' }));
    expect((await field()).value).toBe('theirs\n\nmine');
    await waitFor(() => expect(opened.saves().at(-1)).toMatchObject({ version: 4, text: 'theirs\n\nmine' }));
  });

  it('does not release what is too long for the channel', async () => {
    await openCase();
    await write('x'.repeat(203));
    expect(screen.getByText('3 characters too many for this channel')).toBeTruthy();
    expect((screen.getByRole('button', { name: /Release/ }) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('releasing', () => {
  const released = { 'POST /api/drafts/:id/release': () => reply('Bună') };

  it('saves first, releases once with an idempotency key, and offers to take it back', async () => {
    const { asked, saves } = await openCase(mine, released);
    await write('Bună');
    (await field()).focus();
    await press('Enter', { ctrlKey: true });
    expect(await screen.findByText(/Goes to Lantern group in 10 s/)).toBeTruthy();
    const release = asked.filter(({ path }) => path.endsWith('/release'));
    expect(release.length).toBe(1);
    expect(release[0]?.body).toEqual({ version: 1 });
    expect(release[0]?.headers['idempotency-key']).toMatch(/^[\w-]{20,}$/);
    expect(saves().length).toBe(1);
    expect((await field()).value).toBe('');
  });

  it('asks with the same key again when no answer came, so that no second reply is made', async () => {
    let lost = true;
    const { asked } = await openCase(mine, {
      'POST /api/drafts/:id/release': () => {
        if (!lost) return reply('Bună');
        lost = false;
        throw new TypeError('connection lost');
      },
    });
    await write('Bună');
    const release = await screen.findByRole('button', { name: /Release/ });
    fireEvent.click(release);
    expect(await screen.findByText(/No answer from the server/)).toBeTruthy();
    fireEvent.click(release);
    await screen.findByText(/Goes to Lantern group/);
    const keys = asked.filter(({ path }) => path.endsWith('/release')).map(({ headers }) => headers['idempotency-key']);
    expect(keys.length).toBe(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('takes back by Z and puts the text into the composer again', async () => {
    const { become } = await openCase(mine, { ...released, 'POST /api/replies/:id/undo': () => reply('Bună', 'cancelled') });
    await write('Bună');
    fireEvent.click(await screen.findByRole('button', { name: /Release/ }));
    await screen.findByText(/Goes to Lantern group/);
    become({ draft: draft('Bună', 1) });
    (document.activeElement as HTMLElement).blur();
    await press('z', { code: 'KeyZ' });
    await waitFor(async () => expect((await field()).value).toBe('Bună'));
  });

  it('keeps the text and says why when a citation is not valid any more', async () => {
    await openCase(mine, { 'POST /api/drafts/:id/release': () => new Refused(422, 'citation-not-valid', { key: 'unpaid-wages' }) });
    await write('Bună');
    fireEvent.click(await screen.findByRole('button', { name: /Release/ }));
    expect(await screen.findByText(/not valid any more \(unpaid-wages\)/)).toBeTruthy();
    expect((await field()).value).toBe('Bună');
  });
});

describe('what became of a reply', () => {
  const withReply = (state: Parameters<typeof reply>[1], failure: object | null = null) => {
    const made = reply('Bună', state);
    return { ...mine, replies: [{ ...made, delivery: { ...made.delivery, failure: failure as null } }] };
  };

  it('says which machine made the first draft and how much a person changed', async () => {
    const model = { name: 'small', promptId: 'suggest-reply', promptVersion: 2 };
    const origin = { drafter: 'model' as const, model, changedWords: 3, words: 45 };
    await openCase({ ...mine, replies: [{ ...reply('Bună', 'sent'), origin }] });
    expect(await screen.findByText('First draft by small (prompt suggest-reply, version 2) · 3 words changed, of 45')).toBeTruthy();
  });

  it('is failed, with the reason and a new try', async () => {
    const { asked } = await openCase(withReply('failed', { code: 'account-removed', parameters: {} }), {
      'POST /api/replies/:id/retry': () => reply('Bună', 'pending'),
    });
    expect(await screen.findByText('the account was removed from the group')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(asked.some(({ path }) => path === `/api/replies/${ids.reply}/retry`)).toBe(true));
  });

  it('is settled by a person where nobody knows', async () => {
    const { asked } = await openCase(withReply('uncertain'), { 'POST /api/deliveries/:id/settle': () => reply('Bună', 'sent') });
    fireEvent.click(await screen.findByRole('button', { name: 'It is there' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/settle'))?.body).toEqual({ outcome: 'sent' }));
    expect(screen.getByRole('button', { name: 'It is not there' })).toBeTruthy();
  });

  it('is posted by hand where the channel cannot send', async () => {
    await openCase(withReply('by-hand'));
    expect(await screen.findByRole('button', { name: 'I have posted it' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });
});

describe('a claim nobody has a narrative for', () => {
  it('gets a name from the menu of the case', async () => {
    const { asked } = await openCase(
      { kind: 'claim' },
      { 'POST /api/cases/:id/claim-name': () => detail(1, { claimName: 'Half the wage back' }) },
    );
    // The answers have a button of that name too, as soon as they are there.
    const more = await screen.findAllByRole('button', { name: 'Show more' });
    fireEvent.click(more.find((button) => button.getAttribute('aria-haspopup') === 'menu') as HTMLElement);
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Name the claim' }));
    fireEvent.change(await screen.findByLabelText('Name of the claim'), { target: { value: ' Half the wage back ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save name' }));
    await waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/claim-name'))?.body).toEqual({ version: 1, name: 'Half the wage back' }),
    );
  });
});

describe('notes', () => {
  it('are never a reply: Ctrl and Enter in a note save the note and release nothing', async () => {
    const { asked } = await openCase(mine, {
      'POST /api/cases/:id/notes': () => ({ id: ids.case(1), author: 'Ana', text: 'ask Dora', at: '2026-11-22T12:00:00.000Z' }),
    });
    await write('Bună');
    (await screen.findByRole('heading', { level: 1 })).focus();
    await press('n', { code: 'KeyN' });
    const note = await screen.findByRole('textbox', { name: 'Note to the team' });
    await waitFor(() => expect(document.activeElement).toBe(note));
    fireEvent.change(note, { target: { value: 'ask Dora' } });
    await press('Enter', { ctrlKey: true });
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/notes'))?.body).toEqual({ text: 'ask Dora' }));
    expect(asked.some(({ path }) => path.endsWith('/release'))).toBe(false);
  });

  it('and replies are left with Escape for the title; only from there it leads back to the queue', async () => {
    await openCase(mine);
    await write('Bună');
    for (const field of [await screen.findByRole('textbox', { name: 'Your reply' }), null]) {
      if (field) field.focus();
      else await press('n', { code: 'KeyN' });
      await press('Escape');
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    }
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Case');
  });
});

/** Leaves the screen as a closed window does: what the device keeps stays. */
function closeScreen(): void {
  const device = { ...localStorage };
  closeConsole();
  for (const [name, value] of Object.entries(device)) localStorage.setItem(name, String(value));
}
