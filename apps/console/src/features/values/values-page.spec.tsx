import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ProposalView, StepPreview, ValueDetail, ValueRow } from '@streetlight/contracts';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const row: ValueRow = {
  name: 'minimum-wage-cleaning',
  unit: 'eur-per-hour',
  derived: null,
  steps: [{ from: '2026-01-01', to: '2026-12-31', amount: 15, source: '10. GebäudeArbbV', standing: 'now' }],
  undecidedFrom: '2027-01-01',
  waiting: 0,
  snippets: 1,
};
const detail = (change: Partial<ValueDetail> = {}): ValueDetail => ({
  ...row,
  version: 3,
  proposals: [],
  usedIn: [{ key: 'sector-minimum-wages', title: 'Branchen', area: 'wages', through: row.name }],
  follows: [],
  ...change,
});
const proposal = (change: Partial<ProposalView> = {}): ProposalView => ({
  id: ids.case(70),
  change: 'add',
  replaces: null,
  step: { from: '2027-01-01', to: null, amount: 15.4, source: 'Musterverordnung § 1' },
  note: '',
  state: 'open',
  proposedBy: { id: ids.boris, name: 'Boris' },
  proposedAt: '2026-11-22T10:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  decisionNote: '',
  faults: [],
  moves: { confirm: null, reject: null, withdraw: 'other-person' },
  ...change,
});
const preview = (change: Partial<StepPreview> = {}): StepPreview => ({
  faults: [],
  values: [{ name: row.name, unit: row.unit, steps: row.steps, undecidedFrom: null }],
  texts: [
    {
      key: 'sector-minimum-wages',
      title: 'Sectors',
      passages: [
        { part: 'public', paragraph: 0, day: '2027-01-01', before: 'Cleaning: 15.00 €.', after: 'Cleaning: 15.40 €.', missing: [] },
      ],
    },
  ],
  recalled: 0,
  ...change,
});
const usual = {
  'GET /api/session': () => editor,
  'GET /api/recalls/count': () => ({ open: 0 }),
  'GET /api/values': () => ({ items: [{ ...row, name: 'child-benefit', undecidedFrom: null }, row] }),
  'GET /api/values/:name': () => detail(),
  'POST /api/values/:name/previews': () => preview(),
};

async function fill(amount: string): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: 'Propose a new step' }));
  const form = screen.getByRole('form', { name: 'Propose a new step' });
  fireEvent.change(within(form).getByLabelText('Amount'), { target: { value: amount } });
  fireEvent.change(within(form).getByLabelText('Source'), { target: { value: 'Musterverordnung § 1' } });
  return form;
}

