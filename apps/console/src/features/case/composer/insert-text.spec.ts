import { expect, it } from '@jest/globals';
import { insertPassage } from './insert-text.js';

it('fills an empty text', () => {
  expect(insertPassage('', 'Passage.', 0)).toEqual({ text: 'Passage.', caret: 8 });
});

it('stands as a paragraph of its own where the caret is', () => {
  const { text, caret } = insertPassage('Hello! Bye.', 'Passage.', 6);
  expect(text).toBe('Hello!\n\nPassage.\n\nBye.');
  expect(text.slice(0, caret)).toBe('Hello!\n\nPassage.');
});

it('replaces what is selected', () => {
  expect(insertPassage('Hello old world', 'new', 6, 9).text).toBe('Hello\n\nnew\n\nworld');
});
