import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ImportView, SpaceView } from '@streetlight/contracts';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { ids, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const administrator = { ...session, user: { ...session.user, roles: ['administrator' as const] } };
const space: SpaceView = {
  id: ids.space,
  name: 'Lantern group',
  channel: 'telegram',
  languages: ['ro'],
  memberCount: 1243,
  rules: '',
  publicPath: null,
  posts: 40,
  quiet: 12,
  openCases: 3,
  lastPostAt: null,
  health: 'no-consent',
  trouble: { code: 'posts-refused', parameters: { count: 2 } },
  consent: null,
};
const imported = (change: Partial<ImportView>): ImportView => ({
  id: ids.case(1),
  fileName: 'result.json',
  state: 'done',
  bytesTotal: 100,
  bytesRead: 100,
  messagesRead: 132,
  postsAdded: 132,
  postsKnown: 0,
  spaces: [],
  problem: null,
  startedAt: '2026-11-22T12:00:00.000Z',
  endedAt: '2026-11-22T12:00:01.000Z',
  ...change,
});
const usual = {
  'GET /api/session': () => administrator,
  'GET /api/spaces': () => ({ items: [space] }),
  'GET /api/accounts': () => ({ items: [] }),
  'GET /api/imports': () => ({ items: [] }),
};

describe('groups', () => {
  it('say what is wrong with them and what has not been stored', async () => {
    await openConsole('/spaces', usual);
    expect((await screen.findByRole('row', { name: /Lantern group/ })).textContent).toMatch(
      /No consent.*2 posts were not stored: consent is missing.*missing/,
    );
  });

  it('get their consent recorded once everything is filled in', async () => {
    const { asked } = await openConsole('/spaces', { ...usual, 'POST /api/spaces/:id/consent': () => space });
    fireEvent.click(await screen.findByRole('button', { name: /Record consent/ }));
    fireEvent.change(await screen.findByLabelText('Who agreed'), { target: { value: 'administrators' } });
    const submit = screen.getAllByRole('button', { name: 'Record consent' }).at(-1) as HTMLElement;
    fireEvent.click(submit);
    expect(await screen.findByText('Please fill in at least two characters.')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    fireEvent.change(screen.getByLabelText('Where it can be looked up'), { target: { value: 'folder 3' } });
    fireEvent.click(submit);
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ givenBy: 'administrators', evidence: 'folder 3' }),
    );
  });
});

describe('imports', () => {
  it('say what an import added and what was known already', async () => {
    await openConsole('/spaces', { ...usual, 'GET /api/imports': () => ({ items: [imported({ postsAdded: 0, postsKnown: 132 })] }) });
    expect(await screen.findByText('0 new, 132 already known')).toBeTruthy();
  });

  it('say in full why a file was refused: which file, which line', async () => {
    const problem = {
      code: 'truncated',
      file: 'result.json',
      line: 4,
      message: 'the file ends in the middle of a message.',
      remedy: 'Export the chat again.',
    };
    await openConsole('/spaces', { ...usual, 'GET /api/imports': () => ({ items: [imported({ state: 'refused', problem })] }) });
    expect(await screen.findByText(/result\.json, line 4: The file was cut off: its end is missing\./)).toBeTruthy();
  });
});

describe('connecting Telegram', () => {
  const fill = async (token: string): Promise<void> => {
    fireEvent.change(await screen.findByLabelText('Name for the desk'), { target: { value: 'Bot' } });
    fireEvent.change(screen.getByLabelText('Token of the bot'), { target: { value: token } });
    fireEvent.click(screen.getByRole('button', { name: 'Connect' }));
  };

  it('asks for a token that looks like one before it asks Telegram', async () => {
    const { asked } = await openConsole('/spaces?panel=connect', usual);
    await fill('hello');
    expect(await screen.findByText(/A token looks like/)).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('says that Telegram does not know a token', async () => {
    await openConsole('/spaces?panel=connect', { ...usual, 'POST /api/accounts': () => new Refused(422, 'token-wrong') });
    await fill('1:wrong');
    expect(await screen.findByText(/Telegram does not know this token/)).toBeTruthy();
  });

  it('warns of a bot in privacy mode, which does not see ordinary posts', async () => {
    const account = {
      id: ids.case(2),
      channel: 'telegram',
      label: 'Bot',
      identity: '@desk_bot',
      state: 'connecting',
      trouble: null,
      seesAllPosts: false,
      lastSeenAt: null,
    };
    await openConsole('/spaces?panel=connect', { ...usual, 'POST /api/accounts': () => account });
    await fill('1:right');
    expect(await screen.findByText('Connected as @desk_bot')).toBeTruthy();
    expect(screen.getByText(/This bot sees only commands/)).toBeTruthy();
  });

  it('is not offered to an advisor', async () => {
    await openConsole('/spaces?panel=connect', { ...usual, 'GET /api/session': () => session });
    await screen.findByRole('row', { name: /Lantern group/ });
    expect(screen.queryByRole('button', { name: 'Connect Telegram' })).toBeNull();
    expect(screen.queryByLabelText('Token of the bot')).toBeNull();
  });
});
