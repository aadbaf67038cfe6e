import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { CaseDetail, DraftBody, SuggestionView } from '@streetlight/contracts';
import { type Answering, Streamed } from '../../../../test/support/answers.js';
import { closeConsole, draftedAnswer, openConsole } from '../../../../test/support/console.js';
import { detail, draft, list, mine, revision } from '../../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const press = (key: string, code: string): Promise<void> =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key, code }));
const field = (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: 'Your reply' });

/** A case on the desk, with a backend that keeps what is saved. */
async function openCase(change: Partial<CaseDetail>, table: Record<string, Answering> = {}) {
  const opened = await openConsole(`/case/${detail(1).id}`, {
    'GET /api/cases': () => list([]),
    'GET /api/cases/:id': () => detail(1, change),
    'PUT /api/cases/:id/draft': ({ body }) => draft((body as DraftBody).text, (body as DraftBody).version + 1),
    ...table,
  });
  const saves = (): DraftBody[] => opened.asked.filter(({ method }) => method === 'PUT').map(({ body }) => body as DraftBody);
  return { ...opened, saves };
}

describe('the answer drafted by the machine', () => {
  const suggestion: SuggestionView = {
    text: 'Bună! Cereți salariul în scris.',
    language: 'ro',
    tier: 1,
    asOf: '2026-11-22',
    revisions: [revision],
    sentences: [
      { text: 'Bună!', revisionIds: [] },
      { text: 'Cereți salariul în scris.', revisionIds: [revision.id] },
    ],
    noneBecause: null,
  };
  const offline = draftedAnswer(suggestion);

  it('is put below what is written by D, with what it rests on cited and which draft it was', async () => {
    const streamed = new Streamed({ type: 'done', data: offline }).end();
    const { saves } = await openCase(mine, { 'POST /api/cases/:id/suggestion/stream': () => streamed });
    await screen.findByRole('article', { name: 'Drafted answer' });
    fireEvent.change(await field(), { target: { value: 'Salut.' } });
    (await screen.findByRole('heading', { level: 1 })).focus();
    await press('d', 'KeyD');
    expect((await field()).value).toBe('Salut.\n\nBună! Cereți salariul în scris.');
    await waitFor(() => expect(saves().at(-1)).toMatchObject({ revisionIds: [revision.id], draftedAnswerId: offline.id }));
  });

  it('is to be read only before the case is taken', async () => {
    await openCase({}, { 'GET /api/cases/:id/suggestion': () => suggestion });
    await screen.findByRole('article', { name: 'Drafted answer' });
    expect(screen.queryByRole('button', { name: /Insert draft/ })).toBeNull();
  });

  it('can be used from vetted words while a model writes, and becomes the words of the model once they have passed', async () => {
    const streamed = new Streamed({ type: 'source', data: { place: 0, revision, text: '' } });
    await openCase(mine, { 'POST /api/cases/:id/suggestion/stream': () => streamed });
    const card = await screen.findByRole('article', { name: 'Drafted answer' });
    expect(within(card).getByText(revision.key)).toBeTruthy();
    expect(within(card).queryByRole('button', { name: /Insert draft/ })).toBeNull();
    await act(async () =>
      streamed.tell(
        { type: 'offline', data: { ...offline, offlineBecause: 'not-waited-for' } },
        { type: 'token', data: { sentence: 0, text: 'Cereți banii' } },
      ),
    );
    expect(await within(card).findByText(/The model is writing/)).toBeTruthy();
    expect(await within(card).findByText('Cereți banii')).toBeTruthy();
    expect(within(card).getByText(offline.text)).toBeTruthy();
    expect(within(card).getByRole('button', { name: /Insert draft/ })).toBeTruthy();
    const model = { name: 'simulated', promptId: 'suggest-reply', promptVersion: 1 };
    await act(async () => {
      streamed.tell({
        type: 'done',
        data: { ...offline, drafter: 'model', offlineBecause: null, model, text: 'Cereți banii în scris.' },
      });
      streamed.end();
    });
    expect(await within(card).findByText('Cereți banii în scris.')).toBeTruthy();
    expect(within(card).getByText('Written by simulated, checked against vetted words')).toBeTruthy();
    expect(within(card).queryByText(/The model is writing/)).toBeNull();
  });

  it('says why it is not the model’s, and strikes through what the checks stopped without offering it', async () => {
    const stopped = [{ text: '17 384 € (§ 999 BGB).', findings: [{ code: 'fact.not-in-source', parameters: { words: '17 384 €' } }] }];
    const data = { ...offline, offlineBecause: 'gates' as const, stopped };
    await openCase(mine, { 'POST /api/cases/:id/suggestion/stream': () => new Streamed({ type: 'done', data }).end() });
    const card = await screen.findByRole('article', { name: 'Drafted answer' });
    expect(within(card).getByText('What the model wrote did not pass the checks.')).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: 'Stopped by the checks' }));
    expect(within(card).getByText('17 384 € (§ 999 BGB).').tagName).toBe('DEL');
    await press('d', 'KeyD');
    expect((await field()).value).toBe(offline.text);
  });

  it('never blocks the case: where the stream breaks the answers are still there, and it can be asked again', async () => {
    let streams = 0;
    await openCase(mine, {
      'POST /api/cases/:id/suggestion/stream': () => {
        streams++;
        return streams === 1 ? new Streamed().end() : new Streamed({ type: 'done', data: offline }).end();
      },
    });
    expect(await screen.findByText('No draft for now. The best answers are still here.')).toBeTruthy();
    expect(await screen.findByRole('article', { name: revision.title })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Draft again' }));
    expect(await screen.findByText(offline.text)).toBeTruthy();
  });

  it('is missing with the reason', async () => {
    await openCase(mine);
    expect(await screen.findByText('No vetted and valid answer fits.')).toBeTruthy();
  });
});
