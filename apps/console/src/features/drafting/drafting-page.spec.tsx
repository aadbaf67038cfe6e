import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { DraftingView, ModelRunFile } from '@streetlight/contracts';
import { languages } from '@streetlight/domain';
import { type Answering, Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const figures = {
  posts: 40,
  releasable: 31,
  abstained: 8,
  stopped: 1,
  failed: 0,
  wronglyAbstained: 0.1,
  rightlyAbstained: 0.96,
  firstSentenceMs: 420,
};
const run = {
  id: '01900000-0000-7000-8000-0000000000e1',
  model: 'small',
  promptId: 'suggest-reply',
  promptVersion: 1,
  figures,
  ranAt: '2026-11-20T10:00:00.000Z',
  recordedBy: 'Ana',
  recordedAt: '2026-11-20T11:00:00.000Z',
  current: true,
};
const off = { on: false, outdated: false, changedBy: null, changedAt: null, run: null };
const view = (change: Partial<DraftingView> = {}, romanian: Partial<DraftingView['languages'][number]> = {}): DraftingView => ({
  model: {
    name: 'small',
    promptId: 'suggest-reply',
    promptVersion: 1,
    promptHash: 'a'.repeat(64),
    server: 'llm.example',
    pausedUntil: null,
  },
  budget: { day: '2026-11-22', used: 1200, limit: 5000, calls: 3 },
  languages: languages.map((language) => ({ language, ...off, ...(language === 'ro' ? romanian : {}) })),
  ...change,
});
const runFile: ModelRunFile = {
  kind: 'streetlight-model-run',
  model: 'small',
  promptId: 'suggest-reply',
  promptVersion: 1,
  promptHash: 'a'.repeat(64),
  ranAt: '2026-11-20T10:00:00Z',
  languages: { ro: figures },
};

const open = (table: Record<string, Answering>) =>
  openConsole('/drafting', {
    'GET /api/session': () => ({ ...session, user: { ...session.user, roles: ['supervisor'] } }),
    ...table,
  });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(await screen.findByRole('button', { name })));
const choose = async (content: unknown): Promise<void> => {
  const file = { name: 'run.json', text: async () => JSON.stringify(content) } as unknown as File;
  const input = await screen.findByLabelText('Choose the file');
  await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
};

describe('the page of the drafters', () => {
  it('says that no model is the normal case, and how one is connected', async () => {
    await open({ 'GET /api/drafting': () => view({ model: null }) });
    expect(await screen.findByText('No model is connected')).toBeTruthy();
    expect(screen.getByText('OPENAI_BASE_URL')).toBeTruthy();
  });

  it('switches a language on only where a run of this model and prompt is recorded, with its figures in view', async () => {
    let current = view({}, { run });
    const { asked } = await open({
      'GET /api/drafting': () => current,
      'PUT /api/drafting/switches': () => (current = view({}, { run, on: true, changedBy: 'Ana', changedAt: run.recordedAt })),
    });
    expect(await screen.findByText('Of 40 posts 31 releasable, 1 stopped by the checks, 0 calls failed')).toBeTruthy();
    expect(screen.getByText('1,200 of 5,000 tokens')).toBeTruthy();
    expect((screen.getByRole('button', { name: 'Switch on: Polish' }) as HTMLButtonElement).disabled).toBe(true);
    await press('Switch on: Romanian');
    expect(asked.at(-1)?.body).toEqual({ languages: ['ro'], on: true });
    expect(await screen.findByRole('button', { name: 'Switch off: Romanian' })).toBeTruthy();
    await press('Switch off everywhere');
    expect(asked.findLast(({ method }) => method === 'PUT')?.body).toEqual({ languages: ['ro'], on: false });
  });

  it('shows a model that is paused, a budget that is used up, and a switch of another model as not counting', async () => {
    const pausedUntil = '2026-11-22T10:10:00.000Z';
    const budget = { day: '2026-11-22', used: 5100, limit: 5000, calls: 9 };
    const model = { ...(view().model as NonNullable<DraftingView['model']>), pausedUntil };
    await open({ 'GET /api/drafting': () => view({ model, budget }, { outdated: true, run: { ...run, model: 'old', current: false } }) });
    expect(await screen.findByText(/Failed several times; is asked again at/)).toBeTruthy();
    expect(screen.getByText('Today’s tokens are used up; no model is asked until midnight.')).toBeTruthy();
    const romanian = screen.getAllByRole('listitem').find((item) => within(item).queryByText('Romanian'));
    expect(romanian?.textContent).toContain('Paused: switched on for another model or prompt');
    expect(romanian?.textContent).toContain('Of another model or prompt: old, suggest-reply version 1');
  });

  it('records the file of a run, and says what is wrong with any other', async () => {
    const { asked } = await open({
      'GET /api/drafting': () => view(),
      'POST /api/drafting/runs': ({ body }) =>
        (body as ModelRunFile).model === 'small'
          ? view({}, { run })
          : new Refused(422, 'run-other', { model: 'small', prompt: 'suggest-reply', version: 1 }),
    });
    await choose({ some: 'file' });
    expect(await screen.findByText('This is not the file of a run. Make one with the command above.')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await choose({ ...runFile, model: 'other' });
    expect(await screen.findByText(/This run is of another model or prompt\. Connected are small/)).toBeTruthy();
    await choose(runFile);
    expect(await screen.findByText('Recorded for Romanian.')).toBeTruthy();
    expect(await screen.findByText(/Of 40 posts 31 releasable/)).toBeTruthy();
  });
});
