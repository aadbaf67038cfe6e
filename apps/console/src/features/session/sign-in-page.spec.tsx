import { afterEach, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Refused } from '../../../test/support/answers.js';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { list, session } from '../../../test/support/people-and-cases.js';

afterEach(closeConsole);

const person = { email: 'ana@demo.example', password: 'lantern', name: 'Ana', role: 'advisor' };
const signedOut = () => new Refused(401, 'session-missing');

it('leads to the sign-in, and from there to where the person wanted to go', async () => {
  const { asked, address } = await openConsole('/snippets', {
    'GET /api/session': signedOut,
    'GET /api/sign-in': () => ({ demo: [person] }),
    'POST /api/session': () => session,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Sign in as Ana, Advisor' }));
  await waitFor(() => expect(address()).toBe('/snippets'));
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ email: person.email, password: person.password });
});

it('does not lead to other sites', async () => {
  const { address } = await openConsole('/sign-in?next=//elsewhere.example', { 'GET /api/cases': () => list([]) });
  await waitFor(() => expect(address()).toBe('/queue'));
});

it('says when e-mail and password do not belong together, and keeps both', async () => {
  await openConsole('/sign-in', { 'GET /api/session': signedOut, 'POST /api/session': () => new Refused(401, 'sign-in-wrong') });
  fireEvent.change(await screen.findByLabelText('E-mail'), { target: { value: 'ana@desk.example' } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'wrong' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect((await screen.findByRole('alert')).textContent).toBe('E-mail and password do not match.');
  expect((screen.getByLabelText('E-mail') as HTMLInputElement).value).toBe('ana@desk.example');
});

it('speaks the language a visitor chooses, and keeps it with the account', async () => {
  const { asked } = await openConsole('/sign-in', {
    'GET /api/session': signedOut,
    'GET /api/sign-in': () => ({ demo: [person] }),
    'POST /api/session': () => session,
    'PATCH /api/session/preferences': () => ({ ...session, user: { ...session.user, interfaceLanguage: 'de' } }),
    'GET /api/cases': () => list([]),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Deutsch' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('de'));
  fireEvent.click(await screen.findByRole('button', { name: /Ana/ }));
  await waitFor(() => expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ interfaceLanguage: 'de' }));
});