describe('values', () => {
  it('are listed with what holds, what ends without a successor first', async () => {
    await openConsole('/values', usual);
    const links = await screen.findAllByRole('link', { name: /Shown in snippets/ });
    expect(links[0]?.textContent).toMatch(/Minimum wage: cleaning.*Needs a decision: no amount from 1 Jan 2027 on.*15\.00 € an hour/);
    expect(links[1]?.textContent).toMatch(/^Child benefit/);
  });

  it('without any says where they come from', async () => {
    await openConsole('/values', { ...usual, 'GET /api/values': () => ({ items: [] }) });
    expect(await screen.findByText('There are no values yet.')).toBeTruthy();
  });

  it('a step is proposed with what it would do before one’s eyes, from the day after the last', async () => {
    const { asked } = await openConsole('/values/minimum-wage-cleaning', {
      ...usual,
      'POST /api/values/:name/proposals': () => detail({ proposals: [proposal()] }),
    });
    const form = await fill('15,40');
    expect((await within(form).findByRole('article', { name: 'Sectors' })).textContent).toContain('as of 1 Jan 2027');
    fireEvent.click(within(form).getByRole('button', { name: 'Propose' }));
    await waitFor(() =>
      expect(asked.find(({ path }) => path.endsWith('/proposals'))?.body).toEqual({
        change: 'add',
        replaces: null,
        step: { from: '2027-01-01', to: null, amount: 15.4, source: 'Musterverordnung § 1' },
        unit: 'eur-per-hour',
        note: '',
        version: 3,
        meant: [],
      }),
    );
  });

  it('what stands in the way is told with its remedy, and what is only unusual can be said to be meant', async () => {
    const { asked } = await openConsole('/values/minimum-wage-cleaning', {
      ...usual,
      'POST /api/values/:name/previews': () =>
        preview({ faults: [{ fault: 'unusual-amount', weight: 'doubt', parameters: { before: 15, percent: 233 } }] }),
      'POST /api/values/:name/proposals': () => detail({ proposals: [proposal()] }),
    });
    const form = await fill('50');
    const faults = await within(form).findByRole('list', { name: 'What to look at' });
    expect(faults.textContent).toMatch(/The amount before is 15\.00 € an hour; this one differs by 233 %\.Look for a typing error/);
    fireEvent.click(within(form).getByRole('button', { name: 'Propose' }));
    expect((await within(form).findByRole('alert')).textContent).toMatch(/^Something stands in the way/);
    fireEvent.click(within(faults).getByLabelText('This is intended'));
    fireEvent.click(within(form).getByRole('button', { name: 'Propose' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/proposals'))?.body).toMatchObject({ meant: ['unusual-amount'] }));
  });

  it('of two who propose at once the second sees both, and what they wrote is kept', async () => {
    let others: ProposalView[] = [];
    await openConsole('/values/minimum-wage-cleaning', {
      ...usual,
      'GET /api/values/:name': () => detail({ version: others.length > 0 ? 4 : 3, proposals: others }),
      'POST /api/values/:name/proposals': () => {
        others = [proposal()];
        return new Refused(409, 'conflict', { version: 4 });
      },
    });
    const form = await fill('15.50');
    await within(form).findByRole('article', { name: 'Sectors' });
    fireEvent.click(within(form).getByRole('button', { name: 'Propose' }));
    expect((await within(form).findByRole('alert')).textContent).toContain('Somebody has proposed or decided something meanwhile.');
    expect(await screen.findByRole('article', { name: 'Proposal of Boris' })).toBeTruthy();
    expect((within(form).getByLabelText('Amount') as HTMLInputElement).value).toBe('15.50');
    expect((within(form).getByRole('button', { name: 'Propose' }) as HTMLButtonElement).disabled).toBe(true);
    fireEvent.click(within(form).getByRole('button', { name: 'I have looked, go on' }));
    expect((within(form).getByRole('button', { name: 'Propose' }) as HTMLButtonElement).disabled).toBe(false);
  });

  it('another person confirms with the version they have read, and nobody their own', async () => {
    const { asked } = await openConsole('/values/minimum-wage-cleaning', {
      ...usual,
      'GET /api/values/:name': () => detail({ proposals: [proposal()] }),
      'POST /api/value-proposals/:id/confirm': () => detail({ proposals: [proposal({ state: 'confirmed' })] }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Confirm' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/confirm'))?.body).toMatchObject({ version: 3 }));
    closeConsole();
    await openConsole('/values/minimum-wage-cleaning', {
      ...usual,
      'GET /api/values/:name': () =>
        detail({ proposals: [proposal({ moves: { confirm: 'same-person', reject: 'same-person', withdraw: null } })] }),
    });
    const own = await screen.findByRole('article', { name: 'Proposal of Boris' });
    expect(within(own).queryByRole('button', { name: 'Confirm' })).toBeNull();
    expect(within(own).getByRole('button', { name: 'Take back' })).toBeTruthy();
    expect(own.textContent).toContain('another editor or a lawyer confirms it');
  });

  it('an advisor reads and proposes nothing', async () => {
    await openConsole('/values/minimum-wage-cleaning', { ...usual, 'GET /api/session': () => session });
    expect(await screen.findByText('10. GebäudeArbbV')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Propose a new step' })).toBeNull();
  });
});
