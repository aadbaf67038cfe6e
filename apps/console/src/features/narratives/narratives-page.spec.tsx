import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { NarrativeContent, NarrativeDetail, NarrativeRow, NewClaim } from '@streetlight/contracts';
import { type Language, languages } from '@streetlight/domain';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const inAll = <T,>(empty: T, said: Partial<Record<Language, T>>): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, said[language] ?? empty])) as Record<Language, T>;

const spread = { weeks: [0, 0, 0, 0, 1, 0, 2, 3], languages: [{ language: 'ro' as const, count: 6 }] };
const row = (id: string, change: Partial<NarrativeRow> = {}): NarrativeRow => ({
  id,
  version: 1,
  retired: false,
  tier: 2,
  area: 'dismissal',
  claim: `Claim ${id}`,
  correction: `Correction ${id}`,
  trueIn: ['RO', 'HU'],
  correctedBy: ['probation-notice'],
  wordings: { de: 2, ro: 6, pl: 6, bg: 6, it: 6, es: 6, hr: 6, el: 6, en: 6, fr: 6 },
  spread: { weeks: [0, 0, 0, 0, 0, 0, 0, 0], languages: [] },
  ...change,
});
const claim: NewClaim = {
  caseId: ids.case(80),
  caseNumber: 53,
  name: null,
  excerpt: 'banii pentru uniforma',
  language: 'ro',
  area: 'wages',
  posts: 2,
  lastAt: '2026-11-22T10:00:00.000Z',
};
const content: NarrativeContent = {
  tier: 2,
  area: 'dismissal',
  correctedBy: ['probation-notice'],
  trueIn: ['RO'],
  note: null,
  claim: inAll('', { de: 'In der Probezeit gibt es keine Frist.', en: 'No notice in probation.' }),
  correction: inAll('', { de: 'Zwei Wochen.', en: 'Two weeks.' }),
  wordings: inAll<string[]>([], { en: ['zero days notice'] }),
};
const detail = (change: Partial<NarrativeDetail> = {}): NarrativeDetail => ({
  id: 'N01',
  version: 1,
  retired: false,
  content,
  spread,
  namedFrom: [],
  history: [{ version: 1, code: 'loaded', by: null, at: '2026-11-01T10:00:00.000Z', note: '', changed: [] }],
  ...change,
});
const usual = {
  'GET /api/session': () => editor,
  'GET /api/recalls/count': () => ({ open: 0 }),
  'GET /api/narratives': () => ({ items: [row('N01'), row('N02', { spread }), row('N03', { retired: true })], newClaims: [claim] }),
  'GET /api/narratives/:id': () => detail(),
};

describe('known rumours', () => {
  it('are listed with what is right, where they are true and how far they go round, the most repeated first', async () => {
    await openConsole('/narratives', usual);
    const cards = await screen.findAllByRole('article', { name: /^Claim/ });
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(['Claim N02', 'Claim N01']);
    expect(cards[0]?.textContent).toMatch(
      /posts in 4 weeks: 6.*Correction N02.*true in Romania and Hungary.*Wordings: 56.*not finished in: Hungarian/,
    );
  });

  it('retired ones stand apart', async () => {
    await openConsole('/narratives?view=retired', usual);
    expect((await screen.findAllByRole('article')).map((card) => card.getAttribute('aria-label'))).toEqual(['Claim N03']);
  });

  it('a claim that nobody knew leads an editor to a new one that begins with the words of its posts', async () => {
    const { address } = await openConsole('/narratives', {
      ...usual,
      'GET /api/cases/:id/claim-wordings': () => ({
        caseId: claim.caseId,
        caseNumber: 53,
        name: 'Uniform money',
        area: 'wages',
        narrative: null,
        wordings: [{ language: 'en', text: 'they take uniform money' }],
      }),
    });
    const found = within(await screen.findByRole('region', { name: 'New claims' }));
    fireEvent.click(found.getByRole('link', { name: 'Make it a known rumour' }));
    const form = within(await screen.findByRole('form', { name: 'New rumour' }));
    expect(address()).toBe(`/narratives/new?case=${claim.caseId}`);
    expect((form.getByLabelText('What people say') as HTMLTextAreaElement).value).toBe('Uniform money');
    expect(form.getByRole('group', { name: 'Wordings: English' }).textContent).toContain('they take uniform money');
    fireEvent.click(form.getByRole('button', { name: 'Make it known' }));
    expect((await form.findByRole('alert')).textContent).toBe('Something is still missing: see the fields.');
  });

  it('a wording is added and removed, and saved over the version that was read', async () => {
    const { asked } = await openConsole('/narratives/N01', { ...usual, 'PUT /api/narratives/:id': () => detail({ version: 2 }) });
    const form = within(await screen.findByRole('form', { name: 'Change the rumour' }));
    fireEvent.click(form.getByRole('button', { name: 'Remove “zero days notice”' }));
    fireEvent.change(form.getByLabelText('Another wording'), { target: { value: 'out today,  no notice' } });
    fireEvent.keyDown(form.getByLabelText('Another wording'), { key: 'Enter' });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        version: 1,
        content: { wordings: { en: ['out today, no notice'] } },
      }),
    );
  });

  it('of two editors at once the second sees what the first changed, and both are brought together', async () => {
    const theirs = detail({
      version: 2,
      content: { ...content, note: 'From Boris.', wordings: { ...content.wordings, en: ['zero days notice', 'by Boris'] } },
      history: [
        {
          version: 2,
          code: 'changed',
          by: 'Boris',
          at: '2026-11-22T10:00:00.000Z',
          note: '',
          changed: [{ field: 'wordings', language: 'en', removed: [], added: ['by Boris'] }],
        },
        ...detail().history,
      ],
    });
    let newest = detail();
    const { asked } = await openConsole('/narratives/N01', {
      ...usual,
      'GET /api/narratives/:id': () => newest,
      'PUT /api/narratives/:id': () => {
        if (newest.version === 2) return detail({ version: 3 });
        newest = theirs;
        return new Refused(409, 'conflict', { version: 2 });
      },
    });
    const form = within(await screen.findByRole('form', { name: 'Change the rumour' }));
    fireEvent.change(form.getByLabelText('What is right'), { target: { value: 'Two weeks, on paper.' } });
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    const told = within(await form.findByRole('alert'));
    expect(told.getByText('by Boris').tagName).toBe('INS');
    expect((form.getByLabelText('What is right') as HTMLTextAreaElement).value).toBe('Two weeks, on paper.');
    fireEvent.click(told.getByRole('button', { name: 'Bring both together' }));
    fireEvent.click(await form.findByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(asked.filter(({ method }) => method === 'PUT').at(-1)?.body).toMatchObject({
        version: 2,
        content: { note: 'From Boris.', correction: { en: 'Two weeks, on paper.' }, wordings: { en: ['zero days notice', 'by Boris'] } },
      }),
    );
  });

  it('one is retired with a reason', async () => {
    const { asked } = await openConsole('/narratives/N01', {
      ...usual,
      'POST /api/narratives/:id/retire': () => detail({ version: 2, retired: true }),
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Retire' }));
    fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'Nobody says it.' } });
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retire' }));
    await waitFor(() => expect(asked.find(({ path }) => path.endsWith('/retire'))?.body).toEqual({ version: 1, note: 'Nobody says it.' }));
  });

  it('an advisor reads and changes nothing', async () => {
    await openConsole('/narratives/N01', { ...usual, 'GET /api/session': () => session });
    expect(await screen.findByText('zero days notice')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retire' })).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
