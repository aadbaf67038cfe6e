import { beforeEach, describe, expect, it } from '@jest/globals';
import { digitGuardMs, makeKeyboard, type Keyboard } from './keyboard.js';

let now = 0;
let dialog = false;
let single = true;
let keyboard: Keyboard;

beforeEach(() => {
  now = 1000;
  dialog = false;
  single = true;
  document.body.innerHTML = '<textarea></textarea><button>act</button>';
  keyboard = makeKeyboard(
    () => single,
    () => dialog,
    () => now,
  );
});

/** Presses a key on an element; answers whether the browser still gets it. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  const code = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more });
  on.addEventListener('keydown', (raised) => keyboard.handle(raised as KeyboardEvent), { once: true });
  return on.dispatchEvent(event);
}

const element = (name: string): Element => document.querySelector(name) as Element;

describe('the key registry', () => {
  it('lets the newest screen answer, and the one before once it has gone', () => {
    const heard: string[] = [];
    keyboard.register({ take: () => void heard.push('list') });
    const leave = keyboard.register({ take: () => void heard.push('case') });
    press('1');
    leave();
    press('1');
    expect(heard).toEqual(['case', 'list']);
  });

  it('gives 1 to the act that is registered: taking in the list, inserting in a case', () => {
    const heard: string[] = [];
    keyboard.register({ insert: (key) => void heard.push(`insert ${key}`) });
    press('1');
    press('4');
    expect(heard).toEqual(['insert 1', 'insert 4']);
  });

  it('leaves keys in text fields to what is typed, save releasing and leaving', () => {
    const heard: string[] = [];
    keyboard.register({
      take: () => void heard.push('take'),
      release: () => void heard.push('release'),
      escape: () => void heard.push('escape'),
    });
    expect(press('1', element('textarea'))).toBe(true);
    press('Enter', element('textarea'), { ctrlKey: true });
    press('Escape', element('textarea'));
    expect(heard).toEqual(['release', 'escape']);
  });

  it('leaves Enter to a button that has the focus', () => {
    let opened = 0;
    keyboard.register({ open: () => void (opened += 1) });
    expect(press('Enter', element('button'))).toBe(true);
    press('Enter');
    expect(opened).toBe(1);
  });

  it('lets only the dialog answer while one is open', () => {
    const heard: string[] = [];
    keyboard.register({ take: () => void heard.push('screen') });
    keyboard.register({ note: () => void heard.push('dialog') }, 'dialog');
    dialog = true;
    press('1');
    press('n');
    expect(heard).toEqual(['dialog']);
  });

  it('takes two keys one after the other as one, within a moment', () => {
    const heard: string[] = [];
    keyboard.register({ goQueue: () => void heard.push('queue'), goSpaces: () => void heard.push('groups') });
    press('g');
    press('q');
    press('g');
    now += 5000;
    press('s');
    expect(heard).toEqual(['queue']);
  });

  it('ignores digits just after a take, so that a double tap on 1 inserts nothing', () => {
    const heard: string[] = [];
    keyboard.register({ insert: (key) => void heard.push(key) });
    keyboard.guardDigits();
    now += digitGuardMs - 1;
    press('1');
    now += 1;
    press('2');
    expect(heard).toEqual(['2']);
  });

  it('does not repeat an act while its key is held down, but goes on moving', () => {
    let [taken, moved] = [0, 0];
    keyboard.register({ take: () => void (taken += 1), next: () => void (moved += 1) });
    press('1', document.body, { repeat: true });
    press('j', document.body, { repeat: true });
    expect([taken, moved]).toEqual([0, 1]);
  });

  it('keeps silent where single keys are switched off, save chords and Escape', () => {
    const heard: string[] = [];
    single = false;
    keyboard.register({
      take: () => void heard.push('take'),
      release: () => void heard.push('release'),
      escape: () => void heard.push('escape'),
    });
    press('1');
    press('Enter', document.body, { metaKey: true });
    press('Escape');
    expect(heard).toEqual(['release', 'escape']);
  });

  it('leaves a key to the browser when the act declines', () => {
    keyboard.register({ next: () => false });
    expect(press('ArrowDown')).toBe(true);
  });

  it('lists the keys of the screen on show', () => {
    keyboard.register({ release: () => {}, next: () => {} });
    expect(keyboard.active().map(({ act }) => act)).toEqual(['next', 'release']);
  });
});
