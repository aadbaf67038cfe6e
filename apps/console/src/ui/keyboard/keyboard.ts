import { type KeyAct, type KeyBinding, keyMap } from './key-map.js';
import { hasOwnEnter, isTyping, keyOf } from './key-of.js';

/** Does the act; gets the key that was pressed. Answering `false` leaves the key to the browser. */
export type KeyHandler = (key: string) => void | false;
export type KeyHandlers = { [act in KeyAct]?: KeyHandler | undefined };

/** After the first key of a pair, how long the second is waited for. */
const pairMs = 1200;
/** After a take has opened a case, how long digits do nothing: a double tap on 1 must not insert an answer as well. */
export const digitGuardMs = 400;

export type KeyPlace = 'screen' | 'dialog';

/** Keys that act again and again while they are held down. */
const repeating = new Set(['ArrowDown', 'ArrowUp', 'j', 'k']);

/** All single-key handling of the console. */
export interface Keyboard {
  /**
   * Adds the acts of a screen or of a dialog; later ones come before earlier ones. While a dialog is open only acts of
   * dialogs answer. Returns how to take them away.
   */
  register: (handlers: KeyHandlers, where?: KeyPlace) => () => void;
  /** Acts that would answer now, in the order of the map. */
  active: () => readonly KeyBinding[];
  handle: (event: KeyboardEvent) => void;
  guardDigits: () => void;
}

/**
 * @param singleKeys whether keys without Ctrl or ⌘ act at all (WCAG 2.1.4)
 * @param blocked whether a dialog has the floor
 */
export function makeKeyboard(singleKeys: () => boolean, blocked: () => boolean, now: () => number = Date.now): Keyboard {
  let stack: { handlers: KeyHandlers; where: KeyPlace }[] = [];
  let first: { key: string; at: number } | null = null;
  let digitsFrom = 0;

  const find = (act: KeyAct): KeyHandler | undefined => {
    const dialog = blocked();
    return stack.findLast(({ handlers, where }) => handlers[act] && (!dialog || where === 'dialog'))?.handlers[act];
  };
  const pressed = (key: string): string => {
    const pair = first && now() - first.at <= pairMs ? `${first.key} ${key}` : null;
    first = null;
    if (pair && keyMap.some(({ keys }) => keys.includes(pair))) return pair;
    if (keyMap.some(({ keys }) => keys.some((name) => name.startsWith(`${key} `)))) first = { key, at: now() };
    return key;
  };
  const allowed = (binding: KeyBinding, key: string, typing: boolean): boolean => {
    if (typing) return binding.inText === true || key === 'F2';
    return key.startsWith('Mod+') || key === 'Escape' || singleKeys();
  };
  return {
    register: (handlers, where = 'screen') => {
      const entry = { handlers, where };
      stack = [...stack, entry];
      return () => {
        stack = stack.filter((other) => other !== entry);
      };
    },
    active: () => keyMap.filter(({ act }) => stack.some(({ handlers }) => handlers[act])),
    guardDigits: () => {
      digitsFrom = now() + digitGuardMs;
    },
    handle: (event) => {
      const name = event.defaultPrevented ? null : keyOf(event);
      if (name === null || (event.repeat && !repeating.has(name))) return;
      const typing = isTyping(event.target);
      const key = typing ? name : pressed(name);
      if (/^\d$/.test(key) && now() < digitsFrom) return;
      if (key === 'Enter' && hasOwnEnter(event.target)) return;
      for (const binding of keyMap) {
        if (!binding.keys.includes(key) || !allowed(binding, key, typing)) continue;
        const handler = find(binding.act);
        if (!handler) continue;
        if (handler(key) !== false) event.preventDefault();
        return;
      }
    },
  };
}
