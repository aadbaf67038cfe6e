import type { DraftedAnswerView, FinderResult, SuggestionView } from '@streetlight/contracts';
import { act, cleanup, configure, render } from '@testing-library/react';
import { createMemoryHistory } from '@tanstack/react-router';
import { makeQueryClient } from '../../src/api/query-client.js';
import { Providers } from '../../src/app/providers.js';
import { makeRouter } from '../../src/app/router.js';
import { startTexts } from '../../src/i18n/i18n.js';
import { type Answering, answerCalls, type Asked, Streamed } from './answers.js';
import { furnishBrowser, SpokenEventSource } from './browser.js';
import { check, revision, session } from './people-and-cases.js';

// What has to appear may take its time on a busy machine; a second is over quickly.
configure({ asyncUtilTimeout: 10_000 });

const found: FinderResult = {
  hits: [{ key: revision.key, score: 1, reasons: [], revision, source: { ...revision, language: 'de', title: 'Lohn nicht gezahlt' } }],
};

const noSuggestion: SuggestionView = {
  text: '',
  language: null,
  tier: 0,
  asOf: null,
  revisions: [],
  sentences: [],
  noneBecause: 'nothing-vetted',
};

/** A drafted answer as it is kept. */
export const draftedAnswer = (more: Partial<DraftedAnswerView> = {}): DraftedAnswerView => ({
  ...noSuggestion,
  id: '01900000-0000-7000-8000-0000000000d1',
  drafter: 'offline',
  model: null,
  offlineBecause: 'no-model',
  stopped: [],
  madeAt: '2026-11-22T10:00:00.000Z',
  ...more,
});

/** The console at one address, in front of a backend that answers from a table. */
export interface OpenConsole {
  asked: Asked[];
  /** Where the console is now. */
  address: () => string;
  /** Says something on the live feed; what follows from it appears a moment later. */
  feed: (type: string, data?: unknown) => Promise<void>;
}

const usual: Record<string, Answering> = {
  'GET /api/session': () => session,
  'GET /api/sign-in': () => ({ demo: [] }),
  'GET /api/spaces': () => ({ items: [] }),
  'GET /api/finder': () => found,
  'GET /api/cases/:id/suggestion': () => noSuggestion,
  'POST /api/cases/:id/draft/check': () => check(),
  'GET /api/reviews': () => ({ items: [], returned: [], mine: 0, languages: [] }),
  'GET /api/members': () => ({ items: [] }),
  'POST /api/cases/:id/suggestion/stream': () => new Streamed({ type: 'done', data: draftedAnswer() }).end(),
  'POST /api/plain-language': () => ({ score: 70, long: [], canSimplify: false }),
  'GET /api/snippets': () => ({ items: [] }),
  'GET /api/editorial-tasks': () => ({ items: [], mine: 0 }),
};

/** Opens the console; `table` overrules the usual answers. */
export async function openConsole(address: string, table: Record<string, Answering>, width = 1440): Promise<OpenConsole> {
  furnishBrowser(width);
  const asked = answerCalls({ ...usual, ...table });
  const router = makeRouter(createMemoryHistory({ initialEntries: [address] }));
  const queries = makeQueryClient();
  const texts = await startTexts('en');
  await act(async () => {
    render(<Providers texts={texts} queries={queries} router={router} />);
  });
  return {
    asked,
    address: () => router.state.location.href,
    feed: (type, data) => act(async () => SpokenEventSource.all.at(-1)?.say(type, data)),
  };
}

/** Closes the console and forgets what the device kept. */
export function closeConsole(): void {
  cleanup();
  localStorage.clear();
  SpokenEventSource.all.length = 0;
}
