import { describe, expect, it } from '@jest/globals';
import { keyOf, type KeyPress } from './key-of.js';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe('the name of a key press', () => {
  it.each([
    ['a Latin letter is what is printed, so that Z stays Z on a German keyboard', press('z', 'KeyY'), 'z'],
    ['a Cyrillic letter counts by its place', press('о', 'KeyJ'), 'j'],
    ['a Greek letter counts by its place', press('ξ', 'KeyJ'), 'j'],
    ['an accented letter counts by its place', press('é', 'KeyE'), 'e'],
    ['caps lock does not matter', press('J', 'KeyJ'), 'j'],
    ['a French digit key without shift is a digit', press('&', 'Digit1'), '1'],
    ['a French digit key with shift is a digit', press('1', 'Digit1', { shiftKey: true }), '1'],
    ['shift and 1 elsewhere is no digit', press('!', 'Digit1', { shiftKey: true }), null],
    ['the slash of a German keyboard is a slash, not a seven', press('/', 'Digit7', { shiftKey: true }), '/'],
    ['a question mark is a question mark wherever it stands', press('?', 'Minus', { shiftKey: true }), '?'],
    ['the number pad counts', press('3', 'Numpad3'), '3'],
    ['shift and a letter is no single key', press('E', 'KeyE', { shiftKey: true }), null],
    ['AltGr types letters in Polish and is left alone', press('ę', 'KeyE', { altKey: true, ctrlKey: true }), null],
    ['Option types letters on a Mac and is left alone', press('å', 'KeyA', { altKey: true }), null],
    ['chords of the browser are left alone', press('n', 'KeyN', { ctrlKey: true }), null],
    ['Ctrl and Enter releases', press('Enter', 'Enter', { ctrlKey: true }), 'Mod+Enter'],
    ['⌘ and Enter releases', press('Enter', 'Enter', { metaKey: true }), 'Mod+Enter'],
    ['Ctrl and S saves', press('s', 'KeyS', { ctrlKey: true }), 'Mod+s'],
    ['⌘ and the key of S saves on a Greek keyboard', press('σ', 'KeyS', { metaKey: true }), 'Mod+s'],
    ['nothing counts while an input method composes', press('j', 'KeyJ', { isComposing: true }), null],
    ['other keys are none of ours', press('Tab', 'Tab'), null],
  ])('%s', (_title, pressed, name) => {
    expect(keyOf(pressed)).toBe(name);
  });
});
