import { afterEach, describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { AssessmentView, SecondOpinionView } from '@streetlight/contracts';
import type { Answering } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { detail, list, mine } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const assessed: AssessmentView = {
  language: 'ro',
  confidence: 0.99,
  script: 'native',
  nodiacritics: false,
  mixed: [],
  kind: 'question',
  urgency: 0,
  risk: 'none',
  topic: null,
  narrative: null,
  deadline: null,
  reasons: [],
};

const openCase = (assessment: AssessmentView, table: Record<string, Answering> = {}) => {
  const current = detail(1, { ...mine, assessment });
  return openConsole(`/case/${current.id}`, { 'GET /api/cases': () => list([]), 'GET /api/cases/:id': () => current, ...table });
};

describe('a case', () => {
  it('of which the machine is unsure has a second opinion on asking, labelled as one that changes nothing, or the reason why not', async () => {
    const assessment = { ...assessed, reasons: [{ code: 'kind.also', parameters: { kind: 'claim' } }] };
    let answer: SecondOpinionView = { opinion: null, canAsk: true, because: 'slow' };
    const { asked } = await openCase(assessment, {
      'GET /api/cases/:id/second-opinion': () => ({ opinion: null, canAsk: true, because: null }),
      'POST /api/cases/:id/second-opinion': () => answer,
    });
    const ask = await screen.findByRole('button', { name: 'Ask for a second opinion' });
    await act(async () => void fireEvent.click(ask));
    expect(await screen.findByText('No second opinion now. The model took too long.')).toBeTruthy();
    const model = { name: 'simulated', promptId: 'refine-assessment', promptVersion: 1 };
    const opinion = { kind: 'scam', risk: 'none', topic: 'wages', reason: 'It asks for money first.', language: 'en', model } as const;
    answer = { opinion: { ...opinion, madeAt: '2026-11-22T10:00:00.000Z' }, canAsk: false, because: null };
    await act(async () => void fireEvent.click(ask));
    expect(await screen.findByText('A model’s opinion, it changes nothing')).toBeTruthy();
    expect(screen.getByText('It asks for money first.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for a second opinion' })).toBeNull();
    expect(asked.filter(({ path, method }) => method === 'POST' && path.endsWith('second-opinion'))).toHaveLength(2);
  });

  it('of which the machine is sure offers no second opinion', async () => {
    const { asked } = await openCase(assessed);
    await screen.findByText('99% sure');
    expect(asked.filter(({ path }) => path.endsWith('second-opinion'))).toEqual([]);
  });
});
