import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { ApiError } from '../../api/client.js';
import { startTexts } from '../../i18n/i18n.js';
import { KeyboardProvider } from '../keyboard/use-keys.js';
import { BarsProvider, useBars } from './bars.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

let bars: ReturnType<typeof useBars>;
function Borrow() {
  bars = useBars();
  return null;
}

async function show(): Promise<void> {
  const texts = await startTexts('en');
  render(
    <I18nextProvider i18n={texts}>
      <KeyboardProvider>
        <BarsProvider>
          <Borrow />
        </BarsProvider>
      </KeyboardProvider>
    </I18nextProvider>,
  );
}

const offer = (name: string, undo: () => Promise<unknown>, lasting = false) =>
  act(() => bars.offerUndo({ text: (seconds) => `${name} in ${seconds} s`, seconds: 10, undo, lasting }));
const pressZ = () => act(async () => void fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ' }));

it('counts down and goes away when the time is over', async () => {
  await show();
  offer('leaves', async () => {});
  expect(screen.getByText('leaves in 10 s')).toBeTruthy();
  act(() => void jest.advanceTimersByTime(4000));
  expect(screen.getByText('leaves in 6 s')).toBeTruthy();
  act(() => void jest.advanceTimersByTime(6500));
  expect(screen.queryByText(/leaves/)).toBeNull();
});

it('takes the newest act back by Z, once', async () => {
  await show();
  const undone: string[] = [];
  offer('first', async () => undone.push('first'), true);
  offer('second', async () => undone.push('second'), true);
  await pressZ();
  await pressZ();
  await pressZ();
  expect(undone).toEqual(['second', 'first']);
});

it('keeps a reply that is on its way beside later acts, while other acts give way', async () => {
  await show();
  offer('taken', async () => {});
  offer('reply', async () => {}, true);
  act(() => bars.tell('Note saved.'));
  expect(screen.queryByText(/taken/)).toBeNull();
  expect(screen.getByText('reply in 10 s')).toBeTruthy();
  expect(screen.getByText('Note saved.')).toBeTruthy();
});

it('says in words why an act could not be taken back', async () => {
  await show();
  offer('reply', () => Promise.reject(new ApiError('delivery-not-held', 409)));
  await pressZ();
  expect(screen.getByRole('alert').textContent).toContain('Too late: the reply has left.');
});
