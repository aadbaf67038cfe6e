import { expect, it } from '@jest/globals';
import type { Actor } from './roles.js';
import { outdatedParagraphs, refusalOfTextMove, type TextLife } from './text-states.js';

const actor = (userId: string, role: Actor['roles'][number]): Actor => ({ userId, deskId: 'desk', roles: [role] });
const text = (changes: Partial<TextLife> = {}): TextLife => ({
  language: 'ro',
  state: 'edited',
  editorId: 'anna',
  checkerId: null,
  ...changes,
});

it('another person who speaks the language checks what somebody has edited', () => {
  expect(refusalOfTextMove('check-natively', text(), actor('ion', 'advisor'), ['ro', 'en'])).toBeNull();
  expect(refusalOfTextMove('check-natively', text(), actor('anna', 'editor'), ['ro'])).toBe('same-person');
  expect(refusalOfTextMove('check-natively', text(), actor('ion', 'advisor'), ['en'])).toBe('language-not-spoken');
});

it('machine-made words cannot be checked as if a person had been at them', () => {
  expect(refusalOfTextMove('check-natively', text({ state: 'machine-made', editorId: null }), actor('ion', 'advisor'), ['ro'])).toBe(
    'wrong-state',
  );
});

it('a lawyer who has been at the words before does not confirm them', () => {
  const checked = text({ state: 'native-checked', checkerId: 'ion' });
  expect(refusalOfTextMove('confirm', checked, actor('bela', 'legal'), [])).toBeNull();
  expect(refusalOfTextMove('confirm', checked, actor('ion', 'legal'), [])).toBe('same-person');
  expect(refusalOfTextMove('confirm', checked, actor('carla', 'editor'), [])).toBe('forbidden');
});

it('an edit is possible in every state and takes back what was confirmed', () => {
  for (const state of ['machine-made', 'edited', 'native-checked', 'legally-confirmed'] as const)
    expect(refusalOfTextMove('edit', text({ state }), actor('carla', 'editor'), [])).toBeNull();
});

it('only the paragraphs whose source has changed its meaning since are outdated', () => {
  expect(outdatedParagraphs([1, 3, 1, 2], [1, 2, 3, null])).toEqual([1, 3]);
  expect(outdatedParagraphs([1, 1], [1, 1, 1])).toEqual([]);
  expect(outdatedParagraphs([1, 2], [1])).toEqual([1]);
});
